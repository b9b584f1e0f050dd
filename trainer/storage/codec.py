"""Values ↔ columns: times as ISO text, frozen dataclasses as JSON."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter

T = TypeVar("T")


def to_text(moment: datetime) -> str:
    """UTC in ISO 8601 with microseconds: the order of the text is the order of time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def to_time(text: str) -> datetime:
    """The moment that `to_text` wrote."""
    return datetime.fromisoformat(text)


def maybe_time(text: str | None) -> datetime | None:
    """The moment, or None."""
    return None if text is None else to_time(text)


@cache
def _adapter(type_: Any) -> TypeAdapter[Any]:
    return TypeAdapter(type_)


def to_json(value: Any) -> Any:
    """Plain JSON data of a frozen dataclass."""
    kind: Any = type(value)
    return _adapter(kind).dump_python(value, mode="json")


def from_json(type_: type[T], data: Any) -> T:
    """The dataclass that `to_json` wrote."""
    kind: Any = type_
    found: T = _adapter(kind).validate_python(data)
    return found
