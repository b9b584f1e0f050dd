"""Whether an answer meets each point and commits each taboo, how likely, and where."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

import numpy as np

from trainer.grading import experience
from trainer.grading.circumstances import NAMES, acts_said, circumstances
from trainer.grading.combine import CERTAIN, RULED_OUT, Floats, Odds, Weights, overlapping
from trainer.grading.exactness import is_inexact
from trainer.grading.experience import Exemplars, Lesson
from trainer.grading.goal import Goal
from trainer.grading.meaning import Meaning
from trainer.grading.plan import Plan
from trainer.grading.reading import Reading

Place = tuple[int, int]

# What a window has to gain by one clause more: evidence should not drag in its neighbours.
_SPREAD = 0.02
_SURELY = 0.98  # one of two formulas alone is the whole point only from here on


@dataclass(frozen=True, slots=True)
class Finding:
    """How a goal fared: probability, met ∈ {0, 0.5, 1}, the (first, last) clauses behind it."""

    id: str
    probability: float
    met: float
    clauses: tuple[Place, ...]

    @property
    def confidence(self) -> float:
        """How sure the mark is: 0 for a coin's throw, 1 for certainty."""
        return min(1.0, abs(self.probability - 0.5) * 2)


@dataclass(frozen=True, slots=True)
class Bars:
    """The probabilities from which a point is met and half met, and a taboo committed."""

    met: float
    half: float
    committed: float


@dataclass(frozen=True, slots=True)
class KindJudge:
    """For points or for taboos: how much the circumstances tell, and the lessons learned.

    warm: the weights of `experience.NAMES`; meaning: what wordings are compared by.
    """

    answer: Weights
    warm: Weights
    meaning: Meaning

    def log_odds(
        self, goals: Sequence[Goal], own: Floats, other: Floats, odds: Odds, reading: Reading
    ) -> Floats:
        """The cold judgement of each goal."""
        features = circumstances(goals, own, other, odds, reading)
        return self.answer.log_odds(dict(zip(NAMES, features.T, strict=True)))

    def warmed(
        self, cold: Floats, own: Floats, reading: Reading, lessons: Sequence[Lesson]
    ) -> Floats:
        """The judgement in the light of marked answers; the cold one where there are none."""
        if not lessons:
            return cold
        said = Exemplars.of(self.meaning, reading.windows)
        features = np.array([
            lesson.features(said, int(row.argmax()), odds)
            for lesson, row, odds in zip(lessons, own, cold.tolist(), strict=True)
        ])  # fmt: skip
        return self.warm.log_odds(dict(zip(experience.NAMES, features.T, strict=True)))


class Judge:
    """Turns odds into findings."""

    def __init__(self, points: KindJudge, taboos: KindJudge, bars: Bars) -> None:
        self._points = points
        self._taboos = taboos
        self._bars = bars

    def taboos(
        self, plan: Plan, reading: Reading, odds: Odds, lessons: Sequence[Lesson] = ()
    ) -> list[Finding]:
        """Which taboos the answer commits; lessons: one a taboo, or none."""
        if not plan.taboos:
            return []
        found = self._taboos.log_odds(plan.taboos, odds.taboos, odds.points, odds, reading)
        found = self._taboos.warmed(found, odds.taboos, reading, lessons)
        chances = probability(np.where((odds.taboos >= CERTAIN).any(1), CERTAIN, found))
        bar = self._bars.committed
        return [
            _finding(goal, reading, row, chance, 1.0 if chance >= bar else 0.0)
            for goal, row, chance in zip(plan.taboos, odds.taboos, chances, strict=True)
        ]

    def points(
        self, plan: Plan, reading: Reading, odds: Odds, spoilt: Set[int] = frozenset(),
        lessons: Sequence[Lesson] = (),
    ) -> list[Finding]:  # fmt: skip
        """Which points the answer meets. spoilt: clauses that can't earn anything; lessons: one a
        point, or none."""
        own = odds.points.copy()
        own[:, overlapping(reading, spoilt)] = RULED_OUT
        odds = replace(odds, points=own)
        found = self._points.log_odds(plan.points, own, odds.taboos, odds, reading)
        found = self._points.warmed(found, own, reading, lessons)
        return [
            _finding(goal, reading, row, chance, self._met(goal, reading, row, chance))
            for goal, row, chance in zip(plan.points, own, probability(found), strict=True)
        ]

    def cold(self, plan: Plan, reading: Reading, odds: Odds) -> Floats:
        """The cold log-odds of all points and taboos, in their order."""
        points = self._points.log_odds(plan.points, odds.points, odds.taboos, odds, reading)
        if not plan.taboos:
            return points
        taboos = self._taboos.log_odds(plan.taboos, odds.taboos, odds.points, odds, reading)
        return np.concatenate([points, taboos])

    def _met(self, goal: Goal, reading: Reading, row: Floats, chance: float) -> float:
        if chance < self._bars.met:
            return 0.5 if chance >= self._bars.half else 0.0
        # Of two formulas one alone is half the point, unless all else speaks for the whole.
        several = goal.formula and len(goal.acts) > 1
        one_of_two = several and chance < _SURELY and acts_said(goal, reading) < 1
        return 0.5 if one_of_two or is_inexact(goal, reading, int(row.argmax())) else 1.0


def _finding(goal: Goal, reading: Reading, row: Floats, chance: float, met: float) -> Finding:
    width = np.array([window.last - window.first for window in reading.windows])
    window = reading.windows[int((probability(row) - _SPREAD * width).argmax())]
    places = ((window.first, window.last),) if met else ()
    return Finding(goal.id, float(chance), met, places)


def probability(log_odds: Floats) -> Floats:
    """The logistic function."""
    return 1 / (1 + np.exp(-log_odds))
