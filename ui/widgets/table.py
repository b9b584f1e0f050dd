"""A table of rows: ↑ ↓ walk, Enter opens, Space ticks, a click on a head sorts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.theme import theme_of
from ui.widgets.focus import no_ring
from ui.widgets.table_delegate import RowDelegate
from ui.widgets.table_model import Cell, Column, KeyRole, Row, RowsModel

__all__ = ["Cell", "Column", "Row", "Table"]

_HEAD = 38


class Table(QTableView):
    """Shows rows by columns; the chosen row is one, ticks may be many.

    Signals: opened(key), current_changed(key), checked_changed(tuple of keys).
    """

    opened = Signal(str)
    current_changed = Signal(str)
    checked_changed = Signal(tuple)

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        checkable: bool = False,
        row_height: int = 44,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = RowsModel(columns, checkable=checkable, parent=self)
        self._delegate = RowDelegate(height=row_height, parent=self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self._dress(columns)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._rows.key_at(index.row())))
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self._rows.dataChanged.connect(lambda: self.checked_changed.emit(self._rows.checked()))

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the chosen row stays chosen where it is still there."""
        before = self.current_key()
        self._rows.set_rows(rows)
        header = self.horizontalHeader()
        if header.isSortIndicatorShown() and header.sortIndicatorSection() >= 0:
            self._rows.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        if before:
            self.select(before)

    def sort_by(self, column: int, *, falling: bool = False) -> None:
        """Sort, and let the heads sort from now on."""
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)
        self.setSortingEnabled(True)

    def select(self, key: str) -> bool:
        """Choose the row `key`; False where there is none."""
        row = self._rows.row_of(key)
        if row < 0:
            return False
        self.setCurrentIndex(self._rows.index(row, 0))
        return True

    def current_key(self) -> str:
        """The key of the chosen row, "" for none."""
        index = self.currentIndex()
        return str(index.data(KeyRole)) if index.isValid() else ""

    def checked(self) -> tuple[str, ...]:
        """The ticked keys, top to bottom."""
        return self._rows.checked()

    def set_checked(self, keys: Sequence[str]) -> None:
        """Tick exactly these rows."""
        self._rows.set_checked(keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & control:
            if self.current_key():
                self.opened.emit(self.current_key())
        elif key == Qt.Key.Key_A and event.modifiers() & control:
            self._rows.set_checked(self._rows.checkable_keys())
        elif key == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._toggle(self.currentIndex().row())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and _shifted(event):
            super().keyPressEvent(_plain(event))
            self._extend()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        ticks = index.isValid() and index.data(Qt.ItemDataRole.CheckStateRole) is not None
        left = self.visualRect(index).left() if ticks else 0
        if ticks and event.position().x() < left + 46:
            self._toggle(index.row())

    def _dress(self, columns: Sequence[Column]) -> None:
        no_ring(self)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setFont(theme_of(self).font("caption"))
        header.setFixedHeight(_HEAD)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(32)
        for place, column in enumerate(columns):
            fixed, stretch = QHeaderView.ResizeMode.Fixed, QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, fixed if column.width else stretch)
            if column.width:
                self.setColumnWidth(place, column.width)

    def _toggle(self, row: int) -> None:
        index = self._rows.index(row, 0)
        self._rows.setData(index, None, Qt.ItemDataRole.CheckStateRole)

    def _extend(self) -> None:
        """Shift with an arrow ticks the row arrived at."""
        key = self.current_key()
        if key and key not in self._rows.checked():
            self._toggle(self.currentIndex().row())

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()

    def _tell_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        key = self._rows.key_at(current.row()) if current.isValid() else ""
        self.current_changed.emit(key)


def _shifted(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _plain(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(event.type(), event.key(), Qt.KeyboardModifier.NoModifier)
