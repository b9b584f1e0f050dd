"""A customer who takes his time, or doesn't answer; a narrow window; looking back at a talk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factories import ExampleMarker
from tests.ui.answers.conftest import Show, Shown
from tests.ui.answers.talking import (
    CTRL,
    HALF,
    MODEL,
    NOTHING,
    TABOO,
    LaterPartner,
    bubbles,
    chips,
    lines,
    remarks,
    say,
    solve,
    texts,
    widget,
)
from trainer.question import UNANSWERED
from trainer.question_types.dialogue import DialogueResponse
from ui.widgets.bubble import Bubble
from ui.widgets.mot_chart import MotChart


@pytest.fixture
def shown(show: Show) -> Shown:
    return show("dialogue")


@pytest.fixture
def partner(shown: Shown) -> LaterPartner:
    """The customer of the talk shown: he thinks until he is let answer."""
    made = LaterPartner()
    widget(shown).set_partner(made)
    return made


# --- while he thinks


def test_while_he_thinks_nothing_can_be_said(shown: Shown, partner: LaterPartner) -> None:
    say(shown, MODEL)

    say(shown, HALF)
    QTest.mouseClick(widget(shown).send_button, Qt.MouseButton.LeftButton)

    assert lines(shown) == (MODEL,)
    assert bubbles(shown) == ["韩先生：怎么又坏了？", MODEL]
    assert len(partner.waiting) == 1
    assert widget(shown).editor.text() == ""


def test_when_he_answered_the_next_line_can_be_typed_at_once(
    shown: Shown, partner: LaterPartner
) -> None:
    say(shown, MODEL)
    partner.answer()

    say(shown, HALF)

    assert lines(shown) == (MODEL, HALF)
    assert bubbles(shown)[2:] == ["韩先生：什么时候能好？", HALF]


def test_after_a_click_the_focus_comes_back_to_the_text(
    shown: Shown, partner: LaterPartner
) -> None:
    shown.type(MODEL)
    QTest.mouseClick(widget(shown).send_button, Qt.MouseButton.LeftButton)
    partner.answer()

    shown.type("您")

    assert widget(shown).editor.text() == "您"


def test_a_talk_that_is_taken_up_waits_for_his_last_words(
    shown: Shown, partner: LaterPartner
) -> None:
    """Else an answer could be given to words that nobody has seen."""
    widget(shown).show_response(DialogueResponse(lines=(MODEL,), draft="我两"))

    shown.press(Qt.Key.Key_Return, CTRL)
    assert lines(shown) == (MODEL,)
    partner.answer()

    assert bubbles(shown)[-1] == "韩先生：什么时候能好？"
    assert widget(shown).editor.text() == "我两"
    shown.press(Qt.Key.Key_Return, CTRL)
    assert lines(shown) == (MODEL, "我两")


def test_an_answer_that_comes_after_the_solution_changes_nothing(
    shown: Shown, partner: LaterPartner
) -> None:
    say(shown, TABOO)
    widget(shown).show_solution(shown.question.grade(widget(shown).response(), ExampleMarker()))
    before = bubbles(shown), remarks(shown)

    partner.answer()

    assert (bubbles(shown), remarks(shown)) == before
    assert len(before[1]) == 1


def test_locked_while_he_thinks_it_still_shows_what_he_says(
    shown: Shown, partner: LaterPartner
) -> None:
    say(shown, MODEL)
    widget(shown).set_locked(True)
    partner.answer()

    assert bubbles(shown)[-1] == "韩先生：什么时候能好？"
    assert widget(shown).editor.text_edit.isReadOnly()


# --- when he doesn't answer


@pytest.mark.parametrize("way", ["keyboard", "mouse"])
def test_who_got_no_answer_asks_again(shown: Shown, partner: LaterPartner, way: str) -> None:
    """What was said stays said, and is said once."""
    say(shown, MODEL)
    partner.fail()
    button = widget(shown).send_button
    assert (button.label(), button.isEnabled()) == ("Ask again", True)

    if way == "mouse":
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        shown.press(Qt.Key.Key_Return, CTRL)
    partner.answer()

    assert bubbles(shown) == ["韩先生：怎么又坏了？", MODEL, "韩先生：什么时候能好？"]
    assert lines(shown) == (MODEL,)
    assert (button.label(), button.isEnabled()) == ("Say it", False)
    say(shown, HALF)
    assert lines(shown) == (MODEL, HALF)


def test_without_an_answer_no_other_line_is_said(shown: Shown, partner: LaterPartner) -> None:
    say(shown, MODEL)
    partner.fail()

    shown.type(HALF)

    assert widget(shown).editor.text() == ""
    assert lines(shown) == (MODEL,)


def test_one_can_ask_more_than_once(shown: Shown, partner: LaterPartner) -> None:
    say(shown, MODEL)
    for _ in range(3):
        partner.fail()
        shown.press(Qt.Key.Key_Return, CTRL)

    assert len(partner.waiting) == 1
    partner.answer()
    assert len(bubbles(shown)) == 3


# --- room


@pytest.mark.parametrize(("width", "beside"), [(1100, True), (900, True), (780, False)])
def test_the_side_needs_room(shown: Shown, width: int, beside: bool) -> None:
    shown.host.resize(width, 720)

    assert widget(shown).side.isVisible() is beside
    assert widget(shown).talk.width() > 400


@pytest.mark.parametrize("width", [520, 780, 1100])
def test_what_is_said_stays_within_the_talk(shown: Shown, width: int, qtbot: QtBot) -> None:
    shown.host.resize(width, 720)
    say(shown, f"{TABOO}{HALF * 40}", MODEL * 9)
    view = widget(shown).talk

    def all_inside() -> bool:
        told = view.findChildren(Bubble)
        inner = [one.rect().contains(part.geometry()) for one in told for part in _parts(one)]
        return view.widget().width() <= view.viewport().width() and all(inner)

    qtbot.waitUntil(all_inside)
    assert len(view.findChildren(Bubble)) == 5


def _parts(bubble: Bubble) -> list[QWidget]:
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return [one for one in bubble.findChildren(QWidget, options=direct) if one.isVisible()]


def test_what_was_said_last_is_in_sight(shown: Shown, qtbot: QtBot) -> None:
    say(shown, MODEL, TABOO, MODEL)
    bar = widget(shown).talk.verticalScrollBar()

    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())


# --- looking back


def test_the_solution_tells_the_talk_again_with_remarks(shown: Shown) -> None:
    solve(shown, DialogueResponse(lines=(TABOO, NOTHING)))

    assert bubbles(shown) == [
        "韩先生：怎么又坏了？", TABOO, "韩先生：叫你们经理来！", NOTHING, "韩先生：我要投诉。",
    ]  # fmt: skip
    assert [remark.split()[1] for remark in remarks(shown)] == ["−2", "−1"]
    assert chips(shown) == ["Became a complaint"]
    assert not widget(shown).editor.isVisible()


def test_the_solution_tells_the_mood_of_an_exam_too(shown: Shown) -> None:
    partner = LaterPartner(shows_mood=False)
    widget(shown).set_partner(partner)
    shown.host.resize(1100, 720)

    solve(shown, DialogueResponse(lines=(MODEL,) * 4))

    assert len(remarks(shown)) == 4
    assert widget(shown).side.mood.isVisible()
    assert widget(shown).side.chart.chart.accessibleName() == (
        "Mood by turn: −1，0，+1，+2，+3; goal +1"
    )


def test_a_draft_counted_as_said_and_is_told(shown: Shown) -> None:
    solve(shown, DialogueResponse(lines=(MODEL,), draft=HALF))

    assert bubbles(shown) == ["韩先生：怎么又坏了？", MODEL, "韩先生：什么时候能好？", HALF]
    assert len(remarks(shown)) == 2
    assert chips(shown) == []


def test_nothing_said_leaves_nothing_to_tell(shown: Shown) -> None:
    widget(shown).show_solution(UNANSWERED)

    assert (bubbles(shown), remarks(shown), chips(shown)) == ([], [], [])


@pytest.mark.parametrize(("width", "below"), [(1100, False), (780, True)])
def test_the_chart_is_seen_wherever_there_is_room(shown: Shown, width: int, below: bool) -> None:
    shown.host.resize(width, 720)
    solve(shown, DialogueResponse(lines=(MODEL, HALF)))

    charts = [one for one in widget(shown).findChildren(MotChart) if one.isVisible()]
    assert [one.accessibleName() for one in charts] == ["Mood by turn: −1，0，0; goal +1"]
    assert widget(shown).side.isVisible() is not below
    shown.host.resize(1880 - width, 720)
    assert len([one for one in widget(shown).findChildren(MotChart) if one.isVisible()]) == 1
    assert "Mood by turn" in texts(shown)
