"""What every answer widget promises, whichever question type it is for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from tests.factories import ExampleMarker
from tests.ui.answers.conftest import Show, Shown
from trainer.question import Response, State
from trainer.question_types import load_response, question_types
from trainer.question_types.case_group import CaseGroup
from trainer.question_types.free_text import FreeText
from trainer.question_types.mot_rating import MotRating
from trainer.question_types.single_choice import SingleChoice
from trainer.question_types.warranty_case import WarrantyCase
from ui.answers import answer_widget_class

TYPES = sorted(question_types())
ALT = Qt.KeyboardModifier.AltModifier

# Half an answer each: what is shown has to come back, whole or not.
PARTIAL: dict[str, dict[str, object]] = {
    "single_choice": {"option": "d"},
    "multiple_choice": {"options": ("d", "a")},
    "true_false": {"value": True},
    "fill_blank": {"blanks": {"2": "微信"}},
    "ordering": {"order": ("d", "c", "b", "a")},
    "matching": {"pairs": {"l2": "r4"}},
    "phrasing": {"text": "喂？\n两点。"},
    "rewrite": {"text": " 您好 "},
    "procedure": {"text": "𬭎先生，1. 问好"},
    "mot_rating": {"value": None, "reasons": ("d",)},
    "warranty_case": {"outcomes": ("b",), "text": "您好"},
    "case_group": {"parts": {"better": {"text": "您好"}}},
    "dialogue": {"lines": ("您好，抱歉",), "draft": "我两"},
}


def choose(shown: Shown) -> None:
    """Press the letters of the right options."""
    keys = getattr(shown.question, "keys", None) or (shown.question.key,)  # type: ignore[attr-defined]
    for id_ in keys:
        shown.press(Qt.Key(Qt.Key.Key_A + shown.presentation["options"].index(id_)))


def judge(shown: Shown) -> None:
    shown.press(Qt.Key.Key_2)


def fill(shown: Shown) -> None:
    shown.type("10-15")
    shown.press(Qt.Key.Key_Return)
    shown.type("电话")


def arrange(shown: Shown) -> None:
    """Carry every step up to its place with Alt+↑."""
    wanted = shown.question.correct_response().order  # type: ignore[attr-defined]
    shown_order = list(shown.presentation["items"])
    here = 0
    for goal, id_ in enumerate(wanted):
        place = shown_order.index(id_)
        for _ in range(abs(place - here)):
            shown.press(Qt.Key.Key_Down if place > here else Qt.Key.Key_Up)
        for _ in range(place - goal):
            shown.press(Qt.Key.Key_Up, ALT)
        shown_order.remove(id_)
        shown_order.insert(goal, id_)
        here = goal


def pair(shown: Shown) -> None:
    """↑ ↓ choose on the left, the letter on the right."""
    pairs = shown.question.correct_response().pairs  # type: ignore[attr-defined]
    for left in shown.presentation["left"]:
        place = shown.presentation["right"].index(pairs[left])
        shown.press(Qt.Key(Qt.Key.Key_A + place))


def write(shown: Shown) -> None:
    shown.type(shown.question.correct_response().text)  # type: ignore[attr-defined]


def rate(shown: Shown) -> None:
    """← walks along the scale, letters pick reasons."""
    question = shown.question
    assert isinstance(question, MotRating)
    for _ in range(1 + abs(question.value)):
        shown.press(Qt.Key.Key_Left)
    for id_ in question.because:
        shown.press(Qt.Key(Qt.Key.Key_A + shown.presentation["reasons"].index(id_)))


def settle(shown: Shown) -> None:
    """Letters pick outcomes, Tab goes on to the text."""
    question = shown.question
    assert isinstance(question, WarrantyCase)
    for key in question.keys:
        shown.press(Qt.Key(Qt.Key.Key_A + "abcdefgh".index(key)))
    to_text(shown)
    shown.type(question.correct_response().text)


def analyse(shown: Shown) -> None:
    """Part by part: a letter, then Tab to the text of the next one."""
    question = shown.question
    assert isinstance(question, CaseGroup)
    choice, text = question.questions.values()
    assert isinstance(choice, SingleChoice)
    assert isinstance(text, FreeText)
    place = shown.presentation["want.options"].index(choice.key)
    shown.press(Qt.Key(Qt.Key.Key_A + place))
    to_text(shown)
    shown.type(text.reference)


def talk(shown: Shown) -> None:
    """A line, Ctrl+Enter, and the next one."""
    for line in shown.question.correct_response().lines:  # type: ignore[attr-defined]
        shown.type(line)
        shown.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def to_text(shown: Shown) -> None:
    """Tab until something can be written; where all is locked it never can."""
    for _ in range(12):
        focus = QApplication.focusWidget()
        if isinstance(focus, QTextEdit) and not focus.isReadOnly():
            return
        shown.press(Qt.Key.Key_Tab)


BY_KEYBOARD: dict[str, Callable[[Shown], None]] = {
    "single_choice": choose, "multiple_choice": choose, "true_false": judge,
    "fill_blank": fill, "ordering": arrange, "matching": pair,
    "phrasing": write, "rewrite": write, "procedure": write,
    "mot_rating": rate, "warranty_case": settle, "case_group": analyse, "dialogue": talk,
}  # fmt: skip
WRITTEN = {"phrasing", "rewrite", "procedure", "fill_blank", "warranty_case", "dialogue"}


@pytest.fixture(params=TYPES)
def shown(request: pytest.FixtureRequest, show: Show) -> Shown:
    return show(request.param)


def given(shown: Shown) -> Response:
    """Half an answer to the question."""
    return load_response(shown.question, PARTIAL[shown.question.type])


def test_every_registered_type_is_put_to_the_test() -> None:
    assert sorted(BY_KEYBOARD) == sorted(PARTIAL) == TYPES


def test_a_name_that_is_no_type_has_no_widget() -> None:
    with pytest.raises(KeyError):
        answer_widget_class("contract")


def test_untouched_it_gives_no_response(shown: Shown) -> None:
    assert shown.widget.response() is None


def test_it_gives_back_the_response_it_was_given(shown: Shown) -> None:
    shown.widget.show_response(given(shown))

    assert shown.widget.response() == given(shown)


def test_it_shows_the_correct_response_and_gives_it_back(shown: Shown) -> None:
    correct = shown.question.correct_response()

    shown.widget.show_response(given(shown))
    shown.widget.show_response(correct)

    assert shown.widget.response() == correct


def test_showing_none_takes_the_response_away(shown: Shown) -> None:
    shown.widget.show_response(given(shown))
    shown.widget.show_response(None)

    assert shown.widget.response() is None


def test_what_it_is_told_is_no_change_of_the_users(shown: Shown) -> None:
    shown.widget.show_response(given(shown))
    shown.widget.set_locked(True)
    shown.widget.set_locked(False)
    shown.widget.show_response(None)

    assert shown.changes == []


def test_the_keyboard_alone_gives_the_correct_response(shown: Shown) -> None:
    BY_KEYBOARD[shown.question.type](shown)

    grade = shown.question.grade(shown.widget.response(), ExampleMarker())
    assert grade.state is State.RIGHT
    assert shown.changes != []


def test_locked_it_ignores_the_keyboard(shown: Shown) -> None:
    shown.widget.show_response(given(shown))
    shown.widget.set_locked(True)

    BY_KEYBOARD[shown.question.type](shown)

    assert shown.widget.response() == given(shown)
    assert shown.changes == []


def test_locked_it_ignores_the_mouse(shown: Shown) -> None:
    shown.widget.show_response(given(shown))
    shown.widget.set_locked(True)

    for button in shown.widget.findChildren(QAbstractButton):
        if button.isVisible():
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert shown.widget.response() == given(shown)
    assert shown.changes == []


def test_unlocked_again_it_takes_input(shown: Shown) -> None:
    shown.widget.set_locked(True)
    shown.widget.set_locked(False)

    BY_KEYBOARD[shown.question.type](shown)

    assert shown.widget.response() is not None


@pytest.mark.parametrize("right", [True, False], ids=["right", "partly"])
def test_the_solution_leaves_the_response_and_locks(shown: Shown, right: bool) -> None:
    response = shown.question.correct_response() if right else given(shown)
    shown.widget.show_response(response)

    shown.widget.show_solution(shown.question.grade(response, ExampleMarker()))
    BY_KEYBOARD[shown.question.type](shown)

    assert shown.widget.response() == response


def test_the_solution_can_be_shown_without_any_response(shown: Shown) -> None:
    shown.widget.show_solution(shown.question.grade(None, ExampleMarker()))

    assert shown.widget.response() is None


def test_whatever_takes_the_focus_has_a_name(shown: Shown) -> None:
    focusable = [
        widget
        for widget in (*shown.widget.findChildren(QWidget), shown.widget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        and (isinstance(widget, (QAbstractButton, QLineEdit, QTextEdit)) or widget.hasFocus())
    ]  # fmt: skip

    assert focusable
    assert [widget for widget in focusable if not widget.accessibleName()] == []


def test_the_focus_goes_into_the_widget(shown: Shown) -> None:
    focus = QApplication.focusWidget()

    assert focus is not None
    assert shown.widget.isAncestorOf(focus)


def test_letters_are_claimed_where_they_mean_something(shown: Shown) -> None:
    assert shown.widget.claims("F") is (shown.question.type in WRITTEN)
    assert shown.widget.typed is (shown.question.type in {*WRITTEN, "case_group"})
