"""Sit a paper: draw, record steps, resume, hand in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from trainer.accounts import Account
from trainer.attempts.head import AttemptHead
from trainer.attempts.result import score
from trainer.attempts.steps import AttemptState, Step, StepKind, apply, replay, used_now
from trainer.bank.library import version_of
from trainer.dialogue.course import Course
from trainer.errors import UserError
from trainer.papers.blueprint import Blueprint, Cell
from trainer.papers.draw import Drawn, PaperShort, draw, draw_for_points
from trainer.papers.paper import Paper, compose
from trainer.question import Grade, Question, Response
from trainer.question_types import load_response
from trainer.question_types.dialogue import Dialogue
from trainer.storage.store import Transaction
from trainer.usecases.context import Context, NotAllowed
from trainer.usecases.learned import keep_progress


class NothingToPractise(UserError):
    """No question covers what was asked for."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """An attempt under way. `remaining`: seconds left, None without a time limit."""

    head: AttemptHead
    paper: Paper
    questions: tuple[Question, ...]
    state: AttemptState
    remaining: float | None
    grades: Mapping[int, Grade]

    def response(self, slot: int) -> Response | None:
        """The response given to a slot so far."""
        data = self.state.responses.get(slot)
        return None if data is None else load_response(self.questions[slot], data)


class Sittings:
    """Use cases around attempts under way."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def blueprints(self, *kinds: str) -> list[Blueprint]:
        """The blueprints of these kinds, by id."""
        return [b for b in self._context.blueprints.values() if b.kind in kinds]

    def shortage(self, *, blueprint_id: str) -> PaperShort | None:
        """Why a paper can't be drawn now, or None. Raises UnknownBlueprint."""
        try:
            draw(self._context.blueprint(blueprint_id), self._context.pool, seed=0)
        except PaperShort as short:
            return short
        return None

    def start(self, *, learner: Account, blueprint_id: str, seed: int | None = None) -> int:
        """Draw a paper and begin an attempt; its id. Raises PaperShort, UnknownBlueprint."""
        blueprint = self._context.blueprint(blueprint_id)
        seed = self._context.new_seed() if seed is None else seed
        return self._begin(learner, blueprint, draw(blueprint, self._context.pool, seed=seed), seed)

    def start_practice(
        self, *, learner: Account, points: list[str], count: int, title: str, title_en: str,
        seed: int | None = None,
    ) -> int:  # fmt: skip
        """Practise these knowledge points, the first ones first. Raises NothingToPractise."""
        seed = self._context.new_seed() if seed is None else seed
        with self._context.store.read() as tx:
            lately = tx.attempts.recent_questions(learner.id, attempts=2)
        items = draw_for_points(self._context.pool, points, count=count, seed=seed, avoid=lately)
        if not items:
            raise NothingToPractise("nothing_to_practise")
        return self._practise(learner, [Drawn(item, 1.0) for item in items], title, title_en, seed)

    def start_on_questions(
        self, *, learner: Account, questions: list[str], title: str, title_en: str
    ) -> int:
        """Practise these very questions, as far as they are still in the banks.

        Raises NothingToPractise.
        """
        by_id = self._context.pool.by_id
        drawn = [Drawn(by_id[id_], 1.0) for id_ in dict.fromkeys(questions) if id_ in by_id]
        if not drawn:
            raise NothingToPractise("nothing_to_practise")
        return self._practise(learner, drawn, title, title_en, self._context.new_seed())

    def open_attempts(self, *, learner: Account) -> list[AttemptHead]:
        """What was begun and not handed in, the newest first; no practice only looked at."""
        with self._context.store.read() as tx:
            return tx.attempts.open_of(learner.id)

    def open_with(self, *, learner: Account, question: str) -> int | None:
        """The practice under way that asks this question alone, None where there is none."""
        for head in self.open_attempts(learner=learner):
            if head.kind == "practice":
                with self._context.store.read() as tx:
                    slots = tx.attempts.paper(head.id).slots
                if [slot.question_id for slot in slots] == [question]:
                    return head.id
        return None

    def load(self, *, learner: Account, attempt_id: int) -> Sitting:
        """An attempt as it stands, to begin or to resume."""
        now, uptime = self._context.clock.now(), self._context.clock.uptime()
        with self._context.store.read() as tx:
            head, paper = tx.attempts.head(attempt_id), tx.attempts.paper(attempt_id)
            _require_own(learner, head)
            state = replay(tx.attempts.steps(attempt_id))
            questions = self._questions(tx, paper)
            grades = tx.attempts.grades(attempt_id)
        used = used_now(state, now, uptime)
        remaining = None if paper.seconds is None else max(0.0, paper.seconds - used)
        return Sitting(head, paper, questions, state, remaining, grades)

    def record(
        self, *, attempt_id: int, state: AttemptState, kind: StepKind, slot: int | None = None,
        data: Any = None, limit: float | None = None,
    ) -> AttemptState:  # fmt: skip
        """Add a step; it is on disk when this returns. Raises AttemptElsewhere.

        limit: seconds after which nothing but the hand-in counts any more; a late answer is dropped
        and the state comes back unchanged.
        """
        step = self._step(state, kind, slot, data)
        if limit is not None and step.used > limit and kind is not StepKind.HAND_IN:
            return state
        after = apply(state, step)
        with self._context.store.begin() as tx:
            tx.attempts.append(attempt_id, step)
        return after

    def talk(self, *, dialogue: Dialogue, lines: tuple[str, ...]) -> Course:
        """How a dialogue goes on with these lines; nothing is stored by this."""
        return dialogue.course(lines, self._context.marker)

    def get_ready(self, *, sitting: Sitting) -> None:
        """Practice: look at the marked answers of every question before somebody waits for a mark.

        The marker keeps what the first grading of a question takes; any answer will do for it.
        """
        for question in sitting.questions:
            question.grade(question.correct_response(), self._context.marker)

    def reveal(
        self, *, sitting: Sitting, state: AttemptState, slot: int
    ) -> tuple[AttemptState, Grade]:
        """Practice: grade a slot for good and show it."""
        question = sitting.questions[slot]
        data = state.responses.get(slot)
        response = None if data is None else load_response(question, data)
        grade = question.grade(response, self._context.marker)
        step = self._step(state, StepKind.REVEAL, slot)
        after = apply(state, step)
        version = sitting.paper.slots[slot].version
        with self._context.store.begin() as tx:
            tx.attempts.append(sitting.head.id, step)
            tx.attempts.put_grades(sitting.head.id, {slot: (version, grade)}, step.at)
        return after, grade

    def hand_in(self, *, learner: Account, attempt_id: int, by: str = "learner") -> None:
        """Grade everything, close the attempt and keep what it says about the learner."""
        sitting = self.load(learner=learner, attempt_id=attempt_id)
        if sitting.head.ended_at is not None:
            return
        step = self._step(sitting.state, StepKind.HAND_IN, data={"by": by})
        spent = apply(sitting.state, step).spent
        grades, paper = self._grade(sitting), sitting.paper
        versioned = {
            index: (slot.version, grade)
            for index, (slot, grade) in enumerate(zip(paper.slots, grades, strict=True))
        }
        used = min(step.used, paper.seconds or step.used)
        with self._context.store.begin() as tx:
            tx.attempts.append(attempt_id, step)
            tx.attempts.put_grades(attempt_id, versioned, step.at)
            tx.attempts.finish(attempt_id, at=step.at, used=used, scores=score(paper, grades))
            keep_progress(
                tx, sitting.head, paper, questions=sitting.questions, grades=grades, spent=spent,
                at=step.at,
            )  # fmt: skip

    def abandon(self, *, learner: Account, attempt_id: int) -> None:
        """Close a practice as it stands; an exam can only be handed in."""
        with self._context.store.read() as tx:
            if tx.attempts.head(attempt_id).kind != "practice":
                raise NotAllowed("exam_must_be_handed_in")
        self.hand_in(learner=learner, attempt_id=attempt_id, by="abandoned")

    def _step(
        self, state: AttemptState, kind: StepKind, slot: int | None = None, data: Any = None
    ) -> Step:
        now, uptime = self._context.clock.now(), self._context.clock.uptime()
        used = used_now(state, now, uptime)
        return Step(
            number=state.next_number, at=now, uptime=uptime, kind=kind, used=used, slot=slot,
            data=data,
        )  # fmt: skip

    def _practise(
        self, learner: Account, drawn: list[Drawn], title: str, title_en: str, seed: int
    ) -> int:
        cells = tuple(Cell(type=type_, count=1) for type_ in sorted({d.item.type for d in drawn}))
        blueprint = Blueprint(
            id="practice-points", kind="practice", title=title, title_en=title_en, cells=cells
        )
        return self._begin(learner, blueprint, drawn, seed)

    def _begin(self, learner: Account, blueprint: Blueprint, drawn: list[Drawn], seed: int) -> int:
        now, uptime = self._context.clock.now(), self._context.clock.uptime()
        library = self._context.library
        data = {one.item.id: library.data(one.item.id) for one in drawn}
        versions = {id_: version_of(found) for id_, found in data.items()}
        questions = {id_: library.questions[id_] for id_ in data}
        paper = compose(blueprint, drawn, questions, versions, seed=seed)
        kept = {versions[id_]: (id_, library.bank_of[id_].id, found) for id_, found in data.items()}
        first = Step(number=0, at=now, uptime=uptime, kind=StepKind.START, used=0.0)
        with self._context.store.begin() as tx:
            tx.questions.keep(kept, now)
            attempt_id = tx.attempts.start(learner_id=learner.id, paper=paper, at=now)
            tx.attempts.append(attempt_id, first)
        return attempt_id

    def _questions(self, tx: Transaction, paper: Paper) -> tuple[Question, ...]:
        organisation = self._context.organisation(tx)
        data = tx.questions.get(slot.version for slot in paper.slots)
        return tuple(
            self._context.shown(data[slot.version], organisation, slot.presentation)
            for slot in paper.slots
        )

    def _grade(self, sitting: Sitting) -> list[Grade]:
        return [
            sitting.grades.get(slot) or question.grade(sitting.response(slot), self._context.marker)
            for slot, question in enumerate(sitting.questions)
        ]


def _require_own(learner: Account, head: AttemptHead) -> None:
    if head.learner_id != learner.id:
        raise NotAllowed("not_your_attempt")
