"""How a turn moves the customer's mood: written-down rules over the turn's marks.

    a fatal taboo        −2
    a major taboo        −1
    rude                 −1    courtesy 0 of 1
    little of it said    −1    coverage below 0.4
    well said            +1    coverage 0.75 and more, no taboo beyond a minor one, not rude, and
                               at least half of what suits this type of customer
    else                  0

The moves of one turn add up, at least −2 and at most +1; the mood stays between −3 and +3, the
manual's steps of a moment of truth (onsite_standard.061).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from trainer.dialogue.script import HIGHEST, LOWEST, Turn
from trainer.question import TextMarks

WELL_SAID = 0.75
LITTLE_SAID = 0.4
SUITS = 0.5


class Cause(StrEnum):
    """What moved the mood, or kept it where it was."""

    FATAL_TABOO = "fatal_taboo"
    MAJOR_TABOO = "major_taboo"
    RUDE = "rude"
    LITTLE_SAID = "little_said"
    WELL_SAID = "well_said"
    NOT_FOR_THIS_TYPE = "not_for_this_type"
    HALF_SAID = "half_said"


_MOVES = {
    Cause.FATAL_TABOO: -2,
    Cause.MAJOR_TABOO: -1,
    Cause.RUDE: -1,
    Cause.LITTLE_SAID: -1,
    Cause.WELL_SAID: 1,
}


@dataclass(frozen=True, slots=True)
class Shift:
    """How far the mood wants to move, −2 … +1, and why."""

    by: int
    causes: tuple[Cause, ...]


def shift_of(turn: Turn, marks: TextMarks) -> Shift:
    """The move that these marks of this turn make."""
    causes = _faults(turn, marks)
    if not causes:
        causes = [_merit(turn, marks)]
    by = sum(_MOVES.get(cause, 0) for cause in causes)
    return Shift(max(-2, min(1, by)), tuple(causes))


def moved(mood: int, shift: Shift) -> int:
    """The mood after a shift."""
    return max(LOWEST, min(HIGHEST, mood + shift.by))


def fit_of(turn: Turn, marks: TextMarks) -> float:
    """The share of what suits this type of customer that was said, 0 … 1."""
    return sum(marks.points.get(point, 0.0) for point in turn.suits) / len(turn.suits)


def _faults(turn: Turn, marks: TextMarks) -> list[Cause]:
    severity = {taboo.id: taboo.severity for taboo in turn.rubric.taboos}
    committed = {severity[taboo] for taboo in marks.taboos}
    found: list[Cause] = []
    if "fatal" in committed:
        found.append(Cause.FATAL_TABOO)
    elif "major" in committed:
        found.append(Cause.MAJOR_TABOO)
    if marks.register == 0:
        found.append(Cause.RUDE)
    if marks.coverage < LITTLE_SAID:
        found.append(Cause.LITTLE_SAID)
    return found


def _merit(turn: Turn, marks: TextMarks) -> Cause:
    if marks.coverage < WELL_SAID:
        return Cause.HALF_SAID
    return Cause.WELL_SAID if fit_of(turn, marks) >= SUITS else Cause.NOT_FOR_THIS_TYPE
