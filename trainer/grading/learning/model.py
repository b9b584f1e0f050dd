"""From scenes to the vectors and stances of `trainer.grading.meaning`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import numpy as np

from trainer.grading.learning.encoder import Family, Rows, Settings, learn_vectors
from trainer.grading.learning.stance import learn_stance
from trainer.grading.learning.wordings import Goal, Scene
from trainer.grading.meaning import Meaning

Tokens = Callable[[str], frozenset[str]]
_RAREST = 3


def learn_meaning(scenes: Iterable[Scene], tokens: Tokens, settings: Settings) -> Meaning:
    """What wordings of many goals teach; `tokens`: text → its tokens."""
    goals = [goal for scene in scenes for goal in scene.goals]
    counts = Counter(
        token
        for goal in goals
        for text in (goal.text, *goal.examples, *(w.text for w in goal.wordings))
        for token in tokens(text)
    )
    vocabulary = sorted(token for token, n in counts.items() if n >= _RAREST)
    places = {token: place for place, token in enumerate(vocabulary)}

    def rows(text: str) -> Rows:
        return np.array(sorted(places[t] for t in tokens(text) if t in places), np.intp)

    families = [_family(goal, rows) for goal in goals]
    table = learn_vectors([f for f in families if f.met], len(vocabulary), settings)
    # Eight bits a number: a quarter of the size, the same figures.
    scale = np.abs(table).max(1) / 127 + 1e-12
    serves = _stance(goals, rows, len(vocabulary), "P", others="")
    offends = _stance(goals, rows, len(vocabulary), "T", others="P")
    return Meaning(
        vocabulary,
        np.round(table / scale[:, None]).astype(np.int8),
        scale.astype(np.float32),
        np.stack([serves[0], offends[0]], axis=1),
        np.array([serves[1], offends[1]], np.float32),
    )


def _family(goal: Goal, rows: Callable[[str], Rows]) -> Family:
    return Family(
        description=rows(goal.text),
        examples=tuple(rows(text) for text in goal.examples),
        met=tuple(rows(w.text) for w in goal.wordings if w.mark == 1),
        near=tuple(rows(w.text) for w in goal.wordings if w.mark == 0),
    )


def _stance(
    goals: Sequence[Goal], rows: Callable[[str], Rows], size: int, kind: str, *, others: str
) -> tuple[np.ndarray[tuple[int], np.dtype[np.float32]], float]:
    """Lines that do what their goal says against those that nearly do; others: a kind of goal
    whose met lines are counter-examples too."""
    bags, labels = [], []
    for goal in goals:
        for wording in goal.wordings:
            if goal.kind == kind and wording.agreed:
                bags.append(rows(wording.text))
                labels.append(wording.mark == 1)
            elif goal.kind == others and wording.mark == 1:
                bags.append(rows(wording.text))
                labels.append(False)
    return learn_stance(bags, labels, size)
