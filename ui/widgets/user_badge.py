"""Who is signed in, at the foot of the rail."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import theme_of
from ui.widgets.focus import set_ring
from ui.widgets.painting import CENTRE, box, dot, elided, full, painter_on, write


class UserBadge(QAbstractButton):
    """Avatar, name and role; folded, the avatar alone with the rest as tooltip."""

    def __init__(self, name: str, role: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("user")
        self._role = role
        self._folded = False
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(role)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_ring(self, theme_of(self).radius.control)

    def set_folded(self, folded: bool) -> None:
        """Show the avatar alone."""
        self._folded = folded
        self.setToolTip(f"{self.text()}\n{self._role}" if folded else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(44 if self._folded else 176, 44)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        if self.underMouse():
            box(painter, full(self), theme.radius.control, fill=theme.colour("hover"))
        middle = self.width() / 2 if self._folded else 22.0
        centre = QPointF(middle, self.height() / 2)
        dot(painter, centre, 16, theme.colour("accent-soft"))
        disc = QRectF(middle - 16, centre.y() - 16, 32, 32)
        ink = theme.colour("accent")
        write(painter, disc, self.text()[:1], theme.font("body", 500), ink, align=CENTRE)
        if not self._folded:
            width = self.width() - 52
            rect = QRectF(48, 3, width, 20)
            name = elided(self.text(), theme.font("body", 500), width)
            write(painter, rect, name, theme.font("body", 500), theme.colour("text"))
            rect = QRectF(48, 22, width, 18)
            role = elided(self._role, theme.font("caption"), width)
            write(painter, rect, role, theme.font("caption"), theme.colour("text-2"))
        painter.end()
