"""Ordering: partial orders, what a swap costs, how the items are shown."""

from __future__ import annotations

import random
from itertools import combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import ExampleMarker, make_question
from trainer.question import Grade, Reason
from trainer.question_types import load_response
from trainer.question_types.ordering import Ordering

DIAMOND = {"a": ["b", "c"], "b": ["d"], "c": ["d"]}


def ordering(precedes: object = None) -> Ordering:
    question = make_question("ordering", precedes=precedes)
    assert isinstance(question, Ordering)
    return question


def grade(order: str, precedes: object = None) -> Grade:
    question = ordering(precedes)
    return question.grade(load_response(question, {"order": list(order)}), ExampleMarker())


@pytest.mark.parametrize(
    ("order", "precedes", "fraction"),
    [
        ("abcd", None, 1.0),
        ("abdc", None, 2 / 3),
        ("acbd", None, 2 / 3),
        ("bacd", None, 2 / 3),
        ("badc", None, 1 / 3),
        ("dcba", None, 0.0),
        ("dabc", None, 0.0),
        ("abc", None, 0.0),
        ("abcz", None, 0.0),
        ("abcd", DIAMOND, 1.0),
        ("acbd", DIAMOND, 1.0),
        ("abdc", DIAMOND, 0.6),
        ("dbca", DIAMOND, 0.0),
        ("cbad", {"a": ["d"]}, 1.0),
        ("dabc", {"a": ["d"]}, 0.0),
    ],
)
def test_the_share_of_pairs_in_order_beyond_chance(
    order: str, precedes: object, fraction: float
) -> None:
    assert grade(order, precedes).fraction == pytest.approx(fraction)


def test_without_a_graph_every_pair_counts_and_with_one_what_follows_from_it() -> None:
    assert ordering().required_pairs() == set(combinations("abcd", 2))
    assert ordering(DIAMOND).required_pairs() == {
        ("a", "b"), ("a", "c"), ("a", "d"), ("b", "d"), ("c", "d"),
    }  # fmt: skip


def test_a_pair_the_wrong_way_round_is_named() -> None:
    assert grade("acbd").reasons == (Reason("wrong_order", {"first": "b", "second": "c"}),)


GRAPHS = st.dictionaries(
    st.sampled_from("abc"), st.lists(st.sampled_from("bcd"), unique=True, min_size=1), min_size=1
).map(
    lambda graph: {a: kept for a, after in graph.items() if (kept := [b for b in after if b > a])}
)


@given(GRAPHS.filter(bool))
def test_any_order_that_the_graph_allows_earns_everything(graph: dict[str, list[str]]) -> None:
    question = ordering(graph)
    required = question.required_pairs()
    for order in permutations("abcd"):
        allowed = all(order.index(a) < order.index(b) for a, b in required)
        given = load_response(question, {"order": list(order)})
        assert (question.grade(given, ExampleMarker()).fraction == 1.0) is allowed


@given(st.permutations("abcd"), st.integers(0, 2))
def test_mending_two_neighbours_never_costs(order: list[str], place: int) -> None:
    if order[place] < order[place + 1]:
        return
    mended = [*order]
    mended[place], mended[place + 1] = mended[place + 1], mended[place]

    assert grade("".join(mended)).fraction >= grade("".join(order)).fraction


@given(st.lists(st.sampled_from("abcdz"), max_size=6))
def test_whatever_is_given_gets_a_grade(order: list[str]) -> None:
    assert 0.0 <= grade("".join(order)).fraction <= 1.0


def test_leaving_the_shown_order_earns_nearly_nothing() -> None:
    question = ordering()
    shown = [question.presentation(random.Random(seed))["items"] for seed in range(50)]

    assert all(sorted(order) == list("abcd") for order in shown)
    assert max(grade("".join(order)).fraction for order in shown) <= 1 / 3
