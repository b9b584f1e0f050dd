"""What the learner's pages read: ladder, study, work, chapters, forecast, habits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.factories import BANK, START, House, make_blueprint, pool_items, sample_library
from trainer.attempts.head import AttemptHead
from trainer.attempts.steps import StepKind
from trainer.clock import local_day
from trainer.papers.pool import Pool
from trainer.progress.journal import Day
from trainer.progress.mastery import StudyPlan
from trainer.progress.mistakes import MistakeKind
from trainer.question_types.free_text import TextResponse
from trainer.question_types.single_choice import SingleChoiceResponse
from trainer.usecases.ladder import Lacking, Ladder, ladder_of
from trainer.usecases.progress import Overview
from trainer.usecases.study import (
    USUAL_PACE,
    Study,
    StudyItem,
    Why,
    Work,
    pace_of,
    study_of,
    work_of,
)


def practise(
    house: House, questions: Sequence[str], *, right: bool = True, each: float = 30
) -> int:
    """Answer these questions as a trainee does and hand in."""
    sittings = house.trainer.sittings
    attempt = sittings.start_on_questions(
        learner=house.trainee, questions=list(questions), title="练习", title_en="Practice"
    )
    sitting = sittings.load(learner=house.trainee, attempt_id=attempt)
    state = sitting.state
    for slot, question in enumerate(sitting.questions):
        state = sittings.record(attempt_id=attempt, state=state, kind=StepKind.VISIT, slot=slot)
        house.clock.go_on(each)
        data = question.correct_response().model_dump(mode="json")
        if not right:
            data = WRONG[question.type].model_dump(mode="json")
        state = sittings.record(
            attempt_id=attempt, state=state, kind=StepKind.ANSWER, slot=slot, data=data
        )
    sittings.hand_in(learner=house.trainee, attempt_id=attempt)
    return attempt


WRONG = {
    "single_choice": SingleChoiceResponse(option="a"),
    "phrasing": TextResponse(text="都怪你。"),
}


def seen(house: House) -> Overview:
    return house.trainer.progress.overview(learner=house.trainee)


def of_type(type_: str) -> list[str]:
    return [id_ for id_, q in sample_library().questions.items() if q.type == type_]


def head(kind: str = "exam", **changes: object) -> AttemptHead:
    """An attempt handed in with 84 in total: star 2, passed."""
    sound = AttemptHead(
        id=1, learner_id=4, kind=kind, title="考核", started_at=START, ended_at=START, used=600.0,
        total=84.0, phrasing=78.0, procedure=88.0, star=2, passed=True,
    )  # fmt: skip
    return replace(sound, **changes)  # type: ignore[arg-type]


# --- the ladder

EARLIER = START - timedelta(days=90)
LEVELS = [
    make_blueprint(
        id=f"exam-{level}", level=level,
        stars=[{"level": level, "total": 70 + 5 * level, "phrasing": 80, "procedure": 80}],
    )
    for level in (1, 2, 3)
]  # fmt: skip


def test_a_beginner_lacks_everything_the_first_level_asks_for() -> None:
    ladder = ladder_of([], [], LEVELS)

    assert (ladder.level, ladder.since, ladder.total) == (0, None, None)
    assert ladder.exam is LEVELS[0]
    assert set(ladder.lacking) == {
        Lacking("total", 75, None), Lacking("phrasing", 80, None), Lacking("procedure", 80, None),
    }  # fmt: skip


def test_the_farthest_off_comes_first_and_what_is_met_is_left_out() -> None:
    ladder = ladder_of([head(total=84.4, phrasing=61.0, procedure=88.0)], [], LEVELS)

    assert ladder.level == 2
    assert ladder.lacking == (Lacking("phrasing", 80, 61), Lacking("total", 85, 84))


def test_scores_are_rounded_as_they_are_shown() -> None:
    ladder = ladder_of([head(total=84.5, phrasing=79.5, procedure=80.0)], [], LEVELS)

    assert ladder.lacking == ()


@pytest.mark.parametrize(
    ("attempts", "level", "since"),
    [
        ([head("mock")], 0, None),
        ([head(passed=False, star=1)], 0, None),
        ([head("practice", passed=None, star=None)], 0, None),
        ([head()], 2, local_day(START)),
        ([head(), head(ended_at=EARLIER)], 2, local_day(EARLIER)),
        ([head(star=1), head(ended_at=EARLIER)], 2, local_day(EARLIER)),
        ([head(), head(star=1, ended_at=EARLIER)], 2, local_day(START)),
    ],
)
def test_only_passed_exams_count_from_the_day_they_were_first_passed(
    attempts: list[AttemptHead], level: int, since: date | None
) -> None:
    ladder = ladder_of(attempts, [], LEVELS)

    assert (ladder.level, ladder.since) == (level, since)


def test_nothing_lies_beyond_the_top() -> None:
    top = Ladder(level=3, since=None, exam=None, phrasing=90, procedure=90, total=90)

    assert top.next is None
    assert top.lacking == ()


def test_practice_says_nothing_about_the_next_level() -> None:
    ladder = ladder_of([head("practice", total=99.0), head("mock", total=50.0)], [], LEVELS)

    assert ladder.total == 50


# --- today's study


def test_work_is_summed_within_its_days() -> None:
    days = [Day(date(2026, 11, day), 10, 300.0, 8.0) for day in (1, 2, 3)]

    assert work_of(days, first=date(2026, 11, 2), last=date(2026, 11, 3)) == Work(20, 600.0, 0.8)
    assert work_of(days, first=date(2026, 12, 1), last=date(2026, 12, 2)) == Work(0, 0.0, None)


@pytest.mark.parametrize(
    ("work", "pace"),
    [
        (Work(0, 0.0, None), USUAL_PACE),
        (Work(19, 19.0, 1.0), USUAL_PACE),
        (Work(20, 800.0, 1.0), 40.0),
        (Work(20, 20.0, 1.0), 10.0),
        (Work(20, 20_000.0, 1.0), 300.0),
    ],
)
def test_the_pace_is_ones_own_as_soon_as_there_is_enough(work: Work, pace: float) -> None:
    assert pace_of(work) == pace


@pytest.mark.parametrize(("minutes", "count"), [(5, 6), (15, 18), (30, 36), (0, 1), (90, 40)])
def test_minutes_become_questions(minutes: int, count: int) -> None:
    study = Study(tuple(StudyItem(f"q{n}", Why.NEW) for n in range(40)), USUAL_PACE)

    assert study.count(minutes) == count


def test_without_questions_there_is_nothing_to_count() -> None:
    assert Study((), USUAL_PACE).count(15) == 0


def test_each_question_is_there_for_the_most_urgent_of_its_points() -> None:
    items = [
        replace(item, covers=covers)
        for item, covers in zip(
            pool_items(4), [("due", "new"), ("weak",), ("new", "weak"), ("other",)], strict=True
        )
    ]
    plan = StudyPlan(due=("due",), weak=("weak",), new=("new", "other"))

    study = study_of(plan, Pool(items), pace=50, seed=1, avoid=frozenset({items[2].id}))

    assert [(item.question, item.why) for item in study.items] == [
        (items[0].id, Why.DUE), (items[1].id, Why.WEAK), (items[3].id, Why.NEW),
    ]  # fmt: skip
    assert study.reasons(2) == {Why.DUE: 1, Why.WEAK: 1}
    assert study.first(2) == [items[0].id, items[1].id]


def test_a_beginner_is_offered_new_questions_and_the_same_ones_all_day(house: House) -> None:
    morning = seen(house)
    house.clock.go_on(3600)

    assert {item.why for item in morning.study.items} == {Why.NEW}
    assert morning.study == seen(house).study


def test_what_was_answered_badly_comes_back_when_it_is_due(house: House) -> None:
    asked = of_type("single_choice")
    practise(house, asked, right=False)
    house.clock.go_on(days=30)

    study = seen(house).study

    assert set(study.first(4)) == set(asked)
    assert study.reasons(4) == {Why.DUE: 4}


# --- days


def test_the_month_holds_today_and_the_29_days_before(house: House) -> None:
    practise(house, of_type("single_choice")[:2])
    house.clock.go_on(days=29)
    assert seen(house).month == Work(2, 60.0, 1.0)
    assert seen(house).month_before == Work(0, 0.0, None)

    house.clock.go_on(days=1)

    assert seen(house).month.answered == 0
    assert seen(house).month_before == Work(2, 60.0, 1.0)


# --- chapters


def test_before_the_first_practice_nothing_is_known(house: House) -> None:
    overview = seen(house)

    standings = [cell.standing for row in overview.rows for cell in row.cells]
    assert {standing.mastery for standing in standings} == {None}
    assert overview.weakest == []
    assert set(overview.forecast) == {(0.0, 0.0)}
    assert overview.trend == ()


def test_a_chapter_shows_each_point_with_its_memory(house: House) -> None:
    library = sample_library()
    asked = of_type("single_choice")[0]
    point = library.questions[asked].covers[0]
    practise(house, [asked])
    bank = library.banks[BANK]
    chapter = bank.sections[bank.points[point].section].chapter

    view = house.trainer.progress.chapter(learner=house.trainee, bank=BANK, chapter=chapter)

    known = {line.id: line for line in view.lines}
    line = known.pop(point)
    assert line.statement == bank.points[point].statement
    assert line.mastery == pytest.approx(1.0, abs=0.01)
    assert (line.asked, line.last_asked) == (1, house.clock.now())
    assert line.due is not None
    assert line.due > house.clock.now()
    assert {(other.mastery, other.asked, other.due) for other in known.values()} == {
        (None, 0, None)
    }
    assert view.standing.asked == 1
    assert view.points == [line.id for line in view.lines]


def test_every_point_stands_in_exactly_one_chapter(house: House) -> None:
    found = [
        point
        for chapter in ("c1", "c2")
        for point in house.trainer.progress.chapter(
            learner=house.trainee, bank=BANK, chapter=chapter
        ).points
    ]

    assert sorted(found) == sorted(sample_library().points)


@pytest.mark.parametrize(("bank", "chapter"), [("no_bank", "c1")])
def test_a_bank_that_is_gone_is_an_error(house: House, bank: str, chapter: str) -> None:
    with pytest.raises(KeyError):
        house.trainer.progress.chapter(learner=house.trainee, bank=bank, chapter=chapter)


def test_the_weakest_chapter_comes_first(house: House) -> None:
    practise(house, of_type("single_choice")[:2], right=False)
    practise(house, of_type("true_false"))

    masteries = [cell.standing.mastery for cell in seen(house).weakest]

    assert len(masteries) == 2
    assert masteries == sorted(masteries, key=lambda mastery: mastery or 0.0)


# --- what comes


def test_reviewing_keeps_more_than_leaving_it(house: House) -> None:
    practise(house, of_type("single_choice"), right=False)
    overview = seen(house)

    kept, lost = overview.forecast[-1]
    assert len(overview.forecast) == len(overview.due_by_day) == 15
    assert kept > lost
    assert sum(overview.due_by_day) == 4


def test_weeks_begin_on_monday_and_skills_are_apart(house: House) -> None:
    practise(house, of_type("single_choice"))
    practise(house, of_type("phrasing"), right=False)

    (week,) = seen(house).trend

    assert week.week == date(2026, 11, 16)
    assert week.procedure == 100.0
    assert week.phrasing is not None
    assert week.phrasing < 20


# --- what went wrong


def test_the_same_mistake_on_two_questions_is_one_habit(house: House) -> None:
    questions = of_type("phrasing")[:2]
    practise(house, questions, right=False)

    habit = next(one for one in seen(house).habits if one.kind is MistakeKind.TABOO)

    assert (habit.label, habit.count) == ("怪用户", 2)
    assert set(habit.questions) == set(questions)


def test_a_mended_mistake_is_no_habit(house: House) -> None:
    questions = of_type("phrasing")[:2]
    practise(house, questions, right=False)
    practise(house, questions)

    assert seen(house).habits == ()


def test_the_level_held_is_read_from_the_store(house: House) -> None:
    sittings = house.trainer.sittings
    attempt = sittings.start(learner=house.trainee, blueprint_id="exam-test", seed=3)
    sitting = sittings.load(learner=house.trainee, attempt_id=attempt)
    state = sitting.state
    for slot, question in enumerate(sitting.questions):
        data = question.correct_response().model_dump(mode="json")
        state = sittings.record(
            attempt_id=attempt, state=state, kind=StepKind.ANSWER, slot=slot, data=data
        )
    sittings.hand_in(learner=house.trainee, attempt_id=attempt)

    ladder = seen(house).ladder

    assert (ladder.level, ladder.since) == (2, local_day(house.clock.now()))
    assert ladder.exam is None
    assert (ladder.total, ladder.phrasing, ladder.procedure) == (100, 100, 100)
    assert house.clock.now() == datetime(2026, 11, 21, 1, 0, tzinfo=UTC)
