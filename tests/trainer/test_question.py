"""Fractions, states, and shuffling."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.errors import UserError
from trainer.question import State, graded, shuffled, state_of


@pytest.mark.parametrize(
    ("fraction", "state"),
    [
        (0.0, State.WRONG), (0.001, State.PARTIAL), (0.5, State.PARTIAL), (0.994, State.PARTIAL),
        (0.995, State.RIGHT), (1.0, State.RIGHT),
    ],
)  # fmt: skip
def test_the_state_of_a_fraction(fraction: float, state: State) -> None:
    assert state_of(fraction) is state


@given(st.floats(-10, 10))
def test_a_grade_stays_within_its_bounds(fraction: float) -> None:
    grade = graded(fraction)

    assert 0 <= grade.fraction <= 1
    assert grade.state is state_of(grade.fraction)


@given(st.lists(st.text(), unique=True), st.integers())
def test_shuffling_loses_nothing_and_is_repeatable(ids: list[str], seed: int) -> None:
    mixed = shuffled(ids, random.Random(seed))

    assert sorted(mixed) == sorted(ids)
    assert mixed == shuffled(ids, random.Random(seed))


def test_a_user_error_carries_its_code_and_details() -> None:
    error = UserError("paper_short", cell=3, name="三星")

    assert (error.code, error.details) == ("paper_short", {"cell": 3, "name": "三星"})
    assert str(error) == "paper_short(cell=3, name='三星')"
