"""What the page 今日 shows, in words: made from the overview, without a widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from trainer.progress.mistakes import MistakeKind
from trainer.usecases.ladder import Lacking, Ladder
from trainer.usecases.progress import Habit, Overview
from trainer.usecases.sitting import Sitting
from trainer.usecases.study import Why, Work
from ui.pages.progress.rows import percent
from ui.texts.names import (
    day_text,
    is_chinese,
    moment_text,
    skill_name,
    star_name,
    time_text,
    weekday_text,
)
from ui.theme import Role

translate = QCoreApplication.translate

MINUTES = (5, 15, 30)
_MONTH = 30


@dataclass(frozen=True, slots=True)
class Need:
    """A score that is lacking: 流程 ≥ 80, 现在 74."""

    text: str
    now: str
    tone: Role


@dataclass(frozen=True, slots=True)
class StandingText:
    """The top right: the level held and what the next one asks for."""

    level: int
    name: str
    since: str
    next_name: str
    remark: str
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class ExamText:
    """The card on the right: the exam of the next level, or what was begun and not finished."""

    title: str
    heading: str
    chip: str
    figure: str
    unit: str
    facts: str
    foot: str
    action: str


@dataclass(frozen=True, slots=True)
class DayBar:
    """A day of the last 30 and how many questions were answered on it."""

    day: date
    answered: int


@dataclass(frozen=True, slots=True)
class HabitText:
    """A thing that keeps costing marks."""

    text: str
    action: str
    kind: MistakeKind


def greeting(now: datetime, name: str) -> str:
    """早上好，林晓: by the clock on the wall."""
    hour = now.astimezone().hour
    if 5 <= hour < 11:
        text = translate("Today", "Good morning, {name}")
    elif 11 <= hour < 13:
        text = translate("Today", "Good day, {name}")
    elif 13 <= hour < 18:
        text = translate("Today", "Good afternoon, {name}")
    else:
        text = translate("Today", "Good evening, {name}")
    return text.format(name=name)


def date_line(now: datetime) -> str:
    """2026年11月20日　星期五."""
    day = now.astimezone().date()
    return day_text(day) + ("\u3000" if is_chinese() else "   ") + weekday_text(day)


def standing_of(ladder: Ladder) -> StandingText:
    """The level held, and the way to the next."""
    since = ""
    if ladder.since is not None:
        since = translate("Today", "since {day}").format(day=day_text(ladder.since))
    following = ladder.next
    if following is None:
        remark = translate("Today", "The highest level") if ladder.level else ""
        return StandingText(ladder.level, star_name(ladder.level), since, "", remark, ())
    if ladder.total is None:
        remark = translate("Today", "asks for")
    elif ladder.lacking:
        remark = translate("Today", "still lacking")
    else:
        remark = translate("Today", "within reach")
    return StandingText(
        level=ladder.level,
        name=star_name(ladder.level),
        since=since,
        next_name=star_name(following.level),
        remark=remark,
        needs=tuple(_need(one) for one in ladder.lacking),
    )


def exam_of(ladder: Ladder) -> ExamText | None:
    """The exam of the next level, None at the top of the ladder."""
    exam, target = ladder.exam, ladder.next
    if exam is None or target is None or exam.minutes is None:
        return None
    facts = translate("Today", "{count} questions, pass at {marks}")
    foot = translate("Today", "What to say ≥ {phrasing}, what to do ≥ {procedure}")
    ready = ladder.total is not None and not ladder.lacking
    return ExamText(
        title=translate("Today", "Next exam"),
        heading=exam.title if is_chinese() else exam.title_en,
        chip=translate("Today", "Within reach") if ready else "",
        figure=str(exam.minutes),
        unit=translate("Today", "minutes"),
        facts=facts.format(count=exam.count, marks=target.total),
        foot=foot.format(phrasing=target.phrasing, procedure=target.procedure),
        action=translate("Today", "Go to the exam"),
    )


def resume_of(sitting: Sitting, now: datetime) -> ExamText:
    """An attempt under way."""
    paper = sitting.paper
    answered = sum(sitting.response(slot) is not None for slot in range(len(paper.slots)))
    begun = translate("Today", "begun {moment}").format(moment=_moment(sitting, now))
    practice = paper.kind == "practice"
    return ExamText(
        title=translate("Today", "Not finished") if practice else translate("Today", "Next exam"),
        heading=paper.title if is_chinese() else paper.title_en,
        chip="" if practice else translate("Today", "Not handed in"),
        figure=f"{answered}/{len(paper.slots)}",
        unit=translate("Today", "answered"),
        facts=_time_left(sitting.remaining, now),
        foot=begun,
        action=translate("Today", "Go on"),
    )


def reason_names() -> dict[Why, str]:
    """Why questions come today, in the order of the bar."""
    return {
        Why.DUE: translate("Today", "Due"),
        Why.NEW: translate("Today", "New"),
        Why.WEAK: translate("Today", "Weak"),
    }


def day_bars(overview: Overview) -> tuple[DayBar, ...]:
    """The last 30 days, those without work too."""
    today = overview.now.astimezone().date()
    answered = {day.day: day.answered for day in overview.days}
    days = [today - timedelta(days=_MONTH - 1 - n) for n in range(_MONTH)]
    return tuple(DayBar(day, answered.get(day, 0)) for day in days)


def change_of(month: Work, before: Work) -> int | None:
    """By how many % the mean changed against the month before, None where one is unknown."""
    if month.mean is None or before.mean is None:
        return None
    return percent(month.mean) - percent(before.mean)


def habits_of(habits: Sequence[Habit]) -> tuple[HabitText, ...]:
    """What keeps going wrong, the most expensive first."""
    return tuple(_habit(habit) for habit in habits)


def _habit(habit: Habit) -> HabitText:
    text = {
        MistakeKind.MISSED_POINT: translate("Today", "Left out: {label}"),
        MistakeKind.TABOO: translate("Today", "Taboo: {label}"),
        MistakeKind.WRONG_ORDER: translate("Today", "Order: {label}"),
        MistakeKind.COURTESY: translate("Today", "Courtesy: {label}"),
        MistakeKind.WRONG_CHOICE: translate("Today", "Wrong: {label}"),
    }[habit.kind].format(label=habit.label)
    if habit.count > 1:
        text += translate("Today", ", {count} times").format(count=habit.count)
    action = translate("Today", "Practise {count}").format(count=len(habit.questions))
    return HabitText(text, action, habit.kind)


def _need(one: Lacking) -> Need:
    name = translate("Today", "Total") if one.measure == "total" else skill_name(one.measure)
    text = translate("Today", "{name} ≥ {needed}").format(name=name, needed=one.needed)
    now = "" if one.now is None else translate("Today", "now {score}").format(score=one.now)
    tones: dict[str, Role] = {"phrasing": "accent", "procedure": "series-2"}
    return Need(text, now, tones.get(one.measure, "text"))


def _time_left(remaining: float | None, now: datetime) -> str:
    if remaining is None:
        return translate("Today", "Practice, without a time limit")
    if remaining <= 0:
        return translate("Today", "The time is up: hand it in")
    end = time_text(now + timedelta(seconds=remaining))
    return translate("Today", "The clock runs until {time}").format(time=end)


def _moment(sitting: Sitting, now: datetime) -> str:
    started = sitting.head.started_at
    same = started.astimezone().date() == now.astimezone().date()
    return time_text(started) if same else moment_text(started)
