"""Going through a paper with the keyboard and the answer sheet; coming back to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from tests.factories import Parts, make_trainer
from tests.ui.pages.sitting.conftest import Room
from trainer.attempts.steps import StepKind
from trainer.question_types.free_text import TextResponse
from ui.answers.option_card import OptionCard
from ui.pages.sitting.task import BadLine
from ui.widgets.answer_cell import AnswerCell
from ui.widgets.fields import TextField

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def cells(room: Room) -> list[AnswerCell]:
    """The cells of the answer sheet."""
    return room.session.view.sheet.sheet.findChildren(AnswerCell)


def test_it_begins_with_the_first_question_and_the_focus_in_its_answer(room: Room) -> None:
    room.open(room.start())

    assert room.number() == 1
    assert isinstance(QApplication.focusWidget(), OptionCard)
    assert "测试考核" not in room.texts()  # the interface speaks English here
    assert "Test exam" in room.texts()
    assert "测试4　A4　一店" in room.texts()
    assert "2 marks" in room.texts()


@pytest.mark.parametrize(
    ("presses", "number"),
    [
        ([(KEY.Key_Right, ALT)], 2),
        ([(KEY.Key_Right, ALT), (KEY.Key_Right, ALT), (KEY.Key_Left, ALT)], 2),
        ([(KEY.Key_Left, ALT)], 1),
        ([(KEY.Key_Return, Qt.KeyboardModifier.NoModifier)], 2),
        ([(KEY.Key_Return, CTRL), (KEY.Key_Enter, CTRL)], 3),
        ([(KEY.Key_Right, ALT)] * 9, 6),
    ],
)
def test_keys_go_from_question_to_question(
    room: Room, presses: list[tuple[Qt.Key, Qt.KeyboardModifier]], number: int
) -> None:
    attempt = room.start()
    room.open(attempt)

    for key, modifier in presses:
        room.press(key, modifier)

    assert room.number() == number
    assert room.state(attempt).current == number - 1


def test_the_buttons_go_too_and_the_first_question_has_no_way_back(room: Room) -> None:
    room.open(room.start())

    assert not room.button("Previous").isEnabled()
    room.click("Next")
    assert room.number() == 2
    room.click("Previous")
    assert room.number() == 1


def test_a_cell_opens_its_question(room: Room) -> None:
    room.open(room.start())

    QTest.mouseClick(cells(room)[3], Qt.MouseButton.LeftButton)

    assert room.number() == 4
    assert cells(room)[3].accessibleName() == "Question 4, current, unanswered"


def test_f6_and_arrows_walk_the_sheet_and_enter_opens(room: Room) -> None:
    room.open(room.start())

    room.press(KEY.Key_F6)
    assert QApplication.focusWidget() is cells(room)[0]
    room.press(KEY.Key_Right)
    room.press(KEY.Key_Right)
    room.press(KEY.Key_Return)

    assert room.number() == 3
    room.press(KEY.Key_F6)
    room.press(KEY.Key_F6)
    assert isinstance(QApplication.focusWidget(), OptionCard)


def test_choosing_from_the_sheet_needs_no_way_back(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)

    room.press(KEY.Key_F6)
    room.press(KEY.Key_B)

    assert list(room.state(attempt).responses) == [0]


def test_progress_and_cells_tell_what_is_answered(room: Room) -> None:
    room.open(room.start())

    room.press(KEY.Key_A)
    room.press(KEY.Key_Return)

    assert "Question 2 / 6" in room.texts()
    assert "1 answered" in room.texts()
    assert "5 open" in room.texts()
    assert cells(room)[0].cell.done
    assert cells(room)[1].cell.current


@pytest.mark.parametrize("way", ["F", "Alt+F", "button"])
def test_a_flag_is_set_stored_and_taken_back(room: Room, way: str) -> None:
    attempt = room.start()
    room.open(attempt)

    def toggle(label: str) -> None:
        if way == "button":
            room.click(label)
        else:
            room.press(KEY.Key_F, ALT if way == "Alt+F" else Qt.KeyboardModifier.NoModifier)

    toggle("Flag")
    assert room.state(attempt).flags == {0}
    assert cells(room)[0].cell.flagged
    assert "1 flagged" in room.texts()
    toggle("Unflag")
    assert room.state(attempt).flags == frozenset()
    assert "0 flagged" in room.texts()


def test_while_writing_f_is_a_letter_and_alt_f_flags(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    room.session.go(5)

    room.press(KEY.Key_F)
    room.press(KEY.Key_F, ALT)
    room.session.save()

    assert room.state(attempt).responses == {5: {"text": "f"}}
    assert room.state(attempt).flags == {5}


def test_ctrl_g_goes_to_a_number(room: Room) -> None:
    room.open(room.start())

    room.press(KEY.Key_G, CTRL)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    field = dialog.findChild(TextField)
    assert field is not None
    QTest.keyClicks(field.edit, "99")
    QTest.keyClick(field.edit, KEY.Key_Return)
    assert field.error() == "There are questions 1 to 6"
    field.edit.setText("4")
    QTest.keyClick(field.edit, KEY.Key_Return)

    assert room.number() == 4


def test_ctrl_g_and_escape_go_nowhere(room: Room) -> None:
    room.open(room.start())

    room.press(KEY.Key_G, CTRL)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    QTest.keyClick(dialog, KEY.Key_Escape)

    assert room.number() == 1


def test_f1_shows_the_keys_and_does_not_leave(room: Room) -> None:
    page = room.open(room.start())
    helped: list[None] = []
    action = QAction(page)
    action.setShortcut("F1")
    action.triggered.connect(lambda: helped.append(None))
    page.addAction(action)

    room.press(KEY.Key_F1)

    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert "go to a number" in room.texts(dialog)
    assert helped == []
    QTest.keyClick(dialog, KEY.Key_Escape)


def test_an_answered_question_shows_its_answer_again(room: Room) -> None:
    room.open(room.start())

    room.press(KEY.Key_C)
    room.press(KEY.Key_Right, ALT)
    room.press(KEY.Key_Left, ALT)

    chosen = [card.isChecked() for card in room.session.view.question.findChildren(OptionCard)]
    assert chosen == [False, False, True, False]


def test_a_sitting_is_taken_up_where_a_crash_left_it(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    room.press(KEY.Key_B)
    room.press(KEY.Key_Return)
    room.press(KEY.Key_F)
    room.session.go(5)
    room.type("hello")
    room.session.go(3)
    # Nothing of the first program is closed or asked; another one opens the same database.
    abandoned = room.page
    again = make_trainer(Parts(place=room.place, clock=room.house.clock))
    object.__setattr__(room.house, "trainer", again)

    room.open(attempt)

    assert room.number() == 4
    assert sorted(room.session.recorder.responses()) == [0, 5]
    assert [cell.cell.flagged for cell in cells(room)] == [False, True] + [False] * 4
    assert room.sign().startswith("Saved")
    room.session.go(5)
    answer = room.session.view.question.answer
    assert answer is not None
    assert answer.response() == TextResponse(text="hello")
    assert abandoned is not room.page


def test_another_attempt_on_the_same_page_starts_anew(room: Room) -> None:
    first, second = room.start(), room.start()
    page = room.open(first)
    room.press(KEY.Key_A)

    page.enter({"attempt_id": second})

    assert room.session.recorder.responses() == {}
    room.press(KEY.Key_B)
    assert list(room.state(second).responses) == [0]
    assert StepKind.BEAT not in room.kinds(first)


def test_the_line_to_repair_is_quoted(room: Room) -> None:
    room.open(room.practise("rewrite"))

    quoted = room.session.view.question.findChild(BadLine)
    assert quoted is not None
    assert quoted.accessibleName() == "What was said：你自己看看说明书。"


def test_somebody_elses_attempt_is_refused_in_words(room: Room) -> None:
    attempt = room.house.trainer.sittings.start(
        learner=room.house.other, blueprint_id="exam-test", seed=1
    )

    room.open(attempt)

    assert room.page.session is None
    assert "This can't be opened" in room.texts()
    room.click("Back")
    assert room.backs == [None]


def test_whatever_takes_the_focus_has_a_name(room: Room) -> None:
    page = room.open(room.start())

    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, (QAbstractButton, QLineEdit, QTextEdit))
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
    ]

    assert nameless == []
