"""A whole number with − and + beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Role, paint_icon, theme_of
from ui.widgets.focus import set_ring
from ui.widgets.painting import CENTRE, box, full, painter_on, write

translate = QCoreApplication.translate

_STEPS = {
    Qt.Key.Key_Up: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Down: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Minus: -1,
}  # fmt: skip


class Stepper(QWidget):
    """− value +, within bounds; arrows and a typed digit work too.

    Signals: changed(value), by the user alone.
    """

    changed = Signal(int)

    def __init__(
        self, value: int, *, low: int, high: int, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._low = low
        self._high = high
        self._name = name
        self._value = value
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_ring(self, theme_of(self).radius.small)
        self.set_value(value)

    def value(self) -> int:
        """The number."""
        return self._value

    def set_value(self, value: int) -> None:
        """Set the number, kept within bounds, without a signal."""
        self._value = max(self._low, min(self._high, value))
        self.setAccessibleName(f"{self._name} {self._value}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(76, theme_of(self).height.small)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._take(self._value + _STEPS[key])
        elif event.text().isdigit():
            self._take(int(event.text()))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            x = event.position().x()
            step = -1 if x < 26 else 1 if x > self.width() - 26 else 0
            self._take(self._value + step)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        enabled = self.isEnabled()
        fill: Role = "surface" if enabled else "well"
        edge: Role = "edge" if enabled else "hairline"
        radius = theme.radius.small
        box(painter, full(self), radius, fill=theme.colour(fill), edge=theme.colour(edge))
        for icon, left, stop in (
            ("minus", 6.0, self._low),
            ("plus", self.width() - 20.0, self._high),
        ):
            role: Role = "edge" if self._value == stop else "text-2"
            paint_icon(painter, QRectF(left, 0, 14, self.height()), icon, theme.css(role))
        font = theme.font("body", 500, figures=True)
        ink = theme.colour("text" if enabled else "text-3")
        write(painter, full(self), str(self._value), font, ink, align=CENTRE)
        painter.end()

    def _take(self, value: int) -> None:
        before = self._value
        self.set_value(value)
        if self._value != before:
            self.changed.emit(self._value)
