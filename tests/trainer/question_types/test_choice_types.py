"""Single, multiple, true-false and matching: what each response earns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import ExampleMarker, make_question
from trainer.question import Grade, Reason, State
from trainer.question_types import load_response

LETTERS = st.lists(st.sampled_from("abcd"), unique=True, min_size=1)


def grade(type_: str, data: dict[str, object], **changes: object) -> Grade:
    question = make_question(type_, **changes)
    return question.grade(load_response(question, data), ExampleMarker())


@pytest.mark.parametrize(
    ("picked", "fraction", "state"),
    [
        ("ac", 1.0, State.RIGHT),
        ("ca", 1.0, State.RIGHT),
        ("a", 0.5, State.PARTIAL),
        ("acb", 0.5, State.PARTIAL),
        ("ab", 0.0, State.WRONG),
        ("acbd", 0.0, State.WRONG),
        ("bd", 0.0, State.WRONG),
        ("cc", 0.5, State.PARTIAL),
        ("z", 0.0, State.WRONG),
    ],
)
def test_right_picks_earn_and_wrong_picks_cost(picked: str, fraction: float, state: State) -> None:
    found = grade("multiple_choice", {"options": list(picked)})

    assert (found.fraction, found.state) == (fraction, state)


def test_multiple_choice_says_what_was_wrong_and_what_was_missed() -> None:
    found = grade("multiple_choice", {"options": ["d", "a"]})

    assert found.reasons == (
        Reason("wrong_choice", {"id": "d"}),
        Reason("missed_choice", {"id": "c"}),
    )


@given(LETTERS)
def test_one_more_wrong_pick_never_earns_more(picked: list[str]) -> None:
    before = grade("multiple_choice", {"options": picked}).fraction
    for wrong in {"b", "d"} - set(picked):
        assert grade("multiple_choice", {"options": [*picked, wrong]}).fraction <= before


@given(LETTERS)
def test_ticking_at_random_earns_no_more_than_the_keys_hit(picked: list[str]) -> None:
    fraction = grade("multiple_choice", {"options": picked}).fraction

    assert 0 <= fraction <= len({"a", "c"} & set(picked)) / 2


@pytest.mark.parametrize(("option", "fraction"), [("b", 1.0), ("a", 0.0), ("z", 0.0), ("", 0.0)])
def test_single_choice(option: str, fraction: float) -> None:
    assert grade("single_choice", {"option": option}).fraction == fraction


@pytest.mark.parametrize(
    ("answer", "value", "fraction"),
    [(True, True, 1.0), (True, False, 0.0), (False, False, 1.0), (False, True, 0.0)],
)
def test_true_false(answer: bool, value: bool, fraction: float) -> None:
    found = grade("true_false", {"value": value}, answer=answer)

    assert found.fraction == fraction
    assert found.reasons == (
        () if fraction else (Reason("wrong_choice", {"id": "true" if value else "false"}),)
    )


@pytest.mark.parametrize(
    ("pairs", "fraction"),
    [
        ({"l1": "r2", "l2": "r1", "l3": "r3"}, 1.0),
        ({"l1": "r2", "l2": "r1", "l3": "r4"}, 2 / 3),
        ({"l1": "r2"}, 1 / 3),
        ({"l1": "r1", "l2": "r2", "l3": "r4"}, 0.0),
        ({"l9": "r2"}, 0.0),
    ],
)
def test_every_pair_earns_its_share(pairs: dict[str, str], fraction: float) -> None:
    assert grade("matching", {"pairs": pairs}).fraction == pytest.approx(fraction)


def test_matching_says_which_pair_is_wrong_and_which_is_missing() -> None:
    found = grade("matching", {"pairs": {"l1": "r2", "l2": "r4"}})

    assert found.reasons == (
        Reason("wrong_pair", {"left": "l2", "right": "r4"}),
        Reason("wrong_pair", {"left": "l3", "right": ""}),
    )
