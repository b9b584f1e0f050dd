"""The queue: one row a passed exam without a certificate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication

from trainer.clock import local_day
from trainer.errors import UserError
from trainer.usecases.certify import Candidate
from ui.papers.fit import wide_enough
from ui.papers.narrow import found, in_spans, when_text
from ui.theme import Role
from ui.widgets.table import Cell, Column, Row

translate = QCoreApplication.translate


class Readiness(Enum):
    """Whether a certificate can be issued now."""

    CHECKING = "checking"
    READY = "ready"
    INCOMPLETE = "incomplete"
    UNPRINTABLE = "unprintable"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A candidate and what was found out about it; problems is None while being checked."""

    candidate: Candidate
    problems: tuple[UserError, ...] | None = None

    @property
    def key(self) -> str:
        return str(self.candidate.attempt.id)

    @property
    def name(self) -> str:
        return self.candidate.learner.name

    @property
    def level(self) -> int:
        return self.candidate.attempt.star or 0

    @property
    def ended_at(self) -> datetime:
        return self.candidate.attempt.ended_at or self.candidate.attempt.started_at

    @property
    def readiness(self) -> Readiness:
        if self.candidate.missing:
            return Readiness.INCOMPLETE
        if self.problems is None:
            return Readiness.CHECKING
        return Readiness.UNPRINTABLE if self.problems else Readiness.READY


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What the toolbar asks for; empty fields don't narrow."""

    text: str = ""
    levels: tuple[int, ...] = ()
    spans: tuple[int, ...] = ()

    def fits(self, waiting: Waiting, today: date) -> bool:
        """Whether the row is to be shown."""
        learner = waiting.candidate.learner
        return (
            found(self.text, learner.name, learner.number, learner.initials, learner.unit)
            and (not self.levels or waiting.level - 1 in self.levels)
            and in_spans(local_day(waiting.ended_at), today, self.spans)
        )


def columns() -> tuple[Column, ...]:
    """The columns of the queue; the first one's title is the head's checkbox."""
    number, handed_in = translate("Desk", "Number"), translate("Desk", "Handed in")
    total, state = translate("Desk", "Total"), translate("Desk", "State")
    words = [_state_look(readiness)[0] for readiness in Readiness]
    widest_day = date(2028, 12, 28)
    noon = datetime(2028, 12, 28, 22, 28).astimezone()
    days = [when_text(noon, widest_day), when_text(noon, date(2028, 12, 29))]
    return (
        Column("", elide=True),
        Column(number, width=wide_enough(number, ["0000"])),
        Column(translate("Desk", "Level"), width=84),
        Column(total, width=52, right=True),
        Column(translate("Desk", "Say"), width=52, right=True),
        Column(translate("Desk", "Do"), width=52, right=True),
        Column(handed_in, width=wide_enough(handed_in, days)),
        Column(state, width=wide_enough(state, words, sign=True)),
    )


SPARE = (4, 5, 6)  # what may go in a narrow window: the two scales, then the day


def row_of(waiting: Waiting, today: date) -> Row:
    """A candidate as a row of the table."""
    attempt, learner = waiting.candidate.attempt, waiting.candidate.learner
    word, icon, tone = _state_look(waiting.readiness)
    return Row(
        waiting.key,
        (
            Cell(learner.name, weight=500),
            Cell(learner.number, tone="text-2"),
            Cell(stars=waiting.level),
            Cell(score_text(attempt.total), weight=500, sort=attempt.total or 0.0),
            Cell(score_text(attempt.phrasing), tone="text-2", sort=attempt.phrasing or 0.0),
            Cell(score_text(attempt.procedure), tone="text-2", sort=attempt.procedure or 0.0),
            Cell(
                when_text(waiting.ended_at, today), tone="text-2",
                sort=waiting.ended_at.timestamp(),
            ),
            Cell(word, icon=icon, tone=tone),
        ),
        enabled=waiting.readiness is Readiness.READY,
    )  # fmt: skip


def score_text(score: float | None) -> str:
    """A score of 100 as a whole number, – where there is none."""
    from trainer.attempts.result import Share

    return "–" if score is None else str(Share(score, 100).rounded)


def _state_look(readiness: Readiness) -> tuple[str, str, Role]:
    looks: dict[Readiness, tuple[str, str, Role]] = {
        Readiness.CHECKING: (translate("Desk", "Checking"), "hourglass", "text-3"),
        Readiness.READY: (translate("Desk", "Ready"), "circle-check", "met"),
        Readiness.INCOMPLETE: (translate("Desk", "Data missing"), "triangle-alert", "courtesy"),
        Readiness.UNPRINTABLE: (translate("Desk", "Unprintable"), "ban", "taboo"),
    }
    return looks[readiness]
