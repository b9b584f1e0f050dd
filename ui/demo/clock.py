"""A clock that can be set into the past, to give sample people a history."""

from __future__ import annotations

from datetime import datetime, timedelta

from trainer.clock import Clock, Uptime


class ShiftedClock:
    """Another clock, shifted; `shift` may only grow, as time does."""

    def __init__(self, clock: Clock, shift: timedelta) -> None:
        self._clock = clock
        self.shift = shift

    def now(self) -> datetime:
        return self._clock.now() + self.shift

    def uptime(self) -> Uptime:
        real = self._clock.uptime()
        return Uptime(boot=real.boot, seconds=real.seconds + self.shift.total_seconds())
