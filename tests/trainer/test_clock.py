"""Time that nobody can stretch: wall clocks set back, restarts, clocks that can't tell."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import START
from trainer.clock import SystemClock, Uptime, elapsed_between, local_day

# (start of the machine, uptime) before and after, seconds the wall clock moved, seconds that count
CASES = [
    ("the same start", ("A", 100), ("A", 160), 60, 60),
    ("the wall clock is set back an hour", ("A", 100), ("A", 160), -3540, 60),
    ("the wall clock is set ahead a day", ("A", 100), ("A", 160), 86460, 60),
    ("nothing happened", ("A", 100), ("A", 100), 0, 0),
    ("a restart", ("A", 5000), ("B", 30), 90, 90),
    ("a restart and the wall clock set back", ("A", 5000), ("B", 30), -3600, 30),
    ("a restart after a long time off", ("A", 5000), ("B", 30), 86400, 86400),
    ("a restart into a longer uptime", ("A", 100), ("B", 700), -50, 700),
    ("no boot id, the same start", ("", 100), ("", 160), 60, 60),
    ("no boot id, wall clock set back", ("", 100), ("", 160), -3540, 60),
    ("no boot id, a restart", ("", 5000), ("", 30), 90, 90),
    ("no boot id, a restart, wall clock set back", ("", 5000), ("", 30), -3600, 30),
    ("the boot id became unreadable", ("A", 100), ("", 160), -10, 60),
    ("the boot id became readable after a restart", ("", 5000), ("B", 30), -10, 30),
]


@pytest.mark.parametrize(("_what", "before", "after", "wall", "counts"), CASES)
def test_no_manipulation_makes_time_shorter(
    _what: str, before: tuple[str, float], after: tuple[str, float], wall: float, counts: float
) -> None:
    passed = elapsed_between(
        before=START,
        uptime_before=Uptime(*before),
        now=START + timedelta(seconds=wall),
        uptime_now=Uptime(*after),
    )

    assert passed == counts


@given(
    boots=st.sampled_from([("A", "A"), ("", "")]),
    really=st.floats(0, 10**6),
    wall=st.floats(-(10**6), 10**6),
    up=st.floats(0, 10**6),
)
def test_while_the_machine_runs_the_true_time_counts_at_least(
    boots: tuple[str, str], really: float, wall: float, up: float
) -> None:
    passed = elapsed_between(
        before=START,
        uptime_before=Uptime(boots[0], up),
        now=START + timedelta(seconds=wall),
        uptime_now=Uptime(boots[1], up + really),
    )

    assert passed >= really - 1e-6


@given(
    boots=st.sampled_from([("A", "B"), ("", "")]),
    before=st.floats(1, 10**6),
    wall=st.floats(-(10**6), 10**6),
    share=st.floats(0, 0.99),
)
def test_after_a_restart_at_least_the_time_since_counts(
    boots: tuple[str, str], before: float, wall: float, share: float
) -> None:
    passed = elapsed_between(
        before=START,
        uptime_before=Uptime(boots[0], before),
        now=START + timedelta(seconds=wall),
        uptime_now=Uptime(boots[1], before * share),
    )

    assert passed >= before * share
    assert passed >= 0


def test_the_machines_own_clocks_run_forward() -> None:
    clock = SystemClock()
    before, uptime = clock.now(), clock.uptime()

    assert clock.now() >= before
    assert clock.uptime().seconds >= uptime.seconds > 0
    assert clock.uptime().boot == uptime.boot
    assert clock.now().tzinfo is UTC


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_a_clock_that_stops_for_nobody_is_there_on_every_system(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr("sys.platform", platform)

    assert SystemClock().uptime().seconds > 0


def test_the_day_is_that_of_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    late = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)

    assert late.astimezone().date() == local_day(late)
    assert local_day(datetime(2026, 11, 21, 12, tzinfo=UTC)) == date(2026, 11, 21)
