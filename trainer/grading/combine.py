"""From the matchers' ratings to a probability that a goal is met, and where."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from trainer.grading.matchers import Matcher, features
from trainer.grading.plan import Goal
from trainer.grading.reading import Reading, Window

MET, HALF = 0.5, 0.35
_SAID = 0.93  # a formula found on its list, undenied
_SOUNDS_SAID = 0.85
_SPREAD = 0.02
_SIMILAR = 0.9  # a formula that is on no list has to look very much like an example


@dataclass(frozen=True, slots=True)
class Finding:
    """How a goal fared: the probability, met ∈ {0, 0.5, 1}, and the [first, last] clauses behind it."""

    id: str
    probability: float
    met: float
    clauses: tuple[tuple[int, int], ...]

    @property
    def confidence(self) -> float:
        """How sure the mark is, 0 at the threshold … 1."""
        return min(1.0, abs(self.probability - MET) * 2)


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic combination of features."""

    bias: float
    of: Mapping[str, float]

    def probability(self, values: Mapping[str, float]) -> float:
        """The calibrated chance that a window says what was asked."""
        score = self.bias + sum(self.of.get(name, 0.0) * value for name, value in values.items())
        return 1 / (1 + math.exp(-score))


class Combiner:
    """Weighs the evidence for one goal over a whole answer."""

    def __init__(self, matchers: Sequence[Matcher], points: Weights, taboos: Weights) -> None:
        self._matchers = tuple(matchers)
        self._points = points
        self._taboos = taboos

    def point(self, goal: Goal, reading: Reading) -> Finding:
        """Whether the answer meets a scoring point."""
        probability, window = self._best(goal, reading, self._points)
        said = [place for place in (_act(reading, act) for act in goal.acts) if place is not None]
        if goal.acts and not goal.content:
            return _formula(goal, probability, window, said)
        met = 1.0 if probability >= MET else 0.5 if probability >= HALF else 0.0
        places = [(window.first, window.last)] if window and met else []
        if met and window and goal.wants_quantity and not _quantity_said(goal, reading, window):
            met = 0.5
        if goal.acts and not said and probability < 0.8:
            met = min(met, 0.5)
        if goal.acts and said and not met:
            met, places = 0.5, [said[0][0]]
        return Finding(goal.id, probability, met, tuple(places))

    def taboo(
        self, goal: Goal, reading: Reading, usable: frozenset[int], points: Sequence[Goal] = ()
    ) -> Finding:
        """Whether the answer commits a taboo in one of the usable clauses.

        points: what the rubric wants; words that say it are not held against the answer.
        """
        probability, best = 0.0, None
        for window in reading.windows:
            if not usable.issuperset(range(window.first, window.last + 1)):
                continue
            values = dict(features(self._matchers, goal, window))
            values["act"] = _act_in(goal, reading, window)
            values["wanted"] = max(
                (self._points.probability(features(self._matchers, p, window)) for p in points),
                default=0.0,
            ) if max(values["act"], values["concepts"], values["fuzzy"]) > 0.4 else 0.0
            chance = self._taboos.probability(values)
            if chance > probability:
                probability, best = chance, window
        hit = best is not None and probability >= MET
        places = ((best.first, best.last),) if hit and best else ()
        return Finding(goal.id, probability, float(hit), places)

    def _best(
        self, goal: Goal, reading: Reading, weights: Weights
    ) -> tuple[float, Window | None]:
        best, place = 0.0, None
        for window in reading.windows:
            chance = weights.probability(features(self._matchers, goal, window))
            # The tightest of equally good windows: evidence should not drag in its neighbours.
            if place is not None:
                chance -= _SPREAD * (window.last - window.first)
            if chance > best:
                best, place = chance, window
        return best, place


def _formula(
    goal: Goal, probability: float, window: Window | None,
    said: list[tuple[tuple[int, int], float]],
) -> Finding:  # fmt: skip
    """A point made of formulas alone: lists know them better than any similarity."""
    share = len(said) / len(goal.acts)
    if share == 1:
        return Finding(goal.id, min(chance for _, chance in said), 1.0, _places(said))
    if probability >= _SIMILAR and window is not None:
        return Finding(goal.id, probability, 1.0, ((window.first, window.last),))
    if share > 0:
        return Finding(goal.id, MET, 0.5, _places(said))
    return Finding(goal.id, min(probability, 0.45), 0.0, ())


def _places(said: list[tuple[tuple[int, int], float]]) -> tuple[tuple[int, int], ...]:
    return tuple(dict.fromkeys(place for place, _ in said))


def _act(reading: Reading, act: frozenset[str]) -> tuple[tuple[int, int], float] | None:
    """The first clause that does one of the acts."""
    best: tuple[tuple[int, int], float] | None = None
    for part, hit in reading.hits():
        if hit.concept in act:
            chance = _SAID if hit.strength == 1 else _SOUNDS_SAID
            if best is None or chance > best[1]:
                best = ((part.clause.index, part.clause.index), chance)
    return best


def _act_in(goal: Goal, reading: Reading, window: Window) -> float:
    return max(
        (
            hit.strength * goal.act_weights[hit.concept]
            for part in reading.parts[window.first : window.last + 1]
            for hit in part.affirmed
            if hit.concept in goal.act_weights
        ),
        default=0.0,
    )


def _quantity_said(goal: Goal, reading: Reading, window: Window) -> bool:
    """Whether the values a point insists on stand near; any value of a kind where it names none."""
    near = reading.parts[max(0, window.first - 1) : window.last + 2]
    said = {q.key for part in near for q in part.quantities}
    if goal.quantities:
        return bool(goal.quantities & said)
    return bool(said)
