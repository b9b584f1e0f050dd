"""The sign-in list straight from the SQLite file.

Loading SQLAlchemy takes longer than showing the whole sign-in page; people shouldn't wait for it
before they can pick their name. Only for reading, only for a file on the newest schema.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from trainer.accounts import Account, Role
from trainer.settings import Place

HEAD = "0001"

_PEOPLE = """
SELECT id, number, name, initials, unit, job_title, role, active, locked_until,
       photo IS NOT NULL FROM account ORDER BY number
"""


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What the sign-in page shows. organisation: what was set, {} before the first start."""

    accounts: tuple[Account, ...]
    organisation: dict[str, Any]


def first_look(place: Place) -> FirstLook | None:
    """The sign-in list; None where it takes the whole store to tell."""
    if place.database or not place.database_file.is_file():
        return None
    try:
        uri = place.database_file.resolve().as_uri() + "?mode=ro"
        with closing(sqlite3.connect(uri, uri=True, timeout=1)) as connection:
            return _read(connection)
    except sqlite3.Error:
        return None


def _read(connection: sqlite3.Connection) -> FirstLook | None:
    revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if revision != (HEAD,):
        return None
    stored = connection.execute("SELECT value FROM setting WHERE key = 'organisation'").fetchone()
    people = tuple(_account(row) for row in connection.execute(_PEOPLE))
    return FirstLook(people, json.loads(stored[0]) if stored else {})


def _account(row: tuple[Any, ...]) -> Account:
    id_, number, name, initials, unit, job_title, role, active, locked_until, has_photo = row
    return Account(
        id=id_, number=number, name=name, initials=initials, unit=unit, job_title=job_title,
        role=Role(role), active=bool(active),
        locked_until=datetime.fromisoformat(locked_until) if locked_until else None,
        has_photo=bool(has_photo),
    )  # fmt: skip
