"""The 24 px sign before an option or a step: a letter, a number or an icon."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Role, paint_icon, theme_of
from ui.widgets.painting import CENTRE, box, circle, full, painter_on, write

SIDE = 24


@dataclass(frozen=True, slots=True)
class DiscLook:
    """Fill and ink of a disc."""

    fill: Role = "well"
    ink: Role = "text-2"


IDLE = DiscLook()
CHOSEN = DiscLook("accent-fill", "on-accent")
RIGHT = DiscLook("met", "surface")
WRONG = DiscLook("taboo", "surface")


class Disc(QWidget):
    """A disc, or a square where several may be chosen; decoration, read out by its row."""

    def __init__(
        self, text: str = "", *, icon: str = "", square: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._icon = icon
        self._square = square
        self._look = IDLE
        self.setFixedSize(SIDE, SIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def text(self) -> str:
        """The letter or number."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another letter or number."""
        self._text = text
        self.update()

    def set_look(self, look: DiscLook) -> None:
        """Colour it anew."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        if not (self._text or self._icon):
            middle = full(self).center()
            circle(painter, middle, SIDE / 2, theme.colour("outline"), 1.0, dashed=True)
            painter.end()
            return
        radius = theme.radius.small if self._square else SIDE / 2
        box(painter, full(self), radius, fill=theme.colour(self._look.fill))
        if self._icon:
            inner = full(self).adjusted(5, 5, -5, -5)
            paint_icon(painter, inner, self._icon, theme.css(self._look.ink))
        else:
            font = theme.font("body", 500, figures=True)
            write(painter, full(self), self._text, font, theme.colour(self._look.ink), align=CENTRE)
        painter.end()
