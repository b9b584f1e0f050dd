"""The mood: what the marks of a turn move it by, and where it stops."""

from __future__ import annotations

from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import script_data
from trainer.dialogue.mood import Cause, Shift, fit_of, moved, shift_of
from trainer.dialogue.script import Turn
from trainer.question import TextMarks


def make_turn(*suits: str) -> Turn:
    """A turn with a taboo of each severity; `sorry` suits the customer if nothing is named."""
    data = deepcopy(script_data()["turns"][0])
    minor = {"id": "slang", "avoid": "说土话", "severity": "minor", "examples": ["咋整"]}
    data["rubric"]["taboos"].append(minor)
    return Turn.model_validate({**data, "suits": list(suits or ("sorry",))})


def marks(
    coverage: float = 1.0, *, taboos: str = "", register: float | None = 1.0, **points: float
) -> TextMarks:
    """Marks of a good answer, but for what is said."""
    met = {"greet": 1.0, "sorry": 1.0, "time": 1.0, **points}
    return TextMarks(met, {}, tuple(met), tuple(taboos.split()), coverage, 1.0, register)


MOVES = [
    (marks(), 1, "well_said"),
    (marks(0.75), 1, "well_said"),
    (marks(0.74), 0, "half_said"),
    (marks(0.4), 0, "half_said"),
    (marks(0.39), -1, "little_said"),
    (marks(0.0), -1, "little_said"),
    # What suits this type of customer.
    (marks(sorry=0.5), 1, "well_said"),
    (marks(sorry=0.0), 0, "not_for_this_type"),
    (marks(0.6, sorry=0.0), 0, "half_said"),
    # Courtesy.
    (marks(register=0.5), 1, "well_said"),
    (marks(register=None), 1, "well_said"),
    (marks(register=0.0), -1, "rude"),
    (marks(0.5, register=0.0), -1, "rude"),
    (marks(0.3, register=0.0), -2, "rude little_said"),
    # Taboos; the worst one counts, once.
    (marks(taboos="slang"), 1, "well_said"),
    (marks(0.5, taboos="slang"), 0, "half_said"),
    (marks(taboos="blame"), -1, "major_taboo"),
    (marks(taboos="blame slang"), -1, "major_taboo"),
    (marks(0.3, taboos="blame"), -2, "major_taboo little_said"),
    (marks(taboos="blame", register=0.0), -2, "major_taboo rude"),
    (marks(taboos="curse"), -2, "fatal_taboo"),
    (marks(taboos="curse blame slang"), -2, "fatal_taboo"),
    # Never further than two steps down.
    (marks(0.3, taboos="blame", register=0.0), -2, "major_taboo rude little_said"),
    (marks(0.0, taboos="curse", register=0.0), -2, "fatal_taboo rude little_said"),
]


@pytest.mark.parametrize(("given_", "by", "causes"), MOVES, ids=lambda value: str(value)[-28:])
def test_the_marks_of_a_turn_move_the_mood(given_: TextMarks, by: int, causes: str) -> None:
    shift = shift_of(make_turn(), given_)

    assert (shift.by, " ".join(shift.causes)) == (by, causes)


@pytest.mark.parametrize(
    ("suits", "points", "fit", "by"),
    [
        (["sorry"], {}, 1.0, 1),
        (["sorry", "time"], {"time": 0.0}, 0.5, 1),
        (["sorry", "time"], {"time": 0.0, "sorry": 0.5}, 0.25, 0),
        (["greet", "sorry", "time"], {"time": 0.0, "sorry": 0.5}, 0.5, 1),
        (["greet", "sorry", "time"], {"time": 0.0, "sorry": 0.0}, 1 / 3, 0),
    ],
)
def test_half_of_what_suits_the_customer_has_to_be_said(
    suits: list[str], points: dict[str, float], fit: float, by: int
) -> None:
    turn, said = make_turn(*suits), marks(**points)

    assert fit_of(turn, said) == pytest.approx(fit)
    assert shift_of(turn, said).by == by


@pytest.mark.parametrize(
    ("mood", "by", "after"),
    [(-3, -2, -3), (-2, -2, -3), (-1, -2, -3), (0, -2, -2), (2, 1, 3), (3, 1, 3), (3, -1, 2),
     (0, 0, 0), (-3, 1, -2)],
)  # fmt: skip
def test_the_mood_stays_between_the_ends_of_the_scale(mood: int, by: int, after: int) -> None:
    assert moved(mood, Shift(by, (Cause.HALF_SAID,))) == after


SHARE = st.sampled_from([0.0, 0.5, 1.0])


@given(
    st.floats(0, 1),
    st.sets(st.sampled_from(["slang", "blame", "curse"])),
    st.none() | SHARE,
    st.fixed_dictionaries({"greet": SHARE, "sorry": SHARE, "time": SHARE}),
)
def test_one_turn_never_moves_it_by_more_than_one_up_or_two_down(
    coverage: float, taboos: set[str], register: float | None, points: dict[str, float]
) -> None:
    said = marks(coverage, taboos=" ".join(sorted(taboos)), register=register, **points)
    shift = shift_of(make_turn(), said)

    assert -2 <= shift.by <= 1
    assert shift.causes
    assert (shift.by == 1) is (shift.causes == (Cause.WELL_SAID,))
    assert shift_of(make_turn(), marks(coverage, register=register, **points)).by >= shift.by
