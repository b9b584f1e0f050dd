"""A conversation on the screen: bubbles that grow downwards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from trainer.dialogue.mood import Cause
from trainer.dialogue.script import End, EndKind, Turn
from trainer.question import Grade
from trainer.question_types.dialogue import Dialogue
from ui.texts.names import signed
from ui.texts.talk import ending_name, why_it_moved
from ui.theme import Role, theme_of
from ui.widgets.bubble import Bubble
from ui.widgets.chip import Chip, ChipKind
from ui.widgets.focus import replace_inner
from ui.widgets.label import Label
from ui.widgets.painting import box, full, painter_on
from ui.widgets.prose import Prose

translate = QCoreApplication.translate

_ENDS: dict[EndKind, ChipKind] = {
    EndKind.WELL: "met", EndKind.RESCUED: "met", EndKind.COOL: "neutral",
    EndKind.COMPLAINT: "taboo",
}  # fmt: skip


class TalkView(QScrollArea):
    """The bubbles of one talk; what came last is always in sight."""

    def __init__(self, dialogue: Dialogue, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dialogue = dialogue
        self._customer = dialogue.script.customer.name
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the keys scroll
        self.setAccessibleName(translate("Talk", "The conversation"))
        self.verticalScrollBar().rangeChanged.connect(self._to_end)
        self._follow = True
        self.clear()

    def clear(self) -> None:
        """Begin anew."""
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        space = theme_of(self).space
        self._column.setContentsMargins(space.s5, space.s4, space.s5, space.s4)
        self._column.setSpacing(space.s3 + 2)
        self._column.addWidget(_Scene(self._dialogue))
        self._column.addStretch(1)
        self._own: list[Bubble] = []
        replace_inner(self, inner)

    def hear(self, text: str) -> None:
        """The customer says something."""
        self._add(Bubble(text, speaker=self._customer))

    def say(self, text: str) -> None:
        """The trainee says something."""
        bubble = Bubble(text)
        self._own.append(bubble)
        self._add(bubble)

    def remark(self, place: int, turn: Turn, by: int, causes: list[Cause], grade: Grade) -> None:
        """Say below a line of the trainee how it moved the mood, and why."""
        tone: Role = "met" if by > 0 else "taboo" if by < 0 else "text-2"
        why = why_it_moved(dict.fromkeys(causes), turn, grade.text_marks)
        self._own[place].set_remark(f"MOT {signed(by)}", why, tone)

    def finish(self, end: End) -> None:
        """The customer's last words, and how it ended."""
        self.hear(end.says)
        chip = Chip(ending_name(end.kind), kind=_ENDS[end.kind])
        self._column.insertWidget(self._column.count() - 1, chip, 0, Qt.AlignmentFlag.AlignHCenter)

    def from_top(self) -> None:
        """Stay at the beginning instead of following what comes last."""
        self._follow = False
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(0))

    def _add(self, bubble: Bubble) -> None:
        self._column.insertWidget(self._column.count() - 1, bubble)

    def _to_end(self, _least: int, most: int) -> None:
        if self._follow:
            self.verticalScrollBar().setValue(most)


class _Scene(QWidget):
    """What happened before, and the task."""

    def __init__(self, dialogue: Dialogue) -> None:
        super().__init__()
        space = theme_of(self).space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.s4, space.s3, space.s4, space.s3)
        column.setSpacing(space.s1)
        facts = dialogue.situation
        told = (facts.channel, facts.customer, facts.mood) if facts is not None else ()
        if line := "　".join(fact for fact in told if fact):
            column.addWidget(Label(line, size="caption", tone="text-2", wrap=True))
        if dialogue.scenario:
            column.addWidget(Prose(dialogue.scenario))
        column.addWidget(Prose(dialogue.stem, weight=500))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        box(painter, full(self), theme.radius.control, edge=theme.colour("hairline"))
        painter.end()
