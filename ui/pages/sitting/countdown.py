"""The time that is left, by a clock that nobody can set."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

_TICK_MS = 250


class Countdown(QObject):
    """Signals: ticked(seconds left), a few times a second; ended(), once."""

    ticked = Signal(float)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._from = 0.0
        self._since = QElapsedTimer()
        self._ticks = QTimer(self)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._tick)

    @property
    def running(self) -> bool:
        """Whether time runs."""
        return self._ticks.isActive()

    def start(self, seconds: float) -> None:
        """Run from `seconds`; starting anew corrects a clock that stood still meanwhile."""
        self._from = seconds
        self._since.start()
        self._ticks.start()
        self._tick()

    def stop(self) -> None:
        """Stand still."""
        self._ticks.stop()

    def left(self) -> float:
        """Seconds left, never below zero."""
        if not self._since.isValid():
            return self._from
        return max(0.0, self._from - self._since.elapsed() / 1000)

    def _tick(self) -> None:
        left = self.left()
        self.ticked.emit(left)
        if left <= 0 and self.running:
            self.stop()
            self.ended.emit()
