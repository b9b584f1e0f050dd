"""A toast: what was just done, with one way on. Never for errors that need an answer."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QTimer,
    Signal,
)
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Role, duration
from ui.widgets.button import Button, IconButton
from ui.widgets.floating import Floating
from ui.widgets.label import Label
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate

_STAYS_MS = 4000
_ABOVE = 24


class Toast(Floating):
    """48 px high at the bottom of `host`; goes after 4 s, stays under the pointer.

    Signals: acted, its action was taken; closed.
    """

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        host: QWidget,
        sentence: str,
        *,
        icon: str = "circle-check",
        tone: Role = "met",
        action: str = "",
    ) -> None:
        super().__init__(parent=host)
        self._host = host
        self.body.setContentsMargins(16, 0, 8, 0)
        self.body.addLayout(self._line(sentence, icon, tone, action))
        self.setAccessibleName(sentence)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)

    def pop(self) -> None:
        """Show it and start its time."""
        self.setFixedHeight(48)
        self.adjustSize()
        self._host.installEventFilter(self)
        self.show()
        self.raise_()
        self._timer.start(_STAYS_MS)
        self._rise()

    def dismiss(self) -> None:
        """Take it away at once."""
        self._timer.stop()
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(_STAYS_MS)
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.move(self._place())
        return False

    def _line(self, sentence: str, icon: str, tone: Role, action: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Glyph(icon, tone, 20))
        row.addWidget(Label(sentence))
        row.addSpacing(12)
        row.addStretch(1)
        if action:
            button = Button(action, kind="quiet", size="normal")
            button.clicked.connect(self._act)
            row.addWidget(button)
        away = IconButton("x", translate("Kit", "Close"), size="small")
        away.clicked.connect(self.dismiss)
        row.addWidget(away)
        return row

    def _place(self) -> QPoint:
        host = self._host.rect()
        x = (host.width() - self.width()) // 2
        return QPoint(x, host.height() - self.height() - _ABOVE)

    def _rise(self) -> None:
        goal = self._place()
        self.move(goal)
        time = duration(long=True)
        if time:
            moving = QPropertyAnimation(self, b"pos", self)
            moving.setStartValue(goal + QPoint(0, 12))
            moving.setEndValue(goal)
            moving.setDuration(time)
            moving.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def _act(self) -> None:
        self.acted.emit()
        self.dismiss()
