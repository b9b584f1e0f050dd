"""A line of text in one of the type sizes, coloured by role."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme import LINE_HEIGHTS, Role, TextSize, Weight, theme_of
from ui.widgets.painting import elided


class Label(QLabel):
    """Plain text; for running text use `Prose`, which sets the line height.

    elide: takes no more room than there is; what is cut is told by a tooltip.
    """

    def __init__(
        self,
        text: str = "",
        *,
        size: TextSize = "body",
        weight: Weight = 400,
        tone: Role = "text",
        figures: bool = False,
        wrap: bool = False,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme_of().font(size, weight, figures=figures))
        self.setMinimumHeight(LINE_HEIGHTS[size])
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self._elide = elide

    def set_tone(self, tone: Role) -> None:
        """Change the colour's role."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def set_weight(self, weight: Weight) -> None:
        """Change the weight."""
        font = self.font()
        font.setWeight(font.Weight(weight))
        self.setFont(font)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(0, hint.height()) if self._elide else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._shown()
        if shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawItemText(
            painter, self.contentsRect(), self.alignment(), self.palette(), self.isEnabled(),
            shown, self.foregroundRole(),
        )  # fmt: skip
        painter.end()

    def _shown(self) -> str:
        whole, room = self.text(), self.contentsRect().width() + 1  # a size hint rounds down
        return elided(whole, self.font(), room) if self._elide else whole

    def _tell_whole(self) -> None:
        if self._elide:
            self.setToolTip("" if self._shown() == self.text() else self.text())
