"""A free-text grade told in rows, spans and advice."""

from __future__ import annotations

import pytest

from tests.factories import make_question
from trainer.grading.engine import RubricMarker
from trainer.grading.score import coverage_of, order_share, total_of
from trainer.question import (
    UNANSWERED,
    Evidence,
    EvidenceKind,
    Grade,
    Reason,
    State,
    TextMarks,
    state_of,
)
from trainer.question_types.free_text import FreeText
from ui.pages.result.marking import MarkedAnswer, marked_answer

TEXT = "我两点到，您好。都怪你。"
P = EvidenceKind


def question(**changes: object) -> FreeText:
    made = make_question("phrasing", **changes)
    assert isinstance(made, FreeText)
    return made


def graded(
    asked: FreeText, met: dict[str, float], *, sequence: tuple[str, ...] = (),
    taboos: tuple[str, ...] = (), register: float = 1.0, reasons: tuple[Reason, ...] = (),
    evidence: tuple[Evidence, ...] = (),
) -> Grade:  # fmt: skip
    """A grade whose figures follow from what was met."""
    order = order_share(asked.rubric, met, sequence)
    marks = TextMarks(met, {}, sequence, taboos, coverage_of(asked.rubric, met), order, register)
    total = total_of(asked.rubric, met=met, order=order, register=register, taboos=taboos)
    return Grade(total.value, state_of(total.value), 0.8, evidence, reasons, marks)


def rows(answer: MarkedAnswer) -> dict[str, tuple[str, str, str]]:
    """key → (verdict, earned, maximum)."""
    lines = [line for group in answer.groups for line in group]
    return {line.key: (line.verdict, line.earned, line.maximum) for line in lines}


def gained(answer: MarkedAnswer) -> float:
    return sum(one.gain for one in answer.improvements)


ANSWERS: list[dict[str, float]] = [
    {"greet": 1, "sorry": 1, "time": 1},
    {"greet": 1, "sorry": 0.5, "time": 0},
    {"greet": 0, "sorry": 0, "time": 1},
    {"greet": 0, "sorry": 0, "time": 0},
]


@pytest.mark.parametrize("met", ANSWERS)
@pytest.mark.parametrize("taboos", [(), ("blame",), ("blame", "curse")])
@pytest.mark.parametrize("register", [1.0, 0.5, 0.0])
@pytest.mark.parametrize("possible", [1.0, 8.0, 10.0])
def test_what_was_earned_and_what_would_be_gained_make_the_whole(
    met: dict[str, float], taboos: tuple[str, ...], register: float, possible: float
) -> None:
    asked = question()
    grade = graded(
        asked, met, sequence=tuple(k for k in met if met[k]), taboos=taboos, register=register
    )

    answer = marked_answer(asked, grade, TEXT, possible=possible)

    assert answer.earned == pytest.approx(grade.fraction * possible, abs=0.051)
    assert answer.earned + gained(answer) == pytest.approx(possible, abs=0.05)


def test_rows_say_what_was_met_half_met_and_missed() -> None:
    asked = question()
    grade = graded(asked, {"greet": 1, "sorry": 0.5, "time": 0}, sequence=("greet", "sorry"))

    found = rows(marked_answer(asked, grade, TEXT, possible=10))

    assert [found[f"point:{id_}"][0] for id_ in ("greet", "sorry", "time")] == [
        "met", "half", "missed",
    ]  # fmt: skip
    assert found["point:greet"][1:] == ("2", "2")
    assert found["point:sorry"][1:] == ("2", "4")
    assert found["point:time"][1:] == ("0", "2")
    assert found["order"][0] == "met"
    assert found["register"][0] == "met"


def test_a_missing_key_point_and_a_taboo_cost_in_rows_of_their_own() -> None:
    asked = question(rubric={
        "points": [
            {"id": "greet", "expect": "问好", "weight": 3, "examples": ["您好"]},
            {"id": "sorry", "expect": "道歉", "critical": True, "examples": ["抱歉"]},
        ],
        "taboos": [{"id": "blame", "avoid": "怪用户", "severity": "minor", "examples": ["都怪"]}],
    })  # fmt: skip
    grade = graded(asked, {"greet": 1, "sorry": 0}, taboos=("blame",))

    answer = marked_answer(asked, grade, TEXT, possible=10)
    found = rows(answer)

    assert found["cap"][1] == "−1.5"
    assert found["taboo:blame"][1] == "−1"
    assert answer.earned == 5
    assert answer.improvements[0].key == "point:sorry"
    assert answer.improvements[0].gain == pytest.approx(4.0)


