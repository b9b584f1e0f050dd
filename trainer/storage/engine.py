"""Connect: SQLite in the data folder by default, any other database by URL."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from trainer.errors import UserError
from trainer.settings import Place

_NETWORK_FILESYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "fuse.sshfs", "davfs"}
_REMOTE_DRIVE = 4
_SECONDS_TO_WAIT = 10
# The advisory lock that writers on PostgreSQL take turns by; any number of our own.
_WRITERS = 7827_4501


class DatabaseRefused(UserError):
    """A database that can't be used: on a network path, of an unknown kind, unreachable."""


def connect(place: Place) -> Engine:
    """An engine on the place's database. Raises DatabaseRefused."""
    if place.database:
        return _connect_to_url(place.database)
    return _connect_to_file(place.database_file)


def _connect_to_file(file: Path) -> Engine:
    if on_network(file.parent):
        raise DatabaseRefused("database_on_network", folder=str(file.parent))
    url = URL.create("sqlite", database=str(file))
    engine = create_engine(url, connect_args={"timeout": _SECONDS_TO_WAIT})
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin_on_sqlite)
    return engine


def _connect_to_url(given: str) -> Engine:
    try:
        url = make_url(given)
    except ArgumentError as error:
        raise DatabaseRefused("database_url_unusable", url=given, reason=str(error)) from None
    shown = url.render_as_string(hide_password=True)
    if url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:"):
        return _connect_to_file(Path(str(url.database)))
    if url.get_backend_name() != "postgresql":
        raise DatabaseRefused("database_url_unusable", url=shown, reason="not PostgreSQL")
    try:
        engine = create_engine(
            url.set(drivername="postgresql+psycopg"), pool_pre_ping=True,
            connect_args={"connect_timeout": _SECONDS_TO_WAIT},
        )  # fmt: skip
    except ModuleNotFoundError as error:
        raise DatabaseRefused("database_url_unusable", url=shown, reason=str(error)) from None
    event.listen(engine, "begin", _begin_on_postgresql)
    return engine


def _begin_on_sqlite(connection: Connection) -> None:
    # A writer takes its lock at once: upgrading a read lock later fails without waiting.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if _writes(connection) else "BEGIN")


def _begin_on_postgresql(connection: Connection) -> None:
    # One writer at a time as on SQLite: what a use case has read stays true until it has written.
    if _writes(connection):
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{_SECONDS_TO_WAIT}s'")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")


def _writes(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get("writes", False))


def _set_pragmas(connection: Any, _record: object) -> None:
    # The driver's own implicit BEGIN knows neither DDL nor the kind of transaction; see _begin.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA foreign_keys = ON")
    # FULL: what the window calls saved has to outlive a power cut.
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.close()


def on_network(folder: Path) -> bool:
    """Whether the folder lies on a network drive, where SQLite's WAL can corrupt the file."""
    if sys.platform == "win32":
        return _on_windows_network(folder)
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return False
    return filesystem_of(folder.resolve(), mounts.read_text()) in _NETWORK_FILESYSTEMS


def filesystem_of(folder: Path, mounts: str) -> str:
    """The kind of file system that holds `folder`, from the text of /proc/mounts."""
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        point = fields[1].replace("\\040", " ") if len(fields) > 2 else ""
        holds = point and (str(folder) + "/").startswith(point.rstrip("/") + "/")
        if holds and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind


def _on_windows_network(folder: Path) -> bool:
    if sys.platform != "win32":  # pragma: no cover - keeps the type checker on one platform
        return False
    import ctypes  # pragma: no cover - Windows only

    root = folder.resolve().anchor  # pragma: no cover
    remote = ctypes.windll.kernel32.GetDriveTypeW(root) == _REMOTE_DRIVE  # pragma: no cover
    return root.startswith("\\\\") or remote  # pragma: no cover
