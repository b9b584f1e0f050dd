"""The answer sheet: every question of a paper, how it stands, one click or key away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme_of
from ui.widgets.answer_cell import AnswerCell, SheetCell, paint_cell, paint_flag
from ui.widgets.label import Label
from ui.widgets.painting import painter_on

translate = QCoreApplication.translate

__all__ = ["AnswerSheet", "SheetCell", "SheetGroup", "SheetKey"]

_IN_A_ROW = 10


@dataclass(frozen=True, slots=True)
class SheetGroup:
    """Questions of one type under a title such as 一　单选."""

    title: str
    cells: tuple[SheetCell, ...]


class AnswerSheet(QWidget):
    """Cells ten in a row, by groups; arrows walk them, Enter opens.

    Signals: opened(number).
    """

    opened = Signal(int)

    def __init__(self, groups: Sequence[SheetGroup] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[AnswerCell] = []
        self._shape: tuple[tuple[str, tuple[int, ...]], ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAccessibleName(translate("Kit", "Answer sheet"))
        self.set_groups(groups)

    def set_groups(self, groups: Sequence[SheetGroup]) -> None:
        """Show how every question stands now; keeps the focus while the paper is the same."""
        shape = tuple((group.title, tuple(c.number for c in group.cells)) for group in groups)
        if shape != self._shape:
            self._rebuild(groups)
            self._shape = shape
        states = [cell for group in groups for cell in group.cells]
        for cell, state in zip(self._cells, states, strict=True):
            cell.set_cell(state)
        self._give_tab_stop(self._home())
        self.update()

    def focus_number(self, number: int) -> bool:
        """Put the focus on the cell of question `number`; False where there is none."""
        for cell in self._cells:
            if cell.cell.number == number:
                self._walk_to(cell)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = next((cell for cell in self._cells if cell.hasFocus()), None)
        goal = self._goal(focused, Qt.Key(event.key())) if focused is not None else None
        if focused is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused.click()
        elif goal is not None:
            self._walk_to(goal)
        else:
            super().keyPressEvent(event)

    def _goal(self, cell: AnswerCell, key: Qt.Key) -> AnswerCell | None:
        place = self._cells.index(cell)
        last = len(self._cells) - 1
        steps = {
            Qt.Key.Key_Left: max(0, place - 1),
            Qt.Key.Key_Right: min(last, place + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key in steps:
            return self._cells[steps[key]]
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self._above_or_below(cell, up=key == Qt.Key.Key_Up)
        return None

    def _above_or_below(self, cell: AnswerCell, *, up: bool) -> AnswerCell:
        here = self._spot(cell)
        rows = [
            (abs(spot.y() - here.y()), abs(spot.x() - here.x()), place)
            for place, other in enumerate(self._cells)
            if (spot := self._spot(other)).y() != here.y() and (spot.y() < here.y()) == up
        ]
        return self._cells[min(rows)[2]] if rows else cell

    def _spot(self, cell: AnswerCell) -> QPoint:
        return cell.mapTo(self, QPoint(0, 0))

    def _walk_to(self, cell: AnswerCell) -> None:
        self._give_tab_stop(cell)
        cell.setFocus(Qt.FocusReason.TabFocusReason)

    def _home(self) -> AnswerCell | None:
        focused = [cell for cell in self._cells if cell.hasFocus()]
        current = [cell for cell in self._cells if cell.cell.current]
        return next(iter(focused + current + self._cells), None)

    def _give_tab_stop(self, chosen: AnswerCell | None) -> None:
        """One cell takes part in the Tab order, arrows reach the others."""
        for cell in self._cells:
            tab = Qt.FocusPolicy.StrongFocus if cell is chosen else Qt.FocusPolicy.ClickFocus
            cell.setFocusPolicy(tab)

    def _rebuild(self, groups: Sequence[SheetGroup]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._cells = []
        for place, group in enumerate(groups):
            if place:
                self._column.addSpacing(12)
            self._column.addWidget(self._group(group))

    def _group(self, group: SheetGroup) -> QWidget:
        made = _Group(group)
        for cell in made.cells:
            cell.clicked.connect(lambda _on=False, cell=cell: self.opened.emit(cell.cell.number))
        self._cells.extend(made.cells)
        return made


class _Group(QWidget):
    """A title line over its cells; paints the flags, which reach out of the cells."""

    def __init__(self, group: SheetGroup) -> None:
        super().__init__()
        self.cells = [AnswerCell(cell) for cell in group.cells]
        head = QHBoxLayout()
        head.addWidget(Label(group.title, size="caption", weight=500))
        head.addStretch(1)
        head.addWidget(Label(_range(group), size="caption", tone="text-3", figures=True))
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, cell in enumerate(self.cells):
            grid.addWidget(cell, place // _IN_A_ROW, place % _IN_A_ROW)
        grid.setColumnStretch(_IN_A_ROW, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(grid)
        self._flags = _Flags(self)

    def resizeEvent(self, event: object) -> None:
        self._flags.setGeometry(self.rect())
        self._flags.raise_()


class _Flags(QWidget):
    def __init__(self, group: _Group) -> None:
        super().__init__(group)
        self._group = group
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        for cell in self._group.cells:
            if cell.cell.flagged:
                box = cell.geometry()
                x = min(box.right() + 1, self.width() - 3)  # in the last column no room beyond
                corner = QPointF(x, box.top())
                paint_flag(painter, theme, corner)
        painter.end()


class SheetKey(QWidget):
    """What the cells mean: 已答, 未答, 当前, 标记."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for place, (cell, word) in enumerate(_key_words()):
            if place:
                row.addSpacing(12)
            row.addWidget(_KeySign(cell))
            row.addWidget(Label(word, size="caption", tone="text-2"))
        row.addStretch(1)


class _KeySign(QWidget):
    def __init__(self, cell: SheetCell) -> None:
        super().__init__()
        self._cell = cell
        self.setFixedSize(14, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        if self._cell.flagged:
            paint_flag(painter, theme, QPointF(9, 6))
        else:
            paint_cell(painter, theme, QRectF(0, 0, 14, 14), self._cell, "")
        painter.end()


def _key_words() -> tuple[tuple[SheetCell, str], ...]:
    return (
        (SheetCell(0, done=True), translate("Kit", "Done")),
        (SheetCell(0), translate("Kit", "Open")),
        (SheetCell(0, current=True), translate("Kit", "Current")),
        (SheetCell(0, flagged=True), translate("Kit", "Flagged")),
    )


def _range(group: SheetGroup) -> str:
    if not group.cells:
        return ""
    first, last = group.cells[0].number, group.cells[-1].number
    return f"{first}–{last}" if first != last else str(first)
