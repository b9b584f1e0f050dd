"""The course of a talk: guards, the first arc that holds, and the mark."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import ExampleMarker, script_data
from trainer.dialogue.course import Course, TurnTask, arc_taken, holds, run
from trainer.dialogue.script import EndKind, Guard, Script, Turn
from trainer.question import Grade, TextMarks, state_of

SCRIPT = Script.model_validate(script_data())
MODEL = SCRIPT.turns[0].reference


def marks(*, taboos: str = "", **points: float) -> TextMarks:
    return TextMarks(points, {}, tuple(points), tuple(taboos.split()), 1.0, 1.0, 1.0)


def play(*lines: str, script: Script = SCRIPT) -> Course:
    def mark(turn: Turn, line: str) -> Grade:
        return ExampleMarker().grade_text(TurnTask("talk", "", turn), line)

    return run(script, lines, mark)


# --- guards

GUARDS: list[tuple[dict[str, Any], TextMarks, bool]] = [
    ({"met": ["a"]}, marks(a=1.0), True),
    ({"met": ["a"]}, marks(a=0.5), True),
    ({"met": ["a"]}, marks(a=0.0), False),
    ({"met": ["a"]}, marks(b=1.0), False),
    ({"met": ["a", "b"]}, marks(a=1.0, b=0.5), True),
    ({"met": ["a", "b"]}, marks(a=1.0, b=0.0), False),
    ({"missed": ["a"]}, marks(a=0.0), True),
    ({"missed": ["a"]}, marks(b=1.0), True),
    ({"missed": ["a"]}, marks(a=0.5), False),
    ({"missed": ["a", "b"]}, marks(a=1.0, b=0.0), True),
    ({"missed": ["a", "b"]}, marks(a=1.0, b=0.5), False),
    ({"taboo": "any"}, marks(taboos="x"), True),
    ({"taboo": "any"}, marks(), False),
    ({"taboo": ["x"]}, marks(taboos="x y"), True),
    ({"taboo": ["x", "z"]}, marks(taboos="z"), True),
    ({"taboo": ["x"]}, marks(taboos="y"), False),
    ({"met": ["a"], "missed": ["b"]}, marks(a=1.0, b=0.0), True),
    ({"met": ["a"], "missed": ["b"]}, marks(a=0.0, b=0.0), False),
    ({"met": ["a"], "taboo": "any"}, marks(a=1.0), False),
    ({"met": ["a"], "taboo": "any"}, marks(a=1.0, taboos="x"), True),
    # The mark is 0.6 here, the mood 0.
    ({"mark_from": 0.6}, marks(), True),
    ({"mark_from": 0.61}, marks(), False),
    ({"mark_below": 0.6}, marks(), False),
    ({"mark_below": 0.61}, marks(), True),
    ({"mood_from": 0}, marks(), True),
    ({"mood_from": 1}, marks(), False),
    ({"mood_below": 0}, marks(), False),
    ({"mood_below": 1}, marks(), True),
    ({"mark_from": 0.5, "mark_below": 0.7, "mood_from": -1, "mood_below": 1}, marks(), True),
    ({"mark_from": 0.5, "mark_below": 0.7, "mood_from": -1, "mood_below": 0}, marks(), False),
    ({"met": ["a"], "mood_from": 0}, marks(), False),
]


@pytest.mark.parametrize(("guard", "said", "open_"), GUARDS, ids=lambda value: str(value)[:60])
def test_a_guard_holds_where_all_its_conditions_do(
    guard: dict[str, Any], said: TextMarks, open_: bool
) -> None:
    assert holds(Guard.model_validate(guard), said, 0.6, 0) is open_


@pytest.mark.parametrize(
    ("said", "mood", "taken"),
    [
        (marks(greet=1.0, sorry=1.0, taboos="blame"), 3, 0),
        (marks(greet=1.0, sorry=1.0), 3, 1),
        (marks(sorry=1.0), 3, 2),
        (marks(sorry=1.0), 0, 3),
        (marks(), 3, 2),
    ],
)
def test_the_first_arc_whose_guard_holds_is_taken(said: TextMarks, mood: int, taken: int) -> None:
    turn = SCRIPT.turns[0].model_copy(
        update={"next": Turn.model_validate({
            **script_data()["turns"][0],
            "next": [
                {"to": "angry", "when": {"taboo": "any"}},
                {"to": "fee", "when": {"met": ["greet"]}},
                {"to": "last", "when": {"mood_from": 1}},
                {"to": "plan"},
            ],
        }).next}
    )  # fmt: skip

    assert arc_taken(turn, said, 0.5, mood) == taken


# --- courses

SORRY, GREETING, CURSE = "抱歉，两点到。", "您好。", "滚。"


@pytest.mark.parametrize(
    ("lines", "way", "end"),
    [
        ((MODEL,) * 4, "open plan fee last", "done"),
        ((SORRY,) * 4, "open plan fee last", "done"),
        ((GREETING,) * 4, "open plan fee last", "cool"),
        ((MODEL, MODEL, MODEL, GREETING), "open plan fee last", "saved"),
        (("都怪您。", SORRY, SORRY, SORRY), "open angry fee last", "saved"),
        (("都怪您。", GREETING, SORRY, SORRY), "open angry", "lost"),
        (("都怪您，抱歉。", SORRY, SORRY, SORRY), "open angry fee last", "done"),
        ((MODEL, CURSE, SORRY, SORRY), "open plan angry fee", None),
        ((CURSE, CURSE), "open angry", "lost"),
        ((MODEL, MODEL, CURSE), "open plan fee", "lost"),
        ((), "", None),
    ],
)
def test_what_is_said_decides_the_way(lines: tuple[str, ...], way: str, end: str | None) -> None:
    course = play(*lines)

    assert " ".join(said.turn.id for said in course.said) == way
    assert (course.end and course.end.id) == end


def test_before_anything_is_said_the_first_turn_waits() -> None:
    course = play()

    assert course.turn is SCRIPT.turns[0]
    assert course.moods == (-1,)
    assert course.fraction == 0.0


def test_lines_behind_the_ending_are_not_read() -> None:
    read = []

    def mark(turn: Turn, line: str) -> Grade:
        read.append(line)
        return ExampleMarker().grade_text(TurnTask("talk", "", turn), line)

    course = run(SCRIPT, [CURSE, CURSE, MODEL, MODEL], mark)

    assert read == [CURSE, CURSE]
    assert [said.line for said in course.said] == [CURSE, CURSE]


def test_a_grade_without_marks_counts_as_nothing_said() -> None:
    course = run(SCRIPT, ["…"], lambda turn, line: Grade(0.0, state_of(0.0)))

    assert course.moods == (-1, -2)
    assert course.turn is not None
    assert course.turn.id == "plan"


# --- the mark


def marked(kind: EndKind, *fractions: float, ahead: int = 0) -> float:
    """The mark of turns with these marks and an ending; `ahead` turns are left out instead."""
    said = play(MODEL).said[0]
    turns = tuple(
        type(said)(said.turn, said.line, Grade(f, state_of(f)), said.shift, said.mood)
        for f in fractions
    )
    end = next(end for end in SCRIPT.ends if end.kind is kind) if not ahead else None
    return Course(0, turns, None, end, ahead).fraction


@pytest.mark.parametrize(
    ("kind", "turns", "mark"),
    [
        (EndKind.WELL, [1, 1, 1, 1], 1.0),
        (EndKind.RESCUED, [1, 1, 1, 1], 1.0),
        (EndKind.COOL, [1, 1, 1, 1], 0.85),
        (EndKind.COMPLAINT, [1, 1, 1, 1], 0.7),
        (EndKind.WELL, [0, 0, 0, 0], 0.3),
        (EndKind.COMPLAINT, [0, 0], 0.0),
        (EndKind.WELL, [0.5, 1, 0.5, 1], 0.825),
        (EndKind.COOL, [0.2, 0.4, 0.6], 0.43),
        (EndKind.RESCUED, [0.25], 0.475),
    ],
)
def test_the_mark_is_the_mean_of_the_turns_and_the_ending(
    kind: EndKind, turns: list[float], mark: float
) -> None:
    assert marked(kind, *turns) == pytest.approx(mark)


@pytest.mark.parametrize(
    ("turns", "ahead", "mark"), [([1], 3, 0.175), ([1, 1, 1], 1, 0.525), ([0.5], 1, 0.175)]
)
def test_turns_left_out_count_nothing_and_earn_no_ending(
    turns: list[float], ahead: int, mark: float
) -> None:
    assert marked(EndKind.WELL, *turns, ahead=ahead) == pytest.approx(mark)


LINES = st.lists(
    st.sampled_from([MODEL, SORRY, GREETING, CURSE, "都怪您，抱歉。", "你抱歉什么。", "", "嗯。"]),
    max_size=8,
)


@given(LINES)
def test_the_same_lines_take_the_same_course_with_a_sound_mark(lines: list[str]) -> None:
    course = play(*lines)

    assert play(*lines) == course
    assert 0.0 <= course.fraction <= 1.0
    assert all(-3 <= mood <= 3 for mood in course.moods)
    assert len(course.said) <= SCRIPT.most["open"]
    assert (course.end is None) is (course.turn is not None) is (course.ahead > 0)


@given(LINES)
def test_another_line_changes_nothing_of_what_came_before(lines: list[str]) -> None:
    whole = play(*lines)
    for count in range(len(lines)):
        before = play(*lines[:count])
        assert whole.said[: len(before.said)] == before.said
        if before.end is not None:
            assert whole == before


# --- how far it is


def test_the_fewest_and_most_turns_that_a_talk_takes() -> None:
    assert SCRIPT.least == {
        "open": 2, "angry": 1, "plan": 2, "fee": 1, "last": 1,
        "done": 0, "saved": 0, "cool": 0, "lost": 0,
    }  # fmt: skip
    assert SCRIPT.most == {
        "open": 5, "angry": 3, "plan": 4, "fee": 2, "last": 1,
        "done": 0, "saved": 0, "cool": 0, "lost": 0,
    }  # fmt: skip
    assert SCRIPT.least_well == 4


def test_where_every_ending_is_a_complaint_no_good_one_is_near() -> None:
    data = script_data()
    for end in data["ends"]:
        end["kind"] = "complaint"

    assert Script.model_validate(data).least_well > len(SCRIPT.turns)
