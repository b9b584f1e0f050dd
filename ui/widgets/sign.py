"""Small painted signs: an icon by itself, the badge of a piece of evidence, its verdict."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Role, Theme, paint_icon, text_font, theme_of
from ui.widgets.painting import CENTRE, circle, dot, full, half_disc, painter_on, write

translate = QCoreApplication.translate

MarkKind = Literal["met", "half", "missed", "taboo", "courtesy", "order"]
Verdict = Literal["met", "half", "missed", "none", "order"]
INK: dict[MarkKind, Role] = {
    "met": "met",
    "half": "met",
    "missed": "missed",
    "taboo": "taboo",
    "courtesy": "courtesy",
    "order": "order",
}


class Glyph(QWidget):
    """An icon that stands in a row; read out only where `name` is given."""

    def __init__(
        self,
        icon: str,
        tone: Role = "text-2",
        size: int = 16,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone: Role = tone
        self.setFixedSize(size, max(size, 18) if size <= 18 else size)
        self.setAccessibleName(name)

    def set_glyph(self, icon: str, tone: Role) -> None:
        """Show another icon."""
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        paint_icon(painter, full(self), self._icon, theme.css(self._tone))
        painter.end()


class EvidenceBadge(QWidget):
    """The 18 px badge of a rubric row: number, ×, 礼 or 序."""

    def __init__(self, kind: MarkKind, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: MarkKind = kind
        self._text = text
        self.setFixedSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        paint_badge(painter, theme_of(self), full(self), self._kind, self._text)
        painter.end()


class VerdictSign(QWidget):
    """The 18 px sign of a verdict: tick, half disc, dashed ring, two arrows, or nothing."""

    def __init__(self, verdict: Verdict, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict: Verdict = verdict
        self.setFixedSize(18, 18)
        self.setAccessibleName(verdict_name(verdict))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        paint_verdict(painter, theme_of(self), full(self), self._verdict)
        painter.end()


def verdict_name(verdict: Verdict) -> str:
    """The verdict in a word, "" for none."""
    return {
        "met": translate("Kit", "Met"),
        "half": translate("Kit", "Half met"),
        "missed": translate("Kit", "Not mentioned"),
        "order": translate("Kit", "Order"),
        "none": "",
    }[verdict]


def paint_badge(painter: QPainter, theme: Theme, rect: QRectF, kind: MarkKind, text: str) -> None:
    """Paint a badge into the square `rect`: disc, ring or dashed ring with `text` inside."""
    centre, radius = rect.center(), rect.width() / 2
    ink = theme.colour(INK[kind])
    if kind in ("half", "missed"):
        circle(painter, centre, radius, ink, 1.5, dashed=kind == "missed")
    else:
        dot(painter, centre, radius, ink)
        ink = theme.colour("surface")
    if kind == "taboo":
        _cross(painter, centre, radius * 0.36, theme)
        return
    pixels = round(rect.width() * (0.66 if len(text) == 1 else 0.55))
    shifted = rect.translated(0, -0.25)
    write(painter, shifted, text, text_font(pixels, 500), ink, align=CENTRE)


def paint_verdict(painter: QPainter, theme: Theme, rect: QRectF, verdict: Verdict) -> None:
    """Paint a verdict's sign, 18 px or smaller, into the middle of `rect`."""
    side = min(rect.width(), rect.height())
    if verdict == "met":
        paint_icon(painter, rect, "check", theme.css("met"))
    elif verdict == "half":
        half_disc(painter, rect.center(), side * 0.42, theme.colour("met"))
    elif verdict == "missed":
        ink = theme.colour("missed")
        circle(painter, rect.center(), side * 0.44, ink, 1.75, dashed=True)
    elif verdict == "order":
        paint_icon(painter, rect, "arrow-down-up", theme.css("order"))


def _cross(painter: QPainter, centre: QPointF, reach: float, theme: Theme) -> None:
    pen = painter.pen()
    pen.setColor(theme.colour("surface"))
    pen.setWidthF(1.5)
    pen.setStyle(pen.style().SolidLine)
    painter.setPen(pen)
    for x, y in ((1, 1), (1, -1)):
        way = QPointF(x * reach, y * reach)
        painter.drawLine(centre - way, centre + way)
