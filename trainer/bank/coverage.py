"""What a bank asks about and what it leaves out: points, sections, scenarios, procedures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from trainer.bank.model import Bank, KnowledgePoint, PointKind
from trainer.question import Question

# How many types of question a critical point is to be asked by.
CRITICAL_TYPES = 3
# The tag of questions that ask what must not be said.
TABOO_TAG = "禁语"
_SPOKEN = {"phrasing", "rewrite"}
_WRITTEN = _SPOKEN | {"procedure", "dialogue"}
_PROCEDURE = {"ordering", "procedure"}


class Lack(StrEnum):
    """What may be missing."""

    POINT = "point"
    CRITICAL = "critical"
    SPOKEN = "spoken"
    TABOO = "taboo"
    PROCEDURE = "procedure"


@dataclass(frozen=True, slots=True)
class Gap:
    """Something a bank leaves out. id: a knowledge point, or a scenario for SPOKEN and TABOO.

    missing: how many types (CRITICAL) or which ones (PROCEDURE) are missing.
    """

    lack: Lack
    section: str
    id: str
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SectionCoverage:
    """A section: its points, those that are asked about, and by how many questions of each type."""

    section: str
    title: str
    points: int
    covered: int
    critical: int
    by_type: Mapping[str, int]
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class BankCoverage:
    """A bank by section, in the order of the manual."""

    bank: str
    title: str
    questions: int
    written: int
    sections: tuple[SectionCoverage, ...]

    @property
    def points(self) -> int:
        return sum(one.points for one in self.sections)

    @property
    def covered(self) -> int:
        return sum(one.covered for one in self.sections)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        return tuple(gap for one in self.sections for gap in one.gaps)


def coverage_of(bank: Bank) -> BankCoverage:
    """How far the bank's questions cover its manual."""
    types = _types_by_point(bank)
    gaps = [*_point_gaps(bank, types), *_scenario_gaps(bank, types)]
    in_section: dict[str, list[KnowledgePoint]] = {one.id: [] for one in bank.head.sections}
    for point in bank.points.values():
        in_section[point.section].append(point)
    asked = _questions_by_section(bank)
    sections = tuple(
        SectionCoverage(
            section=section.id,
            title=section.title,
            points=len(in_section[section.id]),
            covered=sum(bool(types[point.id]) for point in in_section[section.id]),
            critical=sum(point.critical for point in in_section[section.id]),
            by_type=_counts(asked[section.id]),
            gaps=tuple(gap for gap in gaps if gap.section == section.id),
        )
        for section in bank.head.sections
    )
    questions = bank.questions.values()
    written = sum(bool(question.text_tasks()) for question in questions)
    return BankCoverage(bank.id, bank.head.title, len(questions), written, sections)


def _types_by_point(bank: Bank) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {id_: set() for id_ in bank.points}
    for question in bank.questions.values():
        for point in question.covers:
            if point in found:
                found[point].add(question.type)
    return found


def _questions_by_section(bank: Bank) -> dict[str, list[Question]]:
    """The questions that ask about a point of each section."""
    found: dict[str, list[Question]] = {section.id: [] for section in bank.head.sections}
    for question in bank.questions.values():
        covered = (bank.points[id_].section for id_ in question.covers if id_ in bank.points)
        for section in dict.fromkeys(covered):
            found[section].append(question)
    return found


def _counts(questions: Iterable[Question]) -> dict[str, int]:
    found: dict[str, int] = {}
    for question in questions:
        found[question.type] = found.get(question.type, 0) + 1
    return found


def _point_gaps(bank: Bank, types: Mapping[str, set[str]]) -> Iterable[Gap]:
    for point in bank.points.values():
        asked = types[point.id]
        if not asked:
            yield Gap(Lack.POINT, point.section, point.id)
        elif point.critical and len(asked) < CRITICAL_TYPES:
            yield Gap(Lack.CRITICAL, point.section, point.id, tuple(sorted(asked)))
        if point.kind is PointKind.PROCEDURE and (without := _PROCEDURE - asked):
            yield Gap(Lack.PROCEDURE, point.section, point.id, tuple(sorted(without)))


def _scenario_gaps(bank: Bank, types: Mapping[str, set[str]]) -> Iterable[Gap]:
    scenarios: dict[str, list[KnowledgePoint]] = {}
    for point in bank.points.values():
        if point.scenario:
            scenarios.setdefault(point.scenario, []).append(point)
    recognised = {
        point
        for question in bank.questions.values()
        if TABOO_TAG in question.tags and question.type not in _WRITTEN
        for point in question.covers
    }
    for scenario, points in scenarios.items():
        section = points[0].section
        if not any(types[point.id] & _SPOKEN for point in points):
            yield Gap(Lack.SPOKEN, section, scenario)
        if not any(point.id in recognised for point in points):
            yield Gap(Lack.TABOO, section, scenario)
