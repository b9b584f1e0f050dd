"""What the two plots show: plain numbers and words, before anything is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import floor
from typing import Literal

from PySide6.QtCore import QCoreApplication

from trainer.papers.blueprint import StarCutOff
from trainer.usecases.progress import TrendPoint
from ui.pages.progress.rows import percent
from ui.texts.names import short_day_text, skill_name, star_name
from ui.theme import Role

translate = QCoreApplication.translate

SPANS = (4, 12, 52)  # weeks


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its name at the end; told apart by colour, stroke and end mark."""

    points: tuple[tuple[float, float], ...]
    tone: Role
    stroke: Literal["solid", "dashed", "fine"]
    mark: Literal["disc", "square", "ring"]
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Level:
    """A dotted line across the plot with words on it."""

    value: float
    label: str


@dataclass(frozen=True, slots=True)
class PlotData:
    """A plot from x = 0 to `last`, y from `low` to 100.

    bars: (x, amount) at the foot; sentence: the finding in words; said: the same for a screen
    reader, with the numbers. Without lines there is only the sentence.
    """

    sentence: str
    said: str = ""
    lines: tuple[Line, ...] = ()
    low: int = 50
    last: float = 1.0
    ticks: tuple[tuple[float, str], ...] = ()
    levels: tuple[Level, ...] = ()
    bars: tuple[tuple[float, int], ...] = ()


def forecast_data(
    forecast: Sequence[tuple[float, float]], due_by_day: Sequence[int], now: datetime
) -> PlotData:
    """Recall over the next days, repeated as planned and not repeated."""
    if not any(kept for kept, _ in forecast):
        return PlotData(
            translate("Progress", "After the first practice you see here what stays and what fades")
        )
    kept = tuple((float(x), 100 * pair[0]) for x, pair in enumerate(forecast))
    lost = tuple((float(x), 100 * pair[1]) for x, pair in enumerate(forecast))
    with_plan, without = percent(forecast[-1][0]), percent(forecast[-1][1])
    text = translate(
        "Progress",
        "{due} points fall due in two weeks; repeated you keep {kept}%, not repeated {left}%",
    ).format(due=sum(due_by_day), kept=with_plan, left=without)
    today, last = now.astimezone().date(), len(forecast) - 1
    planned, none = translate("Progress", "as planned"), translate("Progress", "no review")
    return PlotData(
        sentence=text,
        said=text,
        lines=(
            Line(lost, "missed", "fine", "ring", f"{without}%", none),
            Line(kept, "accent", "solid", "disc", f"{with_plan}%", planned),
        ),
        low=_low(y for _, y in lost),
        last=float(last),
        ticks=(
            (0.0, translate("Progress", "today")),
            (last / 2, short_day_text(today + timedelta(days=last // 2))),
            (float(last), short_day_text(today + timedelta(days=last))),
        ),
        bars=tuple((float(x), count) for x, count in enumerate(due_by_day)),
    )


def trend_data(
    trend: Sequence[TrendPoint], target: StarCutOff | None, now: datetime, weeks: int
) -> PlotData:
    """The mean scores week by week, over the last `weeks` weeks."""
    today = now.astimezone().date()
    monday = today - timedelta(days=today.weekday())
    first = monday - timedelta(weeks=weeks - 1)
    shown = [point for point in trend if point.week >= first]
    wanted = {"phrasing": target.phrasing, "procedure": target.procedure} if target else {}
    lines = tuple(
        _skill_line(skill, points, wanted.get(skill))
        for skill in ("phrasing", "procedure")
        if (points := _series(shown, skill, first))
    )
    if not lines:
        return PlotData(
            translate("Progress", "The scores of each week with practice will be drawn here")
        )
    values = [y for line in lines for _, y in line.points] + [float(n) for n in wanted.values()]
    sentence = _trend_sentence(lines, wanted, target)
    return PlotData(
        sentence=sentence,
        said=sentence + _spoken(lines),
        lines=lines,
        low=_low(values),
        last=float(weeks - 1),
        ticks=_week_ticks(first, weeks),
        levels=_levels(target),
    )


def _series(
    points: Sequence[TrendPoint], skill: str, first: date
) -> tuple[tuple[float, float], ...]:
    scores = [
        (point.week, point.phrasing if skill == "phrasing" else point.procedure) for point in points
    ]
    return tuple(((week - first).days / 7, score) for week, score in scores if score is not None)


def _skill_line(skill: str, points: tuple[tuple[float, float], ...], wanted: int | None) -> Line:
    now = round(points[-1][1])
    note = ""
    if wanted is not None and now < wanted:
        note = translate("Progress", "{points} to go").format(points=wanted - now)
    label = f"{skill_name(skill)} {now}"
    if skill == "phrasing":
        return Line(points, "accent", "solid", "disc", label, note)
    return Line(points, "series-2", "dashed", "square", label, note)


def _levels(target: StarCutOff | None) -> tuple[Level, ...]:
    """One line where both skills ask for the same, else one each."""
    if target is None:
        return ()
    name = star_name(target.level)
    if target.phrasing == target.procedure:
        text = translate("Progress", "{star} asks for {score}")
        return (Level(target.phrasing, text.format(star=name, score=target.phrasing)),)
    text = translate("Progress", "{star} asks for {skill} {score}")
    return tuple(
        Level(score, text.format(star=name, skill=skill_name(skill), score=score))
        for skill, score in (("phrasing", target.phrasing), ("procedure", target.procedure))
    )


def _trend_sentence(
    lines: Sequence[Line], wanted: dict[str, int], target: StarCutOff | None
) -> str:
    if target is None or not wanted:
        return translate("Progress", "Mean scores of each week")
    star = star_name(target.level)
    reached = translate("Progress", "{line} meets {star}")
    short = translate("Progress", "{line} is {note} for {star}")
    parts = [
        (short if line.note else reached).format(line=line.label, note=line.note, star=star)
        for line in lines
    ]
    return translate("Progress", ", ").join(parts)


def _spoken(lines: Sequence[Line]) -> str:
    text = translate("Progress", ". {label}, {count} weeks ago {first}")
    return "".join(
        text.format(
            label=line.label,
            count=round(line.points[-1][0] - line.points[0][0]),
            first=round(line.points[0][1]),
        )
        for line in lines
        if len(line.points) > 1
    )


def _week_ticks(first: date, weeks: int) -> tuple[tuple[float, str], ...]:
    middle = (weeks - 1) // 2
    return (
        (0.0, short_day_text(first)),
        (float(middle), short_day_text(first + timedelta(weeks=middle))),
        (float(weeks - 1), translate("Progress", "this week")),
    )


def _low(values: Iterable[float]) -> int:
    """The foot of the plot: a multiple of ten with room under the lowest value."""
    return max(0, min(80, floor((min(values) - 10) / 10) * 10))
