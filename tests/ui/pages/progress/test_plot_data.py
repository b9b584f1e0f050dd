"""What the plots show, before anything is drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from trainer.papers.blueprint import StarCutOff
from trainer.usecases.progress import TrendPoint
from ui.i18n import install_language
from ui.pages.progress.plot_data import Line, PlotData, forecast_data, trend_data

NOW = datetime(2026, 11, 20, 10, 32).astimezone()
MONDAY = date(2026, 11, 16)
TARGET = StarCutOff(level=4, total=85, phrasing=85, procedure=85)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    install_language(qapp, "en")
    yield
    install_language(qapp, "en")


def weeks(*scores: tuple[float | None, float | None]) -> list[TrendPoint]:
    """The newest weeks, the last one this week: (phrasing, procedure)."""
    first = MONDAY - timedelta(weeks=len(scores) - 1)
    return [
        TrendPoint(first + timedelta(weeks=n), phrasing, procedure)
        for n, (phrasing, procedure) in enumerate(scores)
    ]


# --- forecast


def test_the_forecast_says_both_ends_in_words() -> None:
    forecast = [(0.9 - 0.002 * n, 0.88 - 0.02 * n) for n in range(15)]

    data = forecast_data(forecast, [4, 0, 1, *[0] * 12], NOW)

    assert "5 points" in data.sentence
    assert "87%" in data.sentence
    assert "60%" in data.sentence
    lost, kept = data.lines
    assert (kept.label, kept.note, kept.stroke) == ("87%", "as planned", "solid")
    assert (lost.label, lost.note, lost.stroke) == ("60%", "no review", "fine")
    assert len(kept.points) == 15
    assert kept.points[-1] == (14.0, pytest.approx(87.2))
    assert data.ticks == ((0.0, "today"), (7.0, "27 Nov"), (14.0, "4 Dec"))
    assert data.bars[0] == (0.0, 4)


def test_without_anything_learnt_there_is_only_a_sentence() -> None:
    data = forecast_data([(0.0, 0.0)] * 15, [0] * 15, NOW)

    assert data.lines == ()
    assert data.sentence.startswith("After the first practice")


@pytest.mark.parametrize(
    ("lowest", "low"), [(0.61, 50), (0.92, 80), (0.9, 80), (0.99, 80), (0.05, 0), (0.35, 20)]
)
def test_the_plot_begins_below_its_lowest_value(lowest: float, low: int) -> None:
    data = forecast_data([(0.99, 0.99), (0.99, lowest)], [1, 0], NOW)

    assert data.low == low
    assert all(y >= data.low for line in data.lines for _, y in line.points)


# --- trend


def test_each_skill_says_how_far_it_is_from_the_next_level() -> None:
    data = trend_data(weeks((62, 70), (81, 88)), TARGET, NOW, 12)

    phrasing, procedure = data.lines
    assert (phrasing.label, phrasing.note) == ("What to say 81", "4 to go")
    assert (procedure.label, procedure.note) == ("What to do 88", "")
    assert data.sentence == ("What to say 81 is 4 to go for 4 stars, What to do 88 meets 4 stars")
    assert [level.label for level in data.levels] == ["4 stars asks for 85"]
    assert "1 weeks ago 62" in data.said


def test_the_two_skills_are_told_apart_three_times() -> None:
    phrasing, procedure = trend_data(weeks((62, 70)), TARGET, NOW, 12).lines

    assert phrasing.tone != procedure.tone
    assert phrasing.stroke != procedure.stroke
    assert phrasing.mark != procedure.mark


def test_different_requirements_have_a_line_each() -> None:
    target = StarCutOff(level=2, total=75, phrasing=60, procedure=70)

    levels = trend_data(weeks((62, 70)), target, NOW, 12).levels

    assert [(level.value, level.label) for level in levels] == [
        (60, "2 stars asks for What to say 60"), (70, "2 stars asks for What to do 70"),
    ]  # fmt: skip


def test_at_the_top_no_requirement_is_drawn() -> None:
    data = trend_data(weeks((62, 70)), None, NOW, 12)

    assert data.levels == ()
    assert {line.note for line in data.lines} == {""}
    assert data.sentence == "Mean scores of each week"


@pytest.mark.parametrize(("span", "count", "first"), [(4, 4, 0), (12, 12, 0), (52, 20, 32)])
def test_only_the_chosen_weeks_are_shown(span: int, count: int, first: int) -> None:
    data = trend_data(weeks(*[(50.0, 60.0)] * 20), TARGET, NOW, span)

    points = data.lines[0].points
    assert len(points) == count
    assert points[0][0] == first
    assert points[-1][0] == data.last == span - 1
    assert data.ticks[-1] == (span - 1, "this week")


def test_a_week_without_a_skill_leaves_no_point() -> None:
    data = trend_data(weeks((62, None), (None, 70), (64, None)), TARGET, NOW, 4)

    phrasing, procedure = data.lines
    assert phrasing.points == ((1.0, 62), (3.0, 64))
    assert procedure.points == ((2.0, 70),)


@pytest.mark.parametrize(
    "trend", [[], weeks((None, None)), weeks(*[(50, 50)], *[(None, None)] * 9)]
)
def test_weeks_without_scores_say_what_will_be_here(trend: Sequence[TrendPoint]) -> None:
    data = trend_data(trend, TARGET, NOW, 4)

    assert data.lines == ()
    assert data.sentence.startswith("The scores of each week")


# --- names at the ends


@given(
    ends=st.lists(st.floats(50, 100), min_size=1, max_size=4),
    notes=st.lists(st.booleans(), min_size=4, max_size=4),
)
def test_names_at_the_ends_never_cover_each_other(ends: list[float], notes: list[bool]) -> None:
    from ui.pages.progress.plot import label_tops

    lines = tuple(
        Line(((0.0, end),), "accent", "solid", "disc", "87%", "note" if note else "")
        for end, note in zip(ends, notes, strict=False)
    )

    tops = label_tops(PlotData("", lines=lines, low=50), per_unit=3.0)

    placed = sorted(zip(tops, (34 if line.note else 17 for line in lines), strict=True))
    for (top, height), (following, _) in pairwise(placed):
        assert top + height <= following + 1e-6
