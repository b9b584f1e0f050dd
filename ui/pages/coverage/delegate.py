"""How the cells of the coverage table look: numbers as heat, gaps as signs."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.pages.coverage.model import (
    CRITICAL,
    POINTS,
    TITLE,
    CoverageModel,
    CoverageRow,
    RowRole,
    heat_of,
)  # fmt: skip
from ui.theme import Role, Theme, paint_icon, theme_of
from ui.widgets.focus import keyboard_focus
from ui.widgets.painting import CENTRE, box, elided, hairline, text_width, write

ROW_HEIGHT = 36
_PADDING, _GAP = 16, 2
Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints a `CoverageModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(48, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = cast(QAbstractItemView, option.widget)
        theme, rect = theme_of(view), QRectF(option.rect)
        row = cast(CoverageRow, index.data(RowRole))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme, rect, view, index)
        _paint_cell(painter, theme, rect, row, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen and view.hasFocus():
            _paint_choice(painter, theme, rect)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, theme: Theme, rect: QRectF, view: QAbstractItemView, index: Index
    ) -> None:
        row = cast(CoverageRow, index.data(RowRole))
        if view.currentIndex().row() == index.row():
            painter.fillRect(rect, theme.colour("hover"))
            if index.column() == TITLE:
                bar = QRectF(rect.left(), rect.top(), 3, rect.height())
                painter.fillRect(bar, theme.colour("accent"))
        elif not row.section:
            painter.fillRect(rect, theme.colour("background"))
        hairline(painter, theme, rect.left(), rect.right() + 1, rect.bottom() - 1)


def _paint_choice(painter: QPainter, theme: Theme, rect: QRectF) -> None:
    """Around the chosen cell; thicker where the keyboard leads."""
    width = 2.0 if keyboard_focus() else 1.0
    ring = rect.adjusted(1, 1, -1, -2)
    box(painter, ring, theme.radius.small + 1, edge=theme.colour("focus"), width=width)


def _paint_cell(
    painter: QPainter, theme: Theme, rect: QRectF, row: CoverageRow, index: Index
) -> None:
    model = cast(CoverageModel, index.model())
    column, text = index.column(), str(index.data())
    if column == TITLE:
        _paint_title(painter, theme, rect, row)
    elif column == model.gaps_column:
        _paint_gaps(painter, theme, rect, row)
    elif column in (POINTS, CRITICAL):
        bare = column == POINTS and row.covered < row.points
        tone: Role = "text-3" if text == "–" else "courtesy" if bare else "text"
        font = theme.font("body", 500 if not row.section else 400, figures=True)
        write(painter, rect, text, font, theme.colour(tone), align=CENTRE)
    else:
        _paint_count(painter, theme, rect, row, row.by_type.get(model.type_of(column), 0))


def _paint_title(painter: QPainter, theme: Theme, rect: QRectF, row: CoverageRow) -> None:
    inner = rect.adjusted(_PADDING, 0, -_GAP, 0)
    font = theme.font("body", 400 if row.section else 500)
    if row.section:
        small = theme.font("caption", figures=True)
        write(painter, inner, row.section, small, theme.colour("text-3"))
        inner.setLeft(inner.left() + max(40, text_width(row.section, small) + 8))
    words = elided(row.title, font, inner.width())
    write(painter, inner, words, font, theme.colour("text" if row.points else "text-3"))


def _paint_count(
    painter: QPainter, theme: Theme, rect: QRectF, row: CoverageRow, count: int
) -> None:
    """A section's number as heat, a manual's as a plain number; a section to be asked: a well."""
    font = theme.font("body", 500, figures=True)
    if not row.section:
        tone: Role = "text-2" if count else "text-3"
        write(painter, rect, str(count or "–"), font, theme.colour(tone), align=CENTRE)
        return
    if not row.points:
        return
    fill, ink = heat_of(count) if count else ("well", "text-3")
    field = rect.adjusted(_GAP, _GAP + 1, -_GAP, -_GAP - 2)
    box(painter, field, theme.radius.small, fill=theme.colour(fill))
    write(painter, field, str(count or "–"), font, theme.colour(ink), align=CENTRE)


def _paint_gaps(painter: QPainter, theme: Theme, rect: QRectF, row: CoverageRow) -> None:
    side = theme.icon.row
    if not row.gaps:
        if row.points:
            top = rect.center().y() - side / 2
            spot = QRectF(rect.center().x() - side / 2, top, side, side)
            paint_icon(painter, spot, "check", theme.css("met"))
        return
    text, font = str(len(row.gaps)), theme.font("body", 500, figures=True)
    icon = "circle-alert" if row.severe else "triangle-alert"
    left = rect.center().x() - (side + 4 + text_width(text, font)) / 2
    spot = QRectF(left, rect.top(), side, rect.height())
    paint_icon(painter, spot, icon, theme.css("taboo"))
    after = QRectF(left + side + 4, rect.top(), rect.width(), rect.height())
    write(painter, after, text, font, theme.colour("taboo"))
