"""Tenths that add up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.pages.result.rounding import apportion, tenth


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0.0, 0.0), (0.05, 0.1), (-0.05, -0.1), (1.14, 1.1), (2.25, 2.3), (3.0, 3.0)],
)
def test_a_tenth_rounds_half_away_from_zero(value: float, shown: float) -> None:
    assert tenth(value) == shown


@given(st.lists(st.floats(0, 5), min_size=1, max_size=8))
def test_parts_add_up_and_stay_near(values: list[float]) -> None:
    parts = {str(place): value for place, value in enumerate(values)}
    total = tenth(sum(values))

    shown = apportion(parts, total)

    assert sum(shown.values()) == pytest.approx(total)
    assert all(abs(shown[key] - parts[key]) < 0.16 for key in parts)


def test_what_is_nothing_stays_nothing() -> None:
    shown = apportion({"a": 1.14, "b": 0.0, "c": 1.14}, 2.2)

    assert shown["b"] == 0
    assert shown["a"] + shown["c"] == pytest.approx(2.2)
