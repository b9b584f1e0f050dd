"""今日 in words, before anything is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from tests.factories import make_blueprint
from trainer.progress.mistakes import MistakeKind
from trainer.usecases.ladder import Ladder
from trainer.usecases.progress import Habit
from trainer.usecases.study import Work
from ui.i18n import install_language
from ui.pages.today import data
from ui.pages.today.day_bars import DayBars, grid_step
from ui.theme import apply_theme, load_theme


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, load_theme("light"))
    install_language(qapp, "en")
    yield
    install_language(qapp, "en")


def at(hour: int, minute: int = 0) -> datetime:
    """Today at an hour of the wall clock."""
    return datetime(2026, 11, 20, hour, minute).astimezone()


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (at(4, 59), "Good evening"), (at(5), "Good morning"), (at(10, 59), "Good morning"),
        (at(11), "Good day"), (at(12, 59), "Good day"), (at(13), "Good afternoon"),
        (at(17, 59), "Good afternoon"), (at(18), "Good evening"), (at(0), "Good evening"),
    ],
)  # fmt: skip
def test_the_greeting_goes_by_the_clock(moment: datetime, words: str) -> None:
    assert data.greeting(moment, "林晓") == f"{words}, 林晓"


def test_in_chinese_date_and_day_are_parted_by_a_wide_space(qapp: QApplication) -> None:
    install_language(qapp, "zh_CN")

    assert data.date_line(at(9)) == "2026年11月20日\u3000星期五"


def ladder(**changes: object) -> Ladder:
    sound: dict[str, object] = {
        "level": 1, "since": date(2026, 3, 18), "exam": make_blueprint(), "phrasing": 70,
        "procedure": 55, "total": 81,
    }  # fmt: skip
    return Ladder(**{**sound, **changes})  # type: ignore[arg-type]


def test_what_is_lacking_stands_beside_the_next_level() -> None:
    text = data.standing_of(ladder())

    assert (text.level, text.name, text.since) == (1, "1 star", "since 18 Mar 2026")
    assert (text.next_name, text.remark) == ("2 stars", "still lacking")
    assert [(need.text, need.now) for need in text.needs] == [("What to do ≥ 60", "now 55")]


def test_before_the_first_exam_the_requirements_stand_without_scores() -> None:
    text = data.standing_of(ladder(level=0, since=None, phrasing=None, procedure=None, total=None))

    assert (text.name, text.since, text.remark) == ("no star", "", "asks for")
    assert len(text.needs) == 3
    assert {need.now for need in text.needs} == {""}


def test_with_enough_marks_the_next_level_is_within_reach() -> None:
    text = data.standing_of(ladder(procedure=60))

    assert (text.remark, text.needs) == ("within reach", ())
    exam = data.exam_of(ladder(procedure=60))
    assert exam is not None
    assert exam.chip == "Within reach"


def test_at_the_top_there_is_no_next_level() -> None:
    text = data.standing_of(ladder(level=5, exam=None))

    assert (text.next_name, text.remark) == ("", "The highest level")
    assert data.exam_of(ladder(level=5, exam=None)) is None


def test_the_exam_says_time_questions_and_pass_marks() -> None:
    exam = data.exam_of(ladder())

    assert exam is not None
    assert (exam.heading, exam.figure, exam.unit) == ("Test exam", "20", "minutes")
    assert exam.facts == "6 questions, pass at 80"
    assert exam.foot == "What to say ≥ 60, what to do ≥ 60"
    assert exam.chip == ""


@pytest.mark.parametrize(
    ("month", "before", "change"),
    [(0.81, 0.74, 7), (0.7, 0.8, -10), (0.5, 0.5, 0), (None, 0.5, None), (0.5, None, None)],
)
def test_the_mean_is_compared_with_the_month_before(
    month: float | None, before: float | None, change: int | None
) -> None:
    assert data.change_of(Work(10, 60.0, month), Work(10, 60.0, before)) == change


@pytest.mark.parametrize(
    ("kind", "count", "text"),
    [
        (MistakeKind.TABOO, 2, "Taboo: 让用户自查, 2 times"),
        (MistakeKind.MISSED_POINT, 1, "Left out: 让用户自查"),
        (MistakeKind.WRONG_ORDER, 1, "Order: 让用户自查"),
        (MistakeKind.COURTESY, 3, "Courtesy: 让用户自查, 3 times"),
        (MistakeKind.WRONG_CHOICE, 1, "Wrong: 让用户自查"),
    ],
)
def test_a_habit_says_what_and_how_often(kind: MistakeKind, count: int, text: str) -> None:
    habit = Habit(kind, "让用户自查", count, 0.5, ("q1", "q2"))

    (line,) = data.habits_of([habit])

    assert (line.text, line.action) == (text, "Practise 2")


@pytest.mark.parametrize(
    ("highest", "step"), [(1, 1), (3, 1), (4, 2), (6, 2), (7, 5), (15, 5), (26, 10), (440, 200)]
)
def test_gridlines_stand_at_round_numbers(highest: int, step: int) -> None:
    assert grid_step(highest) == step
    assert highest / step <= 3


def test_the_bars_are_told_in_words() -> None:
    bars = DayBars()
    first = date(2026, 10, 22)
    bars.set_days(
        [data.DayBar(first + timedelta(days=n), {3: 12, 9: 26}.get(n, 0)) for n in range(30)]
    )

    assert bars.accessibleName() == "Questions a day"
    assert bars.accessibleDescription() == "2 days with practice, most on 31 Oct: 26"

    bars.set_days([data.DayBar(first, 0)])

    assert bars.accessibleDescription() == "Nothing answered in the last 30 days"
