"""The figures by which a marker is judged."""

from __future__ import annotations

import pytest

from trainer.grading.agreement import Counts, Marked, agreement, band, counts, kappa, misses


def marked(person: float, ours: float, **changes: object) -> Marked:
    values: dict[str, object] = {
        "item": "q", "answer": 1, "points": {"a", "b"}, "taboos": {"t"}, "person_points": {"a"},
        "person_taboos": set(), "person_total": person, "met": {"a"}, "committed": set(),
        "total": ours, "confidence": 0.5,
    }  # fmt: skip
    return Marked(**{**values, **changes})


@pytest.mark.parametrize(
    ("total", "expected"), [(0, 0), (0.19, 0), (0.2, 1), (0.6, 3), (0.8, 4), (1, 4)]
)
def test_totals_fall_into_five_equal_bands(total, expected):
    assert band(total) == expected


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([(0, 0), (4, 4), (2, 2)], 1.0),
        ([(0, 4), (4, 0)], -1.0),
        # Worked by hand: weights of squares 1 seen, 0.5·(0+1+4+1)/… by chance.
        ([(0, 0), (1, 1), (2, 1)], 1 - 1 / (9 / 3)),
        ([(3, 3), (3, 3)], 1.0),
    ],
    ids=["alike", "opposed", "one step off", "no spread at all"],
)
def test_kappa_weighs_by_the_square_of_the_distance(pairs, expected):
    assert kappa(pairs) == pytest.approx(expected)


def test_counts_tell_right_from_false_and_missed():
    found = counts([({"a", "b"}, {"b", "c"}), (set(), {"d"})])

    assert found == Counts(right=1, false=2, missed=1)
    assert found.precision == pytest.approx(1 / 3)
    assert found.recall == 0.5
    assert found.f1 == pytest.approx(0.4)
    assert Counts(0, 0, 0).f1 == 1


def test_a_set_is_summed_up():
    """Four answers: one is far off and doubtful, so it is the one a person should look at."""
    answers = [
        marked(1.0, 0.9, confidence=0.9), marked(0.7, 0.7, confidence=0.8),
        marked(0.0, 0.1, confidence=0.7), marked(1.0, 0.1, confidence=0.1),
    ]  # fmt: skip
    found = agreement(answers)

    assert found.answers == 4
    assert found.error == pytest.approx((0.1 + 0 + 0.1 + 0.9) / 4)
    assert found.same_side == 0.75
    assert found.kappa < found.sure_kappa == 1


def test_misses_are_counted_for_each_part():
    answers = [
        marked(1, 1, person_points={"a"}, met={"b"}), marked(1, 1, person_points={"a"}, met={"a"})
    ]  # fmt: skip
    found = misses(answers, lambda one: (one.points, one.person_points, one.met))

    assert found == {("q", "a"): Counts(1, 0, 1), ("q", "b"): Counts(0, 1, 0)}
