"""Migrations: from nothing to the newest schema, never backwards over a newer program's work."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from trainer.settings import Place
from trainer.storage.engine import connect
from trainer.storage.quick import HEAD, first_look
from trainer.storage.store import Store
from trainer.storage.tables import metadata
from trainer.storage.upgrade import _SCRIPTS, DatabaseTooNew, revision_of, upgrade


def test_upgrading_from_nothing_makes_exactly_our_tables(any_place: Place) -> None:
    engine = connect(any_place)
    assert revision_of(engine) is None

    upgrade(engine)

    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        differences = compare_metadata(context, metadata)
        tables = set(inspect(connection).get_table_names())
    engine.dispose()
    assert differences == []
    assert tables == {*metadata.tables, "alembic_version"}


def test_the_comparison_would_notice_a_difference(any_place: Place) -> None:
    engine = connect(any_place)
    upgrade(engine)
    with engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("DROP TABLE mistake"))
        connection.execute(text("ALTER TABLE account ADD COLUMN nickname VARCHAR"))

    with engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()

    assert {entry[0] for entry in found} == {"add_table", "add_index", "remove_column"}


def test_upgrading_again_changes_nothing(any_place: Place) -> None:
    engine = connect(any_place)
    upgrade(engine)
    with engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("INSERT INTO setting (key, value) VALUES ('k', '1')"))

    upgrade(engine)

    assert revision_of(engine) == HEAD
    with engine.connect() as connection:
        assert connection.execute(text("SELECT key FROM setting")).scalars().all() == ["k"]
    engine.dispose()


def test_the_newest_revision_is_the_one_the_quick_look_expects() -> None:
    assert ScriptDirectory(str(_SCRIPTS)).get_heads() == [HEAD]


def test_a_database_of_a_newer_program_is_refused_and_left_alone(any_place: Place) -> None:
    Store.open(any_place).close()
    engine = connect(any_place)
    with engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(DatabaseTooNew) as caught:
        Store.open(any_place)

    assert caught.value.details == {"found": "9999", "newest": HEAD}
    assert revision_of(engine) == "9999"
    engine.dispose()


def test_the_program_may_lie_in_a_folder_of_any_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "100% 数据" / "migrations"
    shutil.copytree(_SCRIPTS, elsewhere)
    monkeypatch.setattr("trainer.storage.upgrade._SCRIPTS", elsewhere)

    Store.open(Place(folder=tmp_path)).close()

    assert first_look(Place(folder=tmp_path)) is not None


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="lists open files in /proc")
def test_a_database_that_was_refused_is_let_go_of(place: Place) -> None:
    engine = connect(place)
    with engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()

    with pytest.raises(DatabaseTooNew):
        Store.open(place)

    opened = [str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.exists()]
    assert str(place.database_file) not in opened


def test_a_migration_that_fails_leaves_nothing_behind(
    any_place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = connect(any_place)
    with engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("CREATE TABLE step (mine INTEGER)"))

    with pytest.raises(Exception, match="already exists"):
        upgrade(engine)

    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == ["step"]
    assert revision_of(engine) is None
    engine.dispose()
