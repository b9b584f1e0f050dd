"""What marked answers to one item teach about its points and taboos, at once and without training.

Each marked answer leaves exemplars: where a goal was met, the window that says it best; where it
was not, every window. A new answer is compared with both. How far that counts beside the cold
judgement grows with their number; the weights for it were learned over many items.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from trainer.grading.combine import Floats
from trainer.grading.matchers import sense_of
from trainer.grading.meaning import Meaning
from trainer.grading.reading import Reading, Window

NAMES = (
    "cold", "leniency", "rate", "like_met", "like_met_three", "like_unmet", "met_known",
    "unmet_known", "trusted_met", "trusted_unmet",
)  # fmt: skip

_MEANING, _LETTERS = 0.6, 0.4
_PATIENCE = 4.0  # so many marked answers weigh as much as none
_UNLIKE = 3.0  # what an exemplar loses, in log-odds, for being like what was not met


@dataclass(frozen=True, slots=True)
class Exemplars:
    """Windows to compare with: directions (windows × dimensions), letters and sounds."""

    directions: Floats
    letters: tuple[str, ...]
    sounds: tuple[str, ...]

    @classmethod
    def of(cls, meaning: Meaning, windows: Sequence[Window]) -> Exemplars:
        directions = [sense_of(meaning, window).direction for window in windows]
        return cls(
            np.array(directions, float), tuple(w.letters for w in windows),
            tuple(w.sound for w in windows),
        )  # fmt: skip

    def likeness(self, other: Exemplars) -> tuple[Floats, Floats]:
        """By meaning and by letters: (these × the others)."""
        if not (self.letters and other.letters):
            nothing = np.zeros((len(self.letters), len(other.letters)))
            return nothing, nothing
        letters = cdist(self.letters, other.letters, scorer=fuzz.ratio)
        sounds = cdist(self.sounds, other.sounds, scorer=fuzz.ratio)
        return self.directions @ other.directions.T, np.maximum(letters, sounds) / 100


@dataclass(frozen=True, slots=True)
class Told:
    """A marked answer as one goal sees it. odds: log-odds of its windows; cold: of the answer."""

    reading: Reading
    odds: Floats
    cold: float
    mark: float


@dataclass(frozen=True, slots=True)
class Lesson:
    """What the marked answers teach about one goal.

    leniency: by how much the marks exceed the cold judgement, shrunk towards 0; rate: the log-odds
    of being met; known: how many answers met the goal and how many did not.
    """

    met: Exemplars
    unmet: Exemplars
    leniency: float
    rate: float
    known: tuple[int, int]

    @classmethod
    def of(cls, meaning: Meaning, told: Sequence[Told]) -> Lesson:
        unmet = Exemplars.of(
            meaning, [w for one in told if one.mark == 0 for w in one.reading.windows]
        )
        met = [one for one in told if one.mark > 0 and one.reading.windows]
        best = [one.reading.windows[_most_telling(meaning, one, unmet)] for one in met]
        share = (len(met) + 1) / (len(told) + 2)
        excess = sum((one.mark > 0) - 1 / (1 + math.exp(-one.cold)) for one in told)
        return cls(
            Exemplars.of(meaning, best), unmet, excess / (len(told) + _PATIENCE),
            float(np.log(share / (1 - share))), (len(met), len(told) - len(met)),
        )  # fmt: skip

    def features(self, said: Exemplars, best: int, cold: float) -> Floats:
        """NAMES for one answer. best: its window that says the goal best by the cold judgement;
        cold: the cold log-odds."""
        meaning, letters = said.likeness(self.met)
        mix = _MEANING * meaning + _LETTERS * letters
        place = int(mix.max(1).argmax()) if mix.size else best
        there, here = said.likeness(self.unmet)
        unlike = _MEANING * there[place] + _LETTERS * here[place]
        like = _most(mix)
        three = float(np.sort(mix.max(0))[-3:].mean()) if mix.size else 0.0
        trust_met, trust_unmet = (n / (n + _PATIENCE) for n in self.known)
        against = _most(unlike)
        return np.array([
            cold, self.leniency, self.rate, like, three, against, trust_met, trust_unmet,
            like * trust_met, against * trust_unmet,
        ])  # fmt: skip


def _most(values: Floats) -> float:
    return float(values.max()) if values.size else 0.0


def _most_telling(meaning: Meaning, one: Told, unmet: Exemplars) -> int:
    """The window behind a mark: likely by itself, and unlike what others said in vain."""
    alike, _ = Exemplars.of(meaning, one.reading.windows).likeness(unmet)
    vain = np.clip(alike.max(1), 0, 1) if alike.size else np.zeros(len(one.odds))
    return int((one.odds - _UNLIKE * vain).argmax())
