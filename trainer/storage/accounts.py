"""Rows of people and of settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from trainer.accounts import Account, Role
from trainer.storage.codec import maybe_time, to_text
from trainer.storage.tables import account, setting

_COLUMNS = [
    account.c.id, account.c.number, account.c.name, account.c.initials, account.c.unit,
    account.c.job_title, account.c.role, account.c.active, account.c.locked_until,
    account.c.photo.is_not(None).label("has_photo"),
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class AccountRows:
    """People in the store."""

    connection: Connection

    def all(self) -> list[Account]:
        """Everybody, in the order of their numbers."""
        rows = self.connection.execute(select(*_COLUMNS).order_by(account.c.number))
        return [_account(row) for row in rows]

    def count(self) -> int:
        return self.connection.execute(select(func.count()).select_from(account)).scalar_one()

    def get(self, id_: int) -> Account | None:
        row = self.connection.execute(select(*_COLUMNS).where(account.c.id == id_)).one_or_none()
        return None if row is None else _account(row)

    def by_number(self, number: str) -> Account | None:
        query = select(*_COLUMNS).where(account.c.number == number)
        row = self.connection.execute(query).one_or_none()
        return None if row is None else _account(row)

    def add(self, *, secret: str, created_at: datetime, **fields: Any) -> int:
        """A new person; the id."""
        values = fields | {
            "secret": secret, "active": True, "failures": 0, "created_at": to_text(created_at),
        }  # fmt: skip
        key = self.connection.execute(insert(account).values(values)).inserted_primary_key
        return int(key[0]) if key else 0

    def change(self, id_: int, **fields: Any) -> None:
        """Set columns of a person."""
        self.connection.execute(update(account).where(account.c.id == id_).values(fields))

    def secret(self, id_: int) -> tuple[str, int]:
        """The hashed secret and how often a wrong one was given since the last right one."""
        query = select(account.c.secret, account.c.failures).where(account.c.id == id_)
        row = self.connection.execute(query).one()
        return row.secret, row.failures

    def photo(self, id_: int) -> bytes | None:
        query = select(account.c.photo).where(account.c.id == id_)
        photo: bytes | None = self.connection.execute(query).scalar_one_or_none()
        return photo


@dataclass(frozen=True, slots=True)
class SettingRows:
    """Settings of the centre and of single people, JSON by key."""

    connection: Connection

    def get(self, key: str) -> Any:
        """The value, None where it was never set."""
        return self.connection.execute(
            select(setting.c.value).where(setting.c.key == key)
        ).scalar_one_or_none()

    def put(self, key: str, value: Any) -> None:
        changed = self.connection.execute(
            update(setting).where(setting.c.key == key).values(value=value)
        )
        if changed.rowcount == 0:
            self.connection.execute(insert(setting).values(key=key, value=value))


def _account(row: Row[Any]) -> Account:
    return Account(
        id=row.id, number=row.number, name=row.name, initials=row.initials, unit=row.unit,
        job_title=row.job_title, role=Role(row.role), active=row.active,
        locked_until=maybe_time(row.locked_until), has_photo=bool(row.has_photo),
    )  # fmt: skip
