"""What the sample people did before the demo begins, through the same use cases as everybody."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import timedelta

from trainer.accounts import Account
from trainer.app import Trainer
from trainer.attempts.steps import StepKind
from ui.demo.answers import Quality, answer
from ui.demo.cast import ADMINISTRATOR, COLLEAGUES, HR, LEARNER, ORGANISATION
from ui.demo.clock import ShiftedClock
from ui.signin.first_start import SAMPLE_PIN, SAMPLES

ADMINISTRATOR_PIN = "246810"
# Days ago → questions of a practice, or the exam that was passed then.
_PRACTICE = dict.fromkeys(range(43, 1, -3), 14)
_EXAMS = {30: "exam-star-1", 12: "exam-star-2"}


@dataclass
class Past:
    """The trainer with a clock that was set back."""

    trainer: Trainer
    clock: ShiftedClock
    rng: random.Random

    def write(self) -> None:
        """Set the centre up and live through six weeks of practice and exams."""
        start = self.clock.shift
        self.clock.shift = start - timedelta(days=44)
        people = self._set_up()
        learner, hr = people[LEARNER.number], people[HR.number]
        for day in range(43, 1, -1):
            self.clock.shift = start - timedelta(days=day, hours=self.rng.uniform(0.5, 3))
            if day in _PRACTICE:
                self._practise(learner, _PRACTICE[day], skill=0.8 - 0.3 * day / 43)
            if day in _EXAMS:
                attempt = self._pass_exam(learner, _EXAMS[day])
                self.trainer.certificates.issue(actor=hr, attempt_ids=[attempt], template="classic")
        for colleague in sorted(COLLEAGUES, key=lambda one: -one.days_ago):
            self.clock.shift = start - timedelta(days=colleague.days_ago)
            self._pass_exam(people[colleague.account.number], colleague.exam)
        self.clock.shift = start

    def _set_up(self) -> dict[str, Account]:
        accounts = self.trainer.accounts
        colleagues = tuple(one.account for one in COLLEAGUES)
        accounts.set_up(
            administrator=ADMINISTRATOR, secret=ADMINISTRATOR_PIN, organisation=ORGANISATION,
            samples=tuple((one, SAMPLE_PIN) for one in (*SAMPLES, *colleagues)),
        )  # fmt: skip
        return {account.number: account for account in accounts.sign_in_sheet().accounts}

    def _practise(self, learner: Account, count: int, *, skill: float) -> None:
        plan = self.trainer.progress.overview(learner=learner).plan
        # New points in a random order: a course jumps between the manuals.
        new = self.rng.sample(plan.new, len(plan.new))
        points = [*plan.due[: count // 2], *plan.weak[:3], *new[:count]]
        attempt = self.trainer.sittings.start_practice(
            learner=learner, points=points, count=count, seed=self.rng.getrandbits(32),
            title="今日学习", title_en="Today's study",
        )  # fmt: skip
        self._answer_all(learner, attempt, skill)

    def _pass_exam(self, learner: Account, blueprint: str) -> int:
        # A good candidate fails now and then too; the cast passes in the end.
        for _ in range(6):
            attempt = self.trainer.sittings.start(
                learner=learner, blueprint_id=blueprint, seed=self.rng.getrandbits(32)
            )
            self._answer_all(learner, attempt, skill=0.88)
            result = self.trainer.results.get(actor=learner, attempt_id=attempt)
            if result.scores.passed:
                return attempt
        raise RuntimeError(f"{learner.name} did not pass {blueprint} in six tries")

    def _answer_all(self, learner: Account, attempt: int, skill: float) -> None:
        sittings = self.trainer.sittings
        sitting = sittings.load(learner=learner, attempt_id=attempt)
        state = sitting.state
        for slot, question in enumerate(sitting.questions):
            self.clock.shift += timedelta(seconds=question.seconds * self.rng.uniform(0.4, 0.9))
            quality = Quality.GOOD if self.rng.random() < skill else self._less()
            response = answer(question, quality, self.rng).model_dump(mode="json")
            state = sittings.record(
                attempt_id=attempt, state=state, kind=StepKind.ANSWER, slot=slot, data=response
            )
        sittings.hand_in(learner=learner, attempt_id=attempt)

    def _less(self) -> Quality:
        return Quality.MIDDLING if self.rng.random() < 0.6 else Quality.BAD
