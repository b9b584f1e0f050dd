"""Answer widgets in an active window."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.factories import ExampleMarker, make_question
from trainer.dialogue.course import Course
from trainer.question import Question
from trainer.question_types.dialogue import Dialogue
from ui.answers import AnswerWidget, answer_widget
from ui.answers.contract import Presentation
from ui.theme import apply_theme, load_theme


class Host(QWidget):
    """A page: remembers the keys that the answer left to it."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


class ExamplePartner:
    """The other side of a talk, at once and by the example marker."""

    def __init__(self, *, shows_mood: bool = True) -> None:
        self.shows_mood = shows_mood

    def reply(
        self, dialogue: Dialogue, lines: tuple[str, ...], *, owner: QWidget,
        done: Callable[[Course], None], failed: Callable[[], None],
    ) -> None:  # fmt: skip
        done(dialogue.course(lines, ExampleMarker()))


@dataclass(frozen=True)
class Shown:
    """A question's widget on the screen, and how often it said that it changed."""

    question: Question
    presentation: Presentation
    widget: AnswerWidget
    changes: list[None]
    host: Host  # nobody else keeps the window alive

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        modifier = modifier or Qt.KeyboardModifier.NoModifier
        QTest.keyClick(QApplication.focusWidget() or self.widget, key, modifier)

    def type(self, text: str) -> None:
        """Type text where the focus is, as an input method commits it."""
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(focus, event)
        else:
            QTest.keyClicks(focus, "abc 123")


Show = Callable[..., Shown]


@pytest.fixture
def show(qapp: QApplication, qtbot: QtBot) -> Show:
    """Show the widget of a type, its parts shuffled, with the focus in it."""
    apply_theme(qapp, load_theme("light"))

    def shown(type_: str, **changes: object) -> Shown:
        question = make_question(type_, **changes)
        presentation = question.presentation(random.Random(5))
        widget = answer_widget(question, presentation)
        widget.set_partner(ExamplePartner())
        host = Host()
        host.resize(780, 640)
        column = QVBoxLayout(host)
        column.addWidget(widget, 1 if widget.fills else 0)
        if not widget.fills:
            column.addStretch(1)
        qtbot.addWidget(host)
        with qtbot.waitActive(host):
            host.show()
            host.activateWindow()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        changes_: list[None] = []
        widget.changed.connect(lambda: changes_.append(None))
        return Shown(question, presentation, widget, changes_, host)

    return shown
