"""Steps and the state they add up to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from trainer.clock import Uptime, elapsed_between
from trainer.errors import UserError


class StepKind(StrEnum):
    """What happened."""

    START = "start"
    VISIT = "visit"
    ANSWER = "answer"
    FLAG = "flag"
    REVEAL = "reveal"
    BEAT = "beat"
    HAND_IN = "hand_in"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened in an attempt.

    number: 0, 1, 2 … without gaps; slot: which question, None where the step is about the whole;
    data: the response of an ANSWER (None = taken back), {"on": bool} of a FLAG, {"by": …} of a
    HAND_IN; used: seconds used up since the start, by clocks that can't be set back.
    """

    number: int
    at: datetime
    uptime: Uptime
    kind: StepKind
    used: float
    slot: int | None = None
    data: Any = None


@dataclass(frozen=True, slots=True)
class AttemptState:
    """Where an attempt stands."""

    last: Step | None = None
    current: int = 0
    responses: Mapping[int, Any] = field(default_factory=dict)
    flags: frozenset[int] = frozenset()
    revealed: frozenset[int] = frozenset()
    spent: Mapping[int, float] = field(default_factory=dict)
    handed_in: bool = False

    @property
    def used(self) -> float:
        """Seconds used up at the last step."""
        return self.last.used if self.last else 0.0

    @property
    def next_number(self) -> int:
        return self.last.number + 1 if self.last else 0


class AttemptClosed(UserError):
    """A step after the hand-in."""


def apply(state: AttemptState, step: Step) -> AttemptState:
    """The state after one more step. Raises AttemptClosed after a hand-in."""
    if state.handed_in:
        raise AttemptClosed("attempt_closed")
    if step.number != state.next_number:
        raise ValueError(f"step {step.number} after {state.next_number - 1}")
    spent = _spent(state, step)
    state = replace(state, last=step, spent=spent)
    match step.kind:
        case StepKind.VISIT:
            return replace(state, current=step.slot or 0)
        case StepKind.ANSWER:
            return replace(state, responses=_answered(state.responses, step))
        case StepKind.FLAG:
            return replace(state, flags=_toggled(state.flags, step))
        case StepKind.REVEAL:
            return replace(state, revealed=state.revealed | {step.slot or 0})
        case StepKind.HAND_IN:
            return replace(state, handed_in=True)
        case _:
            return state


def replay(steps: Iterable[Step]) -> AttemptState:
    """The state that the steps of an attempt add up to."""
    state = AttemptState()
    for step in steps:
        state = apply(state, step)
    return state


def used_now(state: AttemptState, now: datetime, uptime: Uptime) -> float:
    """Seconds used up by now, whoever turned the wall clock meanwhile."""
    if state.last is None:
        return 0.0
    return state.used + elapsed_between(
        before=state.last.at, uptime_before=state.last.uptime, now=now, uptime_now=uptime
    )


def _answered(responses: Mapping[int, Any], step: Step) -> Mapping[int, Any]:
    slot = step.slot or 0
    if step.data is None:
        return {key: value for key, value in responses.items() if key != slot}
    return {**responses, slot: step.data}


def _toggled(flags: frozenset[int], step: Step) -> frozenset[int]:
    slot = step.slot or 0
    return flags | {slot} if step.data["on"] else flags - {slot}


def _spent(state: AttemptState, step: Step) -> Mapping[int, float]:
    passed = step.used - state.used
    if passed <= 0:
        return state.spent
    return {**state.spent, state.current: state.spent.get(state.current, 0.0) + passed}
