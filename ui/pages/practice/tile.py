"""A chapter as a button: its name, how it stands, what is due."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from trainer.usecases.progress import ChapterCell
from ui.pages.practice.data import percent
from ui.theme import theme_of
from ui.widgets.painting import RIGHT, box, elided, full, painter_on, write
from ui.widgets.tile import dress_tile, is_enter, paint_tile

translate = QCoreApplication.translate

_HEIGHT = 64
_PAD = 12


class ChapterTile(QAbstractButton):
    """64 px high. Enter, Space or a click starts; the whole name is in the tooltip."""

    def __init__(self, cell: ChapterCell, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell = cell
        dress_tile(self, cell.title, f"{cell.title}，{standing_text(cell)}")

    @property
    def cell(self) -> ChapterCell:
        """The chapter."""
        return self._cell

    def sizeHint(self) -> QSize:
        return QSize(220, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        paint_tile(self, painter)
        line = full(self).adjusted(_PAD, 8, -_PAD, 0)
        line.setHeight(22)
        font = theme.font("body", 500)
        write(painter, line, elided(self.text(), font, line.width()), font, theme.colour("text"))
        below = QRectF(line.left(), 31, line.width(), 18)
        small = theme.font("caption", figures=True)
        write(painter, below, standing_text(self._cell), small, theme.colour("text-2"))
        due = self._cell.standing.due
        if due:
            text = translate("Practice", "{n} due").format(n=due)
            write(
                painter,
                below,
                text,
                theme.font("caption", 500),
                theme.colour("accent"),
                align=RIGHT,
            )
        self._paint_bar(QRectF(line.left(), 53, line.width(), 4))
        painter.end()

    def _paint_bar(self, track: QRectF) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        box(painter, track, 2, fill=theme.colour("well"))
        mastery = self._cell.standing.mastery
        if mastery is not None:
            track.setWidth(max(4.0, track.width() * mastery))
            box(painter, track, 2, fill=theme.colour("h4"))
        painter.end()


def standing_text(cell: ChapterCell) -> str:
    """掌握 42%, 练过 3 / 9 点, or that it wasn't begun."""
    mastery = percent(cell.standing.mastery)
    if mastery is None:
        text = translate("Practice", "{n} knowledge points, not begun")
        return text.format(n=cell.standing.points)
    text = translate("Practice", "mastery {n}%, {asked} of {all} asked")
    return text.format(n=mastery, asked=cell.standing.asked, all=cell.standing.points)
