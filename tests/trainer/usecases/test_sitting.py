"""Sitting a paper: begin, record, resume, hand in, practise."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.factories import (
    BANK,
    House,
    Parts,
    answer,
    begin_exam,
    make_trainer,
    passed_exam,
    right_answers,
    sample_library,
)
from trainer.attempts.steps import AttemptClosed, AttemptState, StepKind
from trainer.bank.library import Library, version_of
from trainer.bank.model import Bank
from trainer.errors import UserError
from trainer.papers.draw import PaperShort
from trainer.progress.mistakes import MistakeKind
from trainer.question import State
from trainer.settings import Organisation
from trainer.storage.attempts import AttemptElsewhere, AttemptMissing
from trainer.storage.progress import Day
from trainer.usecases.context import NotAllowed, UnknownBlueprint
from trainer.usecases.sitting import NothingToPractise, Sitting

POINTS = [f"{BANK}.{n:03d}" for n in range(1, 37)]


def load(house: House, attempt_id: int) -> Sitting:
    return house.trainer.sittings.load(learner=house.trainee, attempt_id=attempt_id)


def hand_in(house: House, attempt_id: int, by: str = "learner") -> None:
    house.trainer.sittings.hand_in(learner=house.trainee, attempt_id=attempt_id, by=by)


def asked(house: House, attempt_id: int) -> list[str]:
    return [slot.question_id for slot in load(house, attempt_id).paper.slots]


def practise(house: House, points: list[str], *, count: int = 10, seed: int | None = 1) -> int:
    return house.trainer.sittings.start_practice(
        learner=house.trainee, points=points, count=count, title="练习", title_en="Practice",
        seed=seed,
    )  # fmt: skip


# --- blueprints


def test_blueprints_by_kind(house: House) -> None:
    sittings = house.trainer.sittings

    assert [b.id for b in sittings.blueprints("exam", "mock")] == ["exam-test", "mock-test"]
    assert sittings.blueprints() == []


def test_a_blueprint_that_nobody_wrote(house: House) -> None:
    with pytest.raises(UnknownBlueprint) as caught:
        begin_exam(house, blueprint="exam-9")
    assert caught.value.details == {
        "id": "exam-9", "known": "exam-test, mock-test, practice-test",
    }  # fmt: skip
    with pytest.raises(UnknownBlueprint):
        house.trainer.sittings.shortage(blueprint_id="exam-9")


def test_a_shortage_is_known_before_anybody_starts(house: House) -> None:
    sittings = house.trainer.sittings
    assert sittings.shortage(blueprint_id="exam-test") is None

    poor = Library({BANK: _without(sample_library().banks[BANK], "true_false")})
    trainer = make_trainer(Parts(place=house.trainer.context.place, library=poor))
    short = trainer.sittings.shortage(blueprint_id="exam-test")

    assert short is not None
    assert [(s.cell.type, s.missing, s.candidates) for s in short.short] == [("true_false", 2, 0)]
    with pytest.raises(PaperShort):
        trainer.sittings.start(learner=house.trainee, blueprint_id="exam-test")
    assert trainer.sittings.open_attempts(learner=house.trainee) == []
    trainer.close()


def _without(bank: Bank, type_: str) -> Bank:
    questions = {id_: q for id_, q in bank.questions.items() if q.type != type_}
    return Bank(bank.head, bank.points, questions)


# --- beginning and resuming


def test_an_exam_begins_with_its_full_time(house: House) -> None:
    sitting = load(house, begin_exam(house))

    assert sitting.remaining == 1200
    assert (sitting.head.kind, sitting.head.ended_at) == ("exam", None)
    assert len(sitting.questions) == 6
    assert sitting.state.next_number == 1
    assert [q.id for q in sitting.questions] == [s.question_id for s in sitting.paper.slots]


def test_the_same_seed_sets_the_same_paper(house: House) -> None:
    first, second, other = (begin_exam(house, seed=seed) for seed in (5, 5, 6))

    assert load(house, first).paper == load(house, second).paper
    assert load(house, first).paper != load(house, other).paper


def test_without_a_seed_papers_differ(house: House) -> None:
    ids = [
        house.trainer.sittings.start(learner=house.trainee, blueprint_id="exam-test")
        for _ in range(3)
    ]

    assert len({load(house, id_).paper.seed for id_ in ids}) == 3


def test_the_company_stands_in_the_questions_as_they_are_shown(house: House) -> None:
    library = sample_library()
    bank = library.banks[BANK]
    changed = {
        id_: q.model_copy(update={"stem": "打{hotline}找{company}，“{别的}”"})
        for id_, q in bank.questions.items()
    }
    parts = Parts(
        place=house.trainer.context.place, library=Library({BANK: replace(bank, questions=changed)})
    )
    trainer = make_trainer(parts)
    trainer.accounts.save_organisation(
        actor=house.administrator,
        organisation=Organisation(company_short='远"山', hotline="95-1"),
    )
    id_ = trainer.sittings.start(learner=house.trainee, blueprint_id="exam-test", seed=1)

    sitting = trainer.sittings.load(learner=house.trainee, attempt_id=id_)
    trainer.close()

    assert {q.stem for q in sitting.questions} == {'打95-1找远"山，“{别的}”'}


def test_an_attempt_keeps_its_questions_when_the_bank_changes(house: House) -> None:
    id_ = begin_exam(house)
    before = load(house, id_)
    bank = sample_library().banks[BANK]
    changed = {i: q.model_copy(update={"stem": "全改了"}) for i, q in bank.questions.items()}
    parts = Parts(
        place=house.trainer.context.place, clock=house.clock,
        library=Library({BANK: replace(bank, questions=changed)}),
    )  # fmt: skip
    later = make_trainer(parts)

    resumed = later.sittings.load(learner=house.trainee, attempt_id=id_)
    later.close()

    assert resumed.questions == before.questions
    assert resumed.paper.slots[0].version == version_of(
        sample_library().data(resumed.questions[0].id)
    )


def test_work_is_resumed_as_it_was_left(house: House) -> None:
    id_ = begin_exam(house)
    sittings = house.trainer.sittings
    state = load(house, id_).state
    for kind, slot, data in [
        (StepKind.VISIT, 1, None),
        (StepKind.ANSWER, 1, {"option": "c"}),
        (StepKind.FLAG, 1, {"on": True}),
        (StepKind.ANSWER, 0, {"option": "a"}),
        (StepKind.ANSWER, 0, None),
        (StepKind.VISIT, 4, None),
    ]:
        house.clock.go_on(10)
        state = sittings.record(attempt_id=id_, state=state, kind=kind, slot=slot, data=data)

    house.clock.restart(off=100, up=50)
    resumed = load(house, id_)

    assert resumed.state == state
    assert (resumed.state.current, resumed.state.flags) == (4, {1})
    assert resumed.response(1).model_dump() == {"option": "c"}  # type: ignore[union-attr]
    assert resumed.response(0) is None
    assert resumed.remaining == 1200 - 60 - 150


def test_open_attempts_are_the_ones_not_handed_in(house: House) -> None:
    first, second, third = (begin_exam(house) for _ in range(3))
    hand_in(house, second)

    open_ids = [head.id for head in house.trainer.sittings.open_attempts(learner=house.trainee)]

    assert open_ids == [third, first]
    assert house.trainer.sittings.open_attempts(learner=house.other) == []


# --- time


@pytest.mark.parametrize("hours", [-48, -1, 0, 24])
def test_turning_the_wall_clock_changes_no_remaining_time(house: House, hours: int) -> None:
    id_ = begin_exam(house)
    house.clock.go_on(600)
    house.clock.turn_wall_clock(timedelta(hours=hours))

    assert load(house, id_).remaining == 600


def test_a_restart_does_not_stop_the_time(house: House) -> None:
    id_ = begin_exam(house)
    house.clock.go_on(600)
    house.clock.restart(off=300, up=100)

    assert load(house, id_).remaining == 200


def test_time_never_runs_below_zero(house: House) -> None:
    id_ = begin_exam(house)
    house.clock.go_on(days=3)

    assert load(house, id_).remaining == 0


def record(house: House, id_: int, kind: StepKind, *, limit: float | None) -> AttemptState:
    state = load(house, id_).state
    return house.trainer.sittings.record(
        attempt_id=id_, state=state, kind=kind, slot=0, data={"option": "b"}, limit=limit
    )


def test_a_late_answer_is_dropped(house: House) -> None:
    id_ = begin_exam(house)
    before = load(house, id_).state
    house.clock.go_on(1200.5)

    after = record(house, id_, StepKind.ANSWER, limit=1200)

    assert after == before == load(house, id_).state


def test_an_answer_in_the_last_second_counts(house: House) -> None:
    id_ = begin_exam(house)
    house.clock.go_on(1200)

    assert record(house, id_, StepKind.ANSWER, limit=1200).responses == {0: {"option": "b"}}


def test_the_hand_in_counts_however_late(house: House) -> None:
    id_ = begin_exam(house)
    house.clock.go_on(5000)

    hand_in(house, id_, by="clock")

    head = load(house, id_).head
    assert head.ended_at == house.clock.now()
    assert head.used == 1200


def test_without_a_limit_there_is_time_for_everything(house: House) -> None:
    id_ = practise(house, POINTS)
    house.clock.go_on(days=2)

    assert load(house, id_).remaining is None
    assert 0 in record(house, id_, StepKind.ANSWER, limit=None).responses


# --- two PCs


def test_an_attempt_open_elsewhere_is_noticed_at_the_first_step(house: House) -> None:
    id_ = begin_exam(house)
    here = there = load(house, id_).state
    sittings = house.trainer.sittings
    sittings.record(attempt_id=id_, state=there, kind=StepKind.VISIT, slot=3)

    with pytest.raises(AttemptElsewhere):
        sittings.record(attempt_id=id_, state=here, kind=StepKind.VISIT, slot=1)
    assert load(house, id_).state.current == 3


def test_a_step_is_on_disk_when_it_is_recorded(house: House) -> None:
    id_ = begin_exam(house)
    record(house, id_, StepKind.ANSWER, limit=None)

    with sqlite3.connect(house.trainer.context.place.database_file) as other:
        kinds = [row[0] for row in other.execute("SELECT kind FROM step ORDER BY number")]
    other.close()

    assert kinds == ["start", "answer"]


# --- handing in


def test_right_answers_earn_everything(house: House) -> None:
    head = load(house, passed_exam(house)).head

    assert (head.total, head.phrasing, head.procedure) == (100, 100, 100)
    assert (head.star, head.passed) == (2, True)
    assert head.used == 6 * 30


def test_what_was_left_open_earns_nothing(house: House) -> None:
    id_ = begin_exam(house)
    right = right_answers(house, id_)
    answer(house, id_, {0: right[0], 1: {"option": "zz"}})
    hand_in(house, id_)

    grades = load(house, id_).grades
    assert [grades[slot].state for slot in range(3)] == [
        State.RIGHT, State.WRONG, State.UNANSWERED,
    ]  # fmt: skip
    assert load(house, id_).head.passed is False


def test_handing_in_twice_changes_nothing(house: House) -> None:
    id_ = passed_exam(house)
    before = load(house, id_)
    work = days(house)
    house.clock.go_on(500)

    hand_in(house, id_)

    assert load(house, id_) == replace(before, remaining=520.0)
    assert days(house) == work


def test_after_the_hand_in_nothing_is_recorded(house: House) -> None:
    id_ = passed_exam(house)

    with pytest.raises(AttemptClosed):
        record(house, id_, StepKind.ANSWER, limit=None)


@pytest.mark.parametrize("act", ["load", "hand_in", "abandon"])
def test_nobody_touches_the_attempt_of_another(house: House, act: str) -> None:
    id_ = practise(house, POINTS)

    with pytest.raises(NotAllowed) as caught:
        getattr(house.trainer.sittings, act)(learner=house.other, attempt_id=id_)
    assert caught.value.code == "not_your_attempt"
    assert load(house, id_).head.ended_at is None


@pytest.mark.parametrize("act", ["load", "hand_in", "abandon"])
def test_an_attempt_that_is_not_there(house: House, act: str) -> None:
    with pytest.raises(AttemptMissing):
        getattr(house.trainer.sittings, act)(learner=house.trainee, attempt_id=99)


@pytest.mark.parametrize("blueprint", ["exam-test", "mock-test"])
def test_an_exam_cannot_be_abandoned(house: House, blueprint: str) -> None:
    id_ = begin_exam(house, blueprint=blueprint)

    with pytest.raises(NotAllowed) as caught:
        house.trainer.sittings.abandon(learner=house.trainee, attempt_id=id_)
    assert caught.value.code == "exam_must_be_handed_in"


def test_abandoned_practice_counts_what_was_answered(house: House) -> None:
    id_ = practise(house, POINTS, count=5)
    answer(house, id_, {0: right_answers(house, id_)[0]})

    house.trainer.sittings.abandon(learner=house.trainee, attempt_id=id_)

    sitting = load(house, id_)
    assert sitting.head.ended_at is not None
    assert (sitting.head.star, sitting.head.passed) == (0, None)
    assert len(memories(house)) == 1
    assert days(house)[0].answered == 1


# --- what is kept of the learner


def memories(house: House) -> dict[str, float]:
    with house.trainer.context.store.read() as tx:
        found = tx.progress.memories(house.trainee.id)
    return {point: memory.level for point, memory in found.items()}


def mistakes(house: House) -> list[tuple[str, MistakeKind]]:
    with house.trainer.context.store.read() as tx:
        noted = tx.progress.open_mistakes(house.trainee.id)
    return [(one.question_id, one.mistake.kind) for one in noted]


def days(house: House) -> list[Day]:
    with house.trainer.context.store.read() as tx:
        return tx.progress.days(house.trainee.id, (house.clock.now() - timedelta(days=9)).date())


def test_an_exam_remembers_every_point_an_open_one_as_not_known(house: House) -> None:
    id_ = begin_exam(house)
    answer(house, id_, {0: right_answers(house, id_)[0]})
    hand_in(house, id_)

    levels = memories(house)
    assert len(levels) == 6
    assert sorted(levels.values()) == [0, 0, 0, 0, 0, 1]
    assert len(mistakes(house)) == 5


def test_practice_skips_what_was_left_open(house: House) -> None:
    id_ = practise(house, POINTS, count=4)
    answer(house, id_, {0: right_answers(house, id_)[0], 1: right_answers(house, id_)[1]})
    hand_in(house, id_)

    assert list(memories(house).values()) == [1.0, 1.0]
    assert mistakes(house) == []
    assert days(house) == [Day(house.clock.now().date(), 2, 60.0, 2.0)]


def test_a_mistake_is_mended_by_the_right_answer(house: House) -> None:
    (question,) = [i for i, q in sample_library().questions.items() if q.covers == (POINTS[0],)]
    for data, open_mistakes in [({"blanks": {"1": "x"}}, 1), ({"blanks": {"1": "y"}}, 1)]:
        id_ = practise(house, POINTS[:1])
        answer(house, id_, {0: data})
        hand_in(house, id_)
        assert mistakes(house) == [(question, MistakeKind.WRONG_CHOICE)] * open_mistakes

    id_ = practise(house, POINTS[:1])
    answer(house, id_, right_answers(house, id_))
    hand_in(house, id_)
    assert mistakes(house) == []


def test_a_coffee_is_no_practice(house: House) -> None:
    id_ = practise(house, POINTS, count=1)
    answer(house, id_, right_answers(house, id_), seconds=7200)
    hand_in(house, id_)

    assert days(house)[0].seconds == 300


def test_an_exam_left_open_over_night_is_no_night_of_work(house: House) -> None:
    id_ = begin_exam(house)
    answer(house, id_, {0: right_answers(house, id_)[0]}, seconds=100)
    house.clock.go_on(3600 * 10)
    hand_in(house, id_)

    assert days(house)[0].seconds == 1200


def test_nothing_is_kept_when_the_hand_in_fails(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    id_ = begin_exam(house)
    answer(house, id_, {0: right_answers(house, id_)[0]})

    def broken(*_: object, **__: object) -> None:
        raise UserError("disk_full")

    monkeypatch.setattr("trainer.usecases.sitting.keep_progress", broken)
    with pytest.raises(UserError):
        hand_in(house, id_)
    monkeypatch.undo()

    sitting = load(house, id_)
    assert (sitting.head.ended_at, sitting.grades, sitting.state.handed_in) == (None, {}, False)
    hand_in(house, id_)
    assert load(house, id_).head.ended_at is not None


# --- revealing


def test_what_was_revealed_keeps_its_grade(house: House) -> None:
    id_ = practise(house, POINTS[:1])
    sittings = house.trainer.sittings
    answer(house, id_, {0: {"blanks": {"1": "x", "2": "电话"}}})
    sitting = load(house, id_)

    state, grade = sittings.reveal(sitting=sitting, state=sitting.state, slot=0)
    sittings.record(
        attempt_id=id_, state=state, kind=StepKind.ANSWER, slot=0,
        data=right_answers(house, id_)[0],
    )  # fmt: skip
    hand_in(house, id_)

    assert grade.fraction == 0.5
    assert state.revealed == {0}
    assert load(house, id_).grades[0] == grade


def test_revealing_an_open_question_grades_it_unanswered(house: House) -> None:
    id_ = practise(house, POINTS[:1])
    sitting = load(house, id_)

    _, grade = house.trainer.sittings.reveal(sitting=sitting, state=sitting.state, slot=0)

    assert grade.state is State.UNANSWERED


# --- choosing what to practise


def test_practice_follows_the_points_wanted(house: House) -> None:
    wanted = [POINTS[30], POINTS[2], POINTS[17], "nowhere.001"]

    id_ = practise(house, wanted, count=9)

    covered = {p for q in load(house, id_).questions for p in q.covers}
    assert covered == set(wanted[:3])
    assert load(house, id_).paper.kind == "practice"


def test_a_second_question_on_a_point_comes_before_the_first_again(house: House) -> None:
    bank = sample_library().banks[BANK]
    twins = {
        f"zz-{n:04d}": q.model_copy(update={"id": f"zz-{n:04d}"})
        for n, q in enumerate(bank.questions.values())
    }
    both = Library({BANK: replace(bank, questions={**bank.questions, **twins})})
    parts = Parts(place=house.trainer.context.place, clock=house.clock, library=both)
    trainer = make_trainer(parts)
    seen: list[str] = []
    for seed in range(2):
        id_ = trainer.sittings.start_practice(
            learner=house.trainee, points=POINTS[:6], count=6, title="练习", title_en="P", seed=seed
        )
        paper = trainer.sittings.load(learner=house.trainee, attempt_id=id_).paper
        seen += [slot.question_id for slot in paper.slots]
    trainer.close()

    assert len(set(seen)) == 12


def test_nothing_covers_it(house: House) -> None:
    with pytest.raises(NothingToPractise):
        practise(house, ["nowhere.001"])
    with pytest.raises(NothingToPractise):
        practise(house, [], seed=None)
    with pytest.raises(NothingToPractise):
        house.trainer.sittings.start_on_questions(
            learner=house.trainee, questions=["xx-0001"], title="练习", title_en="P"
        )
    assert house.trainer.sittings.open_attempts(learner=house.trainee) == []


def test_these_very_questions_once_each(house: House) -> None:
    wanted = ["tt-0503", "tt-0101", "xx-0001", "tt-0503", "tt-0502"]

    id_ = house.trainer.sittings.start_on_questions(
        learner=house.trainee, questions=wanted, title="错题", title_en="Mistakes"
    )

    assert asked(house, id_) == ["tt-0503", "tt-0502", "tt-0101"]
    assert load(house, id_).head.title == "错题"
