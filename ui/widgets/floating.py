"""What floats: raised, with the one shadow there is."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QVBoxLayout, QWidget

from ui.theme import theme_holder, theme_of
from ui.widgets.painting import box, full, painter_on

MARGIN = 32


class Floating(QWidget):
    """Content over a raised plate; `MARGIN` px around it belong to the shadow.

    The effect lies on the empty plate, not on the content: text stays crisp.
    Attributes: body, the layout of the content.
    """

    def __init__(self, *, radius: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plate = _Plate(radius or theme_of(self).radius.control, self)
        self.body = QVBoxLayout(self)
        self.set_padding(10, 14)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def set_padding(self, vertical: int, horizontal: int) -> None:
        """Room between the plate's edge and the content."""
        down, side = MARGIN + vertical, MARGIN + horizontal
        self.body.setContentsMargins(side, down, side, down)

    def plate(self) -> QRect:
        """The plate's rectangle within this widget."""
        return self._plate.geometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._plate.setGeometry(self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
        self._plate.lower()


class _Plate(QWidget):
    def __init__(self, radius: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._radius = radius
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
