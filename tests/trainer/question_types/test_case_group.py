"""Several questions about one story: their mean by weight, and their own names."""

from __future__ import annotations

import random
from typing import Any

import pytest

from tests.factories import ExampleMarker, make_question, question_data
from trainer.question import UNANSWERED, Grade, State, TextMarks
from trainer.question_types import load_question, load_response
from trainer.question_types.case_group import CaseGroup

STORY = question_data("case_group")
CHOICE, REWRITE = STORY["parts"]
MODEL = REWRITE["reference"]
TRUE_FALSE = {
    "id": "right", "type": "true_false", "stem": "师傅做得对。", "explanation": "不对。",
    "weight": 2, "answer": False,
}  # fmt: skip


def make_group(*parts: dict[str, Any], **changes: Any) -> CaseGroup:
    listed = list(parts) or [CHOICE, REWRITE, TRUE_FALSE]
    question = make_question("case_group", parts=listed, **changes)
    assert isinstance(question, CaseGroup)
    return question


def grade(question: CaseGroup, **parts: Any) -> Grade:
    return question.grade(load_response(question, {"parts": parts}), ExampleMarker())


RIGHT: dict[str, Any] = {
    "want": {"option": "b"}, "better": {"text": MODEL}, "right": {"value": False},
}  # fmt: skip


# Weights: want 1, better 3, right 2.
@pytest.mark.parametrize(
    ("given", "fraction", "state"),
    [
        ({}, 1.0, State.RIGHT),
        ({"want": {"option": "a"}}, 5 / 6, State.PARTIAL),
        ({"want": None}, 5 / 6, State.PARTIAL),
        ({"right": {"value": True}}, 4 / 6, State.PARTIAL),
        ({"better": None}, 3 / 6, State.PARTIAL),
        ({"better": {"text": "滚"}}, 3 / 6, State.PARTIAL),
        ({"better": None, "right": None}, 1 / 6, State.PARTIAL),
        ({"want": {"option": "a"}, "better": None, "right": {"value": True}}, 0.0, State.WRONG),
        ({"want": None, "better": {"text": "  "}, "right": None}, 0.0, State.UNANSWERED),
    ],
)
def test_the_parts_count_by_weight(given: dict[str, Any], fraction: float, state: State) -> None:
    found = grade(make_group(), **{**RIGHT, **given})

    assert (found.fraction, found.state) == (pytest.approx(fraction), state)


def test_a_part_that_earns_something_earns_it_by_weight() -> None:
    question = make_group()
    part = question.questions["better"]
    alone = part.grade(load_response(part, {"text": "您好，抱歉。"}), ExampleMarker())

    assert 0 < alone.fraction < 1
    assert grade(question, better={"text": "您好，抱歉。"}).fraction == pytest.approx(
        alone.fraction / 2
    )


def test_every_part_is_reported_in_order_also_one_left_out() -> None:
    found = grade(make_group(), want={"option": "b"}, right={"value": True})

    assert [part.state for part in found.parts] == [State.RIGHT, State.UNANSWERED, State.WRONG]
    assert found.parts[1] == UNANSWERED


def test_an_answer_to_a_part_that_is_gone_is_left_aside() -> None:
    assert grade(make_group(), **RIGHT, old={"option": "a"}).fraction == pytest.approx(1.0)
    assert grade(make_group(), old={"option": "a"}) == UNANSWERED


class Doubter(ExampleMarker):
    """A marker that isn't sure of what it reads."""

    def grade_text(self, task: Any, text: str) -> Grade:
        marks = TextMarks({}, {}, (), (), 1.0, 1.0, None)
        return Grade(1.0, State.RIGHT, confidence=0.4, text_marks=marks)


def test_a_group_is_as_sure_as_its_least_sure_part() -> None:
    question = make_group()

    assert question.grade(question.correct_response(), Doubter()).confidence == 0.4
    assert question.grade(question.correct_response(), ExampleMarker()).confidence == 1.0


def test_a_part_is_a_question_of_its_own_about_the_same_story() -> None:
    question = make_group()

    assert [part.id for part in question.questions.values()] == [
        "tt-0001.want", "tt-0001.better", "tt-0001.right",
    ]  # fmt: skip
    for part in question.questions.values():
        assert (part.scenario, part.covers, part.star) == (
            question.scenario, question.covers, question.star,
        )  # fmt: skip
    assert [task.id for task in question.text_tasks()] == ["tt-0001.better"]


def test_the_parts_are_shuffled_each_for_itself_and_repeatably() -> None:
    question = make_group()
    orders = [question.presentation(random.Random(seed)) for seed in range(30)]

    assert {key for order in orders for key in order} == {"want.options"}
    assert len({order["want.options"] for order in orders}) > 5
    assert orders == [question.presentation(random.Random(seed)) for seed in range(30)]


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"scenario": None}, "the story is missing: write it as scenario"),
        ({"parts": [CHOICE]}, "at least 2 items"),
        ({"parts": [{**CHOICE, "id": f"p{n}"} for n in range(7)]}, "at most 6 items"),
        ({"parts": [CHOICE, REWRITE, CHOICE]}, "parts used twice: want"),
        ({"parts": [{**CHOICE, "key": "z"}, REWRITE]}, "part want: .*key names no option: z"),
        ({"parts": [CHOICE, {**REWRITE, "rubric": None}]}, "part better: rubric "),
        ({"parts": [CHOICE, {**REWRITE, "colour": "red"}]}, "part better: colour Extra inputs"),
        ({"parts": [CHOICE, {**REWRITE, "weight": 4}]}, "less than or equal to 3"),
        ({"parts": [CHOICE, {**REWRITE, "id": "Better One"}]}, "should match pattern"),
        ({"parts": [CHOICE, {**REWRITE, "stem": ""}]}, "stem"),
    ],
)
def test_a_group_that_contradicts_itself_is_refused(
    changes: dict[str, Any], complaint: str
) -> None:
    with pytest.raises(ValueError, match=complaint):
        load_question(question_data("case_group", **changes))


@pytest.mark.parametrize("type_", ["case_group", "dialogue", "mot_rating", "warranty_case", "x"])
def test_a_part_is_of_a_type_that_is_answered_in_one_go(type_: str) -> None:
    part = {**question_data(type_ if type_ != "x" else "single_choice"), "id": "talk"}

    with pytest.raises(ValueError, match=r"parts\.1\.type"):
        load_question(question_data("case_group", parts=[CHOICE, {**part, "type": type_}]))
