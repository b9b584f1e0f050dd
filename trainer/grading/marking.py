"""From findings to a grade: total, evidence in the original text, reasons, confidence."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from trainer.grading.judge import Finding
from trainer.grading.manners import Courtesy
from trainer.grading.plan import Plan
from trainer.grading.reading import Reading, denying_share
from trainer.grading.rubric import PENALTY, Rubric
from trainer.grading.score import CRITICAL_CAP, coverage_of, order_share, total_of
from trainer.grading.screening import Verdict
from trainer.grading.sequence import sequence_of
from trainer.question import Evidence, EvidenceKind, Grade, Reason, TextMarks, state_of

_STUFFED_SHARE = 0.5
_SURE = 0.95
_THROUGHOUT = 0.65
_PLAIN = 0.9  # among padding only what is said plainly counts
_POINT_REASON = {1.0: "point_met", 0.5: "point_half", 0.0: "point_missing"}


@dataclass(frozen=True, slots=True)
class Marking:
    """One answer to one question on its way to a grade."""

    rubric: Rubric
    plan: Plan
    reading: Reading
    verdict: Verdict

    def model_answer(self, findings: Sequence[Finding]) -> Grade:
        """The grade of the reference itself: everything met; findings only say where."""
        register = 1.0 if self.rubric.scores_register else None
        full = [replace(finding, met=1.0, probability=1.0) for finding in findings]
        spans = [finding if finding.clauses else replace(finding, clauses=self._anywhere())
                 for finding in full]  # fmt: skip
        in_order = sorted(spans, key=lambda f: self._rank(f.id))
        return self._grade(
            spans, [], Courtesy(register, ()) if register else None,
            sequence=tuple(finding.id for finding in in_order),
        )  # fmt: skip

    def nothing(self, taboos: Sequence[Finding] = ()) -> Grade:
        """The grade of a text that is no answer: a copied bad line is forbidden all the same."""
        none = [Finding(goal.id, 0.0, 0.0, ()) for goal in self.plan.points]
        register = Courtesy(0.5, ()) if self.rubric.scores_register else None
        return self._grade(none, taboos, register)

    def grade(
        self, points: Sequence[Finding], taboos: Sequence[Finding], courtesy: Courtesy | None
    ) -> Grade:
        """The grade of an answer."""
        stuffed = self.verdict is Verdict.STUFFED
        points = without_padding(points, self.plan.formulas, stuffed=stuffed)
        if self.verdict is Verdict.DENYING:
            points = without_denials(points, self.plan.affirming, self.reading)
        return self._grade(points, taboos, courtesy)

    def _grade(
        self, points: Sequence[Finding], taboos: Sequence[Finding], courtesy: Courtesy | None, *,
        sequence: tuple[str, ...] | None = None,
    ) -> Grade:  # fmt: skip
        met = {finding.id: finding.met for finding in points}
        told = sequence_of(points, self.reading) if sequence is None else sequence
        marks = TextMarks(
            points=met, point_confidence={f.id: round(f.confidence, 3) for f in points},
            sequence=told, taboos=tuple(finding.id for finding in taboos if finding.met),
            coverage=coverage_of(self.rubric, met), order=order_share(self.rubric, met, told),
            register=None if courtesy is None else courtesy.value,
        )  # fmt: skip
        total = total_of(
            self.rubric, met=met, order=marks.order, register=marks.register, taboos=marks.taboos
        )
        return Grade(
            fraction=total.value, state=state_of(total.value),
            confidence=self._confidence(points, taboos, total.value - sum(total.taboos.values())),
            evidence=tuple(self._evidence(points, taboos, courtesy, marks)),
            reasons=tuple(self._reasons(points, taboos, courtesy, marks)), text_marks=marks,
        )  # fmt: skip

    def _rank(self, point: str) -> int:
        ids = [p.id for p in self.rubric.points]
        order = self.rubric.order
        return order.index(point) if point in order else len(order) + ids.index(point)

    def _anywhere(self) -> tuple[tuple[int, int], ...]:
        return ((0, len(self.reading.parts) - 1),) if self.reading.parts else ()

    def _confidence(
        self, points: Sequence[Finding], taboos: Sequence[Finding], raw: float
    ) -> float:
        """1 where nothing could be otherwise: how far the total would spread if every decision
        were drawn by its probability. raw: the total before taboos."""
        if self.verdict in {Verdict.TOO_SHORT, Verdict.COPIED}:
            return _SURE
        rubric = self.rubric
        share = (1 - rubric.order_weight) / sum(point.weight for point in rubric.points)
        spread = 0.0
        for point, finding in zip(rubric.points, points, strict=True):
            lost = point.weight * share
            if point.critical:
                lost = max(lost, raw - CRITICAL_CAP)
            spread += lost**2 * _doubt(finding)
        for taboo, finding in zip(rubric.taboos, taboos, strict=False):
            lost = raw if taboo.severity == "fatal" else min(raw, PENALTY[taboo.severity])
            spread += lost**2 * _doubt(finding)
        return round(max(0.0, 1 - 2 * math.sqrt(spread)), 3)

    def _evidence(
        self, points: Sequence[Finding], taboos: Sequence[Finding], courtesy: Courtesy | None,
        marks: TextMarks,
    ) -> Iterator[Evidence]:  # fmt: skip
        for finding in points:
            if finding.met:
                yield from self._spans(EvidenceKind.POINT, finding, finding.met)
        for finding in taboos:
            if finding.met:
                yield from self._spans(EvidenceKind.TABOO, finding, -1.0)
        for slip in courtesy.slips if courtesy and courtesy.value < 1 else ():
            start, end = self.reading.normal.span(slip.start, slip.end)
            yield Evidence(EvidenceKind.REGISTER, slip.reason, start, end, -0.5)
        if marks.order < 1:
            misplaced = set(self._misplaced(marks.sequence))
            for finding in points:
                if finding.id in misplaced:
                    yield from self._spans(EvidenceKind.ORDER, finding, marks.order - 1)

    def _spans(self, kind: EvidenceKind, finding: Finding, value: float) -> Iterator[Evidence]:
        for first, last in finding.clauses:
            start, end = self.reading.normal.span(
                self.reading.parts[first].clause.start, self.reading.parts[last].clause.end
            )
            yield Evidence(kind, finding.id, start, end, value)

    def _misplaced(self, sequence: Sequence[str]) -> Iterator[str]:
        """Ordered points that come before one which should have preceded them."""
        told = [point for point in sequence if point in self.rubric.order]
        for index, point in enumerate(told):
            if any(self._rank(later) < self._rank(point) for later in told[index + 1 :]):
                yield point

    def _reasons(
        self, points: Sequence[Finding], taboos: Sequence[Finding], courtesy: Courtesy | None,
        marks: TextMarks,
    ) -> Iterator[Reason]:  # fmt: skip
        if self.verdict is not Verdict.FAIR:
            yield Reason(self.verdict.value)
        elif not any(marks.points.values()):
            yield Reason("off_topic")
        for finding in points:
            yield Reason(_POINT_REASON[finding.met], {"id": finding.id})
        severity = {taboo.id: taboo.severity for taboo in self.rubric.taboos}
        for finding in taboos:
            if finding.met:
                yield Reason("taboo", {"id": finding.id, "severity": severity[finding.id]})
        for slip in courtesy.slips if courtesy and courtesy.value < 1 else ():
            yield Reason(slip.reason, {"words": self.reading.normal.text[slip.start : slip.end]})
        if courtesy and courtesy.value < 1 and not courtesy.slips and any(marks.points.values()):
            yield Reason("courtesy_curt")
        for point in self._misplaced(marks.sequence) if marks.order < 1 else ():
            yield Reason("out_of_order", {"id": point})


def _doubt(finding: Finding) -> float:
    """The variance of a decision."""
    return finding.probability * (1 - finding.probability)


def without_padding(
    findings: Sequence[Finding], formulas: frozenset[str], *, stuffed: bool
) -> list[Finding]:
    """The findings where politeness alone earns half, and hides no content in a stuffed answer."""
    kept = [
        replace(f, met=0.0, clauses=())
        if stuffed and f.id not in formulas and f.probability < _PLAIN
        else f
        for f in findings
    ]
    if any(f.met and f.id not in formulas for f in kept):
        return kept
    return [replace(f, met=min(f.met, _STUFFED_SHARE)) for f in kept]


def without_denials(
    findings: Sequence[Finding], affirming: frozenset[str], reading: Reading
) -> list[Finding]:
    """The findings of an answer that mostly says no: what stands next to a denial goes with it."""
    throughout = denying_share(reading) >= _THROUGHOUT
    return [
        replace(f, met=0.0, clauses=(), probability=min(f.probability, 0.3))
        if f.id in affirming and (throughout or _near_denial(f, reading)) else f
        for f in findings
    ]  # fmt: skip


def _near_denial(finding: Finding, reading: Reading) -> bool:
    return any(
        part.denies
        for first, last in finding.clauses
        for part in reading.parts[max(0, first - 1) : last + 2]
    )
