"""A card that comes beside what is hovered or focused, and says more about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.floating import Floating
from ui.widgets.label import Label
from ui.widgets.link import Link
from ui.widgets.shown import show_if

_WIDTH = 190
_AFTER_MS = 400
_LINGERS_MS = 250
_GAP = 8


@dataclass(frozen=True, slots=True)
class CardText:
    """What a hover card says; `action` "" where there is nothing to do."""

    title: str
    detail: str
    action: str = ""


class HoverCard(Floating):
    """190 wide, 8 px from its cell; after 400 ms under the pointer, at once on focus.

    Signals: acted.
    """

    acted = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(parent=host)
        self._target: QWidget | None = None
        self._title = Label(weight=500, wrap=True)
        self._detail = Label(size="caption", tone="text-2", wrap=True)
        self._action = Link("", trailing_icon="arrow-right", size="caption", weight=500)
        self._action.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._action.clicked.connect(self.acted)
        self.body.setSpacing(2)
        for widget in (self._title, self._detail, self._action):
            self.body.addWidget(widget)
        self.setFixedWidth(_WIDTH)
        self._coming = self._timer(self._appear)
        self._going = self._timer(self.hide)
        self.hide()

    def show_beside(self, target: QWidget, text: CardText, *, at_once: bool = False) -> None:
        """Come beside `target`."""
        self._going.stop()
        self._target = target
        self._title.setText(text.title)
        self._detail.setText(text.detail)
        show_if(self._detail, bool(text.detail))
        self._action.set_text(text.action)
        show_if(self._action, bool(text.action))
        if at_once or self.isVisible():
            self._appear()
        else:
            self._coming.start(_AFTER_MS)

    def leave(self, *, at_once: bool = False) -> None:
        """Go, unless the pointer comes onto the card meanwhile."""
        self._coming.stop()
        if at_once:
            self.hide()
        else:
            self._going.start(_LINGERS_MS)

    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._going.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.leave()
        super().leaveEvent(event)

    def _appear(self) -> None:
        target, host = self._target, self.parentWidget()
        if target is None or host is None or not target.isVisible():
            return
        self.adjustSize()
        self.move(self._place(target, host))
        self.show()
        self.raise_()

    def _place(self, target: QWidget, host: QWidget) -> QPoint:
        """Right under the cell, or over it, or pushed in from the host's edge."""
        below = target.mapTo(host, QPoint(target.width() + _GAP, target.height() + _GAP))
        width, height = self.width(), self.height()
        x, y = below.x(), below.y()
        if x + width > host.width() - _GAP:
            x = max(_GAP, target.mapTo(host, QPoint(0, 0)).x() - _GAP - width)
        if y + height > host.height() - _GAP:
            y = target.mapTo(host, QPoint(0, 0)).y() - _GAP - height
        return QPoint(x, max(_GAP, y))

    def _timer(self, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer
