"""What to do today: the questions of a sitting, why each of them, and how long they take."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from trainer.papers.draw import draw_for_points
from trainer.papers.pool import Pool
from trainer.progress.journal import Day
from trainer.progress.mastery import StudyPlan

# Enough for half an hour of quick questions.
MOST_QUESTIONS = 90
# Before there is a pace of one's own: 18 questions in a quarter of an hour.
USUAL_PACE = 50.0
_ENOUGH_ANSWERS = 20
_PACE_BOUNDS = (10.0, 300.0)


class Why(StrEnum):
    """Why a question comes today."""

    DUE = "due"
    NEW = "new"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Work:
    """What was done in a span of days. mean: mean grade 0 … 1, None where nothing was answered."""

    answered: int
    seconds: float
    mean: float | None


@dataclass(frozen=True, slots=True)
class StudyItem:
    """A question for today and the reason it comes."""

    question: str
    why: Why


@dataclass(frozen=True, slots=True)
class Study:
    """The questions for today, the most urgent first. pace: the learner's seconds a question."""

    items: tuple[StudyItem, ...]
    pace: float

    def count(self, minutes: int) -> int:
        """How many questions fill so many minutes, at least one where there is one."""
        return min(len(self.items), max(1, round(minutes * 60 / self.pace)))

    def first(self, count: int) -> list[str]:
        """The ids of the first `count` questions."""
        return [item.question for item in self.items[:count]]

    def reasons(self, count: int) -> Mapping[Why, int]:
        """How many of the first `count` questions come for which reason."""
        return Counter(item.why for item in self.items[:count])


def work_of(days: Iterable[Day], *, first: date, last: date) -> Work:
    """What was done from `first` to `last`, both included."""
    within = [day for day in days if first <= day.day <= last]
    answered = sum(day.answered for day in within)
    mean = sum(day.earned for day in within) / answered if answered else None
    return Work(answered, sum(day.seconds for day in within), mean)


def pace_of(work: Work) -> float:
    """Seconds a question, the usual ones before there is enough to tell."""
    if work.answered < _ENOUGH_ANSWERS:
        return USUAL_PACE
    low, high = _PACE_BOUNDS
    return min(high, max(low, work.seconds / work.answered))


def study_of(
    plan: StudyPlan, pool: Pool, *, pace: float, seed: int, avoid: frozenset[str]
) -> Study:
    """Draw today's questions for the plan; the same seed draws the same ones."""
    wanted = plan.first(len(plan.due) + len(plan.weak) + len(plan.new))
    place = {point: number for number, point in enumerate(wanted)}
    due, weak = len(plan.due), len(plan.due) + len(plan.weak)
    items: list[StudyItem] = []
    covered: set[str] = set()
    for item in draw_for_points(pool, wanted, count=MOST_QUESTIONS, seed=seed, avoid=avoid):
        # Drawn for the first of its points in the plan that no earlier question covers.
        number = min(place[p] for p in item.covers if p in place and p not in covered)
        why = Why.DUE if number < due else Why.WEAK if number < weak else Why.NEW
        items.append(StudyItem(item.id, why))
        covered.update(item.covers)
    return Study(tuple(items), pace)
