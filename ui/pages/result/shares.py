"""A free-text grade in marks: what every row earned, and what every change would earn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from trainer.grading.rubric import Rubric, ScoringPoint, Taboo
from trainer.grading.score import Total, total_of
from trainer.question import Grade, TextMarks
from ui.pages.result.rounding import apportion, tenth

REGISTER, ORDER, CAP = "register", "order", "cap"
_NOTHING = TextMarks(
    points={}, point_confidence={}, sequence=(), taboos=(), coverage=0.0, order=1.0, register=None
)


@dataclass(frozen=True, slots=True)
class Marking:
    """A graded answer with its arithmetic. `possible`: the marks it could have earned."""

    rubric: Rubric
    grade: Grade
    text: str
    possible: float

    @property
    def marks(self) -> TextMarks:
        """What was found; nothing where there was no answer."""
        return self.grade.text_marks or _NOTHING

    @property
    def total(self) -> Total:
        """Where the mark comes from, in shares of 1."""
        marks = self.marks
        return total_of(
            self.rubric, met=marks.points, order=marks.order, register=marks.register,
            taboos=marks.taboos,
        )  # fmt: skip

    @property
    def earned(self) -> float:
        """In marks, as shown."""
        return tenth(self.grade.fraction * self.possible)

    @property
    def hits(self) -> list[Taboo]:
        """The taboos committed, in the order of the rubric."""
        return [taboo for taboo in self.rubric.taboos if taboo.id in self.marks.taboos]

    def met(self, point: ScoringPoint) -> float:
        """0, 0.5 or 1."""
        return self.marks.points.get(point.id, 0.0)

    def most(self, point: ScoringPoint) -> float:
        """The marks that a point can earn."""
        return _content(self.rubric) * point.weight / _whole(self.rubric) * self.possible


def point_key(id_: str) -> str:
    """The key that pairs a point's row with its words."""
    return f"point:{id_}"


def taboo_key(id_: str) -> str:
    """The key that pairs a taboo's row with its words."""
    return f"taboo:{id_}"


def shown_marks(marking: Marking) -> Mapping[str, float]:
    """Every part by key, rounded so that the rows add up to the mark above them."""
    total, scale = marking.total, marking.possible
    parts = dict.fromkeys((ORDER, REGISTER, CAP), 0.0)
    parts |= {taboo_key(id_): tenth(cost * scale) for id_, cost in total.taboos.items()}
    parts |= {
        ORDER: tenth(total.order * scale), REGISTER: tenth(total.register * scale),
        CAP: tenth(total.cap * scale),
    }  # fmt: skip
    points = {point_key(id_): share * scale for id_, share in total.points.items()}
    if total.floor > 0:
        return parts | {key: tenth(share) for key, share in points.items()}
    return parts | apportion(points, marking.earned - sum(parts.values()))


def gains(marking: Marking) -> Mapping[str, float]:
    """What each change would earn, by key; all of them together make the answer perfect."""
    wanted = {**_point_gains(marking), **_other_gains(marking)}
    spare = marking.total.floor * marking.possible  # clamped away: no single change brings it
    for key in [key for key in wanted if key.startswith("taboo:")]:
        taken = min(spare, wanted[key])
        wanted[key], spare = wanted[key] - taken, spare - taken
    return apportion(wanted, tenth(marking.possible) - marking.earned)


def _point_gains(marking: Marking) -> dict[str, float]:
    """What each point lacks, with its share of what courtesy and order earn on full content."""
    rubric = marking.rubric
    lacking = {p.id: p.weight * (1 - marking.met(p)) for p in rubric.points if marking.met(p) < 1}
    missing = sum(lacking.values()) or 1.0
    coverage = _coverage(marking)
    by_content = rubric.order_weight * (1 - coverage)
    by_content += rubric.register_weight * (1 - min(1.0, 2 * coverage))
    each = _content(rubric) / _whole(rubric) + by_content / missing
    found = {point_key(id_): weight * each * marking.possible for id_, weight in lacking.items()}
    capping = [p for p in rubric.points if p.critical and not marking.met(p)]
    for point in capping:
        found[point_key(point.id)] -= marking.total.cap * marking.possible / len(capping)
    return found


def _other_gains(marking: Marking) -> dict[str, float]:
    rubric, marks = marking.rubric, marking.marks
    coverage = _coverage(marking)
    order = rubric.order_weight * coverage * (1 - marks.order)
    register = rubric.register_weight * min(1.0, 2 * coverage) * (1 - (marks.register or 0.0))
    found = {taboo_key(id_): -cost for id_, cost in marking.total.taboos.items()}
    found |= {ORDER: order, REGISTER: register}
    return {key: gain * marking.possible for key, gain in found.items() if gain > 0}


def _coverage(marking: Marking) -> float:
    return sum(marking.total.points.values()) / _content(marking.rubric)


def _content(rubric: Rubric) -> float:
    return 1 - rubric.order_weight - rubric.register_weight


def _whole(rubric: Rubric) -> float:
    return sum(point.weight for point in rubric.points)
