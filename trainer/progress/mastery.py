"""Mastery of chapters from the memory of their knowledge points."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from trainer.progress.memory import Memory


@dataclass(frozen=True, slots=True)
class Standing:
    """How a group of knowledge points stands. `mastery` 0 … 1, None where nothing was asked yet."""

    mastery: float | None
    points: int
    asked: int
    due: int


def standing(points: Sequence[str], memories: Mapping[str, Memory], now: datetime) -> Standing:
    """The standing of a group of points: the mean over those asked so far."""
    known = [memories[point] for point in points if point in memories]
    mastery = sum(m.mastery(now) for m in known) / len(known) if known else None
    return Standing(mastery, len(points), len(known), sum(m.due <= now for m in known))


@dataclass(frozen=True, slots=True)
class StudyPlan:
    """Knowledge points to practise, the most urgent first, parted by why."""

    due: tuple[str, ...]
    weak: tuple[str, ...]
    new: tuple[str, ...]

    def first(self, count: int) -> list[str]:
        """The points of a sitting of `count` questions: due, then weak, then new ones."""
        return [*self.due, *self.weak, *self.new][:count]


def plan_study(
    memories: Iterable[Memory], curriculum: Sequence[str], critical: frozenset[str], now: datetime
) -> StudyPlan:
    """What to practise: due by the forgetting curve, weak (mastery < 0.6), then what is new.

    curriculum: all points in the order of the manuals; new critical points come first.
    """
    known = {memory.point: memory for memory in memories}
    due = sorted(
        (m for m in known.values() if m.due <= now), key=lambda m: (m.recall(now), m.point)
    )
    weak = sorted(
        (m for m in known.values() if m.due > now and m.mastery(now) < 0.6),
        key=lambda m: (m.mastery(now), m.point),
    )
    new = [point for point in curriculum if point not in known]
    new.sort(key=lambda point: point not in critical)
    return StudyPlan(tuple(m.point for m in due), tuple(m.point for m in weak), tuple(new))
