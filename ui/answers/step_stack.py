"""Rows in an order that the mouse and the keyboard change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer.question_types.choice import Option
from ui.answers.step_row import StepRow
from ui.theme import duration, theme_of
from ui.widgets.painting import box, dashed_box, painter_on

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class StepStack(QWidget):
    """Rows by id in `order`; it shows the order it is told and asks for another.

    Signals: reordered(ids), undo_asked().
    """

    reordered = Signal(tuple)
    undo_asked = Signal()

    def __init__(self, steps: Sequence[Option], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = tuple(step.id for step in steps)
        self._locked = False
        self._dragged: str | None = None
        self._gap = theme_of(self).space.s2
        self.rows: Mapping[str, StepRow] = {
            step.id: StepRow(step.text, parent=self) for step in steps
        }
        for id_, row in self.rows.items():
            row.dragged.connect(lambda top, id_=id_: self._drag(id_, top))
            row.dropped.connect(self._drop)
            row.nudged.connect(lambda step, id_=id_: self._nudge(id_, step))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._number()

    def order(self) -> tuple[str, ...]:
        """The ids as they stand."""
        return self._order

    def set_order(self, order: Sequence[str], *, settle: bool = False) -> None:
        """Show this order; `settle`: let the rows slide to their places."""
        self._order = tuple(order)
        self._number()
        self._lay_out(settle=settle)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be moved, or let it."""
        self._locked = locked
        for row in self.rows.values():
            row.set_locked(locked)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [row.heightForWidth(width) for row in self.rows.values()]
        return sum(heights) + self._gap * (len(heights) - 1)

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(self.width() or 480))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        here = next((id_ for id_ in self._order if self.rows[id_].hasFocus()), None)
        if event.matches(QKeySequence.StandardKey.Undo) and not self._locked:
            self.undo_asked.emit()
        elif step is None or here is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._nudge(here, step)
        else:
            self._walk(here, step)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._dragged is None:
            return
        theme = theme_of(self)
        slot = self._slots()[self._dragged].toRectF()
        painter = painter_on(self)
        box(painter, slot, theme.radius.control, fill=theme.colour("accent-soft"))
        dashed_box(painter, slot, theme.radius.control, theme.colour("accent"))
        painter.end()

    def _slots(self) -> dict[str, QRect]:
        """Where every row belongs."""
        width = self.width()
        heights = [self.rows[id_].heightForWidth(width) for id_ in self._order]
        tops = accumulate((height + self._gap for height in heights), initial=0)
        return {
            id_: QRect(0, top, width, height)
            for id_, height, top in zip(self._order, heights, tops, strict=False)
        }

    def _lay_out(self, *, settle: bool = False) -> None:
        for id_, rect in self._slots().items():
            row = self.rows[id_]
            if row.floating:
                continue
            row.resize(rect.size())
            for moving in row.findChildren(QPropertyAnimation):
                moving.stop()  # on its way to where it belonged before
            if settle and row.pos() != rect.topLeft():
                _slide(row, rect.topLeft())
            else:
                row.move(rect.topLeft())
        self.update()

    def _number(self) -> None:
        self.setFocusProxy(self.rows[self._order[0]])
        for number, id_ in enumerate(self._order, 1):
            self.rows[id_].set_place(number, len(self._order))
        for first, second in pairwise(self._order):
            QWidget.setTabOrder(self.rows[first], self.rows[second])

    def _walk(self, here: str, step: int) -> None:
        place = self._order.index(here) + step
        if 0 <= place < len(self._order):
            self.rows[self._order[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def _nudge(self, id_: str, step: int) -> None:
        goal = self._order.index(id_) + step
        if not self._locked and 0 <= goal < len(self._order):
            self.rows[id_].setFocus(Qt.FocusReason.OtherFocusReason)
            self._ask(id_, goal)

    def _drag(self, id_: str, top: int) -> None:
        self._dragged = id_
        others = [other for other in self._order if other != id_]
        heights = (self.rows[other].height() + self._gap for other in others)
        tops = list(accumulate(heights, initial=0))
        goal = min(range(len(tops)), key=lambda place: abs(tops[place] - top))
        if goal != self._order.index(id_):
            self._order = (*others[:goal], id_, *others[goal:])
            self._number()
            self._lay_out(settle=True)
        self.update()

    def _drop(self) -> None:
        self._dragged = None
        self._lay_out(settle=True)
        self.reordered.emit(self._order)

    def _ask(self, id_: str, goal: int) -> None:
        others = [other for other in self._order if other != id_]
        self.reordered.emit((*others[:goal], id_, *others[goal:]))


def _slide(row: QWidget, goal: QPoint) -> None:
    time = duration()
    if not time:
        row.move(goal)
        return
    moving = QPropertyAnimation(row, b"pos", row)
    moving.setEndValue(goal)
    moving.setDuration(time)
    moving.setEasingCurve(QEasingCurve.Type.OutCubic)
    moving.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)
