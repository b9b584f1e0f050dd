"""How the rows of tables, lists and trees are painted."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.theme import Role, Theme, paint_icon, theme_of
from ui.widgets.focus import keyboard_focus
from ui.widgets.painting import LEFT, RIGHT, box, elided, hairline, text_width, write
from ui.widgets.stars import paint_stars, stars_width
from ui.widgets.table_model import AnyIndex, Cell, CellRole, RowsModel

_PADDING = 12
_TICK = 18


class RowDelegate(QStyledItemDelegate):
    """Paints a `RowsModel`: row states, ticks, stars, icon and word, figures at the right.

    Attributes: hovered, the row under the pointer, −1 for none.
    """

    def __init__(self, *, height: int = 44, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self.hovered = -1

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(80, self._height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        view = cast(QAbstractItemView, option.widget)
        theme = theme_of(view)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_row(painter, theme, rect, _RowState(view, option, index, self.hovered))
        cell = index.data(CellRole)
        model = index.model()
        right = isinstance(model, RowsModel) and model.columns[index.column()].right
        if isinstance(cell, Cell):
            left = self._paint_tick(painter, theme, rect, index)
            inner = rect.adjusted(left, 0, -_PADDING, 0)
            enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
            _paint_cell(painter, theme, inner, cell, right=right, enabled=enabled)
        painter.restore()

    def _paint_row(self, painter: QPainter, theme: Theme, rect: QRectF, state: _RowState) -> None:
        fill = state.fill()
        if fill is not None:
            painter.fillRect(rect, theme.colour(fill))
        hairline(painter, theme, rect.left(), rect.right(), rect.bottom() - 1)
        if state.selected and state.first:
            painter.fillRect(
                QRectF(rect.left(), rect.top(), 3, rect.height()), theme.colour("accent")
            )
        if state.ringed:
            painter.setClipRect(rect)
            whole = QRectF(0, rect.top(), state.width, rect.height() - 1)
            box(painter, whole, theme.radius.small, edge=theme.colour("focus"), width=2)
            painter.setClipping(False)

    def _paint_tick(self, painter: QPainter, theme: Theme, rect: QRectF, index: AnyIndex) -> float:
        """Paint the tick box, if any; how far from the left the text begins."""
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        if tick is None:
            return _PADDING
        top = rect.center().y() - _TICK / 2
        spot = QRectF(rect.left() + 16, top, _TICK, _TICK)
        may = bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        paint_tick(painter, theme, spot, Qt.CheckState(tick), enabled=may)
        return 16 + _TICK + _PADDING


class _RowState:
    """How a row stands: hovered, chosen, with the focus."""

    def __init__(
        self, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex, hovered: int
    ) -> None:
        state = option.state
        self.selected = bool(state & QStyle.StateFlag.State_Selected)
        self.first = index.column() == 0
        self.width = view.viewport().width()
        current = view.currentIndex().row() == index.row()
        self.ringed = current and view.hasFocus() and keyboard_focus()
        self._hovered = hovered == index.row()

    def fill(self) -> Role | None:
        """The row's background, None where the card shows through."""
        if self.selected:
            return "accent-soft"
        return "hover" if self._hovered else None


def paint_tick(
    painter: QPainter, theme: Theme, spot: QRectF, state: Qt.CheckState, *, enabled: bool = True
) -> None:
    """Paint a checkbox as the stylesheet does."""
    if state == Qt.CheckState.Unchecked or not enabled:
        fill: Role = "surface" if enabled else "well"
        edge: Role = "outline" if enabled else "hairline"
        box(painter, spot, 4, fill=theme.colour(fill), edge=theme.colour(edge))
        return
    box(painter, spot, 4, fill=theme.colour("accent-fill"))
    name = "check" if state == Qt.CheckState.Checked else "minus"
    paint_icon(painter, spot.adjusted(2, 2, -2, -2), name, theme.css("on-accent"))


def _paint_cell(
    painter: QPainter, theme: Theme, rect: QRectF, cell: Cell, *, right: bool, enabled: bool
) -> None:
    if cell.stars is not None:
        size = theme.icon.tiny
        spot = QRectF(rect.left(), rect.center().y() - size / 2, stars_width(5, size), size)
        paint_stars(painter, theme, spot, cell.stars)
        return
    role: Role = cell.tone if enabled else "text-3"
    if cell.icon:
        _paint_state(painter, theme, rect, cell, role)
        return
    font = theme.font("body", cell.weight, figures=right)
    plain = theme.font("body", figures=right)
    tail = text_width(cell.tail, plain) if cell.tail else 0
    words = elided(cell.text, font, rect.width() - tail)
    ink = theme.colour(role)
    if right:
        write(painter, rect, cell.tail, plain, theme.colour("text-2"), align=RIGHT)
        write(painter, rect.adjusted(0, 0, -tail, 0), words, font, ink, align=RIGHT)
        return
    write(painter, rect, words, font, ink, align=LEFT)
    if cell.tail:
        after = rect.adjusted(text_width(words, font), 0, 0, 0)
        write(painter, after, cell.tail, plain, theme.colour("text-2"))


def _paint_state(painter: QPainter, theme: Theme, rect: QRectF, cell: Cell, role: Role) -> None:
    """An icon of 16 px and a word of 12 px: colour is never the only sign."""
    side = theme.icon.row
    spot = QRectF(rect.left(), rect.top(), side, rect.height())
    paint_icon(painter, spot, cell.icon, theme.css(role))
    words = elided(cell.text, theme.font("caption"), rect.width() - side - 6)
    after = rect.adjusted(side + 6, 0, 0, 0)
    write(painter, after, words, theme.font("caption"), theme.colour(role))
