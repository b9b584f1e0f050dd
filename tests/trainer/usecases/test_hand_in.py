"""Handing in: grades, idempotence, whose attempt it is, and what is kept of the learner."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.factories import (
    BANK,
    House,
    answer,
    begin_exam,
    passed_exam,
    right_answers,
    sample_library,
)
from trainer.attempts.steps import AttemptClosed, AttemptState, StepKind
from trainer.errors import UserError
from trainer.progress.journal import Day
from trainer.progress.mistakes import MistakeKind
from trainer.question import State
from trainer.storage.attempts import AttemptMissing
from trainer.usecases.context import NotAllowed
from trainer.usecases.sitting import Sitting

POINTS = [f"{BANK}.{n:03d}" for n in range(1, 37)]


def load(house: House, attempt_id: int) -> Sitting:
    return house.trainer.sittings.load(learner=house.trainee, attempt_id=attempt_id)


def hand_in(house: House, attempt_id: int, by: str = "learner") -> None:
    house.trainer.sittings.hand_in(learner=house.trainee, attempt_id=attempt_id, by=by)


def practise(house: House, points: list[str], *, count: int = 10, seed: int | None = 1) -> int:
    return house.trainer.sittings.start_practice(
        learner=house.trainee, points=points, count=count, title="练习", title_en="Practice",
        seed=seed,
    )  # fmt: skip


def record(house: House, id_: int, kind: StepKind, *, limit: float | None) -> AttemptState:
    state = load(house, id_).state
    return house.trainer.sittings.record(
        attempt_id=id_, state=state, kind=kind, slot=0, data={"option": "b"}, limit=limit
    )


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
