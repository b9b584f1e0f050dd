"""Logistic regression for a few features, and for the best of several windows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_NEWTON, _TURNS = 20, 8


def fit(features: Floats, wanted: Floats, importance: Floats, ridge: float) -> Floats:
    """Bias and weights by Newton's method. wanted: 0 … 1; ridge: a penalty on the weights."""
    design = np.column_stack([np.ones(len(features)), features])
    penalty = np.eye(design.shape[1]) * ridge
    penalty[0, 0] = 1e-3
    weights = np.zeros(design.shape[1])
    for _ in range(_NEWTON):
        chance = 1 / (1 + np.exp(-design @ weights))
        curve = importance * chance * (1 - chance) + 1e-9
        slope = design.T @ (importance * (wanted - chance)) - penalty @ weights
        step = np.linalg.solve((design * curve[:, None]).T @ design + penalty, slope)
        weights += step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def fit_standardised(features: Floats, wanted: Floats, ridge: float) -> Floats:
    """As `fit` for features of very different sizes: the penalty is the same for all."""
    mean, spread = features.mean(0), features.std(0) + 1e-6
    weights = fit((features - mean) / spread, wanted, np.ones(len(wanted)), ridge)
    slopes = weights[1:] / spread
    return np.append(weights[0] - slopes @ mean, slopes)


def fit_best(bags: Sequence[Floats], wanted: Floats, importance: Floats, ridge: float) -> Floats:
    """Each bag holds the windows of one answer: (windows × features); its best window decides.

    Which one is best depends on the weights, so both are found in turns (multiple-instance
    learning, Andrews et al. 2002).
    """
    chosen = np.array([bag[bag[:, 0].argmax()] for bag in bags])
    weights = fit(chosen, wanted, importance, ridge)
    for _ in range(_TURNS):
        chosen = np.array([bag[(bag @ weights[1:]).argmax()] for bag in bags])
        weights = fit(chosen, wanted, importance, ridge)
    return weights
