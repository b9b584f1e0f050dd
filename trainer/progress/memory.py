"""One memory card a learner and knowledge point (FSRS), rated by the grade, not the learner."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fsrs import Card, Rating, Scheduler

# How much the newest grade counts in the running mean that mastery is made of.
_NEWEST = 0.4


@dataclass(frozen=True, slots=True)
class Memory:
    """What is remembered of one knowledge point.

    level: running mean of the grades, 0 … 1; stability: days until recall falls to 90 %;
    difficulty: FSRS difficulty 1 … 10; times aware, UTC.
    """

    point: str
    level: float
    asked: int
    stability: float
    difficulty: float
    state: int
    step: int | None
    due: datetime
    last_review: datetime

    def recall(self, now: datetime) -> float:
        """The chance that the point is still known, 0 … 1."""
        factor, decay = _forgetting_curve()
        days = max(0, (now - self.last_review).days)
        return float((1 + factor * days / self.stability) ** decay)

    def mastery(self, now: datetime) -> float:
        """How well the point is done, faded by what is forgotten meanwhile, 0 … 1."""
        return self.level * self.recall(now)


def reviewed(memory: Memory | None, *, point: str, fraction: float, at: datetime) -> Memory:
    """The memory after one more graded question on the point."""
    from fsrs import Card

    card = _card(memory) if memory else Card(card_id=0, due=at)
    after, _ = _scheduler().review_card(card, _rating(fraction), at)
    if after.stability is None or after.difficulty is None:
        raise ValueError("a reviewed card has a stability")
    level = fraction if memory is None else _NEWEST * fraction + (1 - _NEWEST) * memory.level
    return Memory(
        point=point, level=level, asked=memory.asked + 1 if memory else 1,
        stability=after.stability, difficulty=after.difficulty, state=int(after.state),
        step=after.step, due=after.due, last_review=at,
    )  # fmt: skip


def forecast(memories: list[Memory], *, now: datetime, days: int) -> list[tuple[float, float]]:
    """Mean recall for today … today + `days`: (reviewed as scheduled, never reviewed).

    As scheduled, a card comes back on its due day with its recall restored and its stability grown
    as after a good answer.
    """
    curve, kept = [], memories
    for day in range(days + 1):
        moment = now + timedelta(days=day)
        kept = [_kept(memory, now, moment) for memory in kept]
        dropped = _mean(memory.recall(moment) for memory in memories)
        curve.append((_mean(memory.recall(moment) for memory in kept), dropped))
    return curve


def _kept(memory: Memory, now: datetime, moment: datetime) -> Memory:
    while memory.due <= moment:
        at = max(memory.due, now)
        memory = reviewed(memory, point=memory.point, fraction=0.9, at=at)
    return memory


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed) if listed else 0.0


@cache
def _scheduler() -> Scheduler:
    from fsrs import Scheduler

    # A day is the shortest way back: learning steps of minutes make no sense on shared PCs.
    return Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)


@cache
def _forgetting_curve() -> tuple[float, float]:
    """Factor and decay of FSRS: after `stability` days recall is 90 %.

    The library's own function needs a card for each question; forecasts ask thousands.
    """
    decay = -_scheduler().parameters[20]
    return 0.9 ** (1 / decay) - 1, decay


def _card(memory: Memory) -> Card:
    from fsrs import Card, State

    return Card(
        card_id=0, state=State(memory.state), step=memory.step, stability=memory.stability,
        difficulty=memory.difficulty, due=memory.due, last_review=memory.last_review,
    )  # fmt: skip


def _rating(fraction: float) -> Rating:
    from fsrs import Rating

    if fraction < 0.4:
        return Rating.Again
    if fraction < 0.7:
        return Rating.Hard
    return Rating.Good if fraction < 0.95 else Rating.Easy
