"""What the tests of talks share: what is said and seen, and a customer who thinks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.factories import ExampleMarker
from tests.ui.answers.conftest import Shown
from trainer.dialogue.course import Course
from trainer.question_types.dialogue import Dialogue, DialogueResponse
from ui.answers.dialogue import DialogueAnswer
from ui.widgets.bubble import Bubble
from ui.widgets.chip import Chip

CTRL = Qt.KeyboardModifier.ControlModifier
MODEL = "您好，抱歉让您久等，我两点到。"
HALF = "抱歉。"
NOTHING = "嗯。"
TABOO = "都怪您。"


@dataclass
class LaterPartner:
    """A customer who thinks until the test lets him answer or fail."""

    shows_mood: bool = True
    waiting: list[tuple[Callable[[], None], Callable[[], None]]] = field(default_factory=list)

    def reply(
        self, dialogue: Dialogue, lines: tuple[str, ...], *, owner: QWidget,
        done: Callable[[Course], None], failed: Callable[[], None],
    ) -> None:  # fmt: skip
        course = dialogue.course(lines, ExampleMarker())
        self.waiting.append((lambda: done(course), failed))

    def answer(self) -> None:
        """Answer what he was told first."""
        self.waiting.pop(0)[0]()

    def fail(self) -> None:
        self.waiting.pop(0)[1]()


def widget(shown: Shown) -> DialogueAnswer:
    assert isinstance(shown.widget, DialogueAnswer)
    return shown.widget


def say(shown: Shown, *lines: str) -> None:
    """Type each line and send it, by the keyboard alone."""
    for line in lines:
        shown.type(line)
        shown.press(Qt.Key.Key_Return, CTRL)


def bubbles(shown: Shown) -> list[str]:
    """What was said, as it is read out."""
    return [bubble.accessibleName() for bubble in widget(shown).talk.findChildren(Bubble)]


def remarks(shown: Shown) -> list[str]:
    told = [bubble.accessibleDescription() for bubble in widget(shown).talk.findChildren(Bubble)]
    return [remark for remark in told if remark]


def chips(shown: Shown) -> list[str]:
    """How it ended, where it has."""
    return [chip.text() for chip in widget(shown).talk.findChildren(Chip)]


def lines(shown: Shown) -> tuple[str, ...]:
    response = widget(shown).response()
    return response.lines if isinstance(response, DialogueResponse) else ()


def texts(shown: Shown) -> list[str]:
    return [one.text() for one in widget(shown).findChildren(QLabel) if one.isVisible()]


def solve(shown: Shown, response: DialogueResponse) -> None:
    widget(shown).show_response(response)
    widget(shown).show_solution(shown.question.grade(response, ExampleMarker()))
