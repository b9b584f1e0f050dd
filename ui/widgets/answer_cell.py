"""One cell of the answer sheet: a question's number and how it stands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.theme import Role, Theme, theme_of
from ui.widgets.focus import leave_to_parent, set_ring
from ui.widgets.painting import CENTRE, box, painter_on, write

translate = QCoreApplication.translate

SIDE = 28
OVER = 4  # px above and 3 beside the cell that the flag needs


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A question of the sheet."""

    number: int
    done: bool = False
    current: bool = False
    flagged: bool = False


class AnswerCell(QAbstractButton):
    """Draws a `SheetCell`; the flag reaches beyond the 28 px box, which has room for it."""

    def __init__(self, cell: SheetCell, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell = cell
        self.setFixedSize(SIDE, SIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        set_ring(self, theme_of(self).radius.small)
        self.set_cell(cell)

    def set_cell(self, cell: SheetCell) -> None:
        """Show how the question stands now."""
        self.cell = cell
        self.setText(str(cell.number))
        self.setAccessibleName(_spoken(cell))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leave_to_parent(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        paint_cell(painter, theme_of(self), QRectF(self.rect()), self.cell, self.text())
        if self.underMouse():
            edge = theme_of(self).colour("focus")
            radius = theme_of(self).radius.small
            box(painter, QRectF(self.rect()), radius, edge=edge, width=2)
        painter.end()


def paint_cell(painter: QPainter, theme: Theme, rect: QRectF, cell: SheetCell, text: str) -> None:
    """Paint a cell without its flag."""
    fill, ink, edge = _look(cell)
    box(
        painter,
        rect,
        theme.radius.small,
        fill=theme.colour(fill),
        edge=theme.colour(edge) if edge else None,
    )
    font = theme.font("caption", 400 if edge else 500, figures=True)
    write(painter, rect, text, font, theme.colour(ink), align=CENTRE)


def paint_flag(painter: QPainter, theme: Theme, corner: QPointF) -> None:
    """Paint the flag, 3 px right of and 4 px above a cell's top right `corner`."""
    x, y = corner.x() - 6, corner.y() - OVER
    points = ((0, 0), (8, 0), (6, 3.25), (8, 6.5), (1.5, 6.5), (1.5, 10), (0, 10))
    flag = QPolygonF([QPointF(x + dx, y + dy) for dx, dy in points])
    pen = QPen(theme.colour("surface"), 2)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(theme.colour("courtesy"))
    painter.drawPolygon(flag)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(flag)


def _look(cell: SheetCell) -> tuple[Role, Role, Role | None]:
    if cell.current:
        return "accent-fill", "on-accent", None
    return ("accent-soft", "accent", None) if cell.done else ("surface", "text-2", "edge")


def _spoken(cell: SheetCell) -> str:
    parts = [translate("Kit", "Question {number}").format(number=cell.number)]
    if cell.current:
        parts.append(translate("Kit", "current"))
    parts.append(translate("Kit", "answered") if cell.done else translate("Kit", "unanswered"))
    if cell.flagged:
        parts.append(translate("Kit", "flagged"))
    return translate("Kit", ", ").join(parts)
