"""Practice: what is asked, and revealing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.factories import (
    BANK,
    House,
    Parts,
    answer,
    make_trainer,
    right_answers,
    sample_library,
)
from trainer.attempts.steps import StepKind
from trainer.bank.library import Library
from trainer.question import State
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
