"""Connecting: what is refused, and how SQLite is set up."""

from __future__ import annotations

import builtins
from pathlib import Path

import pytest
from sqlalchemy import text

from trainer.errors import UserError
from trainer.settings import Place
from trainer.storage.engine import DatabaseRefused, connect, filesystem_of, on_network
from trainer.storage.store import Store, StoreUnavailable

MOUNTS = """\
rootfs / rootfs rw 0 0
/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
/dev/sdb1 /home ext4 rw 0 0
server:/export /home/data nfs4 rw 0 0
//nas/share /mnt/share cifs rw 0 0
//nas/my\\040share /mnt/my\\040share smb3 rw 0 0
host:/ /home/lin/remote fuse.sshfs rw 0 0
tmpfs /home/data/local tmpfs rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/", "ext4"),
        ("/var/lib", "ext4"),
        ("/home/lin", "ext4"),
        ("/home/data", "nfs4"),
        ("/home/data/star", "nfs4"),
        ("/home/data/local/star", "tmpfs"),
        ("/home/database", "ext4"),
        ("/mnt/share/star", "cifs"),
        ("/mnt/shared", "ext4"),
        ("/mnt/my share/star", "smb3"),
        ("/home/lin/remote/x", "fuse.sshfs"),
    ],
)
def test_the_file_system_that_holds_a_folder(folder: str, kind: str) -> None:
    assert filesystem_of(Path(folder), MOUNTS) == kind


def test_without_mounts_nothing_is_known() -> None:
    assert filesystem_of(Path("/home"), "") == ""


def mounts(monkeypatch: pytest.MonkeyPatch, kind: str | None) -> None:
    """Pretend that everything lies on one file system; None: no /proc at all."""
    read, exists = Path.read_text, Path.exists

    def read_text(self: Path, *args: str, **kwargs: str) -> str:
        if self == Path("/proc/mounts"):
            return f"server:/ / {kind} rw 0 0\n"
        return read(self, *args, **kwargs)

    def is_there(self: Path) -> bool:
        return kind is not None if self == Path("/proc/mounts") else exists(self)

    monkeypatch.setattr(Path, "read_text", read_text)
    monkeypatch.setattr(Path, "exists", is_there)


@pytest.mark.parametrize(
    ("kind", "refused"),
    [
        ("nfs4", True),
        ("cifs", True),
        ("9p", True),
        ("ext4", False),
        ("btrfs", False),
        (None, False),
    ],
)
def test_a_network_path_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str | None, refused: bool
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    mounts(monkeypatch, kind)

    assert on_network(tmp_path) is refused
    for database in ("", f"sqlite:///{tmp_path / 'other.sqlite'}"):
        if not refused:
            connect(Place(folder=tmp_path, database=database)).dispose()
            continue
        with pytest.raises(DatabaseRefused) as caught:
            connect(Place(folder=tmp_path, database=database))
        assert caught.value.code == "database_on_network"
        assert caught.value.details == {"folder": str(tmp_path)}


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("no url at all", "no url at all"),
        ("mysql://lin:secret@host/star", "mysql://lin:***@host/star"),
        ("sqlite://", "sqlite://"),
        ("sqlite:///:memory:", "sqlite:///%3Amemory%3A"),
        ("nonsense://host/x", "nonsense://host/x"),
    ],
)
def test_a_database_of_another_kind_is_refused_without_giving_the_password_away(
    tmp_path: Path, url: str, shown: str
) -> None:
    with pytest.raises(DatabaseRefused) as caught:
        connect(Place(folder=tmp_path, database=url))

    assert caught.value.code == "database_url_unusable"
    assert caught.value.details["url"] == shown
    assert caught.value.details["reason"]
    assert "secret" not in str(caught.value)


def test_postgresql_without_its_driver_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    importing = builtins.__import__

    def without(name: str, *args: object, **kwargs: object) -> object:
        level = kwargs.get("level", args[3] if len(args) > 3 else 0)
        if name.startswith("psycopg") and not level:  # SQLAlchemy has a module of that name
            raise ModuleNotFoundError("No module named 'psycopg'", name="psycopg")
        return importing(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)

    with pytest.raises(DatabaseRefused) as caught:
        connect(Place(folder=tmp_path, database="postgresql://lin:secret@host/star"))

    assert "psycopg" in str(caught.value.details["reason"])


def test_a_server_that_is_not_there_is_a_user_error(tmp_path: Path) -> None:
    place = Place(folder=tmp_path, database="postgresql://lin:secret@127.0.0.1:1/star")

    with pytest.raises(StoreUnavailable) as caught:
        Store.open(place)

    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "name", ["plain", "with space", "数据", "50%", "what?", "a#b", "a&b=c", "%20", "it's"]
)
def test_any_folder_name_will_do(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()

    Store.open(Place(folder=folder)).close()

    assert [file.name for file in folder.iterdir()] == ["star-trainer.sqlite"]


def test_a_url_of_a_sqlite_file_is_set_up_like_our_own(tmp_path: Path) -> None:
    engine = connect(Place(folder=tmp_path, database=f"sqlite:///{tmp_path / 'x.sqlite'}"))
    with engine.connect() as connection:
        found = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "foreign_keys", "synchronous")
        }
    engine.dispose()

    assert found == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 2}


def test_a_folder_that_is_gone_is_a_user_error(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        Store.open(Place(folder=tmp_path / "gone"))


def test_a_file_that_is_no_database_is_a_user_error(tmp_path: Path) -> None:
    place = Place(folder=tmp_path)
    place.database_file.write_bytes(b"this is a letter, not a database" * 100)

    with pytest.raises(UserError) as caught:
        Store.open(place)

    assert caught.value.code == "database_damaged"
