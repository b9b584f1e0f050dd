"""The mastery map: a row a manual, a cell a section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.hover_card import CardText, HoverCard
from ui.widgets.label import Label
from ui.widgets.mastery_cell import MapCell, MasteryCell, cell_size

translate = QCoreApplication.translate

__all__ = ["MapCell", "MapRow", "MasteryMap"]

_GAP = 4
_TOTAL_WIDTH = 48
_LEAST = 36
_LEAST_LARGE = 78


@dataclass(frozen=True, slots=True)
class MapRow:
    """A manual: its sections and its average in words, such as 73%."""

    key: str
    label: str
    cells: tuple[MapCell, ...]
    total: str = ""


class MasteryMap(QWidget):
    """Cells narrow and then wrap where the width ends; arrows walk them, Enter opens.

    A card says more about the cell under the pointer or with the focus.

    Signals: opened(row key, cell key); practised(row key, cell key), from the card's link.
    """

    opened = Signal(str, str)
    practised = Signal(str, str)

    def __init__(
        self,
        rows: Sequence[MapRow] = (),
        *,
        large: bool = False,
        label_width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._large = large
        self._label_width = label_width or (110 if large else 124)
        self._row_gap = 4 if large else 8
        self._lines: list[_Line] = []
        self._card: HoverCard | None = None
        self._shown: MasteryCell | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("Kit", "Mastery map"))
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[MapRow]) -> None:
        """Show other manuals."""
        for line in self._lines:
            for widget in (line.label, line.total, *line.cells):
                widget.setParent(None)
                widget.deleteLater()
        self._shown = None
        self._lines = [self._line(row) for row in rows]
        self._give_tab_stop(next(iter(self.cells()), None))
        self._arrange(self.width())
        self.updateGeometry()

    def cells(self) -> tuple[MasteryCell, ...]:
        """Every cell, row by row."""
        return tuple(cell for line in self._lines for cell in line.cells)

    def card(self) -> HoverCard | None:
        """The hover card, once it was shown."""
        return self._card

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        size = cell_size(large=self._large)
        longest = max((len(line.cells) for line in self._lines), default=1)
        width = self._label_width + longest * (size.width() + _GAP) + self._total_width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        size = cell_size(large=self._large)
        return QSize(self._label_width + 3 * (size.width() + _GAP), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._card is not None:
            self._card.leave(at_once=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = next((cell for cell in self.cells() if cell.hasFocus()), None)
        if focused is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused.click()
        elif (goal := self._goal(focused, Qt.Key(event.key()))) is not None:
            self._give_tab_stop(goal)
            goal.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _goal(self, cell: MasteryCell, key: Qt.Key) -> MasteryCell | None:
        cells = self.cells()
        place = cells.index(cell)
        if key == Qt.Key.Key_Left:
            return cells[max(0, place - 1)]
        if key == Qt.Key.Key_Right:
            return cells[min(len(cells) - 1, place + 1)]
        if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return None
        up = key == Qt.Key.Key_Up
        others = [
            (abs(other.y() - cell.y()), abs(other.x() - cell.x()), number)
            for number, other in enumerate(cells)
            if other.y() != cell.y() and (other.y() < cell.y()) == up
        ]
        return cells[min(others)[2]] if others else cell

    def _give_tab_stop(self, chosen: MasteryCell | None) -> None:
        for cell in self.cells():
            tab = Qt.FocusPolicy.StrongFocus if cell is chosen else Qt.FocusPolicy.ClickFocus
            cell.setFocusPolicy(tab)

    def _line(self, row: MapRow) -> _Line:
        label = Label(row.label, tone="text-2", parent=self)
        total = Label(row.total, weight=500, figures=True, parent=self)
        total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        cells = [MasteryCell(cell, large=self._large, parent=self) for cell in row.cells]
        for cell in cells:
            cell.clicked.connect(lambda _on=False, key=cell.cell.key: self._open(row.key, key))
            cell.entered.connect(lambda at_once, cell=cell: self._show_card(cell, at_once))
            cell.left.connect(self._leave_card)
        for widget in (label, total, *cells):
            widget.show()
        return _Line(row.key, label, total, cells)

    def _arrange(self, width: int, *, move: bool = True) -> int:
        """Lay the cells out for `width`; the height they take in px."""
        room = width - self._label_width - self._total_width()
        size = self._cell_size(room)
        columns = max(1, (room + _GAP) // (size.width() + _GAP))
        top = 0
        for line in self._lines:
            if move:
                self._place_line(line, top, columns, size)
            rows = max(1, -(-len(line.cells) // columns))
            top += rows * (size.height() + _GAP) - _GAP + self._row_gap
        return max(0, top - self._row_gap)

    def _cell_size(self, room: int) -> QSize:
        """As wide as drawn, or somewhat narrower where that keeps every manual in one line."""
        size = cell_size(large=self._large)
        longest = max((len(line.cells) for line in self._lines), default=1)
        fitting = (room + _GAP) // max(1, longest) - _GAP
        least = _LEAST_LARGE if self._large else _LEAST
        if least <= fitting < size.width():
            size = QSize(fitting, size.height() if self._large else fitting)
        return size

    def _place_line(self, line: _Line, top: int, columns: int, size: QSize) -> None:
        line.label.setGeometry(QRect(0, top, self._label_width - _GAP, size.height()))
        line.total.setGeometry(QRect(self.width() - _TOTAL_WIDTH, top, _TOTAL_WIDTH, size.height()))
        for place, cell in enumerate(line.cells):
            x = self._label_width + place % columns * (size.width() + _GAP)
            y = top + place // columns * (size.height() + _GAP)
            cell.setFixedSize(size)
            cell.move(QPoint(x, y))

    def _total_width(self) -> int:
        return _TOTAL_WIDTH if any(line.total.text() for line in self._lines) else 0

    def _open(self, row: str, cell: str) -> None:
        if self._card is not None:
            self._card.leave(at_once=True)
        self.opened.emit(row, cell)

    def _show_card(self, cell: MasteryCell, at_once: bool) -> None:
        if self._card is None:
            self._card = HoverCard(self.window())
            self._card.acted.connect(self._act)
            self.destroyed.connect(self._card.deleteLater)
        self._shown = cell
        text = CardText(
            cell.cell.title, cell.cell.detail, translate("Kit", "Practise this section")
        )
        self._card.show_beside(cell, text, at_once=at_once)

    def _leave_card(self) -> None:
        if self._card is not None:
            self._card.leave()

    def _act(self) -> None:
        shown, card = self._shown, self._card
        row = next((line.key for line in self._lines if shown in line.cells), None)
        if shown is not None and card is not None and row is not None:
            card.leave(at_once=True)
            self.practised.emit(row, shown.cell.key)


@dataclass(frozen=True, slots=True)
class _Line:
    key: str
    label: Label
    total: Label
    cells: list[MasteryCell]
