"""What simple graders do: the nearest example by rapidfuzz, and by TF-IDF."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable

from rapidfuzz import fuzz

from trainer.grading.prepare import Task
from trainer.grading.score import order_share, total_of
from trainer.grading.text import letters, normal_text

Likeness = Callable[[str, str], float]

_CLAUSE = re.compile(r"[,。;!?:、\s]+")


def clauses_of(text: str) -> list[str]:
    """The clauses of a text, letters only."""
    return [clause for part in _CLAUSE.split(normal_text(text)) if (clause := letters(part))]


def grade_by(
    likeness: Likeness, task: Task, text: str, *, met: float, committed: float
) -> tuple[float, set[str], set[str]]:
    """Total, points met, taboos committed: a clause that is like enough to an example decides."""
    rubric, said = task.rubric, clauses_of(text)

    def best(examples: Iterable[str]) -> tuple[float, int]:
        rated = [
            (likeness(letters(normal_text(example)), clause), place)
            for example in examples
            for place, clause in enumerate(said)
        ]
        return max(rated, default=(0.0, 0))

    found = {point.id: best(point.examples) for point in rubric.points}
    points = {id_: float(like >= met) for id_, (like, _) in found.items()}
    taboos = {t.id for t in rubric.taboos if best(t.examples)[0] >= committed}
    sequence = sorted((id_ for id_ in points if points[id_]), key=lambda id_: found[id_][1])
    total = total_of(
        rubric, met=points, order=order_share(rubric, points, sequence), register=1.0,
        taboos=taboos,
    )  # fmt: skip
    return total.value, {id_ for id_, mark in points.items() if mark}, taboos


def by_rapidfuzz(example: str, clause: str) -> float:
    """The best alignment of the shorter with the longer, 0 … 1."""
    return fuzz.partial_ratio(example, clause) / 100


class TfIdf:
    """The cosine of runs of one to three letters; a run never seen is as rare as the rarest."""

    def __init__(self, texts: Iterable[str]) -> None:
        documents = [set(self._runs(letters(normal_text(text)))) for text in texts]
        counts = Counter(run for document in documents for run in document)
        self._rarity = {run: math.log((1 + len(documents)) / n) for run, n in counts.items()}
        self._rarest = math.log(1 + len(documents))

    def __call__(self, example: str, clause: str) -> float:
        first, second = self._vector(example), self._vector(clause)
        inner = sum(weight * second[run] for run, weight in first.items() if run in second)
        length = math.sqrt(sum(w * w for w in first.values()) * sum(w * w for w in second.values()))
        return inner / length if length else 0.0

    def _vector(self, text: str) -> dict[str, float]:
        return {
            run: n * self._rarity.get(run, self._rarest)
            for run, n in Counter(self._runs(text)).items()
        }

    @staticmethod
    def _runs(text: str) -> list[str]:
        return [text[i : i + n] for n in (1, 2, 3) for i in range(len(text) - n + 1)]
