"""A word that acts: a link without a box."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import LINE_HEIGHTS, Role, TextSize, Weight, paint_icon, theme_of
from ui.widgets.focus import set_ring
from ui.widgets.painting import painter_on, text_width, write

_GAP = 6


class Link(QAbstractButton):
    """Text in `tone`, underlined under the pointer, with an icon before or after it."""

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        trailing_icon: str = "",
        tone: Role = "accent",
        size: TextSize = "body",
        weight: Weight = 400,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._trailing = trailing_icon
        self._tone: Role = tone
        self._size: TextSize = size
        self._weight: Weight = weight
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_ring(self, 2)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Change the words."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        icons = (bool(self._icon) + bool(self._trailing)) * (self._side() + _GAP)
        return QSize(text_width(self.text(), self._font()) + icons, LINE_HEIGHTS[self._size])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        role: Role = self._tone if self.isEnabled() else "text-3"
        font = self._font()
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter = painter_on(self)
        left, side = 0.0, self._side()
        if self._icon:
            paint_icon(painter, QRectF(0, 0, side, self.height()), self._icon, theme.css(role))
            left = side + _GAP
        width = text_width(self.text(), font)
        rect = QRectF(left, 0, width + 1, self.height())
        write(painter, rect, self.text(), font, theme.colour(role))
        if self._trailing:
            rect = QRectF(left + width + _GAP, 0, side, self.height())
            paint_icon(painter, rect, self._trailing, theme.css(role))
        painter.end()

    def _font(self) -> QFont:
        return theme_of(self).font(self._size, self._weight)

    def _side(self) -> int:
        icon = theme_of(self).icon
        return icon.tiny if self._size == "caption" else icon.row
