"""What the choice types share: options and their checks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Annotated

from pydantic import Field

from trainer.question import FileModel, Reason, Text

OptionId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]{0,3}$")]


class Option(FileModel):
    """One of several texts to choose from, place or pair; `why` tells what is wrong about it."""

    id: OptionId
    text: Text
    why: str = ""


def pick_share(picked: Collection[str], keys: Collection[str]) -> tuple[float, tuple[Reason, ...]]:
    """(right picks − wrong picks) / number of keys, never below zero; and why not all."""
    wrong, missed = sorted(set(picked) - set(keys)), sorted(set(keys) - set(picked))
    reasons = (
        *(Reason("wrong_choice", {"id": id_}) for id_ in wrong),
        *(Reason("missed_choice", {"id": id_}) for id_ in missed),
    )
    right = len(set(keys)) - len(missed)
    return max(0.0, (right - len(wrong)) / len(set(keys))), reasons


def require_unique(options: Sequence[Option], name: str) -> None:
    """ValueError where two options have the same id or the same text."""
    for values in ([o.id for o in options], [o.text for o in options]):
        if doubled := sorted({value for value in values if values.count(value) > 1}):
            raise ValueError(f"{name} used twice: {', '.join(doubled)}")


def require_known(ids: Sequence[str], options: Sequence[Option], name: str) -> None:
    """ValueError where `name` names an option that is not there."""
    known = {option.id for option in options}
    if unknown := sorted(set(ids) - known):
        raise ValueError(f"{name} names no option: {', '.join(unknown)}")
