"""A conversation as a graph: what the customer says, where it leads, how it ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.theme import Role, Theme, theme_of
from ui.widgets.graph_layout import Layout, Measures, Spot, columns_of, lay_out
from ui.widgets.graph_node import GraphNode, NodeBox
from ui.widgets.graph_paths import paint_arc, paths_of
from ui.widgets.painting import CENTRE, box, elided, painter_on, text_width, write

__all__ = ["GraphArc", "GraphNode", "TalkGraph"]

translate = QCoreApplication.translate

_EDGE, _HEAD, _LABEL = 6, 24, 18  # px: round the graph, above its highest node, a label's height
_CLOSE = _LABEL + 3.0  # px between rows at least: room for a label
_NODE_SHARE, _PITCH = 0.78, (126.0, 210.0)  # of a column; px from column to column


@dataclass(frozen=True, slots=True)
class GraphArc:
    """From a node to a later one, and when; arcs of one node are looked at in their order."""

    source: str
    target: str
    label: str


class TalkGraph(QScrollArea):
    """Nodes in columns by the longest way from the first; arrows walk them.

    A node's arcs light up when it is chosen, and say beside their other ends when they are taken.

    Signals: chosen(key).
    """

    chosen = Signal(str)

    def __init__(
        self, nodes: Sequence[GraphNode], arcs: Sequence[GraphArc], *, name: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self._canvas = _Canvas(nodes, arcs)
        self.setWidget(self._canvas)
        for key, node in self._canvas.boxes.items():
            node.clicked.connect(lambda _on=False, key=key: self.select(key))
            node.entered.connect(lambda key=key: self.select(key))
        self.select(nodes[0].key)

    @property
    def boxes(self) -> dict[str, NodeBox]:
        """The nodes' widgets by key."""
        return self._canvas.boxes

    def current_key(self) -> str:
        """The key of the chosen node."""
        return self._canvas.chosen

    def select(self, key: str) -> None:
        """Choose a node; it becomes the way in for Tab."""
        changed = key != self._canvas.chosen
        self._canvas.choose(key)
        self.setFocusProxy(self._canvas.boxes[key])
        self.ensureWidgetVisible(self._canvas.boxes[key], 24, 24)
        if changed:
            self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        goal = self._canvas.goal(Qt.Key(event.key()))
        if goal is None:
            super().keyPressEvent(event)
            return
        self._canvas.boxes[goal].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._canvas.arrange(self.viewport().width(), self.viewport().height())

    def least_height(self, width: int) -> int:
        """How high it is at this width without scrolling, in px."""
        return self._canvas.height_at(width)


