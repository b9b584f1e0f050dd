"""The list of questions: a model that gives a row when it is painted, and how the row looks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from trainer.usecases.banks import QuestionRow
from ui.texts.names import star_name, type_name
from ui.theme import Role, Theme, theme_of
from ui.widgets.focus import keyboard_focus
from ui.widgets.painting import box, elided, hairline, text_width, write

translate = QCoreApplication.translate

ROW_HEIGHT = 68
RowRole = Qt.ItemDataRole.UserRole + 1
_PADDING = 16
_CHIP_HEIGHT = 20
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class QuestionList(QAbstractListModel):
    """Questions as a flat list; nothing is made for rows out of sight."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[QuestionRow, ...] = ()

    def set_rows(self, rows: Sequence[QuestionRow]) -> None:
        """Show these questions instead."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rows(self) -> tuple[QuestionRow, ...]:
        """The questions shown."""
        return self._rows

    def place_of(self, question_id: str) -> int:
        """Where a question stands, −1 where it isn't shown."""
        return next((i for i, row in enumerate(self._rows) if row.id == question_id), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}，{type_name(row.type)}，{under_title(row)}"
        return None


class QuestionDelegate(QStyledItemDelegate):
    """Title over type, difficulty and star level."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        view = cast(QAbstractItemView, option.widget)
        theme = theme_of(view)
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("accent-soft" if chosen else "hover"))
        hairline(painter, theme, rect.left(), rect.right(), rect.bottom() - 1)
        if chosen:
            bar = QRectF(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, theme.colour("accent"))
        if chosen and view.hasFocus() and keyboard_focus():
            ring = rect.adjusted(0, 0, 0, -1)
            box(painter, ring, theme.radius.small, edge=theme.colour("focus"), width=2)
        row = cast(QuestionRow, index.data(RowRole))
        _paint_words(painter, theme, rect.adjusted(_PADDING, 0, -_PADDING, 0), row, chosen=chosen)
        painter.restore()


def under_title(row: QuestionRow) -> str:
    """Difficulty and star level in words."""
    text = translate("Banks", "difficulty {difficulty}, {star}")
    return text.format(difficulty=row.difficulty, star=star_name(row.star))


def _paint_words(
    painter: QPainter, theme: Theme, rect: QRectF, row: QuestionRow, *, chosen: bool
) -> None:
    font = theme.font("body", 500 if chosen else 400)
    title = QRectF(rect.left(), rect.top() + 10, rect.width(), 22)
    write(painter, title, elided(row.title, font, rect.width()), font, theme.colour("text"))
    small, chip_font = theme.font("caption"), theme.font("caption", 500)
    name = type_name(row.type)
    chip = QRectF(rect.left(), rect.top() + 36, text_width(name, chip_font) + 14, _CHIP_HEIGHT)
    phrasing = row.skill == "phrasing"
    soft: Role = "surface" if chosen else "accent-soft" if phrasing else "series-2-soft"
    box(painter, chip, theme.radius.small, fill=theme.colour(soft))
    ink = theme.colour("accent" if phrasing else "series-2")
    write(painter, chip.adjusted(7, 0, 0, 0), name, chip_font, ink)
    rest = QRectF(chip.right() + 8, chip.top(), rect.right() - chip.right() - 8, _CHIP_HEIGHT)
    words = elided(under_title(row), small, rest.width())
    write(painter, rest, words, small, theme.colour("text-2"))
