"""Rows of memory, mistakes and daily work: small tables, so that a page never walks the steps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from trainer.progress.journal import Day, NotedMistake
from trainer.progress.memory import Memory
from trainer.progress.mistakes import Mistake, MistakeKind
from trainer.storage.codec import to_text, to_time
from trainer.storage.tables import day, memory, mistake


@dataclass(frozen=True, slots=True)
class ProgressRows:
    """What is kept of a learner between sittings."""

    connection: Connection

    def memories(self, learner_id: int) -> dict[str, Memory]:
        """Knowledge point → memory."""
        query = select(memory).where(memory.c.learner_id == learner_id)
        return {row.point: _memory(row) for row in self.connection.execute(query)}

    def put_memories(self, learner_id: int, memories: Iterable[Memory]) -> None:
        """Replace the memories of these points."""
        rows = [_memory_row(learner_id, one) for one in memories]
        if not rows:
            return
        self.connection.execute(
            delete(memory).where(
                memory.c.learner_id == learner_id,
                memory.c.point.in_([row["point"] for row in rows]),
            )
        )
        self.connection.execute(insert(memory), rows)

    def note_mistakes(self, learner_id: int, noted: Iterable[NotedMistake]) -> None:
        """Add lines to the notebook."""
        rows = [
            {
                "learner_id": learner_id,
                "attempt_id": one.attempt_id,
                "slot": one.slot,
                "question_id": one.question_id,
                "kind": one.mistake.kind.value,
                "part": one.mistake.part,
                "lost": one.mistake.lost,
                "at": to_text(one.at),
            }
            for one in noted
        ]
        if rows:
            self.connection.execute(insert(mistake), rows)

    def mend(self, learner_id: int, question_ids: Iterable[str], at: datetime) -> None:
        """Close the open mistakes on questions that were answered right since."""
        self.connection.execute(
            update(mistake)
            .where(
                mistake.c.learner_id == learner_id,
                mistake.c.question_id.in_(set(question_ids)),
                mistake.c.mended_at.is_(None),
            )
            .values(mended_at=to_text(at))
        )

    def open_mistakes(self, learner_id: int) -> list[NotedMistake]:
        """Mistakes not mended yet, the newest first."""
        query = (
            select(mistake)
            .where(mistake.c.learner_id == learner_id, mistake.c.mended_at.is_(None))
            .order_by(mistake.c.id.desc())
        )
        return [_noted(row) for row in self.connection.execute(query)]

    def add_work(self, learner_id: int, work: Day) -> None:
        """Add to what was done on a day."""
        changed = self.connection.execute(
            update(day)
            .where(day.c.learner_id == learner_id, day.c.day == work.day.isoformat())
            .values(
                answered=day.c.answered + work.answered,
                seconds=day.c.seconds + work.seconds,
                earned=day.c.earned + work.earned,
            )
        )
        if changed.rowcount == 0:
            self.connection.execute(
                insert(day).values(
                    learner_id=learner_id,
                    day=work.day.isoformat(),
                    answered=work.answered,
                    seconds=work.seconds,
                    earned=work.earned,
                )
            )

    def days(self, learner_id: int, since: date) -> list[Day]:
        """The days with work since a day, oldest first."""
        query = (
            select(day)
            .where(day.c.learner_id == learner_id, day.c.day >= since.isoformat())
            .order_by(day.c.day)
        )
        return [
            Day(date.fromisoformat(row.day), row.answered, row.seconds, row.earned)
            for row in self.connection.execute(query)
        ]


def _memory_row(learner_id: int, one: Memory) -> dict[str, Any]:
    return {
        "learner_id": learner_id, "point": one.point, "level": one.level, "asked": one.asked,
        "stability": one.stability, "difficulty": one.difficulty, "state": one.state,
        "step": one.step, "due": to_text(one.due), "last_review": to_text(one.last_review),
    }  # fmt: skip


def _memory(row: Row[Any]) -> Memory:
    return Memory(
        point=row.point, level=row.level, asked=row.asked, stability=row.stability,
        difficulty=row.difficulty, state=row.state, step=row.step, due=to_time(row.due),
        last_review=to_time(row.last_review),
    )  # fmt: skip


def _noted(row: Row[Any]) -> NotedMistake:
    return NotedMistake(
        attempt_id=row.attempt_id, slot=row.slot, question_id=row.question_id,
        mistake=Mistake(MistakeKind(row.kind), row.part, row.lost), at=to_time(row.at),
    )  # fmt: skip
