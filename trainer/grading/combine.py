"""From the matchers' ratings to a probability that a goal is met, and where."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from trainer.grading.matchers import Matcher, features
from trainer.grading.plan import Goal
from trainer.grading.reading import Reading, Window

MET, HALF = 0.5, 0.35
_SAID = 0.93  # a formula found on its list, undenied
_SOUNDS_SAID = 0.85
# What a window has to gain by one clause more. A taboo is pinned to the words that commit it.
_SPREAD, _TABOO_SPREAD = 0.02, 0.05
_SIMILAR = 0.9  # a formula that is on no list has to look very much like an example
_CERTAIN = 0.8  # content this clear meets a point although its formula was not heard

_REJECTED = re.compile(
    r"(?:不会|不能|不可以|不该|不应该?|绝不|决不|不得|不许|严禁|避免|杜绝).{0,4}$"
)

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Finding:
    """How a goal fared: probability, met ∈ {0, 0.5, 1}, the (first, last) clauses behind it."""

    id: str
    probability: float
    met: float
    clauses: tuple[Place, ...]

    @property
    def confidence(self) -> float:
        """How sure the mark is: 0 at the threshold, 1 far from it."""
        return min(1.0, abs(self.probability - MET) * 2)


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic combination of features."""

    bias: float
    of: Mapping[str, float]

    def probability(self, values: Mapping[str, float]) -> float:
        """The chance that a window says what was asked."""
        score = self.bias + sum(self.of.get(name, 0.0) * value for name, value in values.items())
        return 1 / (1 + math.exp(-score))


class Combiner:
    """Weighs the evidence for one goal over a whole answer."""

    def __init__(self, matchers: Sequence[Matcher], points: Weights, taboos: Weights) -> None:
        self._matchers = tuple(matchers)
        self._points = points
        self._taboos = taboos

    def chances(self, goal: Goal, reading: Reading) -> tuple[float, ...]:
        """The probability of a scoring point in each window."""
        rated = features(self._matchers, goal, reading.windows)
        return tuple(self._points.probability(values) for values in rated)

    def point(
        self, goal: Goal, reading: Reading, chances: Sequence[float],
        spoilt: frozenset[int] = frozenset(),
    ) -> Finding:  # fmt: skip
        """Whether the answer meets a scoring point.

        chances: see `chances`; spoilt: clauses that commit a taboo and so can't earn anything.
        """
        clean = [
            chance if spoilt.isdisjoint(range(window.first, window.last + 1)) else 0.0
            for window, chance in zip(reading.windows, chances, strict=True)
        ]
        probability, window = _best(reading, clean)
        acts = (_first_act(reading, act, spoilt) for act in goal.acts)
        said = [found for found in acts if found]
        if goal.acts and not goal.content:
            return _formula(goal, probability, window, said)
        met = 1.0 if probability >= MET else 0.5 if probability >= HALF else 0.0
        places = [(window.first, window.last)] if window and met else []
        if met and window and goal.wants_quantity and not _quantity_near(goal, reading, window):
            met = 0.5
        if goal.acts and not said and probability < _CERTAIN:
            met = min(met, 0.5)
        if said and not met:
            met, places = 0.5, [said[0][0]]
        return Finding(goal.id, probability, met, tuple(places))

    def taboo(
        self, goal: Goal, reading: Reading, usable: frozenset[int], wanted: Sequence[float]
    ) -> Finding:
        """Whether the answer commits a taboo in one of the usable clauses.

        wanted: how well each window says some scoring point; that is not held against it.
        """
        rated = features(self._matchers, goal, reading.windows)
        chances = [
            self._taboo_chance(goal, reading, window, {**values, "wanted": wish})
            if usable.issuperset(range(window.first, window.last + 1)) else 0.0
            for window, values, wish in zip(reading.windows, rated, wanted, strict=True)
        ]  # fmt: skip
        probability, window = _best(reading, chances, _TABOO_SPREAD)
        hit = window is not None and probability >= MET
        places = ((window.first, window.last),) if hit and window else ()
        return Finding(goal.id, probability, float(hit), places)

    def _taboo_chance(
        self, goal: Goal, reading: Reading, window: Window, values: Mapping[str, float]
    ) -> float:
        if _says_verbatim(goal, window):
            return 1.0
        return self._taboos.probability({**values, "act": _act_in(goal, reading, window)})


def _says_verbatim(goal: Goal, window: Window) -> bool:
    """Whether a window holds an example wording and does not reject it."""
    for target in goal.targets:
        place = window.letters.find(target.letters) if target.is_wording else -1
        if place >= 0 and not _REJECTED.search(window.letters[:place]):
            return True
    return False


def _best(
    reading: Reading, chances: Sequence[float], spread: float = _SPREAD
) -> tuple[float, Window | None]:
    """The tightest of the best windows: evidence should not drag in its neighbours."""
    best, raw, place = 0.0, 0.0, None
    for window, chance in zip(reading.windows, chances, strict=True):
        net = chance - spread * (window.last - window.first)
        if chance > 0 and (place is None or net > best):
            best, raw, place = net, chance, window
    return raw, place


def _formula(
    goal: Goal, probability: float, window: Window | None, said: Sequence[tuple[Place, float]]
) -> Finding:
    """A point made of formulas alone: lists know them better than any similarity."""
    places = tuple(dict.fromkeys(place for place, _ in said))
    if len(said) == len(goal.acts):
        return Finding(goal.id, min(chance for _, chance in said), 1.0, places)
    if probability >= _SIMILAR and window is not None:
        return Finding(goal.id, probability, 1.0, ((window.first, window.last),))
    if said:
        return Finding(goal.id, MET, 0.5, places)
    return Finding(goal.id, min(probability, 0.45), 0.0, ())


def _first_act(
    reading: Reading, act: frozenset[str], spoilt: frozenset[int]
) -> tuple[Place, float] | None:
    """The first clause that does one of the acts; what only sounds like it comes second."""
    heard: tuple[Place, float] | None = None
    for part, hit in reading.hits():
        if hit.concept in act and part.clause.index not in spoilt:
            place = (part.clause.index, part.clause.index)
            if hit.strength == 1:
                return place, _SAID
            heard = heard or (place, _SOUNDS_SAID)
    return heard


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


def _quantity_near(goal: Goal, reading: Reading, window: Window) -> bool:
    """Whether a value the point insists on stands near; any value where it names none."""
    near = reading.parts[max(0, window.first - 1) : window.last + 2]
    said = {quantity.key for part in near for quantity in part.quantities}
    return bool(goal.quantities & said) if goal.quantities else bool(said)
