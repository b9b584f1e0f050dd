"""Talking with a customer: by the keyboard, in practice and in an exam."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.answers.conftest import ExamplePartner, Show, Shown
from tests.ui.answers.talking import (
    CTRL,
    HALF,
    MODEL,
    NOTHING,
    TABOO,
    bubbles,
    chips,
    lines,
    remarks,
    say,
    texts,
    widget,
)
from trainer.question_types.dialogue import DialogueResponse

WANTED = ["怎么又坏了？", "什么时候能好？", "要多少钱？", "那就这样？"]


@pytest.fixture
def shown(show: Show) -> Shown:
    return show("dialogue")


# --- talking


def test_the_customer_speaks_first(shown: Shown) -> None:
    assert bubbles(shown) == ["韩先生：怎么又坏了？"]
    assert "Turn 1, at most 5" in texts(shown)
    assert "先道歉" in texts(shown)


def test_a_whole_talk_by_the_keyboard_alone(shown: Shown) -> None:
    say(shown, *[MODEL] * 4)

    wanted = [line for says in WANTED for line in (f"韩先生：{says}", MODEL)]
    assert bubbles(shown) == [*wanted, "韩先生：行，等您。"]
    assert chips(shown) == ["Ended well"]
    assert lines(shown) == (MODEL,) * 4
    assert widget(shown).editor.text_edit.isReadOnly()


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ([MODEL] * 4, "Ended well"),
        ([MODEL, HALF, HALF, HALF], "Rescued"),
        ([NOTHING] * 4, "Left cool"),
        ([TABOO, NOTHING], "Became a complaint"),
        ([TABOO, NOTHING, MODEL], "Became a complaint"),  # after the end nothing is heard
    ],
)
def test_the_ending_is_named(shown: Shown, said: list[str], end: str) -> None:
    say(shown, *said)

    assert chips(shown) == [end]


def test_each_turn_says_how_many_may_come(shown: Shown) -> None:
    told = []
    for line in (MODEL, MODEL, HALF):
        say(shown, line)
        told += [text for text in texts(shown) if text.startswith("Turn")]

    assert told == ["Turn 2, at most 5", "Turn 3, at most 4", "Turn 4, at most 4"]


def test_enter_alone_breaks_the_line(shown: Shown) -> None:
    shown.type("您好")
    shown.press(Qt.Key.Key_Return)
    shown.type("抱歉")

    assert lines(shown) == ()
    shown.press(Qt.Key.Key_Return, CTRL)
    assert lines(shown) == ("您好\n抱歉",)


@pytest.mark.parametrize("blank", ["", "   ", "\n\n"])
def test_nothing_is_said_by_saying_nothing(shown: Shown, blank: str) -> None:
    widget(shown).editor.set_text(blank)
    shown.press(Qt.Key.Key_Return, CTRL)

    assert not widget(shown).send_button.isEnabled()
    assert len(bubbles(shown)) == 1
    assert shown.changes == []


def test_the_button_says_it_too_and_the_next_line_can_be_typed(shown: Shown) -> None:
    shown.type(MODEL)
    QTest.mouseClick(widget(shown).send_button, Qt.MouseButton.LeftButton)
    shown.type(HALF)

    assert lines(shown) == (MODEL,)
    assert widget(shown).editor.text() == HALF


# --- what is kept


def test_a_draft_is_kept_and_not_said(shown: Shown) -> None:
    say(shown, MODEL)
    shown.type("我两")

    assert widget(shown).response() == DialogueResponse(lines=(MODEL,), draft="我两")
    assert bubbles(shown)[-1] == "韩先生：什么时候能好？"


def test_a_talk_is_taken_up_where_it_was_left(shown: Shown) -> None:
    say(shown, MODEL, HALF)
    shown.type("我两")
    left, before = widget(shown).response(), bubbles(shown)

    widget(shown).show_response(None)
    assert bubbles(shown) == ["韩先生：怎么又坏了？"]
    widget(shown).show_response(left)

    assert bubbles(shown) == before
    assert widget(shown).response() == left
    say(shown, "点到")
    assert lines(shown) == (MODEL, HALF, "我两点到")


def test_what_was_said_is_whole_at_once(shown: Shown) -> None:
    """A line that was said waits for no pause in typing."""
    whole: list[object] = []
    widget(shown).said.connect(lambda: whole.append(widget(shown).response()))
    shown.type(MODEL)
    assert whole == []

    shown.press(Qt.Key.Key_Return, CTRL)

    assert whole == [DialogueResponse(lines=(MODEL,))]


# --- practice and exam

LITTLE = "little of what was needed; not said: 问好, 道歉"


def test_in_practice_every_line_says_what_it_did(shown: Shown) -> None:
    say(shown, MODEL, TABOO, NOTHING)

    assert remarks(shown) == [
        "MOT +1 said what mattered, the way this customer likes it",
        f"MOT −2 said what must not be said: 怪用户; {LITTLE}",
        f"MOT −1 {LITTLE}",
    ]


def test_in_practice_mood_and_chart_follow_the_talk(shown: Shown) -> None:
    shown.host.resize(1100, 720)
    side = widget(shown).side
    assert side.mood.isVisible()
    assert side.chart.isVisible()
    assert side.mood.scale.accessibleDescription() == "−1"

    say(shown, MODEL, MODEL, HALF)

    assert side.mood.scale.accessibleDescription() == "+1"
    assert side.chart.chart.accessibleName() == "Mood by turn: −1，0，+1，+1; goal +1"
    assert "stays at +1" in texts(shown)


@pytest.mark.parametrize(
    ("said", "told"), [(MODEL, "−1 up to 0"), (NOTHING, "−1 down to −2"), (HALF, "stays at −1")]
)
def test_the_last_move_is_said_in_words(shown: Shown, said: str, told: str) -> None:
    shown.host.resize(1100, 720)
    assert not any(" to " in text or "stays" in text for text in texts(shown))

    say(shown, said)

    assert told in texts(shown)


def test_in_an_exam_nothing_tells_the_mood(shown: Shown) -> None:
    shown.host.resize(1100, 720)
    widget(shown).set_partner(ExamplePartner(shows_mood=False))

    say(shown, MODEL, TABOO, NOTHING)

    assert remarks(shown) == []
    assert len(bubbles(shown)) == 7
    assert widget(shown).side.isVisible()
    assert "老虎" not in "".join(texts(shown))
    assert {"韩先生", "绕弯子"} <= set(texts(shown))
    assert not any(one.isVisible() for one in (widget(shown).side.mood, widget(shown).side.chart))
    assert not {"先道歉", "The customer's mood", "Mood by turn"} & set(texts(shown))
