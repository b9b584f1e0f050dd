"""A conversation on the screen: bubbles that grow downwards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from trainer.dialogue.mood import Cause
from trainer.dialogue.script import End, EndKind, Turn
from trainer.question import Grade
from ui.texts.names import signed
from ui.texts.talk import ending_name, why_it_moved
from ui.theme import Role, theme_of
from ui.widgets.bubble import Bubble
from ui.widgets.chip import Chip, ChipKind

translate = QCoreApplication.translate

_ENDS: dict[EndKind, ChipKind] = {
    EndKind.WELL: "met", EndKind.RESCUED: "met", EndKind.COOL: "neutral",
    EndKind.COMPLAINT: "taboo",
}  # fmt: skip


class TalkView(QScrollArea):
    """The bubbles of one talk; what came last is always in sight."""

    def __init__(self, customer: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._customer = customer
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        self._column.addStretch(1)
        self._own: list[Bubble] = []
        self.setWidget(inner)

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
