"""What is kept of a learner's days: work done and mistakes made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from trainer.progress.mistakes import Mistake


@dataclass(frozen=True, slots=True)
class NotedMistake:
    """A line of the mistakes notebook."""

    attempt_id: int
    slot: int
    question_id: str
    mistake: Mistake
    at: datetime


@dataclass(frozen=True, slots=True)
class Day:
    """A learner's work on one day. earned: the sum of the fractions."""

    day: date
    answered: int
    seconds: float
    earned: float
