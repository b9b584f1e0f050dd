"""Learn which tokens tell apart what is said alike: logistic regression over bags of tokens.

A refusal names what it refuses and a vague promise what it promises; whether a wording really does
what its words speak of is told by small things, which are much the same for every goal.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.intp]
Numbers = NDArray[np.float64]

_ROUNDS, _RATE, _FADING = 250, 0.05, (0.9, 0.999)


def learn_stance(
    bags: Sequence[Rows], labels: Sequence[bool], size: int, *, ridge: float = 2.0
) -> tuple[NDArray[np.float32], float]:
    """Weights of `size` tokens and the bias; both classes count the same.

    Full gradients with Adam's steps (Kingma & Ba 2015): deterministic, no choice of samples.
    """
    lengths = np.array([len(bag) for bag in bags])
    if not lengths.all():
        bags = [bag for bag in bags if len(bag)]
        labels = [label for label, length in zip(labels, lengths, strict=True) if length]
        lengths = lengths[lengths > 0]
    flat, starts = np.concatenate(bags), np.concatenate([[0], np.cumsum(lengths)[:-1]])
    owner = np.repeat(np.arange(len(bags)), lengths)
    wanted = np.array(labels, float)
    share = np.where(wanted > 0, 0.5 / wanted.mean(), 0.5 / (1 - wanted.mean()))
    weights, bias = np.zeros(size), 0.0
    mean, square = np.zeros(size + 1), np.zeros(size + 1)
    for turn in range(1, _ROUNDS + 1):
        score = np.add.reduceat(weights[flat], starts) + bias
        error = share * (1 / (1 + np.exp(-score)) - wanted)
        slope = np.bincount(flat, weights=error[owner], minlength=size) + ridge * weights
        mean = _faded(mean, np.append(slope, error.sum()), _FADING[0])
        square = _faded(square, np.append(slope, error.sum()) ** 2, _FADING[1])
        step = mean / (1 - _FADING[0] ** turn) / (np.sqrt(square / (1 - _FADING[1] ** turn)) + 1e-8)
        weights -= _RATE * step[:-1]
        bias -= _RATE * float(step[-1])
    return weights.astype(np.float32), bias


def _faded(old: Numbers, new: Numbers, share: float) -> Numbers:
    return share * old + (1 - share) * new
