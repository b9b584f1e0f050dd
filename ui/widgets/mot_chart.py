"""The mood turn by turn: a line over −3 … +3 with the goal as a dashed line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.texts.names import signed
from ui.theme import Role, Theme, theme_of
from ui.widgets.mot_scale import HIGHEST, LOWEST
from ui.widgets.painting import CENTRE, RIGHT, dot, painter_on, write

translate = QCoreApplication.translate

_LEFT, _TOP, _RIGHT, _FOOT = 34, 10, 14, 26


class MotChart(QWidget):
    """`moods`: at the start and after every turn; `turns`: how many the axis has room for."""

    def __init__(
        self, moods: Sequence[int] = (), *, goal: int = 1, turns: int = 1,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._moods: tuple[int, ...] = ()
        self._goal = goal
        self._turns = turns
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_moods(moods, turns=turns)

    def set_moods(self, moods: Sequence[int], *, turns: int) -> None:
        """Show other moods."""
        self._moods, self._turns = tuple(moods), max(turns, len(moods) - 1, 1)
        name = translate("Mot", "Mood by turn: {moods}; goal {goal}")
        told = "，".join(signed(mood) for mood in self._moods)
        self.setAccessibleName(name.format(moods=told, goal=signed(self._goal)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 110)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        self._paint_grid(painter, theme)
        self._paint_turns(painter, theme)
        self._paint_line(painter, theme)
        painter.end()

    def _point(self, turn: int, mood: int) -> QPointF:
        width = self.width() - _LEFT - _RIGHT
        height = self.height() - _TOP - _FOOT
        x = _LEFT + 8 + (width - 16) * turn / self._turns
        return QPointF(x, _TOP + height * (HIGHEST - mood) / (HIGHEST - LOWEST))

    def _paint_grid(self, painter: QPainter, theme: Theme) -> None:
        font = theme.font("caption", figures=True)
        for mood in range(LOWEST, HIGHEST + 1):
            y = self._point(0, mood).y()
            role: Role = "outline" if mood == 0 else "hairline"
            pen = QPen(theme.colour("met" if mood == self._goal else role), 1)
            if mood == self._goal:
                pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawLine(QPointF(_LEFT, y), QPointF(self.width() - _RIGHT, y))
            if mood in {LOWEST, 0, HIGHEST, self._goal}:
                ink: Role = "met" if mood == self._goal else "text-2"
                box = QRectF(0, y - 10, _LEFT - 10, 20)
                write(painter, box, signed(mood), font, theme.colour(ink), align=RIGHT)

    def _paint_turns(self, painter: QPainter, theme: Theme) -> None:
        font = theme.font("caption", figures=True)
        for turn in range(self._turns + 1):
            text = str(turn) if turn else translate("Mot", "start")
            x = self._point(turn, LOWEST).x()
            box = QRectF(x - 20, self.height() - _FOOT + 6, 40, 18)
            write(painter, box, text, font, theme.colour("text-2"), align=CENTRE)

    def _paint_line(self, painter: QPainter, theme: Theme) -> None:
        points = [self._point(turn, mood) for turn, mood in enumerate(self._moods)]
        ink = theme.colour("accent")
        painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        for point in points[:-1]:
            dot(painter, point, 5, ink)
            dot(painter, point, 3, theme.colour("surface"))
        for point in points[-1:]:
            dot(painter, point, 6, ink)
