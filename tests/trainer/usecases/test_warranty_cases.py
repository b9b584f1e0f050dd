"""The warranty case that a place of a paper asks: made there, and the same to the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.factories import (
    BANK,
    House,
    Parts,
    answer,
    make_bank,
    make_blueprint,
    make_house,
    make_question,
    right_answers,
    sample_library,
)
from trainer.bank.library import Library
from trainer.question_types.warranty_case import WarrantyCase
from trainer.settings import Place


@pytest.fixture
def warranty(place: Place) -> Iterator[House]:
    """A bank of one warranty case that isn't told, and an exam about it."""
    question = make_question("warranty_case", tell=None)
    blueprints = {"exam-test": make_blueprint(cells=[{"type": "warranty_case", "count": 1}])}
    library = Library({BANK: make_bank([question])})
    house = make_house(Parts(place=place, library=library, blueprints=blueprints))
    yield house
    house.trainer.close()


def begin(house: House, seed: int) -> int:
    return house.trainer.sittings.start(learner=house.trainee, blueprint_id="exam-test", seed=seed)


def case(house: House, attempt: int) -> WarrantyCase:
    (question,) = house.trainer.sittings.load(learner=house.trainee, attempt_id=attempt).questions
    assert isinstance(question, WarrantyCase)
    return question


def test_a_paper_keeps_its_case_from_beginning_to_result(warranty: House) -> None:
    attempt = begin(warranty, 1)
    asked = case(warranty, attempt)
    answer(warranty, attempt, right_answers(warranty, attempt))
    again = case(warranty, attempt)
    warranty.trainer.sittings.hand_in(learner=warranty.trainee, attempt_id=attempt)

    (item,) = warranty.trainer.results.get(actor=warranty.trainee, attempt_id=attempt).items
    assert item.question == again == asked
    assert isinstance(item.question, WarrantyCase)
    assert item.question.seed == asked.seed == int(item.slot.presentation["seed"][0])
    assert item.question.scenario == asked.scenario
    assert item.grade.fraction == 1.0


def test_papers_ask_different_cases_of_one_question(warranty: House) -> None:
    asked = [case(warranty, begin(warranty, seed)) for seed in range(6)]

    assert {one.id for one in asked} == {"tt-0001"}
    assert len({one.seed for one in asked}) == 6
    assert len({one.scenario for one in asked}) == 6
    assert case(warranty, begin(warranty, 3)) == asked[3]


def test_a_case_to_be_told_keeps_the_seed_of_the_file(house: House) -> None:
    told = next(q for q in sample_library().questions.values() if q.type == "warranty_case")
    sittings = house.trainer.sittings

    for _ in range(3):
        attempt = sittings.start_on_questions(
            learner=house.trainee, questions=[told.id], title="练习", title_en="Practice"
        )
        assert case(house, attempt) == told
