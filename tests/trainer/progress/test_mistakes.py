"""What goes into the mistakes notebook, and what it cost."""

from __future__ import annotations

import pytest

from tests.factories import ExampleMarker, make_question
from trainer.progress.mistakes import Mistake, MistakeKind, mistakes_of
from trainer.question import UNANSWERED, Grade, State, graded
from trainer.question_types import load_response, question_types
from trainer.question_types.free_text import FreeText

PERFECT = "您好，抱歉让您久等，我两点到。"


def noted(text: str, **changes: object) -> dict[tuple[MistakeKind, str], float]:
    question = make_question("phrasing", **changes)
    grade = question.grade(load_response(question, {"text": text}), ExampleMarker())
    return {(m.kind, m.part): round(m.lost, 6) for m in mistakes_of(question, grade)}


@pytest.mark.parametrize("type_", sorted(question_types()))
def test_a_right_answer_leaves_nothing(type_: str) -> None:
    question = make_question(type_)
    grade = question.grade(question.correct_response(), ExampleMarker())

    assert mistakes_of(question, grade) == []


@pytest.mark.parametrize("type_", sorted(question_types()))
def test_no_answer_is_one_missed_point(type_: str) -> None:
    assert mistakes_of(make_question(type_), UNANSWERED) == [
        Mistake(MistakeKind.MISSED_POINT, "", 1.0)
    ]


@pytest.mark.parametrize(
    ("type_", "kind"),
    [
        ("single_choice", MistakeKind.WRONG_CHOICE),
        ("multiple_choice", MistakeKind.WRONG_CHOICE),
        ("true_false", MistakeKind.WRONG_CHOICE),
        ("fill_blank", MistakeKind.WRONG_CHOICE),
        ("matching", MistakeKind.WRONG_CHOICE),
        ("ordering", MistakeKind.WRONG_ORDER),
    ],
)
def test_other_types_cost_what_the_grade_lacks(type_: str, kind: MistakeKind) -> None:
    assert mistakes_of(make_question(type_), graded(0.25)) == [Mistake(kind, "", 0.75)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PERFECT, {}),
        ("您好，抱歉让您久等。", {(MistakeKind.MISSED_POINT, "time"): 0.2}),
        (
            "您好，我两点到。",
            {(MistakeKind.MISSED_POINT, "sorry"): 0.4},
        ),
        ("抱歉，您好，我两点到。", {(MistakeKind.WRONG_ORDER, ""): 0.1}),
        ("您好，抱歉让你久等，我两点到。", {(MistakeKind.COURTESY, ""): 0.1}),
        (PERFECT + "都怪您。", {(MistakeKind.TABOO, "blame"): 0.3}),
        (PERFECT + "滚。", {(MistakeKind.TABOO, "curse"): 1.0}),
        (
            "都怪你。",
            {
                (MistakeKind.MISSED_POINT, "greet"): 0.2,
                (MistakeKind.MISSED_POINT, "sorry"): 0.4,
                (MistakeKind.MISSED_POINT, "time"): 0.2,
                (MistakeKind.TABOO, "blame"): 0.3,
                (MistakeKind.COURTESY, ""): 0.1,
            },
        ),
    ],
)
def test_free_text_costs_by_its_rubric(
    text: str, expected: dict[tuple[MistakeKind, str], float]
) -> None:
    assert noted(text) == expected


def test_courtesy_is_nothing_where_it_is_not_marked() -> None:
    question = make_question("phrasing")
    assert isinstance(question, FreeText)
    points = [point.model_dump() for point in question.rubric.points]

    assert noted("你抱歉", rubric={"points": points}) == {
        (MistakeKind.MISSED_POINT, "greet"): 0.25,
        (MistakeKind.MISSED_POINT, "time"): 0.25,
    }


def test_a_text_graded_without_marks_is_a_wrong_choice_of_words() -> None:
    bare = Grade(0.5, State.PARTIAL)

    assert mistakes_of(make_question("phrasing"), bare) == [
        Mistake(MistakeKind.WRONG_CHOICE, "", 0.5)
    ]
