"""Connect: SQLite in the data folder by default, any other database by URL."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from trainer.errors import UserError
from trainer.settings import Place

_NETWORK_FILESYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "fuse.sshfs", "davfs"}
_REMOTE_DRIVE = 4


class DatabaseRefused(UserError):
    """A database that can't be used: on a network path, of an unknown kind, unreachable."""


def connect(place: Place) -> Engine:
    """An engine on the place's database. Raises DatabaseRefused."""
    if place.database:
        return _connect_to_url(place.database)
    file = place.database_file
    if on_network(file.parent):
        raise DatabaseRefused("database_on_network", folder=str(file.parent))
    engine = create_engine(f"sqlite:///{file}", connect_args={"timeout": 10})
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin)
    return engine


def _connect_to_url(url: str) -> Engine:
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "postgresql" and "+" not in parsed.drivername:
            parsed = parsed.set(drivername="postgresql+psycopg")
        return create_engine(parsed, pool_pre_ping=True)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        raise DatabaseRefused("database_url_unusable", url=url, reason=str(error)) from None


def _begin(connection: Connection) -> None:
    # A writer takes its lock at once: upgrading a read lock later fails without waiting.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


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
