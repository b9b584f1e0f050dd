"""The rubric format's formula, case by case."""

from __future__ import annotations

import pytest

from trainer.grading.rubric import Rubric
from trainer.grading.score import coverage_of, order_share, total_of


def rubric(**changes) -> Rubric:
    return Rubric.model_validate({
        "points": [
            {"id": "a", "expect": "x", "examples": ["x"], "weight": 1},
            {"id": "b", "expect": "x", "examples": ["x"], "weight": 3, "critical": True},
        ],
        "taboos": [
            {"id": "m", "avoid": "x", "examples": ["x"], "severity": "minor"},
            {"id": "j", "avoid": "x", "examples": ["x"], "severity": "major"},
            {"id": "f", "avoid": "x", "examples": ["x"], "severity": "fatal"},
        ],
        "order": ["a", "b"], "order_weight": 0.2, "register": "formal", "register_weight": 0.1,
        **changes,
    })  # fmt: skip


def test_coverage_is_weighted():
    assert coverage_of(rubric(), {"a": 1.0, "b": 0.5}) == pytest.approx(2.5 / 4)
    assert coverage_of(rubric(), {}) == 0


@pytest.mark.parametrize(
    ("met", "sequence", "share"),
    [
        ({"a": 1, "b": 1}, ["a", "b"], 1.0),
        ({"a": 1, "b": 1}, ["b", "a"], 0.0),
        ({"a": 1, "b": 0}, ["b", "a"], 1.0),
        ({"a": 1, "b": 1}, ["a"], 1.0),
        ({}, [], 1.0),
    ],
)
def test_order_counts_pairs_that_are_both_met(met, sequence, share):
    assert order_share(rubric(), met, sequence) == share


@pytest.mark.parametrize(
    ("met", "order", "register", "taboos", "value"),
    [
        ({"a": 1, "b": 1}, 1.0, 1.0, [], 1.0),
        ({"a": 1, "b": 1}, 0.0, 0.5, [], 0.75),
        ({"a": 1}, 1.0, 1.0, [], 0.7 * 0.25 + 0.2 * 0.25 + 0.1 * 0.5),
        ({"a": 1, "b": 1}, 1.0, 1.0, ["m"], 0.9),
        ({"a": 1, "b": 1}, 1.0, 1.0, ["m", "j", "j"], 0.6),
        ({"a": 1, "b": 1}, 1.0, 1.0, ["f"], 0.0),
        ({}, 1.0, 0.0, ["j"], 0.0),
    ],
)
def test_total(met, order, register, taboos, value):
    total = total_of(rubric(), met=met, order=order, register=register, taboos=taboos)
    assert total.value == pytest.approx(value)


def test_a_missing_critical_point_caps():
    many = [{"id": f"p{n}", "expect": "x", "examples": ["x"], "weight": 3} for n in range(6)]
    last = {"id": "c", "expect": "x", "examples": ["x"], "weight": 1, "critical": True}
    wide = rubric(points=[*many, last], order=[], order_weight=0)
    total = total_of(wide, met={p["id"]: 1.0 for p in many}, order=1.0, register=1.0, taboos=[])
    assert total.value == pytest.approx(0.6)
    assert total.cap < 0


def test_a_free_register_is_none():
    free = rubric(register="free", register_weight=0)
    total = total_of(free, met={"a": 1, "b": 1}, order=1.0, register=None, taboos=[])
    assert (total.value, total.register) == (pytest.approx(1.0), 0.0)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {"taboos": [{"id": "a", "avoid": "x", "examples": ["x"], "severity": "minor"}]},
            "used twice",
        ),
        ({"order": ["a", "z"]}, "unknown points"),
        ({"order": ["a"]}, "at least two"),
        ({"register": "free"}, "needs register"),
    ],
)  # fmt: skip
def test_a_rubric_that_contradicts_itself_is_refused(changes, words):
    with pytest.raises(ValueError, match=words):
        rubric(**changes)
