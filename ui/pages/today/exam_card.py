"""待考: the exam of the next level, or what was begun and not finished."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.today.data import ExamText
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.label import Label
from ui.widgets.painting import box, full, painter_on
from ui.widgets.prose import Prose
from ui.widgets.shown import show_if

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class ExamCard(Card):
    """A tile with the figure that matters, what it is, and one way on.

    Signals: acted.
    """

    acted = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._chip = Chip("", kind="accent")
        self._tile = _Tile()
        self._heading = Label(size="stem", weight=500)
        self._facts = Label(size="caption", tone="text-2")
        self._foot = Label(size="caption", tone="text-2")
        self._sentence = Prose(tone="text-2")
        self.action = Button("", size="small")
        self.action.clicked.connect(self.acted)
        self._known = QWidget()
        self._arrange()

    def set_exam(self, exam: ExamText | None, *, title: str, sentence: str) -> None:
        """Show an exam or an attempt; without either the title and a sentence."""
        self.set_title(exam.title if exam else title)
        self.setAccessibleName(exam.title if exam else title)
        show_if(self._known, exam is not None)
        show_if(self._sentence, exam is None)
        show_if(self._chip, exam is not None and bool(exam.chip))
        if exam is None:
            self._sentence.set_text(sentence)
            return
        self._chip.set_chip(exam.chip, kind="accent")
        self._tile.set_tile(exam.figure, exam.unit)
        self._heading.setText(exam.heading)
        self._heading.setToolTip(exam.heading)
        self._facts.setText(exam.facts)
        self._foot.setText(exam.foot)
        self.action.set_text(exam.action)
        self.action.setAccessibleDescription(exam.heading)

    def _arrange(self) -> None:
        self.set_corner(self._chip)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._heading)
        words.addWidget(self._facts)
        words.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self._tile)
        line.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._foot, 1)
        foot.addWidget(self.action)
        column = QVBoxLayout(self._known)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(line)
        column.addLayout(foot)
        self.body.addWidget(self._known)
        self.body.addWidget(self._sentence)
        self.body.addStretch(1)


class _Tile(QWidget):
    """88 × 60 in `well`: a figure over its unit."""

    def __init__(self) -> None:
        super().__init__()
        self._figure = Label(size="title", weight=700, figures=True)
        self._unit = Label(size="caption", tone="text-2")
        self.setFixedSize(88, 60)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 6)
        column.setSpacing(0)
        column.addWidget(self._figure, 0, _CENTRE)
        column.addWidget(self._unit, 0, _CENTRE)

    def set_tile(self, figure: str, unit: str) -> None:
        self._figure.setText(figure)
        self._unit.setText(unit)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        box(painter, full(self), theme.radius.control, fill=theme.colour("well"))
        painter.end()
