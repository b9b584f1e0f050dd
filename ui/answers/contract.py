"""What every answer widget can do; one module a question type keeps to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from trainer.question import Grade, Question, Response
from trainer.question_types.choice import Option

if TYPE_CHECKING:
    from trainer.dialogue.course import Course
    from trainer.question_types.dialogue import Dialogue

Presentation = Mapping[str, tuple[str, ...]]
_Option = TypeVar("_Option", bound=Option)


class Partner(Protocol):
    """The other side of a talk. shows_mood: not in an exam."""

    shows_mood: bool

    def reply(
        self, dialogue: Dialogue, lines: tuple[str, ...], *, owner: QWidget,
        done: Callable[[Course], None], failed: Callable[[], None],
    ) -> None:  # fmt: skip
        """Find out behind the window how the talk goes on with these lines, then call `done`."""


class AnswerWidget(QWidget):
    """Shows the parts of one question that are answered, and gives back the response.

    Made with (question, presentation); `presentation` is the paper slot's order of the parts.
    Attributes: typed, whether changes come letter by letter (store them after a pause); fills,
    whether it takes all the height there is; bare, whether it has no box of its own and belongs
    into a card; tells, whether it shows scenario and task itself.
    Signals: changed, only for what the user did; said, when something typed is whole and doesn't
    wait for a pause to be stored.
    """

    changed = Signal()
    said = Signal()
    typed: ClassVar[bool] = False
    fills: ClassVar[bool] = False
    bare: ClassVar[bool] = False
    tells: ClassVar[bool] = False

    def __init__(
        self, question: Question, presentation: Presentation, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)

    def response(self) -> Response | None:
        """What was answered so far, None where nothing was."""
        raise NotImplementedError  # pragma: no cover - each widget has its own

    def show_response(self, response: Response | None) -> None:
        """Show a response given earlier, or none."""
        raise NotImplementedError  # pragma: no cover - each widget has its own

    def set_locked(self, locked: bool) -> None:
        """Take no more input, or take it again. It stays readable."""
        raise NotImplementedError  # pragma: no cover - each widget has its own

    def show_solution(self, grade: Grade) -> None:
        """Lock, and mark what was right, wrong and missed."""
        raise NotImplementedError  # pragma: no cover - each widget has its own

    def set_partner(self, partner: Partner) -> None:
        """Take the other side of a talk; most questions aren't one."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key that no control took; True where it meant something here."""
        return False

    def claims(self, letter: str) -> bool:
        """Whether a plain letter means something here, so that it can't be a shortcut."""
        return False


def in_order(parts: Iterable[_Option], order: Sequence[str]) -> list[_Option]:
    """The parts as the paper shows them; parts that the order doesn't name come last."""
    place = {id_: index for index, id_ in enumerate(order)}
    return sorted(parts, key=lambda part: place.get(part.id, len(place)))


def plain_key(event: QKeyEvent) -> str:
    """The letter or digit of a key pressed without Ctrl, Alt or Meta, else ""."""
    free = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
    if event.modifiers() & ~free:
        return ""
    key = event.key()
    is_letter = Qt.Key.Key_A <= key <= Qt.Key.Key_Z
    is_digit = Qt.Key.Key_0 <= key <= Qt.Key.Key_9
    return chr(key) if is_letter or is_digit else ""


def index_of_key(key: str, *, letters: str = "ABCDEFGH") -> int | None:
    """The place that 1–9 or A–H stand for, from 0; None for any other key."""
    if key and key in "123456789":
        return int(key) - 1
    return letters.index(key) if key and key in letters else None