class _Canvas(QWidget):
    """Places the nodes and paints the arcs below them. Attributes: boxes, chosen."""

    def __init__(self, nodes: Sequence[GraphNode], arcs: Sequence[GraphArc]) -> None:
        super().__init__()
        self.chosen = ""
        self._keys = [node.key for node in nodes]
        self._arcs = _merged(arcs)
        self._columns = 1 + max(columns_of(self._keys, self._arcs).values())
        self._paths: dict[tuple[str, str], list[QPointF]] = {}
        self.boxes = {node.key: NodeBox(node, parent=self) for node in nodes}
        self._layout = Layout({}, {}, 0, 0)
        self._offset = QPointF()

    def choose(self, key: str) -> None:
        """Light up a node and its arcs."""
        self.chosen = key
        near = {end for arc in self._arcs if key in arc for end in arc}
        for own, node in self.boxes.items():
            node.set_state(chosen=own == key, near=own in near)
        self.update()

    def goal(self, key: Qt.Key) -> str | None:
        """Where an arrow leads from the chosen node, None for other keys and at the edge."""
        spots, here = self._layout.spots, self._layout.spots[self.chosen]
        if key == Qt.Key.Key_Home:
            return self._keys[0]
        if key == Qt.Key.Key_End:
            return self._keys[-1]
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            sign = -1 if key == Qt.Key.Key_Up else 1
            ways = {
                (spot.y - here.y) * sign: other
                for other, spot in spots.items()
                if spot.column == here.column and (spot.y - here.y) * sign > 0
            }
            return ways[min(ways)] if ways else None
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            beside = here.column + (1 if key == Qt.Key.Key_Right else -1)
            near = {abs(s.y - here.y): other for other, s in spots.items() if s.column == beside}
            return near[min(near)] if near else None
        return None

    def height_at(self, width: int) -> int:
        """The height of the graph at a width, in px."""
        layout = lay_out(self._keys, self._arcs, self._measures(width))
        return round(layout.height) + _HEAD + 2 * _EDGE

    def arrange(self, width: int, height: int) -> None:
        """Lay the nodes out for a viewport of this size, in px."""
        measures, self._layout = self._fitted(width, height)
        wide = max(width, round(self._layout.width) + 2 * _EDGE)
        high = max(height, round(self._layout.height) + _HEAD + 2 * _EDGE)
        left = (wide - self._layout.width) / 2
        top = _HEAD + _EDGE + (high - _HEAD - 2 * _EDGE - self._layout.height) / 2
        self._offset = QPointF(left, top)
        self.resize(wide, high)
        for key, spot in self._layout.spots.items():
            self.boxes[key].setGeometry(self._rect(spot, measures).toRect())
        rects = {key: QRectF(node.geometry()) for key, node in self.boxes.items()}
        lanes = {
            arc: [
                (QPointF(near, y) + self._offset, QPointF(far, y) + self._offset)
                for near, far, y in passed
            ]
            for arc, passed in self._layout.lanes.items()
        }
        self._paths = paths_of(rects, lanes)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        lit = [arc for arc in self._arcs if self.chosen in arc]
        for arc in self._arcs:
            if arc not in lit:
                paint_arc(painter, self._paths[arc], theme.colour("edge"), 1.25)
        for arc in lit:
            tone: Role = "accent" if arc[0] == self.chosen else "text-2"
            paint_arc(painter, self._paths[arc], theme.colour(tone), 1.75)
        for arc in lit:
            self._paint_label(painter, theme, arc)
        painter.end()

    def _paint_label(self, painter: QPainter, theme: Theme, arc: tuple[str, str]) -> None:
        """When the arc is taken, above the node at its other end."""
        source, target = arc
        own = source == self.chosen
        node = QRectF(self.boxes[target if own else source].geometry())
        font = theme.font("caption")
        room = node.width() + 20
        words = elided(self._arcs[arc], font, room - 12)
        wide = text_width(words, font) + 12
        left = min(max(node.left(), 0.0), self.width() - wide)
        plate = QRectF(left, node.top() - _LABEL - 3, wide, _LABEL)
        fill: Role = "accent-soft" if own else "well"
        box(painter, plate, theme.radius.small, fill=theme.colour(fill))
        ink: Role = "accent" if own else "text-2"
        write(painter, plate, words, font, theme.colour(ink), align=CENTRE)

    def _fitted(self, width: int, height: int) -> tuple[Measures, Layout]:
        """The layout for a viewport; where it is too low, the rows move together."""
        measures = self._measures(width)
        layout = lay_out(self._keys, self._arcs, measures)
        if layout.height + _HEAD + 2 * _EDGE > height:
            measures = replace(measures, gap=_CLOSE, lane=_CLOSE / 3)
            layout = lay_out(self._keys, self._arcs, measures)
        return measures, layout

    def _measures(self, width: int) -> Measures:
        """Columns as wide as there is room for, within limits."""
        least, most = _PITCH
        pitch = (width - 2 * _EDGE) / (self._columns - 1 + _NODE_SHARE)
        pitch = max(least, min(most, pitch))
        return Measures(width=pitch * _NODE_SHARE, height=NodeBox.HEIGHT, pitch=pitch)

    def _rect(self, spot: Spot, measures: Measures) -> QRectF:
        corner = QPointF(spot.x, spot.y) + self._offset
        return QRectF(corner.x(), corner.y(), measures.width, measures.height)


def _merged(arcs: Sequence[GraphArc]) -> dict[tuple[str, str], str]:
    """The arcs between the same two nodes as one, with all their labels."""
    labels: dict[tuple[str, str], list[str]] = {}
    for arc in arcs:
        labels.setdefault((arc.source, arc.target), []).append(arc.label)
    either = translate("Kit", " or ")
    return {arc: either.join(told) for arc, told in labels.items()}
