"""What an attempt came to, question by question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from trainer.accounts import Account, Role
from trainer.attempts.head import AttemptHead
from trainer.attempts.result import Scores, score
from trainer.attempts.steps import replay
from trainer.errors import UserError
from trainer.grading.score import Total, total_of
from trainer.papers.paper import Paper, Slot
from trainer.question import Grade, Question, Response
from trainer.question_types import load_response
from trainer.question_types.free_text import FreeText
from trainer.usecases.context import Context, require_role


@dataclass(frozen=True, slots=True)
class ResultItem:
    """One question of a result. marks: earned and possible; breakdown: of free text alone.

    manual, section, quote: the source of the question's first knowledge point.
    """

    index: int
    slot: Slot
    question: Question
    response: Response | None
    grade: Grade
    flagged: bool
    spent: float
    manual: str
    section: str
    quote: str
    breakdown: Total | None

    @property
    def earned(self) -> float:
        return self.grade.fraction * self.slot.weight

    @property
    def lost(self) -> float:
        return self.slot.weight - self.earned


@dataclass(frozen=True, slots=True)
class Result:
    """An attempt that was handed in."""

    head: AttemptHead
    learner: Account
    paper: Paper
    scores: Scores
    items: tuple[ResultItem, ...]

    @property
    def losing(self) -> list[ResultItem]:
        """The questions that lost marks, the dearest first."""
        return sorted((i for i in self.items if i.lost > 0.004), key=lambda i: (-i.lost, i.index))


class NotHandedIn(UserError):
    """An attempt under way has no result yet."""


class Results:
    """Use cases about finished attempts."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of_learner(self, *, learner: Account, kinds: tuple[str, ...] = ()) -> list[AttemptHead]:
        """The learner's finished attempts, the newest first."""
        with self._context.store.read() as tx:
            heads = tx.attempts.ended_of(learner.id)
        return [head for head in heads if not kinds or head.kind in kinds]

    def get(self, *, actor: Account, attempt_id: int) -> Result:
        """A result: one's own, or anybody's for instructors and HR. Raises NotHandedIn."""
        context = self._context
        with context.store.read() as tx:
            head, paper = tx.attempts.head(attempt_id), tx.attempts.paper(attempt_id)
            if head.learner_id != actor.id:
                require_role(actor, Role.INSTRUCTOR, Role.HR)
            if head.ended_at is None:
                raise NotHandedIn("not_handed_in", attempt=attempt_id)
            organisation = context.organisation(tx)
            data = tx.questions.get(slot.version for slot in paper.slots)
            grades = tx.attempts.grades(attempt_id)
            state = replay(tx.attempts.steps(attempt_id))
            learner = tx.accounts.get(head.learner_id)
        if learner is None:
            raise LookupError(f"attempt {attempt_id} without a learner")
        items = tuple(
            self._item(
                index, slot, context.shown(data[slot.version], organisation, slot.presentation),
                stored=state.responses.get(index), grade=grades[index],
                flagged=index in state.flags, spent=state.spent,
            )
            for index, slot in enumerate(paper.slots)
        )  # fmt: skip
        scores = score(paper, [item.grade for item in items])
        return Result(head, learner, paper, scores, items)

    def _item(
        self, index: int, slot: Slot, question: Question, *, stored: object, grade: Grade,
        flagged: bool, spent: Mapping[int, float],
    ) -> ResultItem:  # fmt: skip
        library = self._context.library
        response = None if stored is None else load_response(question, stored)
        manual, section = library.title(slot.bank, slot.section)
        point = library.points.get(question.covers[0])
        quote = question.source_quote or (point.source.quote if point else "")
        return ResultItem(
            index=index, slot=slot, question=question, response=response, grade=grade,
            flagged=flagged, spent=spent.get(index, 0.0), manual=manual, section=section,
            quote=quote, breakdown=breakdown_of(question, grade),
        )  # fmt: skip


def breakdown_of(question: Question, grade: Grade) -> Total | None:
    """Where the total of a free-text grade comes from; None for other types and no answer."""
    marks = grade.text_marks
    if not isinstance(question, FreeText) or marks is None:
        return None
    return total_of(
        question.rubric, met=marks.points, order=marks.order, register=marks.register,
        taboos=marks.taboos,
    )  # fmt: skip
