"""Evidence that windows of an answer say what a goal asks for: one class a way of looking."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from trainer.grading.goal import Goal, Target
from trainer.grading.meaning import Meaning, Sense
from trainer.grading.plan import OPPOSITES
from trainer.grading.reading import DENIED, Window

# A wording with so little to it that half a match is no evidence.
_FULL_WEIGHT = 3.0
_SHORTEST = 4
_CERTAIN = 6.0
_SENTENCE = 30

Rates = Sequence[float] | NDArray[np.floating]


class Matcher(Protocol):
    """A rater of windows; deterministic. A sentence-embedding model would be one more."""

    @property
    def name(self) -> str:
        """The name of its ratings in the weights."""

    def rate(self, goal: Goal, windows: Sequence[Window]) -> Rates:
        """How well each window says what the goal asks for, 0 … 1; below 0 speaks against it."""


class ConceptMatcher:
    """The share of the concepts, quantities and characters of the best example wording."""

    name = "concepts"

    def rate(self, goal: Goal, windows: Sequence[Window]) -> Rates:
        wordings = [
            (target, 0.5 + 0.5 * min(1.0, target.weight / _FULL_WEIGHT)) for target in goal.wordings
        ]
        return [
            max((target.recall(window.units) * solid for target, solid in wordings), default=0.0)
            for window in windows
        ]


class ExpectMatcher:
    """The share of what the instructor's description names."""

    name = "expect"

    def rate(self, goal: Goal, windows: Sequence[Window]) -> Rates:
        return [goal.targets[0].recall(window.units) for window in windows]


class FuzzyMatcher:
    """The best alignment of an example's characters with the window's."""

    name = "fuzzy"

    def rate(self, goal: Goal, windows: Sequence[Window]) -> Rates:
        return _alike([t.letters for t in goal.wordings], [w.letters for w in windows])


class SoundMatcher:
    """As FuzzyMatcher, by toneless syllables: homophones and dictation."""

    name = "sound"

    def rate(self, goal: Goal, windows: Sequence[Window]) -> Rates:
        return _alike([t.sound for t in goal.wordings], [w.sound for w in windows])


class ContradictionMatcher:
    """The share of a wording's concepts that the window denies."""

    name = "denied"

    def rate(self, goal: Goal, windows: Sequence[Window]) -> Rates:
        return [self._rate(goal, window) for window in windows]

    def _rate(self, goal: Goal, window: Window) -> float:
        denied = {unit[1:] for unit in window.units if unit.startswith(DENIED)}
        denied |= {OPPOSITES[unit] for unit in window.units if unit in OPPOSITES}
        denied |= {DENIED + unit for unit in window.units if unit[0] not in "!#'"}
        best = 0.0
        for target in goal.targets if denied else ():
            affirmed = target.filled(window.units)
            filled = math.fsum(
                weight for place, weight in target.filled(denied).items() if place not in affirmed
            )
            best = max(best, filled / target.weight if target.weight else 0.0)
        return best


class PolarityMatcher:
    """The share of the window's clauses that deny, where what is looked for does not."""

    name = "mismatch"

    def rate(self, goal: Goal, windows: Sequence[Window]) -> Rates:
        return [0.0 if goal.denies else window.denying for window in windows]


class ActMatcher:
    """How clearly the window does one of the acts that the description names."""

    name = "act"

    def rate(self, goal: Goal, windows: Sequence[Window]) -> Rates:
        return [
            max(
                (strength * goal.act_weights[act] for act, strength in window.acts.items()
                 if act in goal.act_weights),
                default=0.0,
            )
            for window in windows
        ]  # fmt: skip


class MeaningMatcher:
    """The example wording that means most nearly the same."""

    name = "meaning"

    def __init__(self, meaning: Meaning) -> None:
        self._meaning = meaning

    def rate(self, goal: Goal, windows: Sequence[Window]) -> Rates:
        return _near(self._meaning, goal.wordings, windows)


class GistMatcher:
    """How near the window's meaning is to the instructor's description."""

    name = "gist"

    def __init__(self, meaning: Meaning) -> None:
        self._meaning = meaning

    def rate(self, goal: Goal, windows: Sequence[Window]) -> Rates:
        return _near(self._meaning, goal.targets[:1], windows)


class StanceMatcher:
    """A stance of the window, whatever the goal: log-odds, cut where it is certain."""

    def __init__(self, name: str, meaning: Meaning, stance: Callable[[Sense], float]) -> None:
        self.name = name
        self._meaning = meaning
        self._stance = stance

    def rate(self, goal: Goal, windows: Sequence[Window]) -> Rates:
        odds = np.array([self._stance(sense_of(self._meaning, window)) for window in windows])
        return np.clip(odds / _CERTAIN, -1.0, 1.0)


class WidthMatcher:
    """How many clauses the window has beyond one: more words commit more by chance."""

    name = "width"

    def rate(self, goal: Goal, windows: Sequence[Window]) -> Rates:
        return [(window.last - window.first) / 2 for window in windows]


class LengthMatcher:
    """How much is said: two characters tell little, a sentence enough."""

    name = "length"

    def rate(self, goal: Goal, windows: Sequence[Window]) -> Rates:
        return [min(1.0, len(window.letters) / _SENTENCE) for window in windows]


def sense_of(meaning: Meaning, wording: Window | Target) -> Sense:
    """What a wording means."""
    return meaning.sense(wording.letters, wording.sound, wording.units)


def _near(meaning: Meaning, targets: Sequence[Target], windows: Sequence[Window]) -> Rates:
    wanted = np.stack([sense_of(meaning, target).direction for target in targets])
    said = np.stack([sense_of(meaning, window).direction for window in windows])
    nearest: Rates = (said @ wanted.T).max(1)
    return nearest


def _alike(wordings: Sequence[str], said: Sequence[str]) -> Rates:
    """The best of `wordings` for each of `said`; both lie inside of the other where they can."""
    best = np.zeros(len(said))
    for wording in wordings:
        if len(wording) < _SHORTEST:
            # Two or three characters match by chance: only the whole wording counts.
            rates = np.array([float(bool(wording) and wording in text) for text in said])
        else:
            inside = cdist([wording], said, scorer=fuzz.partial_ratio)[0] / 100
            whole = cdist([wording], said, scorer=fuzz.ratio)[0] / 100
            rates = np.where([len(text) >= len(wording) for text in said], inside, whole)
            short = [len(text) < _SHORTEST for text in said]
            rates = np.where(short, [float(wording in text) for text in said], rates)
        best = np.maximum(best, rates)
    return best


def built_in(meaning: Meaning) -> tuple[Matcher, ...]:
    """The raters that come with the product."""
    return (
        ConceptMatcher(), ExpectMatcher(), FuzzyMatcher(), SoundMatcher(), ContradictionMatcher(),
        PolarityMatcher(), ActMatcher(), MeaningMatcher(meaning), GistMatcher(meaning),
        StanceMatcher("serves", meaning, lambda sense: sense.serves),
        StanceMatcher("offends", meaning, lambda sense: sense.offends),
        WidthMatcher(), LengthMatcher(),
    )  # fmt: skip
