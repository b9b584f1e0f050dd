"""近 30 天: what was done day by day, and in all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainer.usecases.study import Work
from ui.pages.progress.rows import percent
from ui.pages.today.data import DayBar, change_of
from ui.pages.today.day_bars import DayBars
from ui.theme import Role
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.prose import Prose
from ui.widgets.shown import show_if
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate

_BOTTOM = Qt.AlignmentFlag.AlignBottom


class MonthCard(Card):
    """Bars, and under them answered, time and mean; a sentence while there is nothing."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(translate("Today", "The last 30 days"), parent=parent)
        self.set_corner(Label(translate("Today", "Questions a day"), size="caption", tone="text-2"))
        self.bars = DayBars()
        self._empty = Prose(
            translate("Today", "Each day you practise becomes a bar here."), tone="text-2"
        )
        self._figures = QWidget()
        self.body.addWidget(self.bars, 1)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._figures)

    def set_month(self, days: Sequence[DayBar], month: Work, before: Work) -> None:
        """Show the last 30 days; `before` are the 30 days before them."""
        self.bars.set_days(days)
        some = month.answered > 0
        figures = _figures(month, before) if some else QWidget()
        self.body.replaceWidget(self._figures, figures)
        self._figures.hide()
        self._figures.deleteLater()
        self._figures = figures
        show_if(self._figures, some)
        show_if(self._empty, not some)


def _figures(month: Work, before: Work) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    answered = [(str(month.answered), translate("Today", "questions"))]
    row.addLayout(_figure(answered, _caption(translate("Today", "Answered"))))
    row.addStretch(1)
    row.addLayout(_figure(_time_parts(month.seconds), _caption(translate("Today", "Time spent"))))
    row.addStretch(1)
    mean = [(str(percent(month.mean or 0.0)), "%")]
    row.addLayout(_figure(mean, _change(change_of(month, before))))
    return made


def _figure(parts: Sequence[tuple[str, str]], caption: QWidget) -> QVBoxLayout:
    """Large numbers with small units, a caption below."""
    line = QHBoxLayout()
    line.setSpacing(4)
    for number, unit in parts:
        line.addWidget(Label(number, size="title", weight=700, figures=True), 0, _BOTTOM)
        small = Label(unit, size="caption", tone="text-2")
        small.setContentsMargins(0, 0, 0, 2)  # on the line of the number
        line.addWidget(small, 0, _BOTTOM)
    line.addStretch(1)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addLayout(line)
    column.addWidget(caption)
    return column


def _time_parts(seconds: float) -> list[tuple[str, str]]:
    minutes = round(seconds / 60)
    last = (str(minutes % 60), translate("Today", "min"))
    return [(str(minutes // 60), translate("Today", "h")), last] if minutes >= 60 else [last]


def _caption(text: str) -> Label:
    return Label(text, size="caption", tone="text-2")


def _change(change: int | None) -> QWidget:
    """The mean's caption, with what changed against the 30 days before."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(_caption(translate("Today", "Mean score")))
    if change:
        rose = change > 0
        tone: Role = "met" if rose else "text-2"
        words = (
            translate("Today", "{points} % higher than in the 30 days before")
            if rose
            else translate("Today", "{points} % lower than in the 30 days before")
        ).format(points=abs(change))
        row.addSpacing(4)
        row.addWidget(Glyph("arrow-up" if rose else "arrow-down", tone, 14, name=words))
        row.addWidget(Label(str(abs(change)), size="caption", weight=500, tone=tone))
        made.setToolTip(words)
    row.addStretch(1)
    return made
