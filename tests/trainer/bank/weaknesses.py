"""What the lints find in a bank of questions whose files are sound."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.factories import write_bank
from trainer.bank.lints import lint_bank
from trainer.bank.problems import BankProblem
from trainer.bank.reader import read_bank

Found = list[tuple[str, str, str, dict[str, object]]]
Data = dict[str, Any]


def problems(
    root: Path, *questions: Data, points: list[dict[str, Any]] | None = None
) -> list[BankProblem]:
    """What the lints say of a bank of these questions, whose files are sound."""
    reading = read_bank(write_bank(root, questions=questions, points=points))
    assert reading.problems == ()
    assert reading.bank is not None
    return list(lint_bank(reading, reading.bank))


def found(root: Path, *questions: Data, points: list[dict[str, Any]] | None = None) -> Found:
    listed = problems(root, *questions, points=points)
    return [(one.code, one.item, one.field, one.details) for one in listed]
