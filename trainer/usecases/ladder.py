"""The star ladder: the level held, the exam of the next one, and what is still lacking."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from trainer.attempts.head import AttemptHead
from trainer.attempts.result import Share
from trainer.certification.register import Certificate, CertificateState
from trainer.clock import local_day
from trainer.papers.blueprint import Blueprint, StarCutOff

Measure = Literal["total", "phrasing", "procedure"]


@dataclass(frozen=True, slots=True)
class Lacking:
    """A score that the next level asks for and the newest paper missed; now: None where unknown."""

    measure: Measure
    needed: int
    now: int | None


@dataclass(frozen=True, slots=True)
class Ladder:
    """Where the learner stands on the star ladder. level 0: none held yet.

    exam: that of the next level, None at the top; phrasing, procedure, total: scores of the newest
    exam or mock, None before the first.
    """

    level: int
    since: date | None
    exam: Blueprint | None
    phrasing: int | None
    procedure: int | None
    total: int | None

    @property
    def next(self) -> StarCutOff | None:
        """What the next level asks for, None at the top."""
        return self.exam.target if self.exam else None

    @property
    def lacking(self) -> tuple[Lacking, ...]:
        """What the next level asks for beyond the newest scores, the farthest off first."""
        if self.next is None:
            return ()
        pairs: tuple[tuple[Measure, int, int | None], ...] = (
            ("total", self.next.total, self.total),
            ("phrasing", self.next.phrasing, self.phrasing),
            ("procedure", self.next.procedure, self.procedure),
        )
        missing = [Lacking(*pair) for pair in pairs if pair[2] is None or pair[2] < pair[1]]
        return tuple(sorted(missing, key=lambda one: (one.now or 0) - one.needed))


def ladder_of(
    attempts: Sequence[AttemptHead], held: Iterable[Certificate], blueprints: Iterable[Blueprint]
) -> Ladder:
    """The ladder of a learner.

    attempts: those handed in, the newest first; exams and mocks are enough. A revoked certificate
    takes the exam behind it along.
    """
    level, since = _level_held(attempts, held)
    following = next(
        (
            blueprint
            for blueprint in sorted(blueprints, key=lambda blueprint: blueprint.id)
            if blueprint.kind == "exam" and blueprint.level == level + 1
        ),
        None,
    )
    newest = next((a for a in attempts if a.kind in ("exam", "mock")), None)
    return Ladder(
        level=level, since=since, exam=following,
        phrasing=_rounded(newest.phrasing if newest else None),
        procedure=_rounded(newest.procedure if newest else None),
        total=_rounded(newest.total if newest else None),
    )  # fmt: skip


def _level_held(
    attempts: Sequence[AttemptHead], held: Iterable[Certificate]
) -> tuple[int, date | None]:
    """The highest level and the day it was first reached, by exam or by certificate."""
    certificates = list(held)
    revoked = {
        one.attempt_id for one in certificates if one.stored_state is CertificateState.REVOKED
    }
    reached = [
        (one.star or 0, local_day(one.ended_at))
        for one in attempts
        if one.kind == "exam" and one.passed and one.ended_at and one.id not in revoked
    ]
    reached += [
        (one.record.level, one.record.exam_date)
        for one in certificates
        if one.attempt_id not in revoked
    ]
    if not reached:
        return 0, None
    level = max(star for star, _ in reached)
    return level, min(day for star, day in reached if star == level)


def _rounded(score: float | None) -> int | None:
    return None if score is None else Share(score, 100).rounded
