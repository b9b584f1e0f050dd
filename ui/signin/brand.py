"""The panel at the left of sign-in and first start: logo, centre, date."""

from __future__ import annotations

import math
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.texts.names import day_text, weekday_text
from ui.theme import theme_of
from ui.widgets.label import Label
from ui.widgets.logo import Logo
from ui.widgets.painting import painter_on

translate = QCoreApplication.translate

_WIDTH = 440
_STAR_CENTRE = QPointF(344, 322)
_RADII = (68, 98, 130, 168, 212, 262, 318, 380)


class BrandPanel(QWidget):
    """440 px wide, in the brand colour with concentric stars."""

    def __init__(self, centre: str, today: date, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(300)
        self.setMaximumWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(4)
        column.addLayout(_product())
        column.addStretch(3)
        place = Label(centre, size="headline", weight=700, tone="on-accent", wrap=True)
        column.addWidget(place)
        column.addSpacing(8)
        facts = f"{day_text(today)}\u3000{weekday_text(today)}"
        column.addWidget(Label(facts, tone="on-brand-2"))
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme_of(self).colour("brand"))
        for index, radius in enumerate(_RADII):
            _draw_star(painter, radius, opacity=0.34 - 0.035 * index)
        painter.end()


def _draw_star(painter: QPainter, radius: float, *, opacity: float) -> None:
    points = QPolygonF()
    for corner in range(10):
        reach = radius if corner % 2 == 0 else radius * 0.46
        angle = -math.pi / 2 + corner * math.pi / 5
        points.append(_STAR_CENTRE + QPointF(math.cos(angle), math.sin(angle)) * reach)
    line = QColor(theme_of().colour("on-brand-2"))
    line.setAlphaF(opacity)
    painter.setPen(QPen(line, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(points)


def _product() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Logo(40, on_brand=True))
    names = QVBoxLayout()
    names.setSpacing(0)
    names.addWidget(Label("StarTrainer", size="stem", weight=700, tone="on-accent"))
    line = translate("SignIn", "Service training and star certification")
    names.addWidget(Label(line, size="caption", tone="on-brand-2"))
    row.addLayout(names, 1)
    return row
