"""What floats: raised, with the one shadow there is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.theme import theme_holder, theme_of
from ui.widgets.painting import box, full, painter_on

SHADOW_ROOM = 32  # px around a float that its shadow reaches


class Floating(QWidget):
    """Content over a raised plate. The shadow lies on the plate, a sibling of the same size
    behind it: text stays crisp, and clicks beside the float go where they belong.

    Attributes: body, the layout of the content.
    """

    def __init__(self, *, radius: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plate = _Plate(radius or theme_of(self).radius.control, self)
        self.destroyed.connect(self._plate.deleteLater)
        self.body = QVBoxLayout(self)
        self.set_padding(10, 14)

    def set_padding(self, vertical: int, horizontal: int) -> None:
        """Room between the plate's edge and the content."""
        self.body.setContentsMargins(horizontal, vertical, horizontal, vertical)

    def raise_(self) -> None:
        super().raise_()
        self._follow()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._follow()
        elif event.type() == QEvent.Type.Hide and isValid(self._plate):
            self._plate.hide()
        return done

    def _follow(self) -> None:
        parent = self.parentWidget()
        if parent is None or not self.isVisible():
            return
        if self._plate.parentWidget() is not parent:
            self._plate.setParent(parent)
        self._plate.setGeometry(self.geometry())
        self._plate.stackUnder(self)
        self._plate.show()


class _Plate(QWidget):
    def __init__(self, radius: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._radius = radius
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._shadow = QGraphicsDropShadowEffect(self)
        self.setGraphicsEffect(self._shadow)
        self._dress()
        theme_holder().theme_changed.connect(self._dress)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        box(
            painter,
            full(self),
            self._radius,
            fill=theme.colour("raised"),
            edge=theme.colour("hairline"),
        )
        painter.end()

    def _dress(self) -> None:
        shadow = theme_of(self).shadow
        colour = QColor(shadow.colour)
        colour.setAlphaF(shadow.opacity)
        self._shadow.setColor(colour)
        self._shadow.setBlurRadius(shadow.blur)
        self._shadow.setOffset(0, shadow.offset)
