"""One line of the rail: a page, or an action at its foot."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import Role, Theme, paint_icon, theme_of
from ui.widgets.focus import leave_to_parent, set_ring
from ui.widgets.painting import CENTRE, LEFT, RIGHT, box, dot, full, painter_on, text_width, write


@dataclass(frozen=True, slots=True)
class RailItem:
    """A page of the rail: its key, icon, label and how many things wait there."""

    key: str
    icon: str
    label: str
    count: int = 0


class RailButton(QAbstractButton):
    """Draws a rail item, open or folded; `hint` is the shortcut shown at the right."""

    def __init__(
        self, item: RailItem, *, hint: str = "", page: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._item = item
        self._hint = hint
        self._folded = False
        self.setText(item.label)
        self.setCheckable(page)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_ring(self, theme_of(self).radius.control)
        self.set_count(item.count)

    @property
    def key(self) -> str:
        """The page's key."""
        return self._item.key

    def set_count(self, count: int) -> None:
        """Say how many things wait; 0 takes the badge away."""
        item = self._item
        self._item = RailItem(item.key, item.icon, item.label, count)
        self.setAccessibleName(f"{item.label} {count}" if count else item.label)
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Show the icon alone; the label becomes the tooltip."""
        self._folded = folded
        self.setToolTip(self._item.label if folded else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(44 if self._folded else 176, theme_of(self).height.rail_item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif not leave_to_parent(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        fill = self._fill()
        if fill is not None:
            box(painter, full(self), theme.radius.control, fill=theme.colour(fill))
        if self.isChecked():
            bar = QRectF(0, (self.height() - 20) / 2, 3, 20)
            box(painter, bar, 1.5, fill=theme.colour("accent"))
        self._paint_words(painter, theme)
        if self._item.count:
            self._paint_count(painter, theme)
        painter.end()

    def _fill(self) -> Role | None:
        if self.isDown():
            return "well"
        if self.isChecked():
            return "accent-soft"
        return "hover" if self.underMouse() else None

    def _paint_words(self, painter: QPainter, theme: Theme) -> None:
        role: Role = "accent" if self.isChecked() else "text-2"
        side = theme.icon.rail
        left = (self.width() - side) / 2 if self._folded else 12
        rect = QRectF(left, 0, side, self.height())
        paint_icon(painter, rect, self._item.icon, theme.css(role))
        if self._folded:
            return
        font = theme.font("body", 500 if self.isChecked() else 400)
        rect = QRectF(44, 0, self.width() - 56, self.height())
        write(painter, rect, self._item.label, font, theme.colour(role), align=LEFT)
        if self._hint:
            caption = theme.font("caption")
            write(painter, rect, self._hint, caption, theme.colour("text-3"), align=RIGHT)

    def _paint_count(self, painter: QPainter, theme: Theme) -> None:
        if self._folded:
            centre = QPointF(self.width() - 10, 10)
            dot(painter, centre, 4, theme.colour("accent"))
            return
        text = str(self._item.count) if self._item.count < 100 else "99+"
        font = theme.font("caption", figures=True)
        width = max(20, text_width(text, font) + 12)
        rect = QRectF(self.width() - 12 - width, (self.height() - 18) / 2, width, 18)
        fill: Role = "surface" if self.isChecked() and theme.name == "light" else "well"
        box(painter, rect, 9, fill=theme.colour(fill))
        write(painter, rect, text, font, theme.colour("text-2"), align=CENTRE)
