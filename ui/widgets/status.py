"""The status line: what was saved, and where the data lies."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Role, theme_of
from ui.widgets.label import Label
from ui.widgets.painting import painter_on
from ui.widgets.shown import show_if
from ui.widgets.sign import Glyph


class StatusLine(QWidget):
    """28 px at the foot of the window; says only what matters."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state_icon = Glyph("check", "met", 14)
        self._state = Label(size="caption", tone="text-2", figures=True)
        self._place_icon = Glyph("database", "text-3", 14)
        self._place = Label(size="caption", tone="text-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 1, 24, 0)
        row.setSpacing(6)
        row.addWidget(self._state_icon)
        row.addWidget(self._state)
        row.addStretch(1)
        row.addWidget(self._place_icon)
        row.addWidget(self._place)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_state("")
        self.set_place("")

    def set_state(self, text: str, *, icon: str = "check", tone: Role = "met") -> None:
        """Say 已保存 10:32, 离线 and the like; "" says nothing."""
        self._state_icon.set_glyph(icon, tone)
        show_if(self._state_icon, bool(text))
        self._state.setText(text)

    def set_place(self, text: str) -> None:
        """Say which database this is."""
        show_if(self._place_icon, bool(text))
        self._place.setText(text)

    def sizeHint(self) -> QSize:
        return QSize(400, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, 0, self.width(), 1, theme.colour("hairline"))
        painter.end()
