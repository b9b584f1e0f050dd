"""The table of coverage: arrows walk its cells, Enter opens the questions behind one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.pages.coverage.delegate import ROW_HEIGHT, CellDelegate
from ui.pages.coverage.model import TITLE, CoverageModel, CoverageRow
from ui.theme import theme_of
from ui.widgets.focus import no_ring

translate = QCoreApplication.translate

_HEAD, _TYPE, _COUNT = 40, 57, 60


class CoverageTable(QTableView):
    """Signals: opened(Spot), row_changed(CoverageRow or None). Attributes: cells, the model."""

    opened = Signal(object)
    row_changed = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = CoverageModel(parent=self)
        self.setModel(self.cells)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(translate("Coverage", "Questions by section and type"))
        self._dress()
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._tell_row)

    def set_rows(self, rows: Sequence[CoverageRow]) -> None:
        """Show other rows; the chosen cell stays chosen where its section is still there."""
        before = self.currentIndex()
        spot = self.cells.spot_at(before) if before.isValid() else None
        column = before.column() if before.isValid() else TITLE
        self.cells.set_rows(rows)
        place = max(0, self.cells.place_of(spot)) if spot is not None else 0
        if rows:
            self.setCurrentIndex(self.cells.index(place, column))
        else:
            self.row_changed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.cells.spot_at(index))

    def _tell_row(self, now: QModelIndex, before: QModelIndex) -> None:
        self.viewport().update()  # the whole row is tinted, not the cell alone
        if now.isValid() and (not before.isValid() or now.row() != before.row()):
            self.row_changed.emit(self.cells.rows()[now.row()])

    def _dress(self) -> None:
        no_ring(self)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setProperty("dense", True)
        header.setFont(theme_of(self).font("caption"))
        header.setFixedHeight(_HEAD)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(_TYPE)
        self._set_widths(header)

    def _set_widths(self, header: QHeaderView) -> None:
        for column in range(self.cells.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, _TYPE if self.cells.type_of(column) else _COUNT)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
