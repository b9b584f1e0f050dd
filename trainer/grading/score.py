"""The rubric format's formula: from what was met to the total."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from trainer.grading.rubric import PENALTY, Rubric

CRITICAL_CAP = 0.6


def coverage_of(rubric: Rubric, met: Mapping[str, float]) -> float:
    """Σ weight·met / Σ weight."""
    whole = sum(point.weight for point in rubric.points)
    return sum(point.weight * met.get(point.id, 0.0) for point in rubric.points) / whole


def order_share(rubric: Rubric, met: Mapping[str, float], sequence: Sequence[str]) -> float:
    """The share of pairs of met ordered points that stand in the required order; 1 below two."""
    place = {point: index for index, point in enumerate(sequence)}
    present = [p for p in rubric.order if met.get(p, 0.0) > 0 and p in place]
    pairs = list(combinations(present, 2))
    if not pairs:
        return 1.0
    return sum(place[first] < place[second] for first, second in pairs) / len(pairs)


@dataclass(frozen=True, slots=True)
class Total:
    """The total and where it comes from; all parts are shares of 1 and add up to `value`.

    points: earned by each point; order, register: earned by both; cap: what a missing critical
    point took (≤ 0); taboos: what each hit took (≤ 0); floor: what clamping to [0, 1] gave back.
    """

    value: float
    points: Mapping[str, float]
    order: float
    register: float
    cap: float
    taboos: Mapping[str, float]
    floor: float


def total_of(
    rubric: Rubric,
    *,
    met: Mapping[str, float],
    order: float,
    register: float | None,
    taboos: Iterable[str],
) -> Total:
    """The total of an answer by the rubric format."""
    coverage = coverage_of(rubric, met)
    content = 1 - rubric.order_weight - rubric.register_weight
    whole = sum(point.weight for point in rubric.points)
    points = {p.id: content * p.weight * met.get(p.id, 0.0) / whole for p in rubric.points}
    by_order = rubric.order_weight * order * coverage
    by_register = rubric.register_weight * (register or 0.0) * min(1.0, 2 * coverage)
    raw = sum(points.values()) + by_order + by_register
    lacking = any(point.critical and met.get(point.id, 0.0) == 0 for point in rubric.points)
    capped = min(raw, CRITICAL_CAP) if lacking else raw
    hits = _penalties(rubric, capped, set(taboos))
    unclamped = capped + sum(hits.values())
    value = min(1.0, max(0.0, unclamped))
    return Total(
        value=value,
        points=points,
        order=by_order,
        register=by_register,
        cap=capped - raw,
        taboos=hits,
        floor=value - unclamped,
    )


def _penalties(rubric: Rubric, raw: float, committed: set[str]) -> dict[str, float]:
    return {
        taboo.id: -raw if taboo.severity == "fatal" else -PENALTY[taboo.severity]
        for taboo in rubric.taboos
        if taboo.id in committed
    }
