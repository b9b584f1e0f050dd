"""What the sample people did before the demo begins, through the same use cases as everybody."""

from __future__ import annotations

import random
from datetime import timedelta

from trainer.accounts import Account
from trainer.app import Trainer
from trainer.attempts.steps import StepKind
from ui.demo.answers import Quality, answer
from ui.demo.cast import ADMINISTRATOR, COLLEAGUES, HR, LEARNER, ORGANISATION, Colleague
from ui.demo.clock import ShiftedClock
from ui.signin.first_start import SAMPLE_PIN, SAMPLES

ADMINISTRATOR_PIN = "246810"
_FIRST_DAY = 44
_SESSION = 18


def write_history(trainer: Trainer, clock: ShiftedClock, rng: random.Random) -> None:
    """Set the centre up and live through six weeks of practice and two exams."""
    start = clock.shift
    clock.shift = start - timedelta(days=_FIRST_DAY)
    people = _set_up(trainer)
    learner, hr = people[LEARNER.number], people[HR.number]
    plan = [(float(_FIRST_DAY - day), day) for day in range(0, _FIRST_DAY - 1, 2)]
    exams = {30: ("exam-star-1", 0.86), 12: ("exam-star-2", 0.88)}
    for days_ago, number in plan:
        clock.shift = start - timedelta(days=days_ago, hours=rng.uniform(0.5, 3))
        skill = 0.5 + 0.3 * number / _FIRST_DAY
        _practise(trainer, learner, skill, rng, clock)
        if number in (_FIRST_DAY - 30, _FIRST_DAY - 12):
            exam, ability = exams[_FIRST_DAY - number]
            attempt = sit_exam(trainer, learner, exam, ability, rng, clock)
            trainer.certificates.issue(actor=hr, attempt_ids=[attempt], template="classic")
    for colleague in sorted(COLLEAGUES, key=lambda one: -one.days_ago):
        clock.shift = start - timedelta(days=colleague.days_ago)
        _earn(trainer, people[colleague.account.number], colleague, rng, clock)
    clock.shift = start


def _set_up(trainer: Trainer) -> dict[str, Account]:
    samples = tuple((one, SAMPLE_PIN) for one in SAMPLES)
    colleagues = tuple((one.account, SAMPLE_PIN) for one in COLLEAGUES)
    trainer.accounts.set_up(
        administrator=ADMINISTRATOR, secret=ADMINISTRATOR_PIN, organisation=ORGANISATION,
        samples=samples + colleagues,
    )  # fmt: skip
    return {account.number: account for account in trainer.accounts.sign_in_sheet().accounts}


def _practise(
    trainer: Trainer, learner: Account, skill: float, rng: random.Random, clock: ShiftedClock
) -> None:
    plan = trainer.progress.overview(learner=learner).plan
    # New points in a random order: a course jumps between the manuals.
    new = rng.sample(plan.new, len(plan.new))
    points = [*plan.due[:_SESSION], *plan.weak[:3], *new[:_SESSION]]
    attempt = trainer.sittings.start_practice(
        learner=learner, points=points, count=_SESSION, seed=rng.getrandbits(32),
        title="今日学习", title_en="Today's study",
    )  # fmt: skip
    _answer_all(trainer, learner, attempt, skill, rng, clock)


def sit_exam(
    trainer: Trainer, learner: Account, blueprint: str, skill: float, rng: random.Random,
    clock: ShiftedClock,
) -> int:  # fmt: skip
    """Sit an exam through the core; the attempt's id."""
    attempt = trainer.sittings.start(
        learner=learner, blueprint_id=blueprint, seed=rng.getrandbits(32)
    )
    _answer_all(trainer, learner, attempt, skill, rng, clock)
    return attempt


def _earn(
    trainer: Trainer, learner: Account, colleague: Colleague, rng: random.Random,
    clock: ShiftedClock,
) -> None:  # fmt: skip
    # A good candidate now and then fails too; the cast passes in the end.
    for _ in range(5):
        attempt = sit_exam(trainer, learner, colleague.exam, 0.88, rng, clock)
        if trainer.results.get(actor=learner, attempt_id=attempt).scores.passed:
            return


def _answer_all(
    trainer: Trainer, learner: Account, attempt: int, skill: float, rng: random.Random,
    clock: ShiftedClock,
) -> None:  # fmt: skip
    sitting = trainer.sittings.load(learner=learner, attempt_id=attempt)
    state = sitting.state
    for slot, question in enumerate(sitting.questions):
        state = trainer.sittings.record(
            attempt_id=attempt, state=state, kind=StepKind.VISIT, slot=slot
        )
        clock.shift += timedelta(seconds=question.seconds * rng.uniform(0.4, 0.9))
        quality = Quality.GOOD if rng.random() < skill else _less(rng)
        response = answer(question, quality, rng).model_dump(mode="json")
        state = trainer.sittings.record(
            attempt_id=attempt, state=state, kind=StepKind.ANSWER, slot=slot, data=response
        )
    trainer.sittings.hand_in(learner=learner, attempt_id=attempt)


def _less(rng: random.Random) -> Quality:
    return Quality.MIDDLING if rng.random() < 0.6 else Quality.BAD
