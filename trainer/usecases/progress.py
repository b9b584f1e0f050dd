"""What a learner knows, what comes next, and what went wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from trainer.accounts import Account
from trainer.attempts.head import AttemptHead
from trainer.bank.model import Bank
from trainer.clock import local_day
from trainer.progress.journal import Day, NotedMistake
from trainer.progress.mastery import Standing, StudyPlan, plan_study, standing
from trainer.progress.memory import Memory, forecast
from trainer.progress.mistakes import MistakeKind, part_of
from trainer.question import Question
from trainer.usecases.chapter import ChapterView, chapter_view
from trainer.usecases.context import Context
from trainer.usecases.ladder import Ladder, ladder_of
from trainer.usecases.study import Study, Work, pace_of, study_of, work_of

FORECAST_DAYS = 14


@dataclass(frozen=True, slots=True)
class ChapterCell:
    """A cell of the mastery map."""

    bank: str
    chapter: str
    title: str
    short: str
    standing: Standing
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ManualRow:
    """A row of the mastery map: a manual with its chapters."""

    bank: str
    title: str
    standing: Standing
    cells: tuple[ChapterCell, ...]


@dataclass(frozen=True, slots=True)
class Habit:
    """A mistake made repeatedly: how often, on which questions, what it cost of 1 a question."""

    kind: MistakeKind
    label: str
    count: int
    lost: float
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotebookLine:
    """A line of the mistakes notebook with what people need to read it."""

    noted: NotedMistake
    question: Question
    manual: str
    section: str
    label: str


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The mean scores of a week (by its Monday), None where a skill wasn't asked."""

    week: date
    phrasing: float | None
    procedure: float | None


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the pages Today and Progress show of a learner.

    days: those of the last 60 with work; month: the work of the last 30 days, month_before: of the
    30 before them; forecast: mean recall today and on each of the next 14 days (reviewed as due,
    not reviewed); due_by_day: how many points fall due on these days.
    """

    now: datetime
    ladder: Ladder
    plan: StudyPlan
    study: Study
    rows: tuple[ManualRow, ...]
    days: tuple[Day, ...]
    month: Work
    month_before: Work
    habits: tuple[Habit, ...]
    mistakes: int
    attempts: tuple[AttemptHead, ...]
    forecast: tuple[tuple[float, float], ...]
    due_by_day: tuple[int, ...]
    trend: tuple[TrendPoint, ...]

    @property
    def weakest(self) -> list[ChapterCell]:
        """Chapters begun, the weakest first."""
        cells = [c for row in self.rows for c in row.cells if c.standing.mastery is not None]
        return sorted(cells, key=lambda cell: (cell.standing.mastery or 0.0, cell.chapter))


class Progress:
    """Use cases about a learner's knowledge."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def overview(self, *, learner: Account) -> Overview:
        """The learner's standing now."""
        now = self._context.clock.now()
        today = local_day(now)
        with self._context.store.read() as tx:
            memories = tx.progress.memories(learner.id)
            days = tx.progress.days(learner.id, today - timedelta(days=59))
            noted = tx.progress.open_mistakes(learner.id)
            attempts = tx.attempts.ended_of(learner.id)
            exams = tx.attempts.exams_of(learner.id)
            held = tx.certificates.of(learner.id)
            lately = tx.attempts.recent_questions(learner.id, attempts=2)
        library = self._context.library
        asked = self._asked()
        curriculum = [point for point in library.points if point in asked]
        critical = frozenset(p for p in curriculum if library.points[p].critical)
        plan = plan_study(memories.values(), curriculum, critical, now)
        month = work_of(days, first=today - timedelta(days=29), last=today)
        # One draw a day: the page shows the questions that the sitting will ask.
        seed = learner.id * 1_000_003 + today.toordinal()
        return Overview(
            now=now, ladder=ladder_of(exams, held, self._context.blueprints.values()),
            plan=plan, month=month,
            month_before=work_of(
                days, first=today - timedelta(days=59), last=today - timedelta(days=30)
            ),
            study=study_of(
                plan, self._context.pool, pace=pace_of(month), seed=seed, avoid=lately
            ),
            rows=tuple(_manual_row(bank, asked, memories, now) for bank in library.banks.values()),
            days=tuple(days), habits=tuple(self._habits(noted)),
            mistakes=len({one.question_id for one in noted}), attempts=tuple(attempts),
            forecast=tuple(forecast(list(memories.values()), now=now, days=FORECAST_DAYS)),
            due_by_day=_due_by_day(memories.values(), now), trend=_trend(attempts),
        )  # fmt: skip

    def chapter(self, *, learner: Account, bank: str, chapter: str) -> ChapterView:
        """A chapter point by point. Raises KeyError for one that isn't in the banks."""
        with self._context.store.read() as tx:
            memories = tx.progress.memories(learner.id)
        found = self._context.library.banks[bank]
        now = self._context.clock.now()
        return chapter_view(found, chapter, asked=self._asked(), memories=memories, now=now)

    def notebook(self, *, learner: Account) -> list[NotebookLine]:
        """The open mistakes, the newest first; questions gone from the banks are left out."""
        with self._context.store.read() as tx:
            noted = tx.progress.open_mistakes(learner.id)
            organisation = self._context.organisation(tx)
        library = self._context.library
        lines = []
        for one in noted:
            if one.question_id not in library.questions:
                continue
            bank = library.bank_of[one.question_id]
            question = self._context.shown(library.data(one.question_id), organisation)
            section = bank.section_of(question).title
            lines.append(
                NotebookLine(one, question, bank.head.title, section, label_of(question, one))
            )
        return lines

    def _asked(self) -> set[str]:
        """The knowledge points that a question asks about."""
        return {point for q in self._context.library.questions.values() for point in q.covers}

    def _habits(self, noted: list[NotedMistake]) -> list[Habit]:
        found: dict[tuple[MistakeKind, str], list[NotedMistake]] = {}
        for one in noted:
            question = self._context.library.questions.get(one.question_id)
            if question is not None:
                found.setdefault((one.mistake.kind, label_of(question, one)), []).append(one)
        habits = [
            Habit(
                kind=kind,
                label=label,
                count=len(ones),
                lost=sum(o.mistake.lost for o in ones),
                questions=tuple(dict.fromkeys(o.question_id for o in ones)),
            )
            for (kind, label), ones in found.items()
        ]
        return sorted(habits, key=lambda habit: (-habit.lost, habit.label))


