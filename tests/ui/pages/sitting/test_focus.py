"""Going on from a text that has the focus: its widgets are destroyed, and nothing crashes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextEdit

from tests.ui.pages.sitting.conftest import Room


@pytest.mark.parametrize("type_", ["phrasing", "warranty_case", "case_group", "dialogue"])
def test_a_text_with_the_focus_can_be_left_for_the_next_question(room: Room, type_: str) -> None:
    room.open(room.practise(type_, "single_choice"))
    answer = room.session.view.question.answer
    assert answer is not None
    texts = [text for text in answer.findChildren(QTextEdit) if not text.isReadOnly()]
    texts[-1].setFocus(Qt.FocusReason.OtherFocusReason)
    assert QApplication.focusWidget() is texts[-1]
    del answer, texts

    room.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    assert room.number() == 2
    shown = room.session.view.question.answer
    focus = QApplication.focusWidget()
    assert shown is not None
    assert focus is not None
    assert shown.isAncestorOf(focus)
