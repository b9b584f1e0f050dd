"""Whether the values that a point insists on are there: 两天内 is neither 尽快 nor 48个月."""

from __future__ import annotations

import re

from trainer.grading.goal import Goal
from trainer.grading.quantities import Quantity
from trainer.grading.reading import Part, Reading

_TIMES = frozenset({"clock", "duration"})
_VAGUE = re.compile(
    r"尽快|尽早|尽量早|马上|很快|赶紧|赶快|抓紧|改天|改日|过几天|过两天|这两天|回头|到时候|晚点|稍后|有空|"
    r"第一时间|早点|快点|一会儿?"
)
_NEARLY = 0.03  # a year is twelve months of thirty days, and five days more


def lacks_value(goal: Goal, reading: Reading, best: int) -> bool:
    """Whether no value that the point insists on stands near; any will do where it names none."""
    if not goal.wants_quantity:
        return False
    said = _values(_near(reading, best))
    return not (_match(goal.quantities, said) if goal.quantities else said)


def is_inexact(goal: Goal, reading: Reading, best: int) -> bool:
    """Whether the point names a time and the window names another one, or only a vague one."""
    wanted = [quantity for quantity in goal.quantities if quantity.kind in _TIMES]
    if not wanted:
        return False
    near = _near(reading, best)
    said = [quantity for quantity in _values(near) if quantity.kind in _TIMES]
    if not said:
        return any(_VAGUE.search(part.clause.text) for part in near)
    comparable = {quantity.kind for quantity in wanted} >= {quantity.kind for quantity in said}
    return comparable and not _match(wanted, said)


def _near(reading: Reading, best: int) -> tuple[Part, ...]:
    window = reading.windows[best]
    return reading.parts[max(0, window.first - 1) : window.last + 2]


def _values(parts: tuple[Part, ...]) -> list[Quantity]:
    return [quantity for part in parts for quantity in part.quantities]


def _match(wanted: list[Quantity] | tuple[Quantity, ...], said: list[Quantity]) -> bool:
    return any(
        one.kind == other.kind and abs(float(one.value - other.value)) <= _NEARLY * float(one.value)
        for one in wanted
        for other in said
    )
