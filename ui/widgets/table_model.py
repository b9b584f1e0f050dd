"""Rows for a table: frozen cells in, sorted and ticked rows out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.theme import Role, Weight

AnyIndex = QModelIndex | QPersistentModelIndex
CellRole = Qt.ItemDataRole.UserRole + 1
KeyRole = Qt.ItemDataRole.UserRole + 2
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: text, or stars, or an icon before a word.

    `tail` follows the text in text-2 (6.0 / 10); `sort` is compared instead of the text.
    """

    text: str = ""
    tail: str = ""
    tone: Role = "text"
    weight: Weight = 400
    icon: str = ""
    stars: int | None = None
    sort: float | str | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: head, width in px (0 stretches), figures to the right, long text may elide."""

    title: str
    width: int = 0
    right: bool = False
    elide: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its key and its cells, as many as there are columns; `enabled` lets it be ticked."""

    key: str
    cells: tuple[Cell, ...]
    enabled: bool = True


class RowsModel(QAbstractTableModel):
    """Holds the rows; the first column carries a tick where `checkable`."""

    def __init__(
        self, columns: Sequence[Column], *, checkable: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._checkable = checkable
        self._rows: list[Row] = []
        self._checked: set[str] = set()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; ticks of rows that are still there stay."""
        self.beginResetModel()
        self._rows = list(rows)
        self._checked &= {row.key for row in rows}
        self.endResetModel()

    def key_at(self, row: int) -> str:
        """The key of a row."""
        return self._rows[row].key

    def row_of(self, key: str) -> int:
        """Where the row `key` stands, −1 where it isn't."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def checked(self) -> tuple[str, ...]:
        """The ticked keys, top to bottom."""
        return tuple(row.key for row in self._rows if row.key in self._checked)

    def set_checked(self, keys: Sequence[str]) -> None:
        """Tick exactly these rows, as far as they may be ticked."""
        self._checked = {row.key for row in self._rows if row.key in set(keys) and row.enabled}
        if self._rows:
            last = self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])

    def checkable_keys(self) -> tuple[str, ...]:
        """The keys of the rows that may be ticked."""
        return tuple(row.key for row in self._rows if row.enabled)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        may_tick = index.isValid() and self._rows[index.row()].enabled
        if self._checkable and index.column() == 0 and may_tick:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        cell = row.cells[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0 and self._checkable:
            on = row.key in self._checked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        answers: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: cell.text,
            Qt.ItemDataRole.AccessibleTextRole: _spoken(cell),
            CellRole: cell,
            KeyRole: row.key,
        }
        if self.columns[index.column()].elide:
            answers[Qt.ItemDataRole.ToolTipRole] = cell.text
        return answers.get(role)

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._rows[index.row()].enabled:
            return False
        key = self._rows[index.row()].key
        self._checked ^= {key}
        self.dataChanged.emit(index, index, [role])
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self.columns):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._rows[index.row()].key for index in before]
        falling = order == Qt.SortOrder.DescendingOrder
        self._rows.sort(key=lambda row: _sort_key(row.cells[column]), reverse=falling)
        after = [self.index(self.row_of(k), i.column()) for k, i in zip(keys, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def _sort_key(cell: Cell) -> tuple[int, float, str]:
    value = cell.sort if cell.sort is not None else cell.stars
    if isinstance(value, (int, float)):
        return 0, float(value), ""
    return 1, 0.0, cell.text if value is None else value


def _spoken(cell: Cell) -> str:
    if cell.stars is None:
        return cell.text + cell.tail
    from ui.widgets.stars import stars_name

    return stars_name(cell.stars)
