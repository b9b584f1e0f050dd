"""Talks as questions: what counts as said, how the course is marked, which scripts are refused."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from tests.factories import ExampleMarker, make_question, question_data, script_data
from trainer.question import UNANSWERED, Grade, Reason, State
from trainer.question_types import load_question, load_response
from trainer.question_types.dialogue import Dialogue, DialogueResponse

MODEL = "您好，抱歉让您久等，我两点到。"
GREETING, RUDE, BLAME, CURSE = "您好。", "你抱歉什么。", "您好，抱歉，两点，都怪您。", "滚。"


def talk() -> Dialogue:
    question = make_question("dialogue")
    assert isinstance(question, Dialogue)
    return question


def grade(*lines: str, draft: str = "") -> Grade:
    question = talk()
    response = load_response(question, {"lines": list(lines), "draft": draft})
    return question.grade(response, ExampleMarker())


def ending(found: Grade) -> str:
    """The ending, or the number of turns that were still ahead."""
    last = found.reasons[-1].args
    return str(last["end"] if "end" in last else last["ahead"])


# --- the marks


@pytest.mark.parametrize(
    ("lines", "end", "turns", "worth"),
    [
        ([MODEL] * 4, "done", [1, 1, 1, 1], 1.0),
        # Curt throughout: a quarter of the points, the important one missing.
        ([GREETING] * 4, "cool", [0.275] * 4, 0.5),
        # Blamed once, then everything right: a turn more, and what was lost stays lost.
        ([BLAME, MODEL, MODEL, MODEL], "done", [0.7, 1, 1, 1], 1.0),
        ([CURSE, CURSE], "lost", [0, 0], 0.0),
        ([MODEL, MODEL, CURSE], "lost", [1, 1, 0], 0.0),
        ([MODEL, MODEL, MODEL, GREETING], "saved", [1, 1, 1, 0.275], 1.0),
    ],
)
def test_the_mark_is_seven_tenths_turns_and_three_tenths_ending(
    lines: list[str], end: str, turns: list[float], worth: float
) -> None:
    found = grade(*lines)

    assert ending(found) == end
    assert [part.fraction for part in found.parts] == pytest.approx(turns)
    assert found.fraction == pytest.approx(0.7 * sum(turns) / len(turns) + 0.3 * worth)


@pytest.mark.parametrize(
    ("lines", "ahead", "fraction"),
    [
        # The quickest way out of the turn “fee” is a complaint.
        ([MODEL], 2, 0.7 * 1 / 3),
        ([MODEL, MODEL], 1, 0.7 * 2 / 3),
        ([MODEL, MODEL, MODEL], 1, 0.7 * 3 / 4),
        ([CURSE], 1, 0.0),
    ],
)
def test_a_talk_broken_off_counts_the_turns_still_ahead_as_nothing(
    lines: list[str], ahead: int, fraction: float
) -> None:
    found = grade(*lines)

    assert found.fraction == pytest.approx(fraction)
    assert found.reasons[-1] == Reason("dialogue_unfinished", {"ahead": float(ahead)})


def test_every_turn_is_reported_with_its_mood_and_why() -> None:
    told = [reason.args for reason in grade(MODEL, RUDE, CURSE).reasons]

    assert told == [
        {"turn": "open", "by": 1.0, "mood": 0.0, "causes": "well_said"},
        {"turn": "plan", "by": -1.0, "mood": -1.0, "causes": "rude"},
        {"turn": "fee", "by": -2.0, "mood": -3.0, "causes": "fatal_taboo little_said"},
        {"end": "lost", "kind": "complaint"},
    ]


def test_a_talk_is_as_sure_as_its_least_sure_turn() -> None:
    class Doubter(ExampleMarker):
        def grade_text(self, task: Any, text: str) -> Grade:
            sure = super().grade_text(task, text)
            return Grade(sure.fraction, sure.state, 0.3, text_marks=sure.text_marks)

    mixed = DialogueResponse(lines=(MODEL,) * 4)

    assert talk().grade(mixed, Doubter()).confidence == 0.3
    assert talk().grade(mixed, ExampleMarker()).confidence == 1.0


# --- what was said


@pytest.mark.parametrize(
    ("lines", "draft", "same_as"),
    [
        ([MODEL], MODEL, [MODEL, MODEL]),
        ([], GREETING, [GREETING]),
        ([MODEL] * 3, MODEL, [MODEL] * 4),
        ([MODEL], " \n", [MODEL]),
        ([MODEL] * 4, CURSE, [MODEL] * 4),
        ([*[MODEL] * 4, CURSE, CURSE], "", [MODEL] * 4),
        ([CURSE, CURSE, MODEL], "", [CURSE, CURSE]),
    ],
)
def test_a_draft_counts_as_said_and_nothing_counts_behind_the_end(
    lines: list[str], draft: str, same_as: list[str]
) -> None:
    assert grade(*lines, draft=draft) == grade(*same_as)


@pytest.mark.parametrize("draft", ["", "  ", "\n"])
def test_a_talk_in_which_nothing_was_said_is_unanswered(draft: str) -> None:
    assert grade(draft=draft) == UNANSWERED


def test_an_empty_line_is_a_turn_that_was_let_pass() -> None:
    found = grade("", MODEL, MODEL, MODEL)

    assert found.parts[0].state is State.WRONG
    assert ending(found) == "done"


def test_the_model_answers_lead_to_the_good_end() -> None:
    question = talk()
    lines = question.correct_response().lines

    assert lines == (MODEL,) * 4
    course = question.course(lines, ExampleMarker())
    assert course.end is not None
    assert course.end.id == "done"
    assert course.moods == (-1, 0, 1, 2, 3)


def test_every_turn_is_a_text_task_of_its_own() -> None:
    tasks = talk().text_tasks()

    assert [task.id for task in tasks] == [
        f"tt-0001.{turn}" for turn in ("open", "angry", "plan", "fee", "last")
    ]
    assert tasks[1].stem == "叫你们经理来！"
    assert {task.reference for task in tasks} == {MODEL}
    assert {task.scenario for task in tasks} == {"他来电话。"}


# --- scripts

Change = Callable[[dict[str, Any]], object]


def arcs(turn: int, *listed: dict[str, Any]) -> Change:
    return lambda script: script["turns"][turn].update(next=list(listed))


REFUSED: dict[str, tuple[Change, str]] = {
    "an arc to nowhere": (arcs(0, {"to": "moon"}), "next of open names nothing here: moon"),
    "an arc behind an open one": (
        arcs(0, {"to": "plan"}, {"to": "angry"}), "stands behind an arc without `when`"),
    "an arc behind an open one, guarded": (
        arcs(0, {"to": "plan"}, {"to": "angry", "when": {"taboo": "any"}}), "behind an arc"),
    "no open arc": (
        arcs(0, {"to": "angry", "when": {"taboo": "any"}}), "the last arc has no `when`"),
    "no arc": (arcs(0), "at least 1 item"),
    "a circle": (arcs(3, {"to": "open"}), "goes in a circle: open → angry → fee → open"),
    "a turn to itself": (arcs(4, {"to": "last"}), "in a circle: last → last"),
    "a guard without a condition": (
        arcs(0, {"to": "angry", "when": {}}, {"to": "plan"}), "a guard without a condition"),
    "a guard of empty conditions": (
        arcs(0, {"to": "angry", "when": {"met": [], "mood_from": None}}, {"to": "plan"}),
        "a guard without a condition"),
    "an unknown point, met": (
        arcs(0, {"to": "angry", "when": {"met": ["greet", "price"]}}, {"to": "plan"}),
        "met names nothing here: price"),
    "an unknown point, missed": (
        arcs(0, {"to": "angry", "when": {"missed": ["blame"]}}, {"to": "plan"}),
        "missed names nothing here: blame"),
    "an unknown taboo": (
        arcs(0, {"to": "angry", "when": {"taboo": ["greet"]}}, {"to": "plan"}),
        "taboo names nothing here: greet"),
    "a mood off the scale": (
        arcs(0, {"to": "angry", "when": {"mood_below": 4}}, {"to": "plan"}), "mood_below"),
    "a mark off the scale": (
        arcs(0, {"to": "angry", "when": {"mark_from": 60}}, {"to": "plan"}), "mark_from"),
    "an unknown condition": (
        arcs(0, {"to": "angry", "when": {"anger": 1}}, {"to": "plan"}), "Extra inputs"),
    "what suits is no point": (
        lambda s: s["turns"][0].update(suits=["calm"]), "suits names nothing here: calm"),
    "nothing suits": (lambda s: s["turns"][0].update(suits=[]), "suits\n.*at least 1 item"),
    "a turn twice": (lambda s: s["turns"][1].update(id="open"), "ids used twice: open"),
    "a turn like an ending": (lambda s: s["ends"][0].update(id="fee"), "ids used twice: fee"),
    "too few turns": (lambda s: s.update(turns=s["turns"][:3]), "at least 4 items"),
    "one ending": (lambda s: s.update(ends=s["ends"][:1]), "at least 2 items"),
    "an unknown temper": (lambda s: s["customer"].update(temper="lion"), "temper"),
    "an unknown kind of ending": (lambda s: s["ends"][0].update(kind="happy"), "kind"),
    "too long a line": (lambda s: s["turns"][0].update(says="喂" * 121), "at most 120"),
    "a start off the scale": (lambda s: s.update(mood=-4), "mood"),
}  # fmt: skip


@pytest.mark.parametrize(("change", "complaint"), REFUSED.values(), ids=REFUSED.keys())
def test_a_script_that_cannot_be_played_is_refused(change: Change, complaint: str) -> None:
    script = deepcopy(script_data())
    change(script)

    with pytest.raises(ValueError, match=complaint):
        load_question(question_data("dialogue", script=script))


def test_a_circle_that_no_talk_comes_to_is_refused_too() -> None:
    script = deepcopy(script_data())
    for id_, to in (("here", "there"), ("there", "here")):
        script["turns"].append({**script["turns"][0], "id": id_, "next": [{"to": to}]})

    with pytest.raises(ValueError, match="in a circle: here → there → here"):
        load_question(question_data("dialogue", script=script))


def test_a_mood_of_nought_is_a_condition() -> None:
    script = deepcopy(script_data())
    arcs(0, {"to": "angry", "when": {"mood_from": 0}}, {"to": "plan"})(script)

    assert load_question(question_data("dialogue", script=script))
