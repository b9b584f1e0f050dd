"""What a paper that was handed in says about the learner: memory, mistakes, the day's work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from trainer.attempts.head import AttemptHead
from trainer.clock import local_day
from trainer.papers.paper import Paper
from trainer.progress.journal import Day, NotedMistake
from trainer.progress.memory import reviewed
from trainer.progress.mistakes import mistakes_of
from trainer.question import Grade, Question, State
from trainer.storage.store import Transaction

# A pause longer than this in practice is a coffee, not thinking.
_LONGEST_THOUGHT = 300.0


@dataclass(frozen=True, slots=True)
class _Counted:
    """A question that says something about the learner."""

    slot: int
    question: Question
    grade: Grade


def keep_progress(
    tx: Transaction, head: AttemptHead, paper: Paper, *, questions: Sequence[Question],
    grades: Sequence[Grade], spent: Mapping[int, float], at: datetime,
) -> None:  # fmt: skip
    """Store what an attempt says about its learner. spent: slot → seconds.

    Practice skips what was left unanswered; in an exam it counts as not known.
    """
    practice = head.kind == "practice"
    counted = [
        _Counted(slot, question, grade)
        for slot, (question, grade) in enumerate(zip(questions, grades, strict=True))
        if not (practice and grade.state is State.UNANSWERED)
    ]
    _keep_memories(tx, head.learner_id, counted, at)
    _keep_mistakes(tx, head, counted, at)
    work = Day(
        day=local_day(at),
        answered=sum(one.grade.state is not State.UNANSWERED for one in counted),
        seconds=_seconds(paper, spent),
        earned=sum(one.grade.fraction for one in counted),
    )
    tx.progress.add_work(head.learner_id, work)


def _keep_memories(
    tx: Transaction, learner_id: int, counted: Sequence[_Counted], at: datetime
) -> None:
    memories = tx.progress.memories(learner_id)
    touched: set[str] = set()
    for one in counted:
        for point in one.question.covers:
            known = memories.get(point)
            memories[point] = reviewed(known, point=point, fraction=one.grade.fraction, at=at)
            touched.add(point)
    tx.progress.put_memories(learner_id, [memories[point] for point in sorted(touched)])


def _keep_mistakes(
    tx: Transaction, head: AttemptHead, counted: Sequence[_Counted], at: datetime
) -> None:
    tx.progress.mend(head.learner_id, {one.question.id for one in counted}, at)
    noted = [
        NotedMistake(head.id, one.slot, one.question.id, mistake, at)
        for one in counted
        for mistake in mistakes_of(one.question, one.grade)
    ]
    tx.progress.note_mistakes(head.learner_id, noted)


def _seconds(paper: Paper, spent: Mapping[int, float]) -> float:
    if paper.kind == "practice":
        return sum(min(seconds, _LONGEST_THOUGHT) for seconds in spent.values())
    # An exam left open over night is handed in next morning.
    worked = sum(spent.values())
    return worked if paper.seconds is None else min(worked, paper.seconds)
