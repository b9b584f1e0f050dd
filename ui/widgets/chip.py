"""A small label that says what kind of thing this is."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Role, paint_icon, theme_of
from ui.widgets.painting import box, full, painter_on, text_width, write

ChipKind = Literal["accent", "series-2", "neutral", "met", "taboo", "courtesy", "order", "outlined"]
_LOOKS: dict[ChipKind, tuple[Role, Role]] = {
    "accent": ("accent-soft", "accent"),
    "series-2": ("series-2-soft", "series-2"),
    "neutral": ("missed-soft", "text-2"),
    "met": ("met-soft", "met"),
    "taboo": ("taboo-soft", "taboo"),
    "courtesy": ("courtesy-soft", "courtesy"),
    "order": ("order-soft", "order"),
    "outlined": ("surface", "text-2"),
}


class Chip(QWidget):
    """Text, 24 px high (20 or 22 in rows), with an optional icon."""

    def __init__(
        self,
        text: str,
        *,
        kind: ChipKind = "neutral",
        icon: str = "",
        height: Literal[20, 22, 24] = 24,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._kind: ChipKind = kind
        self._icon = icon
        self._height = height
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """What the chip says."""
        return self._text

    def set_chip(self, text: str, *, kind: ChipKind, icon: str = "") -> None:
        """Say something else."""
        self._text, self._kind, self._icon = text, kind, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        icon = theme.icon.tiny + 4 if self._icon else 0
        padding = 8 if self._height == 24 else 7
        width = text_width(self._text, theme.font("caption", 500)) + icon + 2 * padding
        return QSize(width, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        fill, ink = _LOOKS[self._kind]
        edge = theme.colour("edge") if self._kind == "outlined" else None
        box(painter, full(self), theme.radius.small, fill=theme.colour(fill), edge=edge)
        left = 8 if self._height == 24 else 7
        if self._icon:
            side = theme.icon.tiny
            rect = QRectF(left, 0, side, self.height())
            paint_icon(painter, rect, self._icon, theme.css(ink))
            left += side + 4
        rect = QRectF(left, 0, self.width() - left, self.height())
        write(painter, rect, self._text, theme.font("caption", 500), theme.colour(ink))
        painter.end()
