"""The knowledge points of a chapter: what they say, how well they sit, when they come again."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trainer.usecases.chapter import ChapterView, PointLine
from ui.pages.progress.rows import percent, standing_text
from ui.texts.names import day_text, is_chinese, short_day_text
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.card import Card, Hairline
from ui.widgets.chip import Chip
from ui.widgets.header import PageHeader
from ui.widgets.label import Label
from ui.widgets.mastery_cell import step_roles
from ui.widgets.painting import CENTRE, box, dashed_box, full, painter_on, write
from ui.widgets.prose import Prose

translate = QCoreApplication.translate

_TOP = Qt.AlignmentFlag.AlignTop
_WIDTHS = (64, 104, 104)  # mastery, last asked, due


class ChapterPage(QWidget):
    """Signals: back, practised."""

    back = Signal()
    practised = Signal()

    def __init__(self, view: ChapterView, now: datetime, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme_of(self).space
        self.header = PageHeader(
            view.title, _help(view), back_text=translate("Progress", "Progress")
        )
        self.practise = Button(
            translate("Progress", "Practise this section"), kind="primary", icon="play"
        )
        self.practise.clicked.connect(self.practised)
        self.header.back.connect(self.back)
        self.header.add_action(self.practise)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.s5, space.s5, space.s5, space.s4)
        column.setSpacing(space.s4)
        column.addWidget(self.header)
        column.addWidget(_card(view, now))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(view.title)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)


class MasteryBadge(QWidget):
    """A mastery in % in the colour of its step; dashed where nothing was asked yet."""

    def __init__(self, mastery: int | None, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mastery = mastery
        self.setFixedSize(QSize(46, 24))
        text = translate("Progress", "Mastery {mastery}%").format(mastery=mastery)
        self.setAccessibleName(translate("Progress", "Not begun") if mastery is None else text)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        font = theme.font("body", 500, figures=True)
        if self._mastery is None:
            dashed_box(painter, full(self), theme.radius.small, theme.colour("edge"))
            write(painter, full(self), "—", font, theme.colour("text-2"), align=CENTRE)
        else:
            fill, ink = step_roles(self._mastery)
            box(painter, full(self), theme.radius.small, fill=theme.colour(fill))
            number = str(self._mastery)
            write(painter, full(self), number, font, theme.colour(ink), align=CENTRE)
        painter.end()


def _help(view: ChapterView) -> str:
    parts = [view.manual, standing_text(view.standing)]
    if view.standing.mastery is not None:
        text = translate("Progress", "mastery {mastery}%")
        parts.append(text.format(mastery=percent(view.standing.mastery)))
    return ("\u3000" if is_chinese() else "   ").join(parts)


def _card(view: ChapterView, now: datetime) -> Card:
    card = Card()
    card.setAccessibleName(translate("Progress", "Knowledge points"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(0, 1)
    for column, width in enumerate(_WIDTHS, start=1):
        grid.setColumnMinimumWidth(column, width)
    heads = (
        translate("Progress", "Knowledge point"), translate("Progress", "Mastery in %"),
        translate("Progress", "Last asked"), translate("Progress", "Due"),
    )  # fmt: skip
    for column, head in enumerate(heads):
        grid.addWidget(Label(head, size="caption", tone="text-3"), 0, column)
    for number, line in enumerate(view.lines):
        grid.addWidget(Hairline(), 2 * number + 1, 0, 1, 4)
        _add_line(grid, 2 * number + 2, line, now)
    card.body.addLayout(grid)
    return card


def _add_line(grid: QGridLayout, row: int, line: PointLine, now: datetime) -> None:
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Prose(line.statement))
    under = QHBoxLayout()
    under.setSpacing(8)
    if line.critical:
        under.addWidget(Chip(translate("Progress", "Critical"), kind="outlined", height=20))
    under.addWidget(Label(line.section, size="caption", tone="text-3"))
    under.addStretch(1)
    words.addLayout(under)
    grid.addLayout(words, row, 0)
    mastery = None if line.mastery is None else percent(line.mastery)
    grid.addWidget(MasteryBadge(mastery), row, 1, _TOP)
    asked = "—" if line.last_asked is None else _day(line.last_asked, now)
    grid.addWidget(Label(asked, tone="text-2", figures=True), row, 2, _TOP)
    grid.addWidget(_due(line, now), row, 3, _TOP)


def _due(line: PointLine, now: datetime) -> Label:
    if line.due is None:
        return Label("—", tone="text-2")
    if line.due <= now:
        return Label(translate("Progress", "now"), weight=500, tone="accent")
    return Label(_day(line.due, now), tone="text-2", figures=True)


def _day(moment: datetime, now: datetime) -> str:
    """11月28日; with the year where it isn't this one."""
    day = moment.astimezone().date()
    return short_day_text(day) if day.year == now.astimezone().year else day_text(day)
