"""What the whole answer tells about one goal, beside the window that says it best.

A clause that says another point better hardly says this one too; an answer that blames here is
likelier to have blamed there; one that says everything else well is given the benefit of the doubt.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from trainer.grading.combine import RULED_OUT, Floats, Odds
from trainer.grading.exactness import lacks_value
from trainer.grading.goal import Goal
from trainer.grading.reading import Reading

NAMES = (
    "own", "second", "rival", "beaten", "undisputed", "own_mean", "halo", "halo_windows",
    "counter", "counter_best", "serves", "offends", "serves_mean", "offends_mean", "serves_most",
    "offends_most", "formula_said", "formula_missing", "act_said", "act_missing", "lacks_value",
)  # fmt: skip

_MOST = 3.0  # what is certain here tells no more about the rest than what is likely


def circumstances(
    goals: Sequence[Goal], own: Floats, other: Floats, odds: Odds, reading: Reading
) -> Floats:
    """(goals × NAMES): the features of each goal.

    own, other: the log-odds (goals × windows) of the goals' kind and of the other kind.
    """
    own, other = np.minimum(own, _MOST), np.minimum(other, _MOST)
    best = own.argmax(1)
    most = own[np.arange(len(own)), best]
    # Each row without its own goal: what the best of the others says of every window.
    rivals = np.array([_without(own, row) for row in range(len(own))])
    rival = rivals[np.arange(len(own)), best]
    undisputed = np.where(own >= rivals, own, RULED_OUT).max(1)
    undisputed = np.where(undisputed > RULED_OUT, undisputed, own.min(1))
    others = (most.sum() - most) / (len(own) - 1) if len(own) > 1 else most
    counter = other.max(0) if len(other) else np.full(own.shape[1], -5.0)
    second = np.sort(own, axis=1)[:, -2] if own.shape[1] > 1 else most
    shared = (own.mean(), counter.max(), odds.serves.mean(), odds.offends.mean(),
              odds.serves.max(), odds.offends.max())  # fmt: skip
    halo_windows, counter_best, *stances = (np.full(len(own), value) for value in shared)
    formal = np.array(
        [_formal(goal, reading, place) for goal, place in zip(goals, best, strict=True)]
    )
    return np.column_stack([
        most, second, rival, np.maximum(0.0, rival - most), undisputed, own.mean(1), others,
        halo_windows, counter[best], counter_best, odds.serves[best], odds.offends[best], *stances,
        formal,
    ])  # fmt: skip


def _without(own: Floats, row: int) -> Floats:
    rest = np.delete(own, row, axis=0)
    return rest.max(0) if len(rest) else np.full(own.shape[1], -5.0)


def _formal(goal: Goal, reading: Reading, best: int) -> tuple[float, ...]:
    """What the lists of formulas and the values tell."""
    said = acts_said(goal, reading)
    formula, content = float(goal.formula), float(bool(goal.acts) and goal.content)
    return (
        formula * said, formula * (1 - said), content * said, content * (1 - said),
        float(lacks_value(goal, reading, best)),
    )  # fmt: skip


def acts_said(goal: Goal, reading: Reading) -> float:
    """The share of the acts a goal names that one window does."""
    if not goal.acts:
        return 0.0
    done = (sum(not act.isdisjoint(window.acts) for act in goal.acts) for window in reading.windows)
    return max(done, default=0) / len(goal.acts)
