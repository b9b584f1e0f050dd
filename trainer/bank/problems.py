"""What is wrong with a file that people write, and where."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pydantic import ValidationError


@dataclass(frozen=True, slots=True)
class BankProblem:
    """What is wrong where. `code` and `details` become a sentence with a remedy in the UI."""

    file: str
    line: int
    code: str
    item: str = ""
    field: str = ""
    details: dict[str, object] = dataclasses.field(default_factory=dict)


def field_problems(
    error: ValidationError, file: str, line_of: Callable[[tuple[str | int, ...]], int], item: str
) -> Iterator[BankProblem]:
    """A problem for each field that a model refused; line_of: the line of a field's path."""
    for one in error.errors(include_url=False):
        loc = tuple(part for part in one["loc"] if part != "[key]")
        details: dict[str, object] = {
            "kind": one["type"], "reason": one["msg"], "given": shortened(one.get("input")),
        }  # fmt: skip
        field = ".".join(str(part) for part in loc)
        yield BankProblem(file, line_of(loc), "invalid_field", item, field, details)


def shortened(value: object) -> str:
    """A value as a message shows it: 60 characters at most."""
    text = str(value)
    return text if len(text) <= 60 else text[:59] + "…"
