"""Rows of question versions, attempts, their steps and grades."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, exists, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from trainer.attempts.head import AttemptHead
from trainer.attempts.result import Scores
from trainer.attempts.steps import Step, StepKind
from trainer.clock import Uptime
from trainer.errors import UserError
from trainer.papers.paper import Paper
from trainer.question import Grade
from trainer.storage.codec import from_json, maybe_time, to_json, to_text, to_time
from trainer.storage.tables import attempt, grade, question_version, step


class AttemptElsewhere(UserError):
    """Another program wrote a step of this attempt: it is open on two PCs."""


class AttemptMissing(UserError):
    """No attempt has that number."""


_HEAD = [column for column in attempt.c if column.name != "paper"]


@dataclass(frozen=True, slots=True)
class QuestionRows:
    """Every version of a question that was ever drawn, by content hash."""

    connection: Connection

    def keep(self, versions: Mapping[str, tuple[str, str, Any]], at: datetime) -> None:
        """Store versions that are new: hash → (question id, bank, data)."""
        known = set(
            self.connection.execute(
                select(question_version.c.hash).where(question_version.c.hash.in_(versions))
            ).scalars()
        )
        new = [
            {"hash": key, "question_id": id_, "bank": bank, "data": data, "stored_at": to_text(at)}
            for key, (id_, bank, data) in versions.items()
            if key not in known
        ]
        if new:
            self.connection.execute(insert(question_version), new)

    def get(self, hashes: Iterable[str]) -> dict[str, Any]:
        """The data of versions by hash."""
        query = select(question_version.c.hash, question_version.c.data).where(
            question_version.c.hash.in_(set(hashes))
        )
        return {row.hash: row.data for row in self.connection.execute(query)}


@dataclass(frozen=True, slots=True)
class AttemptRows:
    """Attempts: heads, papers, steps, grades."""

    connection: Connection

    def start(self, *, learner_id: int, paper: Paper, at: datetime) -> int:
        """A new attempt; the id."""
        key = self.connection.execute(
            insert(attempt).values(
                learner_id=learner_id,
                kind=paper.kind,
                title=paper.title,
                paper=to_json(paper),
                started_at=to_text(at),
            )
        ).inserted_primary_key
        return int(key[0]) if key else 0

    def append(self, attempt_id: int, new: Step) -> None:
        """Add a step. Raises AttemptElsewhere where that number is taken already."""
        try:
            self.connection.execute(insert(step), _step_row(attempt_id, new))
        except IntegrityError:
            raise AttemptElsewhere("attempt_elsewhere", attempt=attempt_id) from None

    def steps(self, attempt_id: int) -> list[Step]:
        query = select(step).where(step.c.attempt_id == attempt_id).order_by(step.c.number)
        return [_step(row) for row in self.connection.execute(query)]

    def head(self, attempt_id: int) -> AttemptHead:
        """Raises AttemptMissing."""
        query = select(*_HEAD).where(attempt.c.id == attempt_id)
        row = self.connection.execute(query).one_or_none()
        if row is None:
            raise AttemptMissing("attempt_missing", attempt=attempt_id)
        return _head(row)

    def paper(self, attempt_id: int) -> Paper:
        """The paper of an attempt that is there."""
        query = select(attempt.c.paper).where(attempt.c.id == attempt_id)
        return from_json(Paper, self.connection.execute(query).scalar_one())

    def open_of(self, learner_id: int) -> list[AttemptHead]:
        """Attempts begun and not handed in, the newest first; no practice only looked at."""
        done = (StepKind.ANSWER, StepKind.FLAG, StepKind.REVEAL)
        touched = exists().where(step.c.attempt_id == attempt.c.id, step.c.kind.in_(done))
        query = select(*_HEAD).where(
            attempt.c.learner_id == learner_id, attempt.c.ended_at.is_(None),
            or_(attempt.c.kind != "practice", touched),
        )  # fmt: skip
        return [_head(row) for row in self.connection.execute(query.order_by(attempt.c.id.desc()))]

    def ended_of(self, learner_id: int, limit: int = 500) -> list[AttemptHead]:
        """Attempts handed in, the newest first."""
        query = (
            select(*_HEAD)
            .where(attempt.c.learner_id == learner_id, attempt.c.ended_at.is_not(None))
            .order_by(attempt.c.ended_at.desc())
            .limit(limit)
        )
        return [_head(row) for row in self.connection.execute(query)]

    def exams_of(self, learner_id: int) -> list[AttemptHead]:
        """Exams and mocks handed in, the newest first."""
        query = select(*_HEAD).where(
            attempt.c.learner_id == learner_id,
            attempt.c.ended_at.is_not(None),
            attempt.c.kind.in_(("exam", "mock")),
        )
        ordered = query.order_by(attempt.c.ended_at.desc())
        return [_head(row) for row in self.connection.execute(ordered)]

    def passed_exams(self) -> list[AttemptHead]:
        """Every exam that earned a star level, the newest first."""
        query = (
            select(*_HEAD)
            .where(attempt.c.kind == "exam", attempt.c.star >= 1, attempt.c.passed.is_(True))
            .order_by(attempt.c.ended_at.desc())
        )
        return [_head(row) for row in self.connection.execute(query)]

    def finish(self, attempt_id: int, *, at: datetime, used: float, scores: Scores) -> None:
        """Close an attempt with its scores."""
        skills = {name: share.score for name, share in scores.skills.items()}
        self.connection.execute(
            update(attempt)
            .where(attempt.c.id == attempt_id)
            .values(
                ended_at=to_text(at),
                used=used,
                total=scores.total.score,
                star=scores.star,
                phrasing=skills.get("phrasing"),
                procedure=skills.get("procedure"),
                passed=scores.passed,
            )
        )

    def put_grades(
        self, attempt_id: int, grades: Mapping[int, tuple[str, Grade]], at: datetime
    ) -> None:
        """Store grades: slot → (question version, grade); a slot graded before keeps its grade."""
        known = set(self.grades(attempt_id))
        rows = [
            {
                "attempt_id": attempt_id,
                "slot": slot,
                "version": version,
                "fraction": one.fraction,
                "data": to_json(one),
                "graded_at": to_text(at),
            }
            for slot, (version, one) in grades.items()
            if slot not in known
        ]
        if rows:
            self.connection.execute(insert(grade), rows)

    def grades(self, attempt_id: int) -> dict[int, Grade]:
        """Slot → grade."""
        query = select(grade.c.slot, grade.c.data).where(grade.c.attempt_id == attempt_id)
        rows = self.connection.execute(query.order_by(grade.c.slot))
        return {row.slot: from_json(Grade, row.data) for row in rows}

    def best_marks(
        self, learner_id: int, questions: Collection[str]
    ) -> dict[str, tuple[int, float]]:
        """Question id → how often the learner had it graded, and the best fraction."""
        ids = question_version.c.question_id
        query = (
            select(ids, func.count(), func.max(grade.c.fraction))
            .join(grade, grade.c.version == question_version.c.hash)
            .join(attempt, attempt.c.id == grade.c.attempt_id)
            .where(attempt.c.learner_id == learner_id, ids.in_(questions))
            .group_by(ids)
        )
        return {id_: (times, best) for id_, times, best in self.connection.execute(query)}

    def recent_questions(self, learner_id: int, attempts: int) -> frozenset[str]:
        """Ids of the questions in the learner's last attempts."""
        newest = (
            select(attempt.c.paper)
            .where(attempt.c.learner_id == learner_id)
            .order_by(attempt.c.id.desc())
            .limit(attempts)
        )
        papers: Sequence[Any] = self.connection.execute(newest).scalars().all()
        return frozenset(slot["question_id"] for paper in papers for slot in paper["slots"])


def _step_row(attempt_id: int, new: Step) -> dict[str, Any]:
    return {
        "attempt_id": attempt_id, "number": new.number, "at": to_text(new.at),
        "boot": new.uptime.boot, "uptime": new.uptime.seconds, "kind": new.kind.value,
        "used": new.used, "slot": new.slot, "data": new.data,
    }  # fmt: skip


def _step(row: Row[Any]) -> Step:
    return Step(
        number=row.number, at=to_time(row.at), uptime=Uptime(row.boot, row.uptime),
        kind=StepKind(row.kind), used=row.used, slot=row.slot, data=row.data,
    )  # fmt: skip


def _head(row: Row[Any]) -> AttemptHead:
    return AttemptHead(
        id=row.id, learner_id=row.learner_id, kind=row.kind, title=row.title,
        started_at=to_time(row.started_at), ended_at=maybe_time(row.ended_at), used=row.used,
        total=row.total, phrasing=row.phrasing, procedure=row.procedure, star=row.star,
        passed=row.passed,
    )  # fmt: skip
