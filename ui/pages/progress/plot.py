"""Draws a `PlotData` with pyqtgraph; imported only once a plot is about to be shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QVBoxLayout, QWidget

from ui.pages.progress.plot_data import Line, PlotData
from ui.theme import Role, Theme, Weight, theme_holder, theme_of
from ui.widgets.painting import text_width

_LEFT, _TOP, _FOOT = 34, 8, 24  # px around the plot for numbers and days
_END_GAP = 14  # px between the end of a line and its name
_LABEL = 17  # px a line of a label takes
_LEAST_STEP = 16  # px between two gridlines
_BAR = 10
_BAR_SHARE = 0.2  # of the height, for the highest bar
_STROKES = {"solid": (2.5, None), "dashed": (2.5, (2.8, 1.4)), "fine": (2.0, (2.0, 1.6))}


@dataclass(frozen=True, slots=True)
class _Scale:
    """How px and data go together: data units of one px, and the visible ranges."""

    x: float
    y: float
    right: float


class Plot(QWidget):
    """Lines with their names at the end, bars at the foot; neither mouse nor wheel act on it."""

    def __init__(self, data: PlotData, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._items: list[Any] = []
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False)
        self._view = pg.GraphicsView(background=None)
        self._view.setCentralItem(self._box)
        for widget in (self._view, self._view.viewport()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The page scrolls under the wheel, and nothing here wants a click.
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self.setMinimumHeight(96)
        theme_holder().theme_changed.connect(self._draw)
        self.set_data(data)

    def set_data(self, data: PlotData) -> None:
        """Show something else."""
        self._data = data
        self.setAccessibleName(data.sentence)
        self.setAccessibleDescription(data.said)
        self._draw()

    def sizeHint(self) -> QSize:
        return QSize(400, 112)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        for item in self._items:
            self._box.removeItem(item)
        self._items.clear()
        theme, data = theme_of(self), self._data
        if not data.lines:
            return
        scale = self._scale(theme)
        self._draw_grid(theme, scale)
        self._draw_bars(theme, scale)
        for line in data.lines:
            self._draw_line(theme, line)
        self._draw_labels(theme, scale)

    def _scale(self, theme: Theme) -> _Scale:
        """Fit the view so that labels keep their px whatever the size of the widget."""
        font = theme.font("caption", 500)
        words = [text for line in self._data.lines for text in (line.label, line.note)]
        right = _END_GAP + max(text_width(text, font) for text in words) + 4
        width = max(1, self.width() - _LEFT - right)
        height = max(1, self.height() - _TOP - _FOOT)
        x, y = self._data.last / width, (100 - self._data.low) / height
        self._box.setRange(
            xRange=(-_LEFT * x, self._data.last + right * x),
            yRange=(self._data.low - _FOOT * y, 100 + _TOP * y),
            padding=0, disableAutoRange=True,
        )  # fmt: skip
        return _Scale(x, y, self._data.last)

    def _draw_grid(self, theme: Theme, scale: _Scale) -> None:
        data = self._data
        step = 10 if 10 / scale.y >= _LEAST_STEP else 20
        for value in {data.low, *range(100, data.low, -step)}:
            role: Role = "edge" if value == data.low else "hairline"
            self._stroke([(0, value), (scale.right, value)], QPen(theme.colour(role), 1))
            self._text(str(value), (-10 * scale.x, value), (1, 0.5), role="text-3")
        for place, (x, text) in enumerate(data.ticks):
            at = (x, data.low - 5 * scale.y)
            self._text(text, at, (place / 2, 0), role="text-3")
        for level in data.levels:
            pen = QPen(theme.colour("text-2"), 1)
            pen.setDashPattern([1.5, 2.5])
            self._stroke([(0, level.value), (scale.right, level.value)], pen)
            self._text(level.label, (2 * scale.x, level.value), (0, 1), role="text-2")

    def _draw_bars(self, theme: Theme, scale: _Scale) -> None:
        data = self._data
        highest = max((amount for _, amount in data.bars), default=0)
        if highest == 0:
            return
        unit = (100 - data.low) * _BAR_SHARE / highest
        half = _BAR / 2 * scale.x
        for x, amount in data.bars:
            if amount:
                # The first bar stands inside the plot, not half on the numbers.
                left = min(max(x - half, 0), data.last - 2 * half)
                height = max(2 * scale.y, amount * unit)
                bar = pg.BarGraphItem(
                    x0=[left], width=2 * half, y0=data.low, height=[height],
                    brush=theme.colour("h2"), pen=None,
                )  # fmt: skip
                self._add(bar)
        x, amount = max(data.bars, key=lambda bar: bar[1])
        top = data.low + amount * unit
        at = (max(x, half), top + scale.y)
        self._text(str(amount), at, (0 if x == 0 else 0.5, 1), role="text-3")

    def _draw_line(self, theme: Theme, line: Line) -> None:
        width, dashes = _STROKES[line.stroke]
        colour = theme.colour(line.tone)
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashes else Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashes:
            pen.setDashPattern(dashes)
        self._stroke(line.points, pen)
        end = _Mark(line, theme)
        end.setPos(QPointF(*line.points[-1]))
        self._add(end)

    def _draw_labels(self, theme: Theme, scale: _Scale) -> None:
        tops = label_tops(self._data, 1 / scale.y)
        for line, top in zip(self._data.lines, tops, strict=True):
            x = self._data.last + _END_GAP * scale.x
            role: Role = "text" if line.stroke == "fine" else line.tone
            self._text(line.label, (x, 100 - top * scale.y), (0, 0), role=role, weight=500)
            if line.note:
                at = (x, 100 - (top + _LABEL - 1) * scale.y)
                self._text(line.note, at, (0, 0), role="text-2")

    def _add(self, item: Any) -> None:
        self._box.addItem(item, ignoreBounds=True)
        self._items.append(item)

    def _stroke(self, points: Sequence[tuple[float, float]], pen: QPen) -> None:
        pen.setCosmetic(True)
        xs, ys = [x for x, _ in points], [y for _, y in points]
        curve = pg.PlotCurveItem(x=xs, y=ys, pen=pen, antialias=pen.widthF() > 1)
        self._add(curve)

    def _text(
        self, text: str, at: tuple[float, float], anchor: tuple[float, float], *, role: Role,
        weight: Weight = 400,
    ) -> None:  # fmt: skip
        theme = theme_of(self)
        item: Any = pg.TextItem(text, color=theme.colour(role), anchor=anchor)
        item.textItem.document().setDocumentMargin(0)
        item.setFont(theme.font("caption", weight, figures=True))
        item.setPos(QPointF(*at))
        self._add(item)


class _Mark(QGraphicsItem):
    """What a line ends in: 9 px, alike at every scale of the plot."""

    def __init__(self, line: Line, theme: Theme) -> None:
        super().__init__()
        self._mark = line.mark
        self._ink = theme.colour(line.tone)
        self._fill = theme.colour("surface") if line.mark == "ring" else self._ink
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)

    def boundingRect(self) -> QRectF:
        return QRectF(-6, -6, 12, 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._fill)
        painter.setPen(QPen(self._ink, 2) if self._mark == "ring" else QPen(Qt.PenStyle.NoPen))
        if self._mark == "square":
            painter.drawRect(QRectF(-4.5, -4.5, 9, 9))
        else:
            radius = 4.0 if self._mark == "ring" else 4.75
            painter.drawEllipse(QPointF(0, 0), radius, radius)


def label_tops(data: PlotData, per_unit: float) -> list[float]:
    """Where the names of the lines begin, px below 100; none covers another.

    per_unit: px a unit of y takes.
    """
    heights = [_LABEL * (2 if line.note else 1) for line in data.lines]
    wished = [(100 - line.points[-1][1]) * per_unit - _LABEL / 2 for line in data.lines]
    order = sorted(range(len(wished)), key=lambda n: wished[n])
    tops = list(wished)
    floor = -float(_TOP)
    for n in order:
        tops[n] = max(wished[n], floor)
        floor = tops[n] + heights[n]
    ceiling = (100 - data.low) * per_unit + _FOOT / 2
    for n in reversed(order):
        tops[n] = min(tops[n], ceiling - heights[n])
        ceiling = tops[n]
    return tops
