"""Strokes the painted widgets share: crisp rounded boxes, texts, rings."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintDevice, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import Role, Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def painter_on(device: QPaintDevice) -> QPainter:
    """An antialiased painter."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    *,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """A rounded rectangle whose edge lies wholly inside `rect`."""
    inset = width / 2 if edge is not None else 0.0
    painter.setPen(QPen(edge, width, style) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inner = rect.adjusted(inset, inset, -inset, -inset)
    corner = max(0.0, radius - inset)
    painter.drawRoundedRect(inner, corner, corner)


def dashed_box(
    painter: QPainter, rect: QRectF, radius: float, edge: QColor, dash: tuple[float, float] = (3, 3)
) -> None:
    """A rounded rectangle with a 1 px dashed edge and no fill."""
    pen = QPen(edge, 1.0)
    pen.setDashPattern(dash)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    *,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line of text in `rect`."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, text)


def text_width(text: str, font: QFont) -> int:
    """Whole px that `text` takes in one line."""
    return ceil(QFontMetricsF(font).horizontalAdvance(text))


def elided(text: str, font: QFont, width: float) -> str:
    """`text`, cut at the end with … where it is wider than `width`."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def hairline(painter: QPainter, theme: Theme, left: float, right: float, y: float) -> None:
    """A 1 px line from `left` to `right` whose upper edge is `y`."""
    painter.fillRect(QRectF(left, y, right - left, 1), theme.colour("hairline"))


def dot(painter: QPainter, centre: QPointF, radius: float, fill: QColor) -> None:
    """A filled disc."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawEllipse(centre, radius, radius)


def circle(
    painter: QPainter, centre: QPointF, radius: float, colour: QColor, width: float, *, dashed: bool
) -> None:
    """An open circle whose stroke lies inside `radius`."""
    pen = QPen(colour, width)
    if dashed:
        pen.setDashPattern([2.0, 1.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = radius - width / 2
    painter.drawEllipse(centre, inner, inner)


def half_disc(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    """A circle whose right half is filled: half met."""
    circle(painter, centre, radius, colour, 1.75, dashed=False)
    path = QPainterPath()
    path.moveTo(centre)
    side = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    path.arcTo(side, 90, -180)
    path.closeSubpath()
    painter.fillPath(path, colour)


def full(widget: QWidget) -> QRectF:
    """The widget's own rectangle."""
    return QRectF(widget.rect())


def tone(theme: Theme, role: Role, alpha: float = 1.0) -> QColor:
    """The colour of `role` at `alpha`."""
    colour = theme.colour(role)
    colour.setAlphaF(alpha)
    return colour
