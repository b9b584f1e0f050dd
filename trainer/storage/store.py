"""The store: one transaction a use case, all or nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError, OperationalError

from trainer.errors import UserError
from trainer.settings import Place
from trainer.storage.accounts import AccountRows, SettingRows
from trainer.storage.attempts import AttemptRows, QuestionRows
from trainer.storage.certificates import CertificateRows
from trainer.storage.engine import connect
from trainer.storage.progress import ProgressRows
from trainer.storage.upgrade import upgrade


class StoreUnavailable(UserError):
    """The database can't be reached, is locked for too long, or the disk is full."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """The rows of every kind, in one transaction."""

    connection: Connection

    @property
    def accounts(self) -> AccountRows:
        return AccountRows(self.connection)

    @property
    def settings(self) -> SettingRows:
        return SettingRows(self.connection)

    @property
    def questions(self) -> QuestionRows:
        return QuestionRows(self.connection)

    @property
    def attempts(self) -> AttemptRows:
        return AttemptRows(self.connection)

    @property
    def progress(self) -> ProgressRows:
        return ProgressRows(self.connection)

    @property
    def certificates(self) -> CertificateRows:
        return CertificateRows(self.connection)


class Store:
    """A database that is on the newest schema."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = engine.execution_options(writes=True)

    @classmethod
    def open(cls, place: Place) -> Store:
        """Connect and upgrade. Raises DatabaseRefused, DatabaseTooNew, StoreUnavailable."""
        engine = connect(place)
        try:
            with _readable_errors():
                upgrade(engine)
        except Exception:
            engine.dispose()
            raise
        return cls(engine)

    @property
    def is_sqlite(self) -> bool:
        return self._engine.dialect.name == "sqlite"

    @contextmanager
    def begin(self) -> Iterator[Transaction]:
        """A transaction: committed (and on disk) at the end, rolled back on any exception."""
        with _readable_errors(), self._writing.begin() as connection:
            yield Transaction(connection)

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A transaction that sees one moment of the store and holds nobody up."""
        with _readable_errors(), self._engine.begin() as connection:
            yield Transaction(connection)

    def close(self) -> None:
        self._engine.dispose()


@contextmanager
def _readable_errors() -> Iterator[None]:
    try:
        yield
    except DatabaseError as error:
        if _is_a_bug(error):
            raise
        reason = str(error.orig).partition("\n")[0].rstrip(". ")
        if _is_damage(error):
            raise StoreUnavailable("database_damaged", reason=reason) from error
        raise StoreUnavailable("store_unavailable", reason=reason) from error


def _is_damage(error: DatabaseError) -> bool:
    found = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF  # without the extended part
    return found in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)


def _is_a_bug(error: DatabaseError) -> bool:
    # SQLite says of a wrong statement, too, that it is operational.
    if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:
        return True
    # The plain kind is “file is not a database”.
    return not (isinstance(error, OperationalError) or type(error) is DatabaseError)
