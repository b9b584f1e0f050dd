"""Practice: look at the solution at once, then go on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.pages.sitting.conftest import Room
from trainer.question_types import question_types
from ui.answers.option_card import OptionCard
from ui.answers.solution import SolutionCard
from ui.pages.result.evidence import EvidencePanel
from ui.widgets.button import Button

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
TEXT = {"phrasing", "procedure", "rewrite"}


def answer_right(room: Room) -> None:
    """Give the right answer to the question shown."""
    answer = room.session.view.question.answer
    assert answer is not None
    answer.show_response(room.session.sitting.questions[room.number() - 1].correct_response())
    answer.changed.emit()


def primary(room: Room) -> str:
    """The label of the one primary button."""
    return room.session.view.foot.primary().label()


@pytest.mark.parametrize("type_", sorted(question_types()))
def test_checking_shows_the_solution_of_every_type(room: Room, type_: str) -> None:
    attempt = room.practise(type_)
    room.open(attempt)
    answer_right(room)

    room.click("Check")

    shown = EvidencePanel if type_ in TEXT else SolutionCard
    panels = room.session.view.question.findChildren(shown)
    assert [panel.isVisible() for panel in panels] == [True]
    assert room.state(attempt).revealed == {0}
    assert room.load(attempt).grades[0].fraction == 1.0
    assert primary(room) == "Finish practice"


def test_after_checking_the_answer_is_locked_and_enter_goes_on(room: Room) -> None:
    attempt = room.practise("single_choice", "true_false")
    room.open(attempt)

    room.press(KEY.Key_A)
    before = room.state(attempt).responses
    room.press(KEY.Key_Return)
    assert primary(room) == "Next"
    assert QApplication.focusWidget() is room.session.view.foot.primary()
    room.press(KEY.Key_B)
    assert room.state(attempt).responses == before
    room.press(KEY.Key_Return)

    assert room.number() == 2
    assert primary(room) == "Check"


def test_enter_alone_gives_no_unanswered_question_away(room: Room) -> None:
    attempt = room.practise("single_choice", "true_false")
    room.open(attempt)

    room.press(KEY.Key_Return)
    assert room.state(attempt).revealed == frozenset()

    room.press(KEY.Key_Return, CTRL)
    assert room.state(attempt).revealed == {0}
    assert "Not answered" in room.texts()


def test_an_exam_shows_no_solutions(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    room.press(KEY.Key_A)

    room.session._check()

    assert room.state(attempt).revealed == frozenset()
    assert not any(
        button.label() == "Check" and button.isVisible()
        for button in room.page.findChildren(Button)
    )


def test_a_solution_is_still_there_when_one_comes_back(room: Room) -> None:
    attempt = room.practise("single_choice", "true_false")
    room.open(attempt)
    answer_right(room)
    room.click("Check")
    room.press(KEY.Key_Right, Qt.KeyboardModifier.AltModifier)

    room.open(attempt)

    assert room.number() == 2
    room.press(KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert "That's right" in room.texts()
    words = [
        card.accessibleDescription() for card in room.session.view.question.findChildren(OptionCard)
    ]
    assert "Right" in words
    assert primary(room) == "Next"


def test_what_cannot_be_stored_is_not_revealed(room: Room) -> None:
    attempt = room.practise("single_choice")
    room.open(attempt)
    room.press(KEY.Key_A)
    mend = room.break_store()

    room.click("Check")

    assert room.sign() == "Not saved yet, trying again"
    assert primary(room) == "Check"
    mend()
    room.click("Check")
    assert room.state(attempt).revealed == {0}


def test_finishing_with_nothing_open_asks_nothing(room: Room) -> None:
    attempt = room.practise("single_choice")
    room.open(attempt)
    answer_right(room)
    room.click("Check")

    room.click("Finish practice")

    room.qtbot.waitUntil(lambda: room.opened == [("result", {"attempt_id": attempt})])


def test_finishing_with_something_open_asks(room: Room) -> None:
    attempt = room.practise("single_choice", "true_false")
    room.open(attempt)
    answer_right(room)

    room.click("Finish")

    assert QApplication.activeModalWidget() is not None
    room.click("Finish")
    room.qtbot.waitUntil(lambda: bool(room.opened))
    assert room.state(attempt).handed_in


@pytest.mark.parametrize("way", ["button", "escape"])
def test_it_can_be_gone_on_with_later(room: Room, way: str) -> None:
    attempt = room.practise("single_choice", "true_false")
    room.open(attempt)
    room.press(KEY.Key_A)

    if way == "button":
        room.click("Go on later")
    else:
        room.press(KEY.Key_Escape)

    assert room.backs == [None]
    assert not room.state(attempt).handed_in
