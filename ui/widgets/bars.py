"""Bars: a plain track, one with its label and tick, one made of parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Role, theme_of
from ui.widgets.label import Label
from ui.widgets.painting import box, full, painter_on


class Bar(QWidget):
    """A track filled to `share` (0 to 1) with an optional tick at `tick` (0 to 1)."""

    def __init__(
        self,
        share: float = 0.0,
        *,
        height: int = 6,
        tone: Role = "accent",
        tick: float | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._share = share
        self._height = height
        self._tone: Role = tone
        self._tick = tick
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_share(share)

    def set_share(self, share: float) -> None:
        """Fill to `share`."""
        self._share = max(0.0, min(1.0, share))
        self.setAccessibleDescription(f"{self._share:.0%}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self._height + self._overhang() * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        track = QRectF(0, (self.height() - self._height) / 2, self.width(), self._height)
        box(painter, track, self._height / 2, fill=theme.colour("well"))
        if self._share > 0:
            width = max(self._height, track.width() * self._share)
            filled = QRectF(track.topLeft(), track.bottomRight()).adjusted(0, 0, 0, 0)
            filled.setWidth(width)
            box(painter, filled, self._height / 2, fill=theme.colour(self._tone))
        if self._tick is not None:
            x = track.width() * self._tick
            reach = track.adjusted(0, -self._overhang(), 0, self._overhang())
            rim = QRectF(x - 2.5, reach.top(), 5, reach.height())
            painter.fillRect(rim, theme.colour("surface"))
            line = QRectF(x - 1, reach.top(), 2, reach.height())
            painter.fillRect(line, theme.colour("text"))
        painter.end()

    def _overhang(self) -> int:
        return 4 if self._tick is not None else 0


@dataclass(frozen=True, slots=True)
class BarData:
    """A labelled bar: words and shares (0 to 1)."""

    label: str
    share: float
    value: str
    detail: str = ""
    requirement: str = ""
    tick: float | None = None
    tone: Role = "accent"


class LabelledBar(QWidget):
    """Colour key, label and detail on the left, value and requirement on the right, bar below."""

    def __init__(self, data: BarData, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Swatch(data.tone))
        line.addWidget(Label(data.label, weight=500))
        line.addWidget(Label(data.detail, size="caption", tone="text-2", figures=True))
        line.addStretch(1)
        line.addWidget(Label(data.value, size="stem", weight=500, figures=True))
        if data.requirement:
            line.addSpacing(4)
            line.addWidget(Label(data.requirement, size="caption", tone="text-2", figures=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(Bar(data.share, height=12, tone=data.tone, tick=data.tick))
        spoken = (data.label, data.value, data.detail, data.requirement)
        self.setAccessibleName(" ".join(part for part in spoken if part))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class SlimBar(QWidget):
    """Label left, value right, a 4 px bar below: five of them fit in one card."""

    def __init__(
        self,
        label: str,
        value: str,
        share: float,
        *,
        out_of: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(Label(label, tone="text-2"))
        line.addStretch(1)
        line.addWidget(Label(value, weight=500, figures=True))
        line.addWidget(Label(out_of, tone="text-2", figures=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(Bar(share, height=4, tone="h4"))
        self.setAccessibleName(f"{label} {value}{out_of}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Swatch(QWidget):
    """A 10 px square of a colour: the key of a bar."""

    def __init__(self, tone: Role, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Role = tone
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        box(painter, full(self), 3, fill=theme_of(self).colour(self._tone))
        painter.end()


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a stacked bar; `amount` in any unit, shares follow from the sum."""

    label: str
    amount: float
    tone: Role


class StackedBar(QWidget):
    """Parts side by side with 2 px between them, 10 px high."""

    def __init__(self, parts: Sequence[Part] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_parts(parts)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show other parts; those without an amount take no room."""
        self._parts = tuple(part for part in parts if part.amount > 0)
        self.setAccessibleName("  ".join(f"{part.label} {part.amount:g}" for part in parts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        outline = QPainterPath()
        outline.addRoundedRect(full(self), self.height() / 2, self.height() / 2)
        painter.setClipPath(outline)
        painter.fillRect(full(self), theme.colour("well"))
        total = sum(part.amount for part in self._parts)
        gaps = 2 * (len(self._parts) - 1)
        left = 0.0
        for part in self._parts:
            width = (self.width() - gaps) * part.amount / total
            painter.fillRect(QRectF(left, 0, width, self.height()), theme.colour(part.tone))
            painter.fillRect(QRectF(left + width, 0, 2, self.height()), theme.colour("surface"))
            left += width + 2
        painter.end()


class Legend(QWidget):
    """Keys for a stacked bar in one line: colour, word, amount."""

    def __init__(self, parts: Sequence[Part], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for place, part in enumerate(parts):
            if place:
                row.addSpacing(16)
            row.addWidget(Swatch(part.tone), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(Label(f"{part.label} {part.amount:g}", size="caption", tone="text-2"))
        row.addStretch(1)
