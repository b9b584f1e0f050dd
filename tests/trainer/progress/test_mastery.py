"""How groups of points stand, and what to study next."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.factories import START
from trainer.progress.mastery import StudyPlan, plan_study, standing
from trainer.progress.memory import Memory, reviewed

NOW = START + timedelta(days=10)


def memory(point: str, fraction: float, *, days_ago: float = 0) -> Memory:
    return reviewed(None, point=point, fraction=fraction, at=NOW - timedelta(days=days_ago))


def test_nothing_asked_yet_is_not_the_same_as_nothing_known() -> None:
    asked = standing(["a"], {"a": memory("a", 0.0)}, NOW)

    assert standing(["a"], {}, NOW).mastery is None
    assert asked.mastery == 0.0


def test_the_standing_is_the_mean_over_what_was_asked() -> None:
    memories = {m.point: m for m in (memory("a", 1.0), memory("b", 0.5), memory("z", 0.0))}

    found = standing(["a", "b", "c"], memories, NOW)

    assert found.mastery == pytest.approx(0.75)
    assert (found.points, found.asked, found.due) == (3, 2, 0)


def test_what_is_due_is_counted() -> None:
    memories = {"a": memory("a", 0.0, days_ago=9), "b": memory("b", 1.0)}

    assert standing(["a", "b"], memories, NOW).due == 1


CURRICULUM = ["n1", "n2", "c1", "d1", "d2", "w1", "w2", "k1"]
MEMORIES = [
    memory("w2", 0.5),
    memory("d2", 1.0, days_ago=300),
    memory("k1", 1.0),
    memory("w1", 0.1),
    memory("d1", 0.2, days_ago=9),
]


def plan(critical: frozenset[str] = frozenset({"c1"})) -> StudyPlan:
    return plan_study(MEMORIES, CURRICULUM, critical, NOW)


def test_due_points_come_by_what_is_nearest_to_forgotten() -> None:
    by_recall = sorted(("d1", "d2"), key=lambda p: {m.point: m for m in MEMORIES}[p].recall(NOW))

    assert list(plan().due) == by_recall


def test_weak_points_are_the_ones_below_the_bar_weakest_first() -> None:
    assert plan().weak == ("w1", "w2")


def test_new_critical_points_come_before_other_new_ones() -> None:
    assert plan().new == ("c1", "n1", "n2")
    assert plan(critical=frozenset()).new == ("n1", "n2", "c1")


def test_a_sitting_takes_due_then_weak_then_new() -> None:
    assert plan().first(6)[2:] == ["w1", "w2", "c1", "n1"]
    assert plan().first(100) == [*plan().due, *plan().weak, *plan().new]
    assert plan().first(0) == []


def test_a_point_that_left_the_banks_is_still_due() -> None:
    assert "gone" in plan_study([memory("gone", 0.0, days_ago=9)], [], frozenset(), NOW).due
