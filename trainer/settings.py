"""Where the data lives, and what a centre sets once."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.errors import UserError


class DataFolderUnusable(UserError):
    """The data folder can't be made or written to."""


@dataclass(frozen=True, slots=True)
class Place:
    """The data folder and the database in it (or elsewhere, by URL)."""

    folder: Path
    database: str = ""

    @property
    def database_file(self) -> Path:
        """The SQLite file used where no database URL is given."""
        return self.folder / "star-trainer.sqlite"

    @property
    def database_shown(self) -> str:
        """Where the database is, for people: without the password."""
        return re.sub(r"//([^:@/]*):[^@]*@", r"//\1:…@", self.database) or str(self.database_file)

    @property
    def log_file(self) -> Path:
        return self.folder / "star-trainer.log"


def open_place(folder: Path | None = None, database: str = "") -> Place:
    """The place given, or that of STAR_TRAINER_DATA, or the user's own; made where missing.

    Raises DataFolderUnusable.
    """
    if folder is None:
        given = os.environ.get("STAR_TRAINER_DATA", "")
        folder = Path(given).expanduser() if given else _users_own()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".write-test"
        probe.write_bytes(b"")
        # Another program may probe the same folder at the same moment.
        probe.unlink(missing_ok=True)
    except OSError as error:
        raise DataFolderUnusable(
            "data_folder_unusable", folder=str(folder), reason=error.strerror or str(error)
        ) from None
    return Place(folder=folder, database=database)


def _users_own() -> Path:
    from platformdirs import user_data_path

    return user_data_path("StarTrainer", appauthor=False)


@dataclass(frozen=True, slots=True)
class Organisation:
    """What a training centre is called and how its certificates are numbered.

    number_prefix: the fixed groups of a certificate number, one space between them.
    """

    company: str = "晴川家电服务有限公司"
    company_short: str = "晴川家电"
    centre: str = "晴川家电培训中心"
    hotline: str = "400-000-0000"
    site: str = "verify.example.com"
    signer: str = ""
    number_prefix: str = "Y0001 37 000012"
    valid_months: int = 24
    language: str = "zh_CN"
    theme: str = "light"

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Organisation:
        """What was stored, defaults elsewhere; keys of a newer version are ignored."""
        return cls(**{name: stored[name] for name in cls.__slots__ if name in stored})
