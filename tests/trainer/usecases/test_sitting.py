"""Sitting a paper: begin, record, resume, two PCs, the time."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.factories import (
    BANK,
    House,
    Parts,
    begin_exam,
    make_trainer,
    sample_library,
)
from trainer.app import open_trainer
from trainer.attempts.steps import AttemptState, StepKind
from trainer.bank.library import Library, version_of
from trainer.bank.model import Bank
from trainer.grading.lessons import Tutor
from trainer.papers.draw import PaperShort
from trainer.resources import bank_root
from trainer.settings import Organisation, Place
from trainer.storage.attempts import AttemptElsewhere
from trainer.usecases.context import UnknownBlueprint
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


def test_a_practice_only_looked_at_is_not_under_way(house: House) -> None:
    sittings = house.trainer.sittings
    looked, worked = practise(house, POINTS[:6]), practise(house, POINTS[:6], seed=2)
    for id_, kind, data in [(looked, StepKind.VISIT, None), (worked, StepKind.FLAG, {"on": True})]:
        state = load(house, id_).state
        sittings.record(attempt_id=id_, state=state, kind=kind, slot=1, data=data)

    assert [head.id for head in sittings.open_attempts(learner=house.trainee)] == [worked]


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


def test_getting_ready_leaves_nothing_to_learn_for_the_first_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The marked answers of a question are read then, not when somebody waits for a mark."""
    trainer = open_trainer(Place(tmp_path), banks=bank_root())
    question = trainer.context.library.questions["as-0023"]
    sitting: Any = SimpleNamespace(questions=(question,))
    trainer.sittings.get_ready(sitting=sitting)

    def learn_again(*_: object) -> None:
        raise AssertionError("marked answers were read again")

    monkeypatch.setattr(Tutor, "lessons", learn_again)
    grade = trainer.context.marker.grade_text(question, "您好，给您添麻烦了。")
    trainer.close()

    assert grade.text_marks is not None
