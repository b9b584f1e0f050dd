"""Learn the vectors of `trainer.grading.meaning` from wordings that mean the same.

Two wordings of one goal are drawn together, those of other goals are pushed apart: the
contrastive loss of van den Oord et al. 2018 (InfoNCE) over a bag of tokens as in fastText
(Bojanowski et al. 2017), steps sized by Adagrad (Duchi et al. 2011). NumPy alone, one thread's
arithmetic, everything seeded: the same wordings give the same vectors.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Rows = NDArray[np.intp]
_TINY = 1e-6


@dataclass(frozen=True, slots=True)
class Family:
    """Wordings of one goal, each as the rows of its tokens: its description, the examples, what
    meets it and what nearly does."""

    description: Rows
    examples: tuple[Rows, ...]
    met: tuple[Rows, ...]
    near: tuple[Rows, ...]

    @property
    def wordings(self) -> tuple[Rows, ...]:
        """All of them."""
        return (self.description, *self.examples, *self.met, *self.near)


@dataclass(frozen=True, slots=True)
class Settings:
    """How to learn. sharpness: the inverse temperature of the loss."""

    dimensions: int = 96
    rounds: int = 14
    batch: int = 256
    sharpness: float = 14.0
    rate: float = 0.05
    seed: int = 20261121


def learn_vectors(families: Sequence[Family], size: int, settings: Settings) -> Floats:
    """A vector for each of `size` tokens, so that wordings of a family are near each other."""
    table = _begin(families, size, settings)
    learner = _Learner(table, settings)
    order = [(place, own) for place, family in enumerate(families)
             for own in range(len(family.met))]  # fmt: skip
    chance = random.Random(settings.seed)
    for _ in range(settings.rounds):
        chance.shuffle(order)
        for start in range(0, len(order) - 1, settings.batch):
            learner.step(_batch(families, order[start : start + settings.batch], chance))
    return learner.table


def _begin(families: Sequence[Family], size: int, settings: Settings) -> Floats:
    """Directions by chance; what is rare is long, for it tells more."""
    wordings = [words for family in families for words in family.wordings]
    counts = np.bincount(np.concatenate(wordings), minlength=size)
    rarity = np.log(len(wordings) / np.maximum(counts, 1)).astype(np.float32)
    noise = np.random.default_rng(settings.seed)
    table = noise.normal(size=(size, settings.dimensions)).astype(np.float32)
    scaled: Floats = table * (rarity / rarity.mean())[:, None] / np.sqrt(settings.dimensions)
    return scaled.astype(np.float32)


@dataclass(frozen=True, slots=True)
class _Batch:
    """anchors[i] and wordings[i] belong together; family: of each wording, −1 for near misses."""

    anchors: list[Rows]
    wordings: list[Rows]
    families: NDArray[np.intp]


def _batch(
    families: Sequence[Family], chosen: list[tuple[int, int]], chance: random.Random
) -> _Batch:
    anchors, wordings, near = [], [], []
    for place, own in chosen:
        family = families[place]
        anchors.append(_anchor(family, own, chance))
        wordings.append(family.met[own])
        if family.near:
            near.append(chance.choice(family.near))
    owners = [place for place, _ in chosen] + [-1] * len(near)
    return _Batch(anchors, wordings + near, np.array(owners, np.intp))


def _anchor(family: Family, own: int, chance: random.Random) -> Rows:
    """A description, an example, or another wording: what a rubric may hold."""
    draw = chance.random()
    if draw < 0.3 or (not family.examples and len(family.met) == 1):
        return family.description
    if draw < 0.75 and family.examples:
        return chance.choice(family.examples)
    others = [words for place, words in enumerate(family.met) if place != own]
    return chance.choice(others) if others else family.description


class _Learner:
    def __init__(self, table: Floats, settings: Settings) -> None:
        self.table = table
        self._settings = settings
        self._squares = np.full((len(table), 1), 1e-3, np.float32)

    def step(self, batch: _Batch) -> None:
        """One move of the vectors of the batch's tokens."""
        bags = batch.anchors + batch.wordings
        flat = np.concatenate(bags)
        owner = np.repeat(np.arange(len(bags)), [len(bag) for bag in bags])
        sums = np.zeros((len(bags), self.table.shape[1]), np.float32)
        filled, starts = np.unique(owner, return_index=True)
        sums[filled] = np.add.reduceat(self.table[flat], starts)
        lengths = np.linalg.norm(sums, axis=1, keepdims=True) + _TINY
        places = sums / lengths
        slope = self._slope(places, len(batch.anchors), batch.families)
        inner = (slope * places).sum(1, keepdims=True)
        self._move(flat, ((slope - inner * places) / lengths)[owner])

    def _slope(self, places: Floats, anchors: int, families: NDArray[np.intp]) -> Floats:
        """The derivative of the loss by the directions."""
        sharp = self._settings.sharpness
        asked, said = places[:anchors], places[anchors:]
        closeness = sharp * asked @ said.T
        twins = families[:anchors, None] == families[None, :]
        own = np.arange(anchors)
        twins[own, own] = False
        closeness[twins] = -1e9
        share = np.exp(closeness - closeness.max(1, keepdims=True))
        share /= share.sum(1, keepdims=True)
        share[own, own] -= 1
        share *= sharp / anchors
        return np.concatenate([share @ said, share.T @ asked]).astype(np.float32)

    def _move(self, flat: Rows, slopes: Floats) -> None:
        order = np.argsort(flat, kind="stable")
        tokens, starts = np.unique(flat[order], return_index=True)
        slope = np.add.reduceat(slopes[order], starts)
        self._squares[tokens] += (slope**2).mean(1, keepdims=True)
        self.table[tokens] -= self._settings.rate * slope / np.sqrt(self._squares[tokens])
