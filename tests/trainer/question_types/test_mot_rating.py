"""Rating a moment of truth: what a step off costs, and what the reasons are worth."""

from __future__ import annotations

import random

import pytest

from tests.factories import ExampleMarker, make_question, question_data
from trainer.question import Grade, Reason, State
from trainer.question_types import load_question, load_response


def grade(given: int | None, reasons: str = "", *, value: int = -2) -> Grade:
    question = make_question("mot_rating", value=value)
    response = load_response(question, {"value": given, "reasons": list(reasons)})
    return question.grade(response, ExampleMarker())


@pytest.mark.parametrize(
    ("value", "given", "fraction"),
    [
        (-2, -2, 1.0),
        (-2, -1, 0.75),
        (-2, -3, 0.75),
        (-2, 0, 0.5),
        (-2, 1, 0.5),
        (-2, 2, 0.5),
        (-2, None, 0.5),
        (-1, 0, 0.5),
        (-1, 1, 0.5),
        (-1, -3, 0.5),
        (1, 1, 1.0),
        (1, 2, 0.75),
        (1, 3, 0.5),
        (1, 0, 0.5),
        (1, -1, 0.5),
        (3, 2, 0.75),
        (3, 1, 0.5),
        (0, 0, 1.0),
        (0, 1, 0.5),
        (0, -1, 0.5),
    ],
)
def test_with_right_reasons_a_neighbour_on_the_same_side_of_zero_earns_half_of_its_half(
    value: int, given: int | None, fraction: float
) -> None:
    assert grade(given, "ac", value=value).fraction == pytest.approx(fraction)


@pytest.mark.parametrize(
    ("reasons", "fraction"),
    [
        ("ac", 1.0),
        ("ca", 1.0),
        ("a", 0.75),
        ("", 0.5),
        ("ab", 0.5),
        ("abc", 0.75),
        ("abcd", 0.5),
        ("bd", 0.5),
        ("az", 0.5),
        ("aa", 0.75),
    ],
)
def test_with_the_right_value_a_wrong_reason_takes_what_a_right_one_earns_and_no_more(
    reasons: str, fraction: float
) -> None:
    assert grade(-2, reasons).fraction == pytest.approx(fraction)


@pytest.mark.parametrize(
    ("given", "reasons", "fraction", "state"),
    [
        (-2, "ac", 1.0, State.RIGHT),
        (-1, "a", 0.5, State.PARTIAL),
        (-3, "bd", 0.25, State.PARTIAL),
        (2, "bd", 0.0, State.WRONG),
        (2, "", 0.0, State.WRONG),
        (None, "b", 0.0, State.WRONG),
        (None, "", 0.0, State.UNANSWERED),
        (0, "", 0.0, State.WRONG),
    ],
)
def test_value_and_reasons_together(
    given: int | None, reasons: str, fraction: float, state: State
) -> None:
    found = grade(given, reasons)

    assert (found.fraction, found.state) == (pytest.approx(fraction), state)


@pytest.mark.parametrize(
    ("given", "reasons", "said"),
    [
        (-2, "ac", ()),
        (-1, "ac", (Reason("rating_off", {"given": -1.0, "right": -2.0}),)),
        (None, "ac", (Reason("no_rating", {"right": -2.0}),)),
        (-2, "ab", (Reason("wrong_choice", {"id": "b"}), Reason("missed_choice", {"id": "c"}))),
        (
            0,
            "acd",
            (
                Reason("rating_off", {"given": 0.0, "right": -2.0}),
                Reason("wrong_choice", {"id": "d"}),
            ),
        ),
    ],
)
def test_what_cost_marks_is_named(
    given: int | None, reasons: str, said: tuple[Reason, ...]
) -> None:
    assert grade(given, reasons).reasons == said


def test_the_reasons_are_shown_in_an_order_that_the_seed_decides() -> None:
    question = make_question("mot_rating")
    orders = [question.presentation(random.Random(seed))["reasons"] for seed in range(40)]

    assert orders == [question.presentation(random.Random(s))["reasons"] for s in range(40)]
    assert all(sorted(order) == list("abcd") for order in orders)
    assert {order[0] for order in orders} == set("abcd")


OPTIONS = [{"id": id_, "text": f"理由{id_}"} for id_ in "abcd"]


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"scenario": None}, "an episode to rate is missing: write it as scenario"),
        ({"scenario": "  "}, "an episode to rate is missing"),
        ({"value": 4}, "less than or equal to 3"),
        ({"value": -4}, "greater than or equal to -3"),
        ({"value": None}, "value\n.*Field required"),
        ({"because": ["a", "z"]}, "because names no option: z"),
        ({"because": []}, "at least 1 item"),
        ({"because": list("abcd")}, "because names every reason"),
        ({"reasons": OPTIONS[:3]}, "at least 4 items"),
        ({"reasons": [*OPTIONS, OPTIONS[0]]}, "reasons used twice: a"),
    ],
)
def test_an_episode_that_cannot_be_rated_is_refused(
    changes: dict[str, object], complaint: str
) -> None:
    with pytest.raises(ValueError, match=complaint):
        load_question(question_data("mot_rating", **changes))


@pytest.mark.parametrize("value", [4, -4, 1.5, "much"])
def test_a_rating_off_the_scale_is_no_response(value: object) -> None:
    with pytest.raises(ValueError, match="value"):
        load_response(make_question("mot_rating"), {"value": value})
