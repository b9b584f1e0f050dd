"""Dialogues to practise: the list, going on with one, talking, and what draws them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.factories import (
    BANK,
    ExampleMarker,
    House,
    Parts,
    answer,
    blueprint_data,
    make_bank,
    make_blueprint,
    make_house,
    make_question,
    sample_library,
    script_data,
)
from trainer.attempts.steps import StepKind
from trainer.bank.library import Library
from trainer.dialogue.script import EndKind
from trainer.papers.blueprint import Blueprint
from trainer.question_types.dialogue import Dialogue
from trainer.settings import Organisation, Place
from trainer.usecases.sitting import NothingToPractise, Sitting
from trainer.usecases.talks import Talk

MODEL = "您好，抱歉让您久等，我两点到。"


def talks(house: House) -> list[Talk]:
    return house.trainer.talks.all(learner=house.trainee)


def start(house: House, *questions: str) -> int:
    return house.trainer.sittings.start_on_questions(
        learner=house.trainee, questions=list(questions), title="对话", title_en="Talk"
    )


def load(house: House, attempt_id: int) -> Sitting:
    return house.trainer.sittings.load(learner=house.trainee, attempt_id=attempt_id)


def hand_in(house: House, attempt_id: int) -> None:
    house.trainer.sittings.hand_in(learner=house.trainee, attempt_id=attempt_id)


def say(house: House, attempt_id: int, *lines: str) -> None:
    answer(house, attempt_id, {0: {"lines": list(lines), "draft": ""}})


def dialogue(id_: str, **changes: Any) -> Dialogue:
    made = make_question("dialogue", id=id_, **changes)
    assert isinstance(made, Dialogue)
    return made


@pytest.fixture
def two_manuals(place: Place) -> Iterator[House]:
    """Dialogues of two banks, neither the banks nor the questions by the alphabet."""
    first = make_bank([
        dialogue("tt-0004", star=3), dialogue("tt-0003", star=1), dialogue("tt-0002", star=3),
        make_question("single_choice", id="tt-0001"),
    ])  # fmt: skip
    second = make_bank(
        [dialogue("aa-0001", covers=["another_bank.001"])], id="another_bank", title="另一本"
    )
    house = make_house(Parts(place=place, library=Library({BANK: first, second.id: second})))
    yield house
    house.trainer.close()


# --- the list


def test_every_dialogue_stands_in_the_list_and_nothing_else(house: House) -> None:
    found = talks(house)

    assert [one.dialogue.id for one in found] == [f"tt-{t}" for t in _sample_dialogues()]
    assert {(one.bank, one.manual) for one in found} == {(BANK, "测试手册")}


def _sample_dialogues() -> list[str]:
    questions = sample_library().questions.values()
    return [q.id.removeprefix("tt-") for q in questions if q.type == "dialogue"]


def test_easy_ones_come_first_in_each_manual(two_manuals: House) -> None:
    found = [(one.manual, one.dialogue.star, one.dialogue.id) for one in talks(two_manuals)]

    assert found == [
        ("测试手册", 1, "tt-0003"), ("测试手册", 3, "tt-0002"), ("测试手册", 3, "tt-0004"),
        ("另一本", 1, "aa-0001"),
    ]  # fmt: skip


def test_before_the_first_talk_there_is_no_mark(house: House) -> None:
    assert {(one.times, one.best) for one in talks(house)} == {(0, None)}


def test_the_best_of_several_talks_counts(house: House) -> None:
    id_ = talks(house)[1].dialogue.id
    for lines in (["嗯。"], [MODEL] * 4, ["您好。", "嗯。"]):
        attempt = start(house, id_)
        say(house, attempt, *lines)
        hand_in(house, attempt)

    marks = {one.dialogue.id: (one.times, one.best) for one in talks(house)}
    assert marks.pop(id_) == (3, 1.0)
    assert set(marks.values()) == {(0, None)}
    others = house.trainer.talks.all(learner=house.other)
    assert {(one.times, one.best) for one in others} == {(0, None)}


def test_a_talk_under_way_has_no_mark_yet(house: House) -> None:
    id_ = talks(house)[0].dialogue.id
    say(house, start(house, id_), MODEL)

    assert (talks(house)[0].times, talks(house)[0].best) == (0, None)


def test_the_company_stands_in_the_talk(place: Place) -> None:
    script = script_data()
    script["turns"][0]["says"] = "是{company}吗？"
    bank = make_bank([dialogue("tt-0001", script=script, scenario="他打 {hotline}。")])
    house = make_house(Parts(place=place, library=Library({BANK: bank})))
    house.trainer.accounts.save_organisation(
        actor=house.administrator, organisation=Organisation(company_short="远山", hotline="95-1")
    )

    (found,) = talks(house)
    house.trainer.close()

    assert found.dialogue.script.turns[0].says == "是远山吗？"
    assert found.dialogue.scenario == "他打 95-1。"


def test_banks_without_dialogues_give_an_empty_list(place: Place) -> None:
    library = Library({BANK: make_bank([make_question("single_choice")])})
    house = make_house(Parts(place=place, library=library))

    assert talks(house) == []
    house.trainer.close()


# --- going on


def open_with(house: House, question: str, *, other: bool = False) -> int | None:
    learner = house.other if other else house.trainee
    return house.trainer.sittings.open_with(learner=learner, question=question)


def test_a_talk_that_was_begun_can_be_gone_on_with(house: House) -> None:
    one, two = (talk.dialogue.id for talk in talks(house)[:2])
    attempt = start(house, one)
    assert open_with(house, one) is None  # only looked at
    say(house, attempt, MODEL)

    assert open_with(house, one) == attempt
    assert open_with(house, two) is None
    assert open_with(house, one, other=True) is None


def test_a_talk_that_was_handed_in_is_not_open(house: House) -> None:
    id_ = talks(house)[0].dialogue.id
    attempt = start(house, id_)
    say(house, attempt, MODEL)
    hand_in(house, attempt)

    assert open_with(house, id_) is None


def test_the_newest_of_several_is_gone_on_with(house: House) -> None:
    id_ = talks(house)[0].dialogue.id
    attempts = [start(house, id_) for _ in range(2)]
    for attempt in attempts:
        say(house, attempt, MODEL)

    assert open_with(house, id_) == attempts[1]


def test_a_practice_with_other_questions_is_another_one(house: House) -> None:
    id_ = talks(house)[0].dialogue.id
    attempt = start(house, id_, "tt-0101")
    slot = [s.question_id for s in load(house, attempt).paper.slots].index(id_)
    answer(house, attempt, {slot: {"lines": [MODEL], "draft": ""}})

    assert open_with(house, id_) is None


def exam_of(type_: str, count: int = 1, **changes: Any) -> Blueprint:
    return make_blueprint(cells=[{"type": type_, "count": count}], **changes)


def test_an_exam_about_a_talk_is_never_gone_on_with_as_a_practice(place: Place) -> None:
    library = Library({BANK: make_bank([dialogue("tt-0001")])})
    blueprints = {"exam-test": exam_of("dialogue", stars=blueprint_data()["stars"])}
    house = make_house(Parts(place=place, library=library, blueprints=blueprints))
    attempt = house.trainer.sittings.start(learner=house.trainee, blueprint_id="exam-test")
    say(house, attempt, MODEL)

    assert open_with(house, "tt-0001") is None
    house.trainer.close()


# --- talking


def test_how_a_talk_goes_on_is_said_and_nothing_is_stored(house: House) -> None:
    found = talks(house)[0].dialogue
    attempt = start(house, found.id)
    before = load(house, attempt)

    courses = [
        house.trainer.sittings.talk(dialogue=found, lines=(MODEL,) * count) for count in range(5)
    ]

    assert [c.turn.id if c.turn else None for c in courses] == ["open", "plan", "fee", "last", None]
    assert courses[-1].end is not None
    assert courses[-1].end.kind is EndKind.WELL
    assert courses[-1] == found.course((MODEL,) * 4, ExampleMarker())
    assert load(house, attempt) == before
    with house.trainer.context.store.read() as tx:
        assert [step.kind for step in tx.attempts.steps(attempt)] == [StepKind.START]


def test_a_talk_is_marked_as_it_went(house: House) -> None:
    found = talks(house)[0].dialogue
    attempt = start(house, found.id)
    say(house, attempt, *[MODEL] * 4)
    hand_in(house, attempt)

    (item,) = house.trainer.results.get(actor=house.trainee, attempt_id=attempt).items
    assert item.question == found
    assert item.grade == found.grade(item.response, ExampleMarker())
    assert item.grade.fraction == 1.0


# --- drawing


def test_a_practice_of_knowledge_never_draws_a_talk(house: House) -> None:
    dialogues = [q for q in sample_library().questions.values() if q.type == "dialogue"]
    sittings = house.trainer.sittings
    practice: dict[str, Any] = {
        "learner": house.trainee, "count": 90, "title": "练习", "title_en": "Practice", "seed": 1,
    }  # fmt: skip

    attempt = sittings.start_practice(points=list(sample_library().points), **practice)

    types = {slot.type for slot in load(house, attempt).paper.slots}
    assert {"case_group", "mot_rating", "warranty_case", "phrasing"} < types
    assert "dialogue" not in types
    with pytest.raises(NothingToPractise):
        sittings.start_practice(points=[p for q in dialogues for p in q.covers], **practice)


def test_who_asks_for_this_very_talk_gets_it(house: House) -> None:
    id_ = talks(house)[0].dialogue.id

    (question,) = load(house, start(house, id_)).questions

    assert question == talks(house)[0].dialogue
