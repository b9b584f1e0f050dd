"""The head of 今日: greeting and date left, the way to the next star right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.today.data import Need, StandingText
from ui.theme import LINE_HEIGHTS
from ui.widgets.label import Label
from ui.widgets.sign import Glyph
from ui.widgets.stars import Stars

_LEFT = Qt.AlignmentFlag.AlignLeft


class Heading(QWidget):
    """Says who, when, and what the next level still asks for."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._greeting = Label(size="headline", weight=500, elide=True)
        self._greeting.setFixedHeight(LINE_HEIGHTS["headline"])
        self._date = Label(tone="text-2")
        self._ladder = QWidget()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._greeting)
        words.addWidget(self._date)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._ladder, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_heading(self, greeting: str, date_line: str, standing: StandingText) -> None:
        """Show another state of things."""
        self._greeting.setText(greeting)
        self._date.setText(date_line)
        self.setAccessibleName(greeting)
        old, self._ladder = self._ladder, _ladder(standing)
        self._row.replaceWidget(old, self._ladder)
        self._row.setAlignment(self._ladder, Qt.AlignmentFlag.AlignVCenter)
        old.hide()
        old.deleteLater()


def _ladder(standing: StandingText) -> QWidget:
    """Two columns of two lines with an arrow between them."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(4)
    level = QHBoxLayout()
    level.setSpacing(8)
    level.addWidget(Stars(standing.level))
    level.addWidget(Label(standing.name, weight=500))
    level.addStretch(1)
    grid.addLayout(level, 0, 0)
    under = standing.since if standing.next_name else standing.remark
    if under:
        grid.addWidget(Label(under, size="caption", tone="text-2"), 1, 0, _LEFT)
    if standing.next_name:
        grid.addWidget(Glyph("arrow-right", "text-2", 16), 0, 1, 2, 1)
        grid.addLayout(_next_line(standing), 0, 2)
        grid.addLayout(_needs_line(standing.needs), 1, 2)
    return made


def _next_line(standing: StandingText) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(Label(standing.next_name, weight=500))
    line.addWidget(Label(standing.remark, tone="text-2"))
    line.addStretch(1)
    return line


def _needs_line(needs: tuple[Need, ...]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    for need in needs:
        line.addWidget(Label(need.text, size="caption", weight=500, tone=need.tone))
        if need.now:
            line.addWidget(Label(need.now, size="caption", tone="text-2"))
    line.addStretch(1)
    return line
