"""A tree of sections: ← → fold, ↑ ↓ walk, Enter opens; a small bar and a figure at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ui.theme import Role, Theme, paint_icon, theme_of
from ui.widgets.focus import keyboard_focus, no_ring
from ui.widgets.painting import RIGHT, box, elided, text_width, write

_NodeRole = Qt.ItemDataRole.UserRole + 1
_INSET = 8
_VALUE = 56  # the bars stand under one another beside values up to 100/100
_BAR = 24


@dataclass(frozen=True, slots=True)
class TreeNode:
    """A node: `value` at the right, `share` (0 to 1) as a bar before it, `icon` before that."""

    key: str
    label: str
    value: str = ""
    share: float | None = None
    icon: str = ""
    tone: Role = "courtesy"
    children: tuple[TreeNode, ...] = ()


class Tree(QTreeView):
    """Rows of 36 px.

    Signals: chosen(key) as the choice moves, opened(key) on Enter or double click.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nodes = QStandardItemModel(self)
        self.setModel(self._nodes)
        self.setItemDelegate(_NodeDelegate(self))
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setRootIsDecorated(False)  # the delegate draws what folds
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        no_ring(self)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self.opened.emit(_key(index)))
        self.clicked.connect(self._unfold)

    def set_nodes(self, nodes: Sequence[TreeNode]) -> None:
        """Show these nodes; what was unfolded and chosen stays so where it is still there."""
        chosen = self.current_key()
        unfolded = {_key(index) for index in self._walk() if self.isExpanded(index)}
        self._nodes.clear()
        for node in nodes:
            self._nodes.appendRow(_item(node))
        for index in self._walk():
            if _key(index) in unfolded:
                self.expand(index)
        if chosen:
            self.select(chosen)

    def select(self, key: str) -> bool:
        """Choose the node `key` and unfold what it lies in; False where there is none."""
        for index in self._walk():
            if _key(index) == key:
                self.setCurrentIndex(index)
                return True
        return False

    def current_key(self) -> str:
        """The key of the chosen node, "" for none."""
        return _key(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key():
            self.opened.emit(self.current_key())
            return
        super().keyPressEvent(event)

    def _walk(self) -> list[QModelIndex]:
        found: list[QModelIndex] = []
        waiting = [self._nodes.index(row, 0) for row in range(self._nodes.rowCount())]
        while waiting:
            index = waiting.pop(0)
            found.append(index)
            waiting += [
                self._nodes.index(row, 0, index) for row in range(self._nodes.rowCount(index))
            ]
        return found

    def _tell(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(_key(current))

    def _unfold(self, index: QModelIndex) -> None:
        """A click on a node with children folds or unfolds it."""
        if self._nodes.hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))


class _NodeDelegate(QStyledItemDelegate):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, theme_of().height.control)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        view = cast(Tree, option.widget)
        theme = theme_of(view)
        node = cast(TreeNode, index.data(_NodeRole))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        row = QRectF(option.rect)
        whole = QRectF(_INSET, row.top(), view.viewport().width() - 2 * _INSET, row.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            fill = theme.colour("accent-soft" if chosen else "hover")
            box(painter, whole, theme.radius.small, fill=fill)
        if chosen and view.hasFocus() and keyboard_focus():
            box(painter, whole, theme.radius.small, edge=theme.colour("focus"), width=2)
        if node.children:
            fold = "chevron-down" if option.state & QStyle.StateFlag.State_Open else "chevron-right"
            spot = QRectF(row.left() + 17, row.top(), 14, row.height())
            paint_icon(painter, spot, fold, theme.css("text-2"))
        inner = row.adjusted(38 if node.children else 18, 0, 0, 0)
        inner.setRight(whole.right() - 8)
        _paint_node(painter, theme, inner, node, chosen=chosen)
        painter.restore()


def _paint_node(
    painter: QPainter, theme: Theme, rect: QRectF, node: TreeNode, *, chosen: bool
) -> None:
    figures = theme.font("caption", figures=True)
    write(painter, rect, node.value, figures, theme.colour("text-2"), align=RIGHT)
    right = rect.right() - max(_VALUE, text_width(node.value, figures) + 8)
    if node.share is not None:
        track = QRectF(right - _BAR, rect.center().y() - 2, _BAR, 4)
        box(painter, track, 2, fill=theme.colour("well"))
        track.setWidth(_BAR * max(0.0, min(1.0, node.share)))
        box(painter, track, 2, fill=theme.colour("h4"))
        right -= _BAR + 6
    if node.icon:
        spot = QRectF(right - 14, rect.top(), 14, rect.height())
        paint_icon(painter, spot, node.icon, theme.css(node.tone))
        right -= 20
    role: Role = "accent" if chosen else "text" if node.children else "text-2"
    font = theme.font("body", 500 if chosen or node.children else 400)
    words = elided(node.label, font, right - rect.left())
    write(painter, rect, words, font, theme.colour(role))


def _item(node: TreeNode) -> QStandardItem:
    item = QStandardItem(node.label)
    item.setData(node, _NodeRole)
    item.setToolTip(node.label)
    item.setAccessibleText(" ".join(part for part in (node.label, node.value) if part))
    for child in node.children:
        item.appendRow(_item(child))
    return item


def _key(index: QModelIndex) -> str:
    node = index.data(_NodeRole) if index.isValid() else None
    return node.key if isinstance(node, TreeNode) else ""
