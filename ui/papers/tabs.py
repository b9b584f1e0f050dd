"""Tabs with counts at the head of a page: 待签发 14."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Role, theme_of
from ui.widgets.focus import set_ring
from ui.widgets.painting import painter_on, text_width, write

_GAP = 6
_HEIGHT = 40


class CountTabs(QWidget):
    """One tab a label, its count after it; arrows move along them.

    Signals: chosen(index), by the user alone.
    """

    chosen = Signal(int)

    def __init__(
        self, labels: Sequence[str], *, current: int = 0, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._tabs = [_Tab(label) for label in labels]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme_of(self).space.s5)
        for index, tab in enumerate(self._tabs):
            row.addWidget(tab)
            tab.clicked.connect(lambda _on=False, index=index: self.chosen.emit(index))
        self.set_current(current)

    def set_current(self, index: int) -> None:
        """Mark a tab as the one shown."""
        for place, tab in enumerate(self._tabs):
            tab.setChecked(place == index)

    def set_counts(self, counts: Sequence[int]) -> None:
        """Say how many each tab holds."""
        for tab, count in zip(self._tabs, counts, strict=True):
            tab.set_count(count)

    def counts(self) -> tuple[int, ...]:
        """The counts shown."""
        return tuple(tab.count for tab in self._tabs)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        focused = [place for place, tab in enumerate(self._tabs) if tab.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        target = max(0, min(len(self._tabs) - 1, focused[0] + step))
        self._tabs[target].setFocus(Qt.FocusReason.TabFocusReason)


class _Tab(QAbstractButton):
    def __init__(self, label: str) -> None:
        super().__init__()
        self.count = 0
        self.setText(label)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_ring(self, theme_of(self).radius.small)
        self.set_count(0)

    def nextCheckState(self) -> None:
        """Which tab is shown is the page's business."""

    def set_count(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(f"{self.text()} {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        words = text_width(self.text(), theme.font("body", 500))
        return QSize(words + _GAP + text_width(self._figures(), theme.font("caption")), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        on = self.isChecked()
        role: Role = "accent" if on else "text" if self.underMouse() else "text-2"
        font = theme.font("body", 500 if on else 400)
        area = QRectF(0, 0, self.width(), _HEIGHT - 2)
        write(painter, area, self.text(), font, theme.colour(role))
        after = area.adjusted(text_width(self.text(), font) + _GAP, 1, 0, 0)
        faint: Role = "accent" if on else "text-3"
        write(painter, after, self._figures(), theme.font("caption"), theme.colour(faint))
        if on:
            painter.fillRect(QRectF(0, _HEIGHT - 2, self.width(), 2), theme.colour("accent"))
        painter.end()

    def _figures(self) -> str:
        return f"{self.count:,}"