def label_of(question: Question, noted: NotedMistake) -> str:
    """What a mistake is about, in the words of the rubric or the question's title."""
    kind, part = noted.mistake.kind, noted.mistake.part
    for task in question.text_tasks():
        name = task.id.partition(".")[2]
        for point in task.rubric.points:
            if kind is MistakeKind.MISSED_POINT and part_of(name, point.id) == part:
                return str(point.expect)
        for taboo in task.rubric.taboos:
            if kind is MistakeKind.TABOO and part_of(name, taboo.id) == part:
                return str(taboo.avoid)
    return question.title


def _manual_row(
    bank: Bank, asked: set[str], memories: dict[str, Memory], now: datetime
) -> ManualRow:
    chapter_of = {section.id: section.chapter for section in bank.head.sections}
    points = [p for p in bank.points.values() if p.id in asked]
    cells = []
    for chapter in bank.head.chapters:
        own = tuple(p.id for p in points if chapter_of[p.section] == chapter.id)
        if own:
            cells.append(
                ChapterCell(
                    bank.id,
                    chapter.id,
                    chapter.title,
                    chapter.short,
                    standing(own, memories, now),
                    own,
                )
            )
    whole = standing([p.id for p in points], memories, now)
    return ManualRow(bank.id, bank.head.title, whole, tuple(cells))


def _due_by_day(memories: Iterable[Memory], now: datetime) -> tuple[int, ...]:
    counts = [0] * (FORECAST_DAYS + 1)
    for memory in memories:
        day = max(0, (local_day(memory.due) - local_day(now)).days)
        if day <= FORECAST_DAYS:
            counts[day] += 1
    return tuple(counts)


def _trend(attempts: list[AttemptHead]) -> tuple[TrendPoint, ...]:
    weeks: dict[date, list[AttemptHead]] = {}
    for one in attempts:
        if one.ended_at is not None:
            day = local_day(one.ended_at)
            weeks.setdefault(day - timedelta(days=day.weekday()), []).append(one)
    return tuple(
        TrendPoint(week, _mean([a.phrasing for a in ones]), _mean([a.procedure for a in ones]))
        for week, ones in sorted(weeks.items())
    )


def _mean(values: list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
