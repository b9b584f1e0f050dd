"""The score in its ring, with a tick where passing begins."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme, theme_of
from ui.widgets.painting import CENTRE, painter_on, write

translate = QCoreApplication.translate

_SIDE = 148
_STROKE = 12


@dataclass(frozen=True, slots=True)
class Score:
    """What the ring shows; all three in marks."""

    value: float
    maximum: float
    pass_mark: float | None = None


class ScoreRing(QWidget):
    """148 px across; says the score, out of how many, and where passing begins."""

    def __init__(self, score: Score, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score = score
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_score(score)

    def set_score(self, score: Score) -> None:
        """Show another score."""
        self._score = score
        text = translate("Kit", "Score {value} of {maximum}")
        name = text.format(value=number(score.value), maximum=number(score.maximum))
        if score.pass_mark is not None:
            text = translate("Kit", "{score}, pass mark {mark}")
            name = text.format(score=name, mark=number(score.pass_mark))
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        self._paint_arc(painter, theme)
        if self._score.pass_mark is not None:
            self._paint_tick(painter, theme, self._score.pass_mark / self._score.maximum)
        self._paint_words(painter, theme)
        painter.end()

    def _paint_arc(self, painter: QPainter, theme: Theme) -> None:
        inset = _STROKE / 2
        rect = QRectF(inset, inset, _SIDE - _STROKE, _SIDE - _STROKE)
        pen = QPen(theme.colour("well"), _STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(rect)
        share = max(0.0, min(1.0, self._score.value / self._score.maximum))
        if share > 0:
            pen.setColor(theme.colour("accent"))
            painter.setPen(pen)
            painter.drawArc(rect, 90 * 16, -round(share * 360 * 16))

    def _paint_tick(self, painter: QPainter, theme: Theme, share: float) -> None:
        angle = radians(90 - share * 360)
        middle = _SIDE / 2
        outer, inner = middle + 2 - 2, middle - _STROKE - 2
        way = QPointF(cos(angle), -sin(angle))
        centre = QPointF(middle, middle)
        for role, width in (("surface", 5.0), ("text", 2.0)):
            pen = QPen(theme.colour(role), width)  # type: ignore[arg-type]
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(centre + way * inner, centre + way * outer)

    def _paint_words(self, painter: QPainter, theme: Theme) -> None:
        font = theme.font("score", 700, figures=True)
        rect = QRectF(0, 44, _SIDE, 44)
        write(painter, rect, number(self._score.value), font, theme.colour("text"), align=CENTRE)
        text = translate("Kit", "of {maximum}").format(maximum=number(self._score.maximum))
        rect = QRectF(0, 88, _SIDE, 18)
        write(painter, rect, text, theme.font("caption"), theme.colour("text-2"), align=CENTRE)


def number(value: float) -> str:
    """A figure without needless zeros: 84, 6.5; the minus is U+2212."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text.replace("-", "\N{MINUS SIGN}")
