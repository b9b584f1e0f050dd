"""A line of text in one of the type sizes, coloured by role."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme import LINE_HEIGHTS, Role, TextSize, Weight, theme_of


class Label(QLabel):
    """Plain text; for running text use `Prose`, which sets the line height."""

    def __init__(
        self,
        text: str = "",
        *,
        size: TextSize = "body",
        weight: Weight = 400,
        tone: Role = "text",
        figures: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme_of().font(size, weight, figures=figures))
        self.setMinimumHeight(LINE_HEIGHTS[size])
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)

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
