"""Memory of knowledge points: what a grade does to it, and what time does."""

from __future__ import annotations

from datetime import timedelta
from functools import reduce

import pytest
from fsrs import Card, Scheduler, State
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import START
from trainer.progress.memory import Memory, forecast, reviewed

FRACTIONS = st.floats(0, 1)


def after(*fractions: float, days_between: float = 3) -> Memory:
    """The memory after these grades, some days apart."""
    moments = [START + timedelta(days=days_between * n) for n in range(len(fractions))]
    first = reviewed(None, point="p", fraction=fractions[0], at=moments[0])
    return reduce(
        lambda memory, pair: reviewed(memory, point="p", fraction=pair[0], at=pair[1]),
        zip(fractions[1:], moments[1:], strict=True),
        first,
    )


def test_the_first_grade_is_the_level() -> None:
    memory = after(0.7)

    assert (memory.point, memory.level, memory.asked) == ("p", 0.7, 1)
    assert memory.last_review == START
    assert memory.mastery(START) == pytest.approx(0.7)


def test_the_newest_grade_counts_more() -> None:
    assert after(0.0, 1.0).level == pytest.approx(0.4)
    assert after(1.0, 0.0).level == pytest.approx(0.6)
    assert after(0.0, 1.0, 1.0).level == pytest.approx(0.64)
    assert after(1.0, 1.0, 1.0).asked == 3


@pytest.mark.parametrize(
    ("worse", "better"), [(0.0, 0.4), (0.39, 0.41), (0.69, 0.71), (0.94, 0.96), (0.0, 1.0)]
)
def test_a_better_answer_comes_back_later(worse: float, better: float) -> None:
    assert after(worse).stability < after(better).stability
    assert after(worse).due <= after(better).due


def test_a_point_known_well_comes_back_ever_later() -> None:
    gaps = [after(*[1.0] * n).due - after(*[1.0] * n).last_review for n in range(1, 6)]

    assert gaps == sorted(gaps)
    assert gaps[-1] > gaps[0]


def test_no_point_comes_back_on_the_same_day() -> None:
    for fraction in (0.0, 0.5, 1.0):
        assert after(fraction).due >= START + timedelta(days=1)


@given(fraction=FRACTIONS, days=st.integers(0, 1000))
def test_recall_fades_and_mastery_with_it(fraction: float, days: int) -> None:
    memory = after(fraction)
    now, later = START + timedelta(days=days), START + timedelta(days=days + 30)

    assert 0 < memory.recall(later) < memory.recall(now) <= 1
    assert memory.mastery(later) <= memory.mastery(now) <= fraction


@given(st.lists(FRACTIONS, min_size=1, max_size=6))
def test_the_level_stays_between_the_worst_and_the_best_grade(fractions: list[float]) -> None:
    memory = after(*fractions)

    assert min(fractions) - 1e-9 <= memory.level <= max(fractions) + 1e-9
    assert memory.due > memory.last_review
    assert 1 <= memory.difficulty <= 10


@given(fractions=st.lists(FRACTIONS, min_size=1, max_size=4), days=st.integers(-10, 2000))
def test_recall_is_that_of_the_library(fractions: list[float], days: int) -> None:
    memory, now = after(*fractions), START + timedelta(days=days, hours=5)
    card = Card(
        card_id=0, state=State(memory.state), step=memory.step, stability=memory.stability,
        difficulty=memory.difficulty, due=memory.due, last_review=memory.last_review,
    )  # fmt: skip

    assert memory.recall(now) == pytest.approx(Scheduler().get_card_retrievability(card, now))


def test_a_clock_that_went_back_does_no_harm() -> None:
    memory = after(1.0)
    earlier = START - timedelta(days=400)

    assert memory.recall(earlier) == 1.0
    assert reviewed(memory, point="p", fraction=1.0, at=earlier).stability > 0


def test_the_forecast_starts_today_and_parts() -> None:
    memories = [after(1.0), after(0.5), after(0.0, 1.0)]
    curve = forecast(memories, now=START + timedelta(days=4), days=30)

    kept, dropped = zip(*curve, strict=True)
    assert len(curve) == 31
    assert all(with_review >= without for with_review, without in curve)
    assert list(dropped) == sorted(dropped, reverse=True)
    assert min(kept) > dropped[-1]
    assert dropped[0] == pytest.approx(
        sum(m.recall(START + timedelta(days=4)) for m in memories) / 3
    )


def test_a_card_that_is_due_is_reviewed_on_the_first_day() -> None:
    memory = after(1.0)
    long_after = memory.due + timedelta(days=100)

    (kept, dropped), *_ = forecast([memory], now=long_after, days=1)

    assert kept == pytest.approx(1.0)
    assert dropped < 0.9


def test_without_memories_there_is_nothing_to_forecast() -> None:
    assert forecast([], now=START, days=2) == [(0.0, 0.0)] * 3
