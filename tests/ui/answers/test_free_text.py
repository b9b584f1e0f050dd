"""The editor: what it takes, how much, and what it leaves alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFont, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit

from tests.ui.answers.conftest import Show, Shown
from trainer.question_types.free_text import TextResponse

HINTS = {
    "phrasing": "Write as you would speak, without bullet points",
    "rewrite": "Write the whole line anew, as you would say it",
    "procedure": "Write the steps one after another, a line each if you like",
}


@pytest.fixture
def shown(show: Show) -> Shown:
    return show("phrasing", max_chars=50)


def editor(shown: Shown) -> QTextEdit:
    found = shown.widget.findChild(QTextEdit)
    assert found is not None
    return found


def labels(shown: Shown) -> list[str]:
    return [label.text() for label in shown.widget.findChildren(QLabel) if label.isVisible()]


def text(shown: Shown) -> str:
    response = shown.widget.response()
    return response.text if isinstance(response, TextResponse) else ""


@pytest.mark.parametrize("type_", sorted(HINTS))
def test_the_hint_says_how_to_write(show: Show, type_: str) -> None:
    assert HINTS[type_] in labels(show(type_))


def test_the_counter_counts_characters(shown: Shown) -> None:
    shown.type("您好，𬭎先生")

    assert "6 / 50 characters" in labels(shown)


def test_letters_digits_and_enter_belong_to_the_editor(shown: Shown) -> None:
    for key in (Qt.Key.Key_A, Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_F):
        shown.press(key)

    assert text(shown) == "a1\nf"
    assert shown.host.keys == []


def test_tab_leaves_the_editor(shown: Shown) -> None:
    shown.type("您好")
    shown.press(Qt.Key.Key_Tab)

    assert text(shown) == "您好"


def test_a_composition_under_way_is_no_answer_yet(shown: Shown) -> None:
    QApplication.sendEvent(editor(shown), QInputMethodEvent("gan guo qu", []))

    assert shown.widget.response() is None

    shown.type("赶过去")
    assert text(shown) == "赶过去"


def test_beyond_the_limit_nothing_is_taken(shown: Shown) -> None:
    shown.type("好" * 48)
    shown.type("一二三四")

    assert text(shown) == "好" * 48 + "一二"
    assert "50 / 50 characters" in labels(shown)


def test_the_limit_cuts_what_was_typed_and_not_the_end(shown: Shown) -> None:
    shown.type("好" * 50)
    shown.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    shown.type("您")

    assert text(shown) == "好" * 50


def test_what_is_pasted_is_plain_and_cut(shown: Shown) -> None:
    mime = QMimeData()
    mime.setHtml("<b>您好</b>")
    mime.setText("您好" + "啊" * 100)

    editor(shown).insertFromMimeData(mime)

    assert text(shown) == "您好" + "啊" * 48
    cursor = editor(shown).textCursor()
    cursor.setPosition(1)
    assert cursor.charFormat().fontWeight() == QFont.Weight.Normal


def test_undo_takes_back_typing_but_not_what_was_there_before(shown: Shown) -> None:
    shown.widget.show_response(TextResponse(text="您好"))
    shown.type("！")

    editor(shown).undo()
    editor(shown).undo()

    assert text(shown) == "您好"


def test_lines_keep_their_height_when_typed_and_when_shown_again(shown: Shown) -> None:
    shown.press(Qt.Key.Key_A)
    shown.press(Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_B)

    def tops() -> list[float]:
        document = editor(shown).document()
        layout = document.documentLayout()
        blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
        return [layout.blockBoundingRect(block).top() for block in blocks]

    assert tops() == [0, 26]
    shown.widget.show_response(TextResponse(text="一\n二\n三"))
    assert tops() == [0, 26, 52]


def test_a_click_anywhere_in_the_card_writes(shown: Shown) -> None:
    shown.host.setFocus()
    card = editor(shown).parentWidget()
    assert card is not None

    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomLeft())

    assert editor(shown).hasFocus()
