"""Bring a database to the newest schema; Alembic is loaded only when there is something to do."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, inspect, text

from trainer.errors import UserError
from trainer.storage.quick import HEAD

_SCRIPTS = Path(__file__).parent / "migrations"


class DatabaseTooNew(UserError):
    """The database was written by a newer version of the program."""


def revision_of(engine: Engine) -> str | None:
    """The schema revision of a database, None for a new one."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.execute(
            text("SELECT version_num FROM alembic_version")
        ).scalar_one_or_none()
        return found


def upgrade(engine: Engine) -> None:
    """Upgrade to HEAD; all migrations run or none. Raises DatabaseTooNew."""
    current = revision_of(engine)
    if current == HEAD:
        return
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if current is not None and current not in known:
        raise DatabaseTooNew("database_too_new", found=current, newest=HEAD)
    with engine.execution_options(writes=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, HEAD)
