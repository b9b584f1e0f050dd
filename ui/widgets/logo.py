"""The logo and the round badge that stands for a person."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Role, paint_icon, theme_of
from ui.widgets.painting import box, full, painter_on


class Logo(QWidget):
    """The star in its box; white box on the brand panel."""

    def __init__(
        self, size: int = 32, *, on_brand: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._on_brand = on_brand
        self.setFixedSize(size, size)
        self.setAccessibleName("StarTrainer")

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        side = self.width()
        fill: Role = "on-accent" if self._on_brand else "accent-fill"
        box(painter, full(self), theme.radius.control, fill=theme.colour(fill))
        star = side * 0.62
        spot = QRectF((side - star) / 2, (side - star) / 2, star, star)
        if self._on_brand:
            logo = theme.logo
            paint_icon(painter, spot, "star", logo.line_on_white, fill=logo.star_on_white)
        else:
            paint_icon(painter, spot, "star", theme.logo.star, fill=theme.logo.star)
        painter.end()
