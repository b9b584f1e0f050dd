"""The page 考试."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from trainer.attempts.head import AttemptHead
from ui.pages.exam.data import LevelFacts, OpenExam
from ui.pages.exam.level_row import LevelRow
from ui.pages.exam.open_card import OpenCard
from ui.pages.exam.past import PastCard
from ui.pages.result.parts import Scrolled
from ui.theme import theme_of
from ui.widgets.card import Card, Hairline
from ui.widgets.header import PageHeader
from ui.widgets.states import EmptyState

translate = QCoreApplication.translate

_PAST_WIDTH = 370
_PAST_HEIGHT = 200
_NARROW = 1000
_ANY = 16_777_215  # Qt's own largest size


class ExamView(QWidget):
    """Signals: asked(blueprint id), a paper to sit; resumed(attempt); result_asked(attempt).

    Attributes: rows, one a level; open_card, the exam under way or None; past.
    """

    asked = Signal(str)
    resumed = Signal(int)
    result_asked = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme_of(self).space
        self.rows: list[LevelRow] = []
        self.open_card: OpenCard | None = None
        self._facts: Sequence[LevelFacts] = ()
        self._top = QVBoxLayout()
        self._left = Scrolled()
        self.past = PastCard()
        self.past.opened.connect(self.result_asked)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(space.s4)
        self._columns.addWidget(self._left, 1)
        self._columns.addWidget(self.past)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.s5, space.s5, space.s5, space.s5)
        column.setSpacing(space.s4)
        column.addWidget(
            PageHeader(
                translate("Exam", "Exams"),
                translate("Exam", "A mock is the same paper without a certificate: try it first."),
            )
        )
        column.addLayout(self._top)
        column.addLayout(self._columns, 1)

    def show_exams(
        self, levels: Sequence[LevelFacts], past: Sequence[AttemptHead], under_way: OpenExam | None
    ) -> None:
        """Show the papers; while an exam is under way no other can be begun."""
        self._show_open(under_way)
        self._facts = levels
        _clear(self._left.column)
        self.rows = []
        if levels:
            self._left.column.addWidget(self._ladder(levels, blocked=under_way is not None))
            self._left.column.addStretch(1)
        else:
            self._left.column.addWidget(_no_papers())
        self.past.show_past(past)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the right column goes under the left."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.past.setMaximumSize(_ANY if narrow else _PAST_WIDTH, _PAST_HEIGHT if narrow else _ANY)
        self.past.setMinimumWidth(0 if narrow else _PAST_WIDTH)

    def point_at(self, blueprint_id: str) -> None:
        """Put the focus on the way into a paper."""
        for row, facts in zip(self.rows, self._facts, strict=True):
            if row.point_at(blueprint_id, facts):
                self._left.ensureWidgetVisible(row)
                return

    def _ladder(self, levels: Sequence[LevelFacts], *, blocked: bool) -> Card:
        card = Card(translate("Exam", "Star levels"), dense=True)
        card.body.setSpacing(0)
        for place, facts in enumerate(levels):
            if place:
                card.body.addWidget(Hairline())
            row = LevelRow(facts, blocked=blocked)
            row.asked.connect(self.asked)
            self.rows.append(row)
            card.body.addWidget(row)
        if blocked:
            card.set_note(translate("Exam", "Finish the paper under way first"))
        return card

    def _show_open(self, under_way: OpenExam | None) -> None:
        _clear(self._top)
        self.open_card = None
        if under_way is not None:
            self.open_card = OpenCard(under_way)
            self.open_card.resumed.connect(self.resumed)
            self._top.addWidget(self.open_card)


def _no_papers() -> EmptyState:
    return EmptyState(
        "clipboard-check",
        translate("Exam", "No papers yet"),
        translate("Exam", "Papers appear here as soon as an instructor sets one up."),
    )


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
