"""From the marked answers of an item to a lesson for each of its points and taboos."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from trainer.grading.combine import Combiner
from trainer.grading.documents import MarkedAnswer
from trainer.grading.experience import Lesson, Told
from trainer.grading.goal import Goal
from trainer.grading.judge import Judge
from trainer.grading.meaning import Meaning
from trainer.grading.plan import Plan
from trainer.grading.prepare import Preparation


@dataclass(frozen=True, slots=True)
class Lessons:
    """One a point and one a taboo, in the order of the plan; empty where nothing is marked."""

    points: tuple[Lesson, ...] = ()
    taboos: tuple[Lesson, ...] = ()


@dataclass(frozen=True, slots=True)
class Tutor:
    """Looks at marked answers as at any others and compares."""

    prepare: Preparation
    combiner: Combiner
    judge: Judge
    meaning: Meaning

    def lessons(self, plan: Plan, marked: Iterable[MarkedAnswer]) -> Lessons:
        """What they teach; points that nobody looked at teach nothing."""
        told: dict[str, list[Told]] = {goal.id: [] for goal in (*plan.points, *plan.taboos)}
        seen = False
        for one in marked:
            for goal, seen_by in self.told(plan, one):
                told[goal.id].append(seen_by)
                seen = True
        if not seen:
            return Lessons()
        return Lessons(*(
            tuple(Lesson.of(self.meaning, told[goal.id]) for goal in goals)
            for goals in (plan.points, plan.taboos)
        ))  # fmt: skip

    def told(self, plan: Plan, one: MarkedAnswer) -> Iterator[tuple[Goal, Told]]:
        """A marked answer as each goal sees it."""
        reading = self.prepare.read(one.text)
        if not reading.windows:
            return
        odds = self.combiner.odds(plan, reading, self.prepare.reported(reading))
        cold = self.judge.cold(plan, reading, odds)
        goals, rows = (*plan.points, *plan.taboos), (*odds.points, *odds.taboos)
        marks = {**one.points, **{goal.id: float(goal.id in one.taboos) for goal in plan.taboos}}
        for goal, row, log_odds in zip(goals, rows, cold, strict=True):
            if goal.id in marks:
                yield goal, Told(reading, row, float(log_odds), marks[goal.id])
