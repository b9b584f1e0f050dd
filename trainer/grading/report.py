"""How well a marker does on marked answers: cold, warm, and as it learns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from trainer.grading.agreement import Agreement, Counts, Marked, agreement, misses
from trainer.grading.documents import MarkedAnswer, marked_total
from trainer.grading.engine import RubricMarker
from trainer.grading.prepare import Task
from trainer.grading.text import letters, normal_text

_STEPS = (0, 1, 2, 4, 8, 16, 32, 64, 128, 256)

ByItem = Mapping[str, Sequence[MarkedAnswer]]


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """The figures when at most so many marked answers of every item are known."""

    known: int
    figures: Agreement


@dataclass(frozen=True, slots=True)
class Report:
    """Figures of a set of marked answers.

    cold: nothing but the rubric is known; warm: one half of an item's answers is known while the
    other half is graded, and the other way round; curve: the way between the two; points,
    taboos: (item, part) → cold decisions.
    """

    cold: Agreement
    warm: Agreement
    curve: tuple[CurvePoint, ...]
    points: Mapping[tuple[str, str], Counts]
    taboos: Mapping[tuple[str, str], Counts]


def report(
    marker: RubricMarker,
    tasks: Mapping[str, Task],
    answers: Iterable[MarkedAnswer],
    progress: Callable[[int, int], object] = lambda done, rounds: None,
) -> Report:
    """The whole report on at least one answer. `marker` should know none.

    progress: told how many of how many rounds over all answers are done.
    """
    halves = _halves(answers)
    largest = max(len(one) for half in halves for one in half.values())
    steps = sorted({min(step, largest) for step in _STEPS})
    compared: dict[int, list[Marked]] = {}
    for done, step in enumerate(steps):
        progress(done, len(steps))
        compared[step] = _crosswise(marker, tasks, halves, step)
    cold = compared[0]
    return Report(
        cold=agreement(cold),
        warm=agreement(compared[largest]),
        curve=tuple(CurvePoint(step, agreement(compared[step])) for step in steps),
        points=misses(cold, lambda m: (m.points, m.person_points, m.met)),
        taboos=misses(cold, lambda m: (m.taboos, m.person_taboos, m.committed)),
    )


def left_one_out(
    marker: RubricMarker,
    tasks: Mapping[str, Task],
    answers: Iterable[MarkedAnswer],
    progress: Callable[[int, int], object] = lambda done, items: None,
) -> Agreement:
    """The figures when all other marked answers of an item are known; `marker` should know none.

    The same words given twice are left out together. progress: items done of how many.
    """
    by_item: dict[str, list[MarkedAnswer]] = defaultdict(list)
    for one in answers:
        by_item[one.q].append(one)
    compared: list[Marked] = []
    for done, (item, lines) in enumerate(by_item.items()):
        progress(done, len(by_item))
        for one in lines:
            own = letters(normal_text(one.text))
            others = [line for line in lines if letters(normal_text(line.text)) != own]
            compared += compare(marker.knowing({item: others}), tasks, [one])
    return agreement(compared)


def compare(
    marker: RubricMarker, tasks: Mapping[str, Task], answers: Iterable[MarkedAnswer]
) -> list[Marked]:
    """Every answer as the person and the marker saw it."""
    return [_compared(marker, tasks[one.q], one) for one in answers]


def _compared(marker: RubricMarker, task: Task, one: MarkedAnswer) -> Marked:
    grade = marker.grade_text(task, one.text)
    marks = grade.text_marks
    met = {p for p, mark in marks.points.items() if mark > 0} if marks else set()
    return Marked(
        item=one.q,
        answer=one.a,
        points=frozenset(one.points),
        taboos=frozenset(taboo.id for taboo in task.rubric.taboos),
        person_points=frozenset(p for p, mark in one.points.items() if mark > 0),
        person_taboos=frozenset(one.taboos),
        person_total=marked_total(task.rubric, one),
        met=frozenset(met & one.points.keys()),
        committed=frozenset(marks.taboos) if marks else frozenset(),
        total=grade.fraction,
        confidence=grade.confidence,
    )


def _crosswise(
    marker: RubricMarker, tasks: Mapping[str, Task], halves: tuple[ByItem, ByItem], known: int
) -> list[Marked]:
    compared: list[Marked] = []
    for learned, asked in (halves, halves[::-1]):
        knowing = marker.knowing({item: lines[:known] for item, lines in learned.items()})
        for lines in asked.values():
            compared += compare(knowing, tasks, lines)
    return compared


def _halves(answers: Iterable[MarkedAnswer]) -> tuple[ByItem, ByItem]:
    """Every other answer of each item; the same words always lie in the same half."""
    halves: tuple[dict[str, list[MarkedAnswer]], dict[str, list[MarkedAnswer]]] = ({}, {})
    half_of: dict[str, dict[str, int]] = defaultdict(dict)
    for one in answers:
        seen = half_of[one.q]
        half = seen.setdefault(letters(normal_text(one.text)), len(seen) % 2)
        halves[half].setdefault(one.q, []).append(one)
    return halves
