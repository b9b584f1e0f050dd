"""The wiring: the real trainer on the real banks, opened only as far as needed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.factories import BANK, FixedClock, add_person, write_bank
from trainer.app import Trainer, open_trainer
from trainer.attempts.steps import StepKind
from trainer.clock import SystemClock
from trainer.question_types import dump
from trainer.resources import bank_root
from trainer.settings import Place
from trainer.usecases.banks import Search
from trainer.usecases.context import NotAllowed, require_role


def test_nothing_is_opened_before_it_is_needed(tmp_path: Path) -> None:
    trainer = open_trainer(Place(folder=tmp_path))

    assert isinstance(trainer.context.clock, SystemClock)
    assert not trainer.context.store_is_open
    assert trainer.accounts.sign_in_sheet().is_first_start
    trainer.close()


def test_closing_what_was_never_open_does_no_harm(tmp_path: Path) -> None:
    open_trainer(Place(folder=tmp_path)).close()

    assert list(tmp_path.iterdir()) == []


def test_the_banks_of_the_product_and_of_the_place_are_read(place: Place) -> None:
    write_bank(place.folder / "banks")
    trainer = open_trainer(place)

    read = [node.bank for node in trainer.banks.tree()]

    assert read == [*sorted(path.name for path in bank_root().iterdir()), BANK]


def test_a_root_of_banks_can_be_given(tmp_path: Path) -> None:
    write_bank(tmp_path / "mine")
    trainer = open_trainer(Place(folder=tmp_path), banks=tmp_path / "mine")

    assert [row.id for row in trainer.banks.search(Search())] == ["tt-0001"]


@pytest.mark.parametrize(("seed", "same"), [(7, True), (None, False)])
def test_a_seed_makes_draws_repeatable(tmp_path: Path, seed: int | None, same: bool) -> None:
    seeds = [open_trainer(Place(folder=tmp_path), seed=seed).context.new_seed() for _ in range(2)]

    assert (seeds[0] == seeds[1]) is same
    assert all(0 <= found < 2**48 for found in seeds)


def exam(trainer: Trainer) -> float | None:
    """Somebody answers every question of a real exam with its key; the total."""
    with trainer.context.store.begin() as tx:
        learner = add_person(tx)
    id_ = trainer.sittings.start(learner=learner, blueprint_id="exam-star-1", seed=1)
    sitting = trainer.sittings.load(learner=learner, attempt_id=id_)
    state = sitting.state
    for slot, question in enumerate(sitting.questions):
        state = trainer.sittings.record(
            attempt_id=id_, state=state, kind=StepKind.ANSWER, slot=slot,
            data=dump(question.correct_response()),
        )  # fmt: skip
    trainer.sittings.hand_in(learner=learner, attempt_id=id_)
    return trainer.results.get(actor=learner, attempt_id=id_).head.total


def test_a_real_exam_answered_by_its_key_is_passed(place: Place) -> None:
    trainer = open_trainer(place, clock=FixedClock(), seed=1)
    trainer.warm_up()

    total = exam(trainer)
    trainer.close()

    assert total is not None
    assert total > 95


def test_a_broken_bank_is_reported_and_the_others_are_used(tmp_path: Path) -> None:
    shutil.copytree(bank_root() / "home_visit", tmp_path / "banks" / "home_visit")
    write_bank(tmp_path / "banks", questions=[{"id": "tt-0001", "type": "essay"}])

    trainer = open_trainer(Place(folder=tmp_path), banks=tmp_path / "banks")

    assert [problem.code for problem in trainer.banks.problems()] == ["unknown_question_type"]
    assert trainer.banks.search(Search(bank="home_visit"))


def test_every_role_is_checked_the_same_way(place: Place) -> None:
    trainer = open_trainer(place)
    with trainer.context.store.begin() as tx:
        trainee = add_person(tx)
    trainer.close()

    require_role(trainee, trainee.role)
    with pytest.raises(NotAllowed) as caught:
        require_role(trainee)
    assert caught.value.details == {"role": "trainee", "needs": ""}
