"""From the matchers' ratings to the odds that a window of an answer says what a goal asks for."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from trainer.grading.goal import Goal
from trainer.grading.matchers import Matcher
from trainer.grading.plan import Plan
from trainer.grading.reading import Reading, Window

Floats = NDArray[np.float64]

RULED_OUT, CERTAIN = -8.0, 8.0
_DENYING, _DENIED = 0.3, 0.4  # shares of a window's clauses, of a wording's concepts

_REJECTED = re.compile(
    r"(?:不会|不能|不可以|不该|不应该?|绝不|决不|不得|不许|严禁|避免|杜绝).{0,4}$"
)


@dataclass(frozen=True)
class Weights:
    """A logistic combination of ratings; a name such as a*b stands for their product."""

    bias: float
    of: Mapping[str, float]

    @cached_property
    def _terms(self) -> tuple[tuple[tuple[str, ...], float], ...]:
        return tuple((tuple(name.split("*")), weight) for name, weight in self.of.items())

    def log_odds(self, rates: Mapping[str, Floats]) -> Floats:
        """The log-odds of each window; ratings without a weight don't count."""
        score = np.asarray(self.bias)
        for names, weight in self._terms:
            score = score + weight * math.prod(rates[name] for name in names)
        return score


@dataclass(frozen=True, slots=True)
class Odds:
    """What the windows of an answer say. points, taboos: log-odds (goals × windows);
    serves, offends: the stances of the windows, −1 … 1."""

    points: Floats
    taboos: Floats
    serves: Floats
    offends: Floats


class Combiner:
    """Weighs the evidence for every goal of a plan in every window of an answer."""

    def __init__(self, matchers: Sequence[Matcher], points: Weights, taboos: Weights) -> None:
        self._matchers = tuple(matchers)
        self._points = points
        self._taboos = taboos

    def odds(self, plan: Plan, reading: Reading, unusable: Set[int]) -> Odds:
        """The odds of all goals. unusable: the clauses that commit nothing, being quotations."""
        windows, places = _distinct(reading.windows)
        rates = [self.rates(goal, windows) for goal in (*plan.points, *plan.taboos)]
        found = [
            (self._points if place < len(plan.points) else self._taboos).log_odds(rated)[places]
            for place, rated in enumerate(rates)
        ]
        points = np.array(found[: len(plan.points)])
        for odds, rated in zip(points, rates, strict=False):
            odds[_contradicts(rated)[places]] = RULED_OUT
        taboos = np.array(found[len(plan.points) :]).reshape(len(plan.taboos), len(places))
        # A line that is typed word for word as one taboo's example is no other one's.
        verbatim = _verbatim(plan, reading)
        taboos[~verbatim & verbatim.any(0)] = RULED_OUT
        taboos[verbatim] = CERTAIN
        taboos[:, overlapping(reading, unusable)] = RULED_OUT
        return Odds(points, taboos, rates[0]["serves"][places], rates[0]["offends"][places])

    def rates(self, goal: Goal, windows: Sequence[Window]) -> dict[str, Floats]:
        """Every matcher's rating of each window."""
        return {
            matcher.name: np.asarray(matcher.rate(goal, windows), float)
            for matcher in self._matchers
        }


def overlapping(reading: Reading, clauses: Set[int]) -> NDArray[np.bool_]:
    """Which windows hold one of the clauses."""
    return np.array(
        [not clauses.isdisjoint(range(w.first, w.last + 1)) for w in reading.windows], bool
    )


def _contradicts(rates: Mapping[str, Floats]) -> NDArray[np.bool_]:
    """Which windows deny what they speak of: naming a thing to refuse it is not offering it."""
    contradicts: NDArray[np.bool_] = (rates["mismatch"] >= _DENYING) & (rates["denied"] >= _DENIED)
    return contradicts


def _distinct(windows: Sequence[Window]) -> tuple[list[Window], NDArray[np.intp]]:
    """What is typed over and over is rated once: the windows, and which of them each one is."""
    known: dict[tuple[str, frozenset[str], int], int] = {}
    places = [known.setdefault((w.letters, w.units, w.last - w.first), len(known)) for w in windows]
    first = [windows[places.index(place)] for place in range(len(known))]
    return first, np.array(places, np.intp)


def _verbatim(plan: Plan, reading: Reading) -> NDArray[np.bool_]:
    """(taboos × windows)"""
    said = [[_says_verbatim(goal, window) for window in reading.windows] for goal in plan.taboos]
    return np.array(said, bool).reshape(len(plan.taboos), len(reading.windows))


def _says_verbatim(goal: Goal, window: Window) -> bool:
    """Whether a window holds an example wording and does not reject it."""
    for target in goal.wordings:
        place = window.letters.find(target.letters) if target.letters else -1
        if place >= 0 and not _REJECTED.search(window.letters[:place]):
            return True
    return False