def test_manners_that_earn_nothing_get_no_tick() -> None:
    asked = question()

    found = rows(marked_answer(asked, graded(asked, {}, sequence=()), TEXT, possible=10))

    assert (found["register"][0], found["order"][0]) == ("missed", "missed")
    assert (found["register"][1], found["order"][1]) == ("0", "0")


def test_the_order_row_names_what_stands_the_wrong_way_round() -> None:
    asked = question()
    grade = graded(asked, {"greet": 1, "sorry": 1, "time": 1}, sequence=("sorry", "greet", "time"))

    answer = marked_answer(asked, grade, TEXT, possible=10)
    line = next(one for group in answer.groups for one in group if one.key == "order")

    assert (line.verdict, line.earned) == ("order", "0")
    assert "问好" in line.note
    assert line.note.index("问好") < line.note.index("道歉")


def test_courtesy_tells_how_often_and_advises() -> None:
    asked = question()
    slips = (Reason("courtesy_you", {"words": "你"}), Reason("courtesy_you", {"words": "你"}))
    grade = graded(
        asked, {"greet": 1, "sorry": 1, "time": 1}, sequence=("greet", "sorry"), register=0.5,
        reasons=slips,
    )  # fmt: skip

    answer = marked_answer(asked, grade, TEXT, possible=10)
    line = next(one for group in answer.groups for one in group if one.key == "register")

    assert "2" in line.note
    assert [one.key for one in answer.improvements] == ["register"]
    assert "您" in answer.improvements[0].before


def test_spans_carry_the_number_of_their_row_and_stay_within_the_text() -> None:
    asked = question()
    evidence = (
        Evidence(P.POINT, "time", 0, 4, 1), Evidence(P.POINT, "greet", 5, 99, 1),
        Evidence(P.TABOO, "blame", 8, 11, -1), Evidence(P.REGISTER, "courtesy_you", 10, 11, -0.5),
        Evidence(P.POINT, "sorry", 300, 301, 1),
    )  # fmt: skip
    grade = graded(
        asked, {"greet": 1, "sorry": 0, "time": 1}, taboos=("blame",), register=0.5,
        evidence=evidence,
    )  # fmt: skip

    marks = marked_answer(asked, grade, TEXT, possible=10).marks

    assert [(m.key, m.badge) for m in marks] == [
        ("point:time", "3"), ("point:greet", "1"), ("taboo:blame", "×"), ("register", ""),
    ]  # fmt: skip
    assert all(0 <= m.start < m.end <= len(TEXT) for m in marks)


def test_an_example_that_was_said_is_no_advice() -> None:
    asked = question()
    grade = graded(asked, {"greet": 0.5, "sorry": 1, "time": 1}, sequence=("greet", "sorry"))

    answer = marked_answer(asked, grade, "您好，抱歉，两点。", possible=10)

    assert [(one.before, one.after) for one in answer.improvements] == [("问好", "")]


def test_no_answer_has_rows_but_no_sum_and_no_advice() -> None:
    answer = marked_answer(question(), UNANSWERED, "", possible=8)

    assert {line.verdict for group in answer.groups for line in group} == {"missed"}
    assert (answer.earned, answer.sum_line, answer.confidence) == (0, "", None)
    assert answer.improvements == ()


def test_the_engines_own_grades_can_be_told() -> None:
    asked = question()
    marker = RubricMarker()
    for text in (asked.reference, "都怪你，你自己看着办。", "好", "应该怎么做？", "您好，我两点到"):
        grade = marker.grade_text(asked, text)
        answer = marked_answer(asked, grade, text, possible=10)

        assert answer.earned + gained(answer) == pytest.approx(10, abs=0.05)
        assert answer.confidence is not None
        assert (grade.state is State.RIGHT) == (not answer.improvements)
