"""Why a mark is what it is, in words."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.factories import ExampleMarker, make_question
from trainer.grading.screening import Verdict
from trainer.question import Reason, Response
from trainer.question_types.fill_blank import FillBlankResponse
from trainer.question_types.matching import MatchingResponse
from trainer.question_types.multiple_choice import MultipleChoiceResponse
from trainer.question_types.ordering import OrderingResponse
from trainer.question_types.single_choice import SingleChoiceResponse
from trainer.question_types.true_false import TrueFalseResponse
from ui.texts.reasons import courtesy_note, reason_sentence, remarks

ROOT = Path(__file__).resolve().parents[3]

WRONG: list[tuple[str, Response, list[str]]] = [
    ("single_choice", SingleChoiceResponse(option="a"), ["“做法a” is not right"]),
    (
        "multiple_choice",
        MultipleChoiceResponse(options=("a", "b")),
        ["“做法b” is not right", "“做法c” belongs to it and was not chosen"],
    ),
    ("true_false", TrueFalseResponse(value=True), ["“right” is not right"]),
    (
        "fill_blank",
        FillBlankResponse(blanks={"1": "5", "2": ""}),
        ["Gap 1: “5” should be “10-15分钟”", "Gap 2 was left empty; it is “电话”"],
    ),
    ("ordering", OrderingResponse(order=("b", "a", "c", "d")), ["“步骤a” comes before “步骤b”"]),
    (
        "matching",
        MatchingResponse(pairs={"l1": "r1", "l2": "r2", "l3": "r3"}),
        ["“左1” goes with “右2”", "“左2” goes with “右1”"],
    ),
]


@pytest.mark.parametrize(("type_", "response", "said"), WRONG)
def test_a_wrong_answer_is_explained_in_the_words_of_the_question(
    type_: str, response: Response, said: list[str]
) -> None:
    question = make_question(type_)

    grade = question.grade(response, ExampleMarker())

    assert [reason_sentence(reason, question) for reason in grade.reasons] == said


def codes_in_the_source() -> set[str]:
    found = set()
    for folder in ("trainer/grading", "trainer/question_types"):
        for file in (ROOT / folder).glob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found |= {node.value} if node.value.startswith("courtesy_") else set()
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Reason":
                    first = node.args[0]
                    found |= {str(first.value)} if isinstance(first, ast.Constant) else set()
    return found | {one.value for one in Verdict} - {Verdict.FAIR.value}


def test_every_reason_of_the_graders_has_a_sentence() -> None:
    codes = codes_in_the_source() | {"point_met", "point_half", "point_missing"}
    args: dict[str, str | float] = {
        "id": "greet", "words": "快点", "first": "a", "second": "b", "left": "a", "given": 1.0,
        "right": 2.0, "turn": "open", "by": -1.0, "mood": -2.0, "causes": "rude", "ahead": 2.0,
        "kind": "cool", "end": "cool",
    }  # fmt: skip

    silent = [
        code
        for code in codes
        if not reason_sentence(
            Reason(code, args), make_question("dialogue" if "dialogue" in code else "phrasing")
        )
    ]

    assert {"wrong_choice", "taboo", "courtesy_curt", "out_of_order"} <= codes
    assert silent == []


def test_points_and_taboos_are_named_by_their_rubric() -> None:
    question = make_question("phrasing")

    assert "问好" in reason_sentence(Reason("point_missing", {"id": "greet"}), question)
    assert "怪用户" in reason_sentence(Reason("taboo", {"id": "blame"}), question)


def test_an_unknown_reason_says_nothing() -> None:
    assert reason_sentence(Reason("brand_new"), make_question()) == ""


def test_remarks_are_about_the_whole_answer() -> None:
    reasons = (Reason("copied_prompt"), Reason("point_missing", {"id": "greet"}))

    assert len(remarks(reasons)) == 1


@pytest.mark.parametrize(
    ("code", "words"),
    [("courtesy_command", "快点"), ("courtesy_slang", "搞定"), ("courtesy_rude", "滚")],
)
def test_courtesy_quotes_the_words_that_cost(code: str, words: str) -> None:
    reasons = [Reason(code, {"words": words})] * 2

    assert courtesy_note(reasons, 0.5).count(words) == 1
    assert words in courtesy_note(reasons, 0.5, advice=True)


def test_nothing_is_noted_where_courtesy_is_full() -> None:
    assert courtesy_note([Reason("courtesy_slang", {"words": "搞定"})], 1.0) == ""
