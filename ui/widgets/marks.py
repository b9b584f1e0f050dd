"""Where the words that earned or lost marks lie, and how they are drawn under the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF, QTextDocument

from ui.theme import Role, Theme
from ui.widgets.sign import INK, MarkKind

FILL_HEIGHT = 28
_LINE_BELOW = 6  # px from the baseline to the middle of the line
_RISE = 20  # px from the baseline up to the top of the fill
_SOFT: dict[MarkKind, Role] = {
    "met": "met-soft",
    "half": "met-soft",
    "missed": "missed-soft",
    "taboo": "taboo-soft",
    "courtesy": "courtesy-soft",
    "order": "order-soft",
}
_DASHES: dict[MarkKind, tuple[float, ...]] = {
    "half": (3, 2),
    "courtesy": (1, 1),
    "order": (3.5, 1.5, 1, 1.5),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of a text: characters `start` to `end`, counted in code points.

    `key` pairs it with its row, `badge` follows the span ("" for none), `label` is read out.
    """

    key: str
    kind: MarkKind
    start: int
    end: int
    badge: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a mark in one line: `left` to `right` in px, `baseline` from the top."""

    mark: Mark
    left: float
    right: float
    baseline: float

    def rect(self) -> QRectF:
        """The filled rectangle, 28 px high."""
        top = self.baseline - _RISE
        return QRectF(self.left, top, self.right - self.left, FILL_HEIGHT)


def pieces(document: QTextDocument, marks: Iterable[tuple[Mark, int, int]]) -> tuple[Piece, ...]:
    """The pieces of every mark, given with its positions in `document`, line by line."""
    return tuple(
        piece for mark, start, end in marks for piece in _mark_pieces(document, mark, start, end)
    )


def _mark_pieces(document: QTextDocument, mark: Mark, start: int, end: int) -> Iterable[Piece]:
    layout = document.documentLayout()
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        top = layout.blockBoundingRect(block).topLeft()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            first = max(start - block.position(), line.textStart())
            last = min(end - block.position(), line.textStart() + line.textLength())
            if first < last:
                left = top.x() + _x(line.cursorToX(first))
                right = top.x() + _x(line.cursorToX(last))
                yield Piece(mark, left, right, top.y() + line.y() + line.ascent())
        block = block.next()


def _x(answer: object) -> float:
    """PySide gives cursorToX as a number or as (number, position)."""
    return float(answer[0] if isinstance(answer, (tuple, list)) else answer)  # type: ignore[arg-type]


def paint_pieces(painter: QPainter, theme: Theme, spans: Sequence[Piece], lit: str) -> None:
    """Paint fills, outer ones first, then lines, then the ring of the lit mark."""
    outer_first = sorted(spans, key=lambda piece: piece.mark.start - piece.mark.end)
    for piece in outer_first:
        painter.fillRect(piece.rect(), theme.colour(_SOFT[piece.mark.kind]))
    for piece in spans:
        if not _inside_other(piece, spans):
            _paint_line(painter, theme, piece)
    for piece in spans:
        if lit and piece.mark.key == lit:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = piece.rect().adjusted(-1, -2, 1, 4)
            painter.drawRoundedRect(ring, 3, 3)


def _inside_other(piece: Piece, spans: Sequence[Piece]) -> bool:
    """The inner of two nested spans gives its line to the outer one."""
    mark = piece.mark
    return any(
        other.mark.start <= mark.start
        and mark.end <= other.mark.end
        and (other.mark.end - other.mark.start) > (mark.end - mark.start)
        for other in spans
    )


def _paint_line(painter: QPainter, theme: Theme, piece: Piece) -> None:
    kind = piece.mark.kind
    pen = QPen(theme.colour(INK[kind]), 1.5 if kind == "taboo" else 2.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    y = piece.baseline + _LINE_BELOW
    if kind == "taboo":
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(_wave(piece.left, piece.right, y + 0.5))
        return
    if kind in _DASHES:
        pen.setDashPattern(_DASHES[kind])
    painter.setPen(pen)
    painter.drawLine(QPointF(piece.left, y), QPointF(piece.right, y))


def _wave(left: float, right: float, y: float) -> QPolygonF:
    """A sine of period 8 and height 3, a point every px."""
    steps = max(1, round(right - left))
    points = [QPointF(left + step, y - 1.5 * sin(step / 8 * 2 * pi)) for step in range(steps + 1)]
    return QPolygonF(points)
