"""Time as an argument: the wall clock for records, the time since boot for countdowns."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Protocol

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Uptime:
    """Seconds since the machine was started; `boot` tells one start from another ("" = unknown)."""

    boot: str
    seconds: float


class Clock(Protocol):
    """Where use cases get the time from."""

    def now(self) -> datetime:
        """The wall-clock time, aware, UTC."""

    def uptime(self) -> Uptime:
        """A clock that nobody can set: it runs on between two runs of the program."""


class SystemClock:
    """The machine's own clocks."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def uptime(self) -> Uptime:
        boot = _BOOT_ID.read_text().strip() if _BOOT_ID.exists() else ""
        return Uptime(boot=boot, seconds=_seconds_since_boot())


def _seconds_since_boot() -> float:
    # Linux stops CLOCK_MONOTONIC while the machine sleeps; an exam must not pause with the lid.
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


def elapsed_between(
    *, before: datetime, uptime_before: Uptime, now: datetime, uptime_now: Uptime
) -> float:
    """Seconds that passed between two moments, however somebody set the wall clock.

    Within one start of the machine the uptime alone counts. After a restart, or where starts can't
    be told apart, the larger of both differences counts, and never less than the time since the
    restart.
    """
    since_boot = uptime_now.seconds - uptime_before.seconds
    if uptime_now.boot and uptime_now.boot == uptime_before.boot:
        return max(0.0, since_boot)
    by_wall = (now - before).total_seconds()
    restarted = since_boot < 0 or (uptime_now.boot and uptime_before.boot)
    return max(0.0, by_wall, uptime_now.seconds if restarted else since_boot)


def local_day(moment: datetime) -> date:
    """The calendar day of `moment` where the machine stands."""
    return moment.astimezone().date()
