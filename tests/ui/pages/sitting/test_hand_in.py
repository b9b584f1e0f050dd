"""Handing in: what is asked, what is named, and what happens while it is graded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.pages.sitting.conftest import Room
from trainer.question_types import load_response
from trainer.storage.store import StoreUnavailable
from trainer.usecases.sitting import Sittings
from ui.pages.sitting.dialogs import HandInDialog
from ui.pages.sitting.sheet import Standing
from ui.widgets.answer_cell import AnswerCell
from ui.widgets.prose import Prose

CTRL = Qt.KeyboardModifier.ControlModifier


def asked(room: Room) -> QWidget:
    """The dialog."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HandInDialog)
    return dialog


def said(dialog: QWidget) -> str:
    return "".join(prose.plain_text() for prose in dialog.findChildren(Prose))


def test_the_confirmation_names_what_is_open_and_flagged(room: Room) -> None:
    room.open(room.start())
    room.press(Qt.Key.Key_A)
    room.session.go(3)
    room.press(Qt.Key.Key_1)
    room.press(Qt.Key.Key_F)

    room.click("Hand in")

    assert said(asked(room)) == (
        "4 of 6 are not answered: questions 2, 3, 5, 6. 1 are flagged: questions 4. "
        "Afterwards nothing can be changed."
    )


def test_an_open_question_can_be_gone_to_from_there(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    room.press(Qt.Key.Key_A)
    room.click("Hand in")

    cells = asked(room).findChildren(AnswerCell)
    assert [cell.cell.number for cell in cells] == [2, 3, 4, 5, 6]
    assert cells[2].accessibleName() == "Go to question 4"
    QTest.mouseClick(cells[2], Qt.MouseButton.LeftButton)

    assert room.number() == 4
    assert QApplication.activeModalWidget() is None
    assert not room.state(attempt).handed_in


def test_enter_leads_to_what_is_open_before_it_hands_in(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    room.press(Qt.Key.Key_A)
    room.click("Hand in")
    room.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), AnswerCell))
    room.press(Qt.Key.Key_Tab)
    room.press(Qt.Key.Key_Return)

    assert room.number() == 3
    assert not room.state(attempt).handed_in


def test_back_hands_nothing_in(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)

    room.click("Hand in")
    room.click("Back")

    assert not room.state(attempt).handed_in
    assert room.page.session is not None


def test_handed_in_it_is_graded_and_leads_to_the_result(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    answer_all(room)

    room.click("Hand in")
    assert said(asked(room)) == ("All 6 questions are answered. Afterwards nothing can be changed.")
    room.click("Hand in")

    assert "Grading" in room.texts()
    room.qtbot.waitUntil(lambda: bool(room.opened))
    result = room.house.trainer.results.get(actor=room.house.trainee, attempt_id=attempt)
    assert result.scores.total.rounded == 100
    assert room.steps(attempt)[-1].data == {"by": "learner"}


def answer_all(room: Room) -> None:
    """Give the right answer everywhere, through the widgets."""
    for slot, question in enumerate(room.session.sitting.questions):
        room.session.go(slot)
        answer = room.session.view.question.answer
        assert answer is not None
        answer.show_response(
            load_response(question, question.correct_response().model_dump(mode="json"))
        )
        answer.changed.emit()


def test_ctrl_enter_on_the_last_question_opens_the_confirmation(room: Room) -> None:
    room.open(room.start())
    room.session.go(5)
    room.type("abc")

    room.press(Qt.Key.Key_Return, CTRL)

    assert "5 of 6" in said(asked(room))


def test_what_cannot_be_graded_now_can_be_tried_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = room.start()
    room.open(attempt)

    def unavailable(*_: object, **__: object) -> None:
        raise StoreUnavailable("store_unavailable", reason="disk I/O error")

    room.click("Hand in")
    with monkeypatch.context() as patch:
        patch.setattr(Sittings, "hand_in", unavailable)
        room.click("Hand in")
        room.qtbot.waitUntil(lambda: "Not graded yet" in room.texts())
    assert any("disk I/O error" in text for text in room.texts())
    room.click("Try again")

    room.qtbot.waitUntil(lambda: bool(room.opened))
    assert room.state(attempt).handed_in


def test_a_bug_while_grading_is_reported_and_loses_nothing(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = room.start()
    room.open(attempt)
    crashes: list[object] = []
    room.tasks.crashed.connect(crashes.append)

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    room.press(Qt.Key.Key_A)
    room.click("Hand in")
    with monkeypatch.context() as patch:
        patch.setattr(Sittings, "hand_in", broken)
        room.click("Hand in")
        room.qtbot.waitUntil(lambda: "Not graded yet" in room.texts())

    assert [type(crash) for crash in crashes] == [ZeroDivisionError]
    assert list(room.state(attempt).responses) == [0]


@pytest.mark.parametrize(
    ("open_", "named"),
    [
        ([0], "questions 1."),
        ([0, 1], "questions 1, 2."),
        ([0, 1, 2, 8], "questions 1–3, 9."),
        (list(range(0, 60, 2)), "questions 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 …."),
    ],
)
def test_runs_are_joined_and_many_are_cut(room: Room, open_: list[int], named: str) -> None:
    page = room.open(room.start())
    answered = frozenset(range(80)) - frozenset(open_)
    standing = Standing(count=80, current=0, answered=answered, flagged=frozenset())

    dialog = HandInDialog(standing, practice=False, parent=page)

    assert named in said(dialog)


def test_with_nothing_answered_it_says_so(room: Room) -> None:
    page = room.open(room.start())
    standing = Standing(count=80, current=0, answered=frozenset(), flagged=frozenset())

    dialog = HandInDialog(standing, practice=False, parent=page)

    assert said(dialog).startswith("No question is answered yet.")
    assert len(dialog.cells) == 52
