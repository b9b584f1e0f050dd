"""The last 30 days as bars: one a day, today's in the strong colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.pages.today.data import DayBar
from ui.texts.names import short_day_text
from ui.theme import Theme, theme_of
from ui.widgets.painting import CENTRE, LEFT, RIGHT, box, hairline, painter_on, write

translate = QCoreApplication.translate

_AXIS = 22  # room for the numbers on the left
_FOOT = 20  # room for the days below
_HEAD = 8


class DayBars(QWidget):
    """Bars on hairlines; the tooltip names day and number, a screen reader hears the sum."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[DayBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(96)

    def set_days(self, days: Sequence[DayBar]) -> None:
        """Show other days, the oldest first, today last."""
        self._days = tuple(days)
        best = max(self._days, key=lambda day: day.answered, default=None)
        if best is None or best.answered == 0:
            said = translate("Today", "Nothing answered in the last 30 days")
        else:
            said = translate("Today", "{active} days with practice, most on {day}: {count}")
            active = sum(day.answered > 0 for day in self._days)
            day = short_day_text(best.day)
            said = said.format(active=active, day=day, count=best.answered)
        self.setAccessibleName(translate("Today", "Questions a day"))
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 96)

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ToolTip:
            return super().event(event)
        help_event = cast(QHelpEvent, event)
        day = self._day_at(help_event.pos().x())
        if day is None:
            QToolTip.hideText()
        else:
            text = translate("Today", "{day}: {count}")
            text = text.format(day=short_day_text(day.day), count=day.answered)
            QToolTip.showText(help_event.globalPos(), text, self)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        plot = QRectF(_AXIS, _HEAD, self.width() - _AXIS, self.height() - _HEAD - _FOOT)
        highest = max((day.answered for day in self._days), default=0)
        if highest:
            step = grid_step(highest)
            top = max(2 * step, highest * 1.05)
            _paint_grid(painter, theme, plot, step=step, top=top)
            self._paint_bars(painter, theme, plot, top)
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), theme.colour("edge"))
        self._paint_days(painter, theme, plot)
        painter.end()

    def _paint_bars(self, painter: QPainter, theme: Theme, plot: QRectF, top: float) -> None:
        pitch = plot.width() / max(1, len(self._days))
        for place, day in enumerate(self._days):
            if day.answered == 0:
                continue
            height = max(2.0, plot.height() * day.answered / top)
            left = plot.left() + place * pitch + pitch * 0.15
            rect = QRectF(left, plot.bottom() - height, pitch * 0.7, height)
            last = place == len(self._days) - 1
            painter.save()
            painter.setClipRect(rect)
            # Rounded above, square on the line: the lower corners lie outside the clip.
            box(
                painter, rect.adjusted(0, 0, 0, 4), min(2.0, height),
                fill=theme.colour("h5" if last else "h3"),
            )  # fmt: skip
            painter.restore()

    def _paint_days(self, painter: QPainter, theme: Theme, plot: QRectF) -> None:
        if not self._days:
            return
        y, pitch = plot.bottom() + 4, plot.width() / len(self._days)
        middle = len(self._days) // 2
        first, half = (short_day_text(self._days[n].day) for n in (0, middle))
        _axis(painter, theme, QRectF(plot.left(), y, 100, 18), first, LEFT)
        centre = plot.left() + (middle + 0.5) * pitch
        _axis(painter, theme, QRectF(centre - 50, y, 100, 18), half, CENTRE)
        today = translate("Today", "today")
        _axis(painter, theme, QRectF(plot.right() - 100, y, 100, 18), today, RIGHT)

    def _day_at(self, x: int) -> DayBar | None:
        if x < _AXIS or not self._days:
            return None
        place = int((x - _AXIS) / (self.width() - _AXIS) * len(self._days))
        return self._days[place] if place < len(self._days) else None


def grid_step(highest: int) -> int:
    """The distance of the gridlines: 1, 2 or 5 times a power of ten, two or three of them."""
    size = 1
    while True:
        for step in (size, 2 * size, 5 * size):
            if highest <= 3 * step:
                return step
        size *= 10


def _paint_grid(painter: QPainter, theme: Theme, plot: QRectF, *, step: int, top: float) -> None:
    for value in range(step, int(top) + 1, step):
        y = plot.bottom() - plot.height() * value / top
        hairline(painter, theme, plot.left(), plot.right(), y)
        _axis(painter, theme, QRectF(0, y - 9, _AXIS - 8, 18), str(value), RIGHT)


def _axis(
    painter: QPainter, theme: Theme, rect: QRectF, text: str, align: Qt.AlignmentFlag
) -> None:
    font = theme.font("caption", figures=True)
    write(painter, rect, text, font, theme.colour("text-3"), align=align)
