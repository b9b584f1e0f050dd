"""The arcs of a graph: where they leave and arrive, curves between columns, arrow heads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

_APART, _MARGIN = 9.0, 12.0  # px between two ends at one node, and from its corners
_ARROW, _HALF = 7.0, 3.5

Arc = tuple[str, str]
Lane = tuple[QPointF, QPointF]  # the stretch in which an arc passes a column


def paths_of(
    rects: Mapping[str, QRectF], lanes: Mapping[Arc, Sequence[Lane]]
) -> dict[Arc, list[QPointF]]:
    """The points that each arc runs through, an even number: a curve, a straight stretch, …

    At a node the ends stand below one another in the order in which the arcs go on.
    """
    out: dict[str, list[tuple[float, Arc]]] = {}
    into: dict[str, list[tuple[float, Arc]]] = {}
    for arc, own in lanes.items():
        source, target = arc
        ahead = own[0][0].y() if own else rects[target].center().y()
        behind = own[-1][1].y() if own else rects[source].center().y()
        out.setdefault(source, []).append((ahead, arc))
        into.setdefault(target, []).append((behind, arc))
    starts = {arc: y for key, arcs in out.items() for arc, y in _ends(rects[key], arcs)}
    stops = {arc: y for key, arcs in into.items() for arc, y in _ends(rects[key], arcs)}
    return {
        arc: [
            QPointF(rects[arc[0]].right(), starts[arc]),
            *(point for lane in own for point in lane),
            QPointF(rects[arc[1]].left(), stops[arc]),
        ]
        for arc, own in lanes.items()
    }


def paint_arc(painter: QPainter, points: Sequence[QPointF], colour: QColor, width: float) -> None:
    """Paint an arc with an arrow head at its end."""
    path = QPainterPath(points[0])
    tip = points[-1]
    stop = tip - QPointF(_ARROW - 1, 0)
    for place in range(0, len(points), 2):
        start = points[place]
        end = stop if place == len(points) - 2 else points[place + 1]
        path.lineTo(start)
        reach = QPointF((end.x() - start.x()) / 2, 0)
        path.cubicTo(start + reach, end - reach, end)
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    back = tip - QPointF(_ARROW, 0)
    painter.drawPolygon(QPolygonF([tip, back + QPointF(0, _HALF), back - QPointF(0, _HALF)]))


def _ends(rect: QRectF, arcs: list[tuple[float, Arc]]) -> list[tuple[Arc, float]]:
    """Heights on a node's side, one an arc, around its middle."""
    apart = min(_APART, (rect.height() - 2 * _MARGIN) / max(1, len(arcs) - 1))
    top = rect.center().y() - apart * (len(arcs) - 1) / 2
    return [(arc, top + place * apart) for place, (_, arc) in enumerate(sorted(arcs))]
