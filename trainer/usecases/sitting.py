"""Sit a paper: draw, record steps, resume, hand in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from trainer.accounts import Account
from trainer.attempts.result import score
from trainer.attempts.steps import AttemptState, Step, StepKind, apply, replay, used_now
from trainer.bank.library import version_of
from trainer.clock import local_day
from trainer.errors import UserError
from trainer.papers.blueprint import Blueprint, Cell
from trainer.papers.draw import Drawn, PaperShort, draw, draw_for_points
from trainer.papers.paper import Paper, compose
from trainer.progress.memory import reviewed
from trainer.progress.mistakes import mistakes_of
from trainer.question import Grade, Question, Response, State
from trainer.question_types import load_response
from trainer.storage.attempts import AttemptHead
from trainer.storage.progress import Day, NotedMistake
from trainer.storage.store import Transaction
from trainer.usecases.context import Context, NotAllowed

# A pause longer than this in practice is a coffee, not thinking.
_LONGEST_THOUGHT = 300.0


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
        """Why a paper can't be drawn now, or None."""
        try:
            draw(self._context.blueprints[blueprint_id], self._context.pool, seed=0)
        except PaperShort as short:
            return short
        return None

    def start(self, *, learner: Account, blueprint_id: str, seed: int | None = None) -> int:
        """Draw a paper and begin an attempt; its id. Raises PaperShort."""
        blueprint = self._context.blueprints[blueprint_id]
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
        """Practise these very questions, as far as they are still in the banks."""
        pool = self._context.pool
        wanted = [id_ for id_ in questions if id_ in self._context.library.questions]
        by_id = {
            item.id: item
            for id_ in wanted
            for item in pool.of_type(self._context.library.questions[id_].type)
        }
        if not wanted:
            raise NothingToPractise("nothing_to_practise")
        drawn = [Drawn(by_id[id_], 1.0) for id_ in wanted]
        return self._practise(learner, drawn, title, title_en, self._context.new_seed())

    def open_attempts(self, *, learner: Account) -> list[AttemptHead]:
        """What was begun and not handed in, the newest first."""
        with self._context.store.read() as tx:
            return tx.attempts.open_of(learner.id)

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
        now, uptime = self._context.clock.now(), self._context.clock.uptime()
        used = used_now(state, now, uptime)
        if limit is not None and used > limit and kind is not StepKind.HAND_IN:
            return state
        step = Step(
            number=state.next_number, at=now, uptime=uptime, kind=kind, used=used, slot=slot,
            data=data,
        )  # fmt: skip
        after = apply(state, step)
        with self._context.store.begin() as tx:
            tx.attempts.append(attempt_id, step)
        return after

    def reveal(
        self, *, sitting: Sitting, state: AttemptState, slot: int
    ) -> tuple[AttemptState, Grade]:
        """Practice: grade a slot for good and show it."""
        question = sitting.questions[slot]
        data = state.responses.get(slot)
        response = None if data is None else load_response(question, data)
        grade = question.grade(response, self._context.marker)
        now, uptime = self._context.clock.now(), self._context.clock.uptime()
        step = Step(
            number=state.next_number, at=now, uptime=uptime, kind=StepKind.REVEAL,
            used=used_now(state, now, uptime), slot=slot,
        )  # fmt: skip
        after = apply(state, step)
        version = sitting.paper.slots[slot].version
        with self._context.store.begin() as tx:
            tx.attempts.append(sitting.head.id, step)
            tx.attempts.put_grades(sitting.head.id, {slot: (version, grade)}, now)
        return after, grade

    def hand_in(self, *, learner: Account, attempt_id: int, by: str = "learner") -> None:
        """Grade everything, close the attempt and keep what it says about the learner."""
        sitting = self.load(learner=learner, attempt_id=attempt_id)
        if sitting.head.ended_at is not None:
            return
        grades = self._grade(sitting)
        now, uptime = self._context.clock.now(), self._context.clock.uptime()
        state = sitting.state
        step = Step(
            number=state.next_number, at=now, uptime=uptime, kind=StepKind.HAND_IN,
            used=used_now(state, now, uptime), data={"by": by},
        )  # fmt: skip
        after = apply(state, step)
        used = min(after.used, sitting.paper.seconds or after.used)
        versions = [slot.version for slot in sitting.paper.slots]
        with self._context.store.begin() as tx:
            tx.attempts.append(attempt_id, step)
            tx.attempts.put_grades(
                attempt_id, {i: (versions[i], grade) for i, grade in enumerate(grades)}, now
            )
            tx.attempts.finish(attempt_id, at=now, used=used, scores=score(sitting.paper, grades))
            self._remember(tx, learner, sitting, after, grades)

    def abandon(self, *, learner: Account, attempt_id: int) -> None:
        """Close a practice as it stands; an exam can only be handed in."""
        with self._context.store.read() as tx:
            if tx.attempts.head(attempt_id).kind != "practice":
                raise NotAllowed("exam_must_be_handed_in")
        self.hand_in(learner=learner, attempt_id=attempt_id, by="abandoned")

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
        return tuple(self._context.shown(data[s.version], organisation) for s in paper.slots)

    def _grade(self, sitting: Sitting) -> list[Grade]:
        return [
            sitting.grades.get(slot) or question.grade(sitting.response(slot), self._context.marker)
            for slot, question in enumerate(sitting.questions)
        ]

    def _remember(
        self, tx: Transaction, learner: Account, sitting: Sitting, state: AttemptState,
        grades: list[Grade],
    ) -> None:  # fmt: skip
        """Memory, mistakes and the day's work. Practice skips what was left unanswered."""
        at = self._context.clock.now()
        practice = sitting.head.kind == "practice"
        counted = [
            (slot, question, grades[slot])
            for slot, question in enumerate(sitting.questions)
            if not (practice and grades[slot].state is State.UNANSWERED)
        ]
        memories = tx.progress.memories(learner.id)
        for _, question, grade in counted:
            for point in question.covers:
                memories[point] = reviewed(
                    memories.get(point), point=point, fraction=grade.fraction, at=at
                )
        touched = {point for _, question, _ in counted for point in question.covers}
        tx.progress.put_memories(learner.id, [memories[point] for point in sorted(touched)])
        tx.progress.mend(learner.id, {question.id for _, question, _ in counted}, at)
        tx.progress.note_mistakes(
            learner.id,
            [
                NotedMistake(sitting.head.id, slot, question.id, mistake, at)
                for slot, question, grade in counted
                for mistake in mistakes_of(question, grade)
            ],
        )
        seconds = sum(
            min(spent, _LONGEST_THOUGHT) if practice else spent for spent in state.spent.values()
        )
        answered = sum(grade.state is not State.UNANSWERED for _, _, grade in counted)
        earned = sum(grade.fraction for _, _, grade in counted)
        tx.progress.add_work(learner.id, Day(local_day(at), answered, seconds, earned))


def _require_own(learner: Account, head: AttemptHead) -> None:
    if head.learner_id != learner.id:
        raise NotAllowed("not_your_attempt")
