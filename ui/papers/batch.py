"""The bar at the foot of a list while rows are ticked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.link import Link
from ui.widgets.painting import painter_on

translate = QCoreApplication.translate

_HEIGHT = 60


class BatchBar(QWidget):
    """How many are ticked, what they are, 清除; actions at the right. Signals: cleared."""

    cleared = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme_of(self).space
        self._count = Label(weight=500)
        self._what = Label(tone="text-2")
        clear = Link(translate("Papers", "Clear"), weight=500)
        clear.clicked.connect(self.cleared)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(space.s5, 1, space.s5, 0)
        self._row.setSpacing(space.s3)
        for widget in (self._count, self._what, clear):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def add_action(self, button: Button) -> None:
        """Add a button at the right, after those already there."""
        self._row.addWidget(button)

    def say(self, count: str, what: str) -> None:
        """Say how many are ticked and what they are."""
        self._count.setText(count)
        self._what.setText(what)
        self.setAccessibleName(f"{count} {what}".strip())

    def text(self) -> str:
        """What it says."""
        return f"{self._count.text()} {self._what.text()}".strip()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, 0, self.width(), 1, theme.colour("hairline"))
        painter.end()
