"""What a learner knows, what comes next, and what went wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from trainer.accounts import Account
from trainer.attempts.result import Share
from trainer.bank.model import Bank
from trainer.clock import local_day
from trainer.papers.blueprint import StarCutOff
from trainer.progress.mastery import Standing, StudyPlan, plan_study, standing
from trainer.progress.memory import Memory, forecast
from trainer.progress.mistakes import MistakeKind
from trainer.question import Question
from trainer.question_types.free_text import FreeText
from trainer.storage.attempts import AttemptHead
from trainer.storage.progress import Day, NotedMistake
from trainer.usecases.context import Context

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
class Ladder:
    """Where the learner stands on the star ladder. level 0: none held yet; next: None at the top.

    phrasing, procedure, total: scores of the newest exam or mock, None before the first.
    """

    level: int
    since: date | None
    next: StarCutOff | None
    phrasing: int | None
    procedure: int | None
    total: int | None


@dataclass(frozen=True, slots=True)
class Habit:
    """A mistake made again and again: how often, on which questions, what it cost of 1 a question."""

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
    """Everything the pages Today and Progress show of a learner."""

    now: datetime
    ladder: Ladder
    plan: StudyPlan
    rows: tuple[ManualRow, ...]
    days: tuple[Day, ...]
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
            held = tx.certificates.of(learner.id)
        library = self._context.library
        asked = {point for q in library.questions.values() for point in q.covers}
        curriculum = [point for point in library.points if point in asked]
        critical = frozenset(p for p in curriculum if library.points[p].critical)
        level, since = _level_held(attempts)
        for certificate in held:
            level = max(level, certificate.record.level)
        return Overview(
            now=now, ladder=self._ladder(level, since, attempts),
            plan=plan_study(memories.values(), curriculum, critical, now),
            rows=tuple(_manual_row(bank, asked, memories, now) for bank in library.banks.values()),
            days=tuple(days), habits=tuple(self._habits(noted)),
            mistakes=len({one.question_id for one in noted}), attempts=tuple(attempts),
            forecast=tuple(forecast(list(memories.values()), now=now, days=FORECAST_DAYS)),
            due_by_day=_due_by_day(memories.values(), now), trend=_trend(attempts),
        )  # fmt: skip

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

    def _ladder(self, level: int, since: date | None, attempts: list[AttemptHead]) -> Ladder:
        following = next(
            (
                blueprint.target
                for blueprint in sorted(self._context.blueprints.values(), key=lambda b: b.id)
                if blueprint.kind == "exam" and blueprint.level == level + 1
            ),
            None,
        )
        newest = next((a for a in attempts if a.kind in ("exam", "mock")), None)
        return Ladder(
            level=level, since=since, next=following,
            phrasing=_rounded(newest.phrasing if newest else None),
            procedure=_rounded(newest.procedure if newest else None),
            total=_rounded(newest.total if newest else None),
        )  # fmt: skip

    def _habits(self, noted: list[NotedMistake]) -> list[Habit]:
        found: dict[tuple[MistakeKind, str], list[NotedMistake]] = {}
        for one in noted:
            question = self._context.library.questions.get(one.question_id)
            if question is not None:
                found.setdefault((one.mistake.kind, label_of(question, one)), []).append(one)
        habits = [
            Habit(
                kind=kind, label=label, count=len(ones), lost=sum(o.mistake.lost for o in ones),
                questions=tuple(dict.fromkeys(o.question_id for o in ones)),
            )  # fmt: skip
            for (kind, label), ones in found.items()
        ]
        return sorted(habits, key=lambda habit: (-habit.lost, habit.label))


def label_of(question: Question, noted: NotedMistake) -> str:
    """What a mistake is about, in the words of the rubric or the question's title."""
    if isinstance(question, FreeText):
        for point in question.rubric.points:
            if noted.mistake.kind is MistakeKind.MISSED_POINT and point.id == noted.mistake.part:
                return point.expect
        for taboo in question.rubric.taboos:
            if noted.mistake.kind is MistakeKind.TABOO and taboo.id == noted.mistake.part:
                return taboo.avoid
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
                    bank.id, chapter.id, chapter.title, chapter.short,
                    standing(own, memories, now), own,
                )  # fmt: skip
            )
    whole = standing([p.id for p in points], memories, now)
    return ManualRow(bank.id, bank.head.title, whole, tuple(cells))


def _level_held(attempts: list[AttemptHead]) -> tuple[int, date | None]:
    best: AttemptHead | None = None
    for one in attempts:
        if one.kind == "exam" and one.passed and (best is None or (one.star or 0) > (best.star or 0)):
            best = one
    if best is None or best.ended_at is None:
        return 0, None
    return best.star or 0, local_day(best.ended_at)


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
        TrendPoint(
            week, _mean([a.phrasing for a in ones]), _mean([a.procedure for a in ones])
        )
        for week, ones in sorted(weeks.items())
    )


def _mean(values: list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _rounded(score: float | None) -> int | None:
    return None if score is None else Share(score, 100).rounded
