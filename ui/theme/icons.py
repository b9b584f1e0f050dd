"""Lucide icons, tinted by role, drawn only when shown and crisp at every scale.

The stroke is 1.75 on the 24 grid instead of Lucide's 2: lighter beside Noto Sans.
"""

from __future__ import annotations

from functools import cache
from math import ceil

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache

from trainer.resources import resource_path
from ui.theme.holder import theme_holder
from ui.theme.tokens import Role

_STROKE = 1.75


def icon(name: str, role: Role = "text-2", size: int = 18) -> QIcon:
    """The icon `name` in the colour of `role`; follows the theme. `size` is its natural size.

    Raises FileNotFoundError for an icon that isn't in `resources/icons`.
    """
    _svg(name)
    return QIcon(_TintedEngine(name, role, size))


def icon_pixmap(name: str, role: Role = "text-2", size: int = 18, *, ratio: float = 1.0) -> QPixmap:
    """The icon as a pixmap of `size` logical px for a screen with device pixel ratio `ratio`."""
    return tinted_pixmap(name, theme_holder().theme.css(role), size, ratio=ratio)


def paint_icon(
    painter: QPainter, rect: QRectF, name: str, colour: str, *, fill: str = "none"
) -> None:
    """Paint the icon into `rect` (logical px) in `colour`, inside filled with `fill`."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    side = round(min(rect.width(), rect.height()))
    pixmap = tinted_pixmap(name, colour, side, ratio=ratio, fill=fill)
    x = round((rect.center().x() - side / 2) * ratio) / ratio
    y = round((rect.center().y() - side / 2) * ratio) / ratio
    painter.drawPixmap(QRectF(x, y, side, side), pixmap, QRectF(pixmap.rect()))


def tinted_pixmap(
    name: str, colour: str, size: int, *, ratio: float = 1.0, fill: str = "none"
) -> QPixmap:
    """The icon in `colour` (`#RRGGBB`), `size` logical px; kept in Qt's pixmap cache."""
    key = f"lucide/{name}/{colour}/{fill}/{size}/{ratio:.3f}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    side = ceil(size * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _render(painter, _tinted_svg(name, colour, fill))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


class _TintedEngine(QIconEngine):
    """Draws when asked, in the theme in force: a theme switch needs no new icons."""

    def __init__(self, name: str, role: Role, size: int) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._size = size

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._role, self._size)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        side = min(size.width(), size.height(), self._size)
        return QSize(side, side)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        side = min(size.width(), size.height())
        return tinted_pixmap(self._name, self._colour(mode), side, ratio=scale)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height(), self._size)
        box = QRect(QPoint(0, 0), QSize(side, side))
        box.moveCenter(rect.center())
        paint_icon(painter, QRectF(box), self._name, self._colour(mode))

    def _colour(self, mode: QIcon.Mode) -> str:
        role: Role = "text-3" if mode == QIcon.Mode.Disabled else self._role
        return theme_holder().theme.css(role)


def _render(painter: QPainter, svg: bytes) -> None:
    from PySide6.QtSvg import QSvgRenderer  # not before the first icon is shown

    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter)


def _tinted_svg(name: str, colour: str, fill: str) -> bytes:
    svg = _svg(name).replace("currentColor", colour)
    return svg.replace('fill="none"', f'fill="{fill}"', 1).encode()


@cache
def _svg(name: str) -> str:
    text = resource_path("icons", f"{name}.svg").read_text("utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{_STROKE}"', 1)
