"""The mistakes notebook: what a grade lost, by kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from trainer.grading.rubric import PENALTY, Rubric
from trainer.question import Grade, Question, State, TextMarks


class MistakeKind(StrEnum):
    """Kinds of mistake a learner can work on."""

    MISSED_POINT = "missed_point"
    TABOO = "taboo"
    WRONG_ORDER = "wrong_order"
    COURTESY = "courtesy"
    WRONG_CHOICE = "wrong_choice"


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that went wrong in one response.

    part: the id inside the question (rubric point, taboo, option, gap …), "" for the whole;
    lost: the share of the question's marks that it cost, 0 … 1 (kinds may overlap under a cap).
    """

    kind: MistakeKind
    part: str
    lost: float


def mistakes_of(question: Question, grade: Grade) -> list[Mistake]:
    """What went wrong; nothing for a right answer, one missed point for an unanswered one."""
    if grade.state is State.RIGHT:
        return []
    if grade.state is State.UNANSWERED:
        return [Mistake(MistakeKind.MISSED_POINT, "", 1.0)]
    texts = [one for one in question.text_grades(grade) if one[2].text_marks is not None]
    if texts:
        return [mistake for name, task, part in texts for mistake in _in_part(name, task, part)]
    kind = MistakeKind.WRONG_ORDER if question.type == "ordering" else MistakeKind.WRONG_CHOICE
    return [Mistake(kind, "", 1.0 - grade.fraction)]


def part_of(task: str, part: str) -> str:
    """What a mistake calls a rubric's part that belongs to one of several texts: turn.point."""
    return f"{task}.{part}" if task and part else task or part


def _in_part(name: str, task: Any, grade: Grade) -> Iterator[Mistake]:
    marks = grade.text_marks
    if marks is not None:
        for found in _text_mistakes(task.rubric, marks):
            yield replace(found, part=part_of(name, found.part))


def _text_mistakes(rubric: Rubric, marks: TextMarks) -> Iterator[Mistake]:
    whole = sum(point.weight for point in rubric.points)
    content = 1 - rubric.order_weight - rubric.register_weight
    for point in rubric.points:
        if (met := marks.points.get(point.id, 0.0)) < 1:
            lost = content * point.weight * (1 - met) / whole
            yield Mistake(MistakeKind.MISSED_POINT, point.id, lost)
    for taboo in rubric.taboos:
        if taboo.id in marks.taboos:
            yield Mistake(MistakeKind.TABOO, taboo.id, PENALTY[taboo.severity])
    if rubric.order_weight and marks.order < 1:
        yield Mistake(MistakeKind.WRONG_ORDER, "", rubric.order_weight * (1 - marks.order))
    if marks.register is not None and marks.register < 1 and rubric.register_weight:
        yield Mistake(MistakeKind.COURTESY, "", rubric.register_weight * (1 - marks.register))
