"""A row of stars: n of 5."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme, paint_icon, theme_of
from ui.widgets.painting import painter_on

translate = QCoreApplication.translate


class Stars(QWidget):
    """`filled` of `total` stars; `size` is one star's side in px (26, 20 or 14)."""

    def __init__(
        self, filled: int = 0, *, total: int = 5, size: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._filled = filled
        self._total = total
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_stars(filled)

    def stars(self) -> int:
        """How many are filled."""
        return self._filled

    def set_stars(self, filled: int) -> None:
        """Fill `filled` stars."""
        self._filled = max(0, min(filled, self._total))
        self.setAccessibleName(stars_name(self._filled, self._total))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(stars_width(self._total, self._size)), self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        top = (self.height() - self._size) / 2
        rect = QRectF(0, top, self.width(), self._size)
        paint_stars(painter, theme_of(self), rect, self._filled, total=self._total)
        painter.end()


def stars_name(filled: int, total: int = 5) -> str:
    """What a screen reader says."""
    text = translate("Kit", "{filled} of {total} stars")
    return text.format(filled=filled, total=total)


def stars_width(total: int, size: int) -> float:
    """The width of a row of stars in px."""
    return total * size + (total - 1) * _gap(size)


def paint_stars(
    painter: QPainter, theme: Theme, rect: QRectF, filled: int, *, total: int = 5
) -> None:
    """Paint the row from the left of `rect`, as high as it."""
    size = rect.height()
    for place in range(total):
        left = rect.left() + place * (size + _gap(size))
        spot = QRectF(left, rect.top(), size, size)
        if place < filled:
            paint_icon(painter, spot, "star", theme.css("star-line"), fill=theme.css("star"))
        else:
            paint_icon(painter, spot, "star", theme.css("outline"))


def _gap(size: float) -> float:
    return 6 if size >= 24 else 2 if size >= 18 else 0
