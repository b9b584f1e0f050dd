"""People and their roles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What a person may do here."""

    TRAINEE = "trainee"
    INSTRUCTOR = "instructor"
    HR = "hr"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Account:
    """A person who signs in. `initials`: pinyin initials of the name, lower case, for searching."""

    id: int
    number: str
    name: str
    initials: str
    unit: str
    job_title: str
    role: Role
    active: bool
    locked_until: datetime | None = None
    has_photo: bool = False
