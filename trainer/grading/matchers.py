"""Evidence that a window of an answer says what a goal asks for: one class a way of looking."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from rapidfuzz import fuzz

from trainer.grading.plan import OPPOSITES, Goal, recall
from trainer.grading.reading import DENIED, Window

# A wording with so little to it that half a match is no evidence.
_FULL_WEIGHT = 3.0
_SHORTEST = 4


class Matcher(Protocol):
    """A rater of windows; deterministic. A sentence-embedding model would be one more."""

    @property
    def name(self) -> str:
        """The name of its feature in the combiner's weights."""

    def rate(self, goal: Goal, window: Window) -> float:
        """How well the window says what the goal asks for, 0 … 1."""


class ConceptMatcher:
    """The share of the concepts, quantities and characters of the best example wording."""

    name = "concepts"

    def rate(self, goal: Goal, window: Window) -> float:
        best = 0.0
        for target in goal.targets:
            if target.is_wording:
                solid = min(1.0, target.weight / _FULL_WEIGHT)
                best = max(best, recall(target, window) * (0.5 + 0.5 * solid))
        return best


class ExpectMatcher:
    """The share of what the instructor's description names."""

    name = "expect"

    def rate(self, goal: Goal, window: Window) -> float:
        return recall(goal.targets[0], window)


class FuzzyMatcher:
    """The best alignment of an example's characters with the window's."""

    name = "fuzzy"

    def rate(self, goal: Goal, window: Window) -> float:
        return max(
            _alike(target.letters, window.letters) for target in goal.targets if target.is_wording
        )


class SoundMatcher:
    """As FuzzyMatcher, by toneless syllables: homophones and dictation."""

    name = "sound"

    def rate(self, goal: Goal, window: Window) -> float:
        return max(
            _alike(target.sound, window.sound) for target in goal.targets if target.is_wording
        )


class ContradictionMatcher:
    """The share of a wording's concepts that the window denies."""

    name = "denied"

    def rate(self, goal: Goal, window: Window) -> float:
        denied = {unit[1:] for unit in window.units if unit.startswith(DENIED)}
        denied |= {OPPOSITES[unit] for unit in window.units if unit in OPPOSITES}
        denied |= {DENIED + unit for unit in window.units if unit[0] not in "!#'"}
        best = 0.0
        for target in goal.targets:
            filled = sum(
                slot.filled(denied)
                for slot in target.slots
                if slot.units.keys().isdisjoint(window.units)
            )
            best = max(best, filled / target.weight if target.weight else 0.0)
        return best


class PolarityMatcher:
    """The share of the window's clauses that deny, where what is looked for does not."""

    name = "mismatch"

    def rate(self, goal: Goal, window: Window) -> float:
        return 0.0 if goal.denies else window.denying


def _alike(wording: str, said: str) -> float:
    if min(len(wording), len(said)) < _SHORTEST:
        # Two or three characters match by chance: only the whole wording counts.
        return 1.0 if wording and wording in said else 0.0
    if len(said) >= len(wording):
        return fuzz.partial_ratio(wording, said) / 100
    return fuzz.ratio(wording, said) / 100


BUILT_IN: tuple[Matcher, ...] = (
    ConceptMatcher(), ExpectMatcher(), FuzzyMatcher(), SoundMatcher(), ContradictionMatcher(),
    PolarityMatcher(),
)  # fmt: skip


def features(
    matchers: Sequence[Matcher], goal: Goal, windows: Iterable[Window]
) -> list[Mapping[str, float]]:
    """Every matcher's rating of each window; what is typed over and over is rated once."""
    known: dict[tuple[str, frozenset[str]], Mapping[str, float]] = {}
    rated = []
    for window in windows:
        key = (window.letters, window.units)
        if key not in known:
            known[key] = {matcher.name: matcher.rate(goal, window) for matcher in matchers}
        rated.append(known[key])
    return rated
