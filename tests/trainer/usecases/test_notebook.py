"""The mistakes notebook as people read it."""

from __future__ import annotations

from dataclasses import replace

from tests.factories import (
    BANK,
    House,
    Parts,
    answer,
    make_trainer,
    sample_library,
)
from trainer.bank.library import Library
from trainer.progress.mistakes import MistakeKind
from trainer.settings import Organisation
from trainer.usecases.progress import NotebookLine


def of_type(type_: str) -> list[str]:
    return [id_ for id_, q in sample_library().questions.items() if q.type == type_]


def practise(house: House, responses: dict[str, object]) -> None:
    """Practise these questions with these responses and hand in."""
    sittings = house.trainer.sittings
    id_ = sittings.start_on_questions(
        learner=house.trainee, questions=list(responses), title="练习", title_en="Practice"
    )
    answer(house, id_, dict(enumerate(responses.values())))
    sittings.hand_in(learner=house.trainee, attempt_id=id_)


def notebook(house: House) -> list[NotebookLine]:
    return house.trainer.progress.notebook(learner=house.trainee)


def test_each_line_says_what_it_is_about_and_where_it_stands(house: House) -> None:
    text, choice = of_type("phrasing")[0], of_type("single_choice")[0]
    practise(house, {text: {"text": "您好，我两点到，都怪您。"}})
    practise(house, {choice: {"option": "a"}})

    lines = notebook(house)

    assert [(line.noted.mistake.kind, line.label) for line in lines] == [
        (MistakeKind.WRONG_CHOICE, "single_choice 1"),
        (MistakeKind.TABOO, "怪用户"),
        (MistakeKind.MISSED_POINT, "道歉"),
    ]
    assert [line.question.id for line in lines] == [choice, text, text]
    bank = sample_library().banks[BANK]
    assert {line.manual for line in lines} == {bank.head.title}
    assert lines[0].section == bank.section_of(lines[0].question).title


def test_what_was_mended_is_gone(house: House) -> None:
    choice = of_type("single_choice")[0]
    practise(house, {choice: {"option": "a"}})
    practise(house, {choice: {"option": "b"}})

    assert notebook(house) == []


def test_questions_that_left_the_banks_are_left_out(house: House) -> None:
    first, second = of_type("single_choice")[:2]
    practise(house, {first: {"option": "a"}, second: {"option": "a"}})
    bank = sample_library().banks[BANK]
    kept = {id_: q for id_, q in bank.questions.items() if id_ != first}
    library = Library({BANK: replace(bank, questions=kept)})
    later = make_trainer(Parts(place=house.trainer.context.place, library=library))

    lines = later.progress.notebook(learner=house.trainee)
    habits = later.progress.overview(learner=house.trainee).habits
    later.close()

    assert [line.question.id for line in lines] == [second]
    assert [habit.questions for habit in habits] == [(second,)]


def test_a_rubric_that_changed_meanwhile_falls_back_to_the_title(house: House) -> None:
    (text, *_) = of_type("phrasing")
    practise(house, {text: {"text": "您好，我两点到。"}})
    question = sample_library().questions[text]
    data = question.model_dump(by_alias=True)
    data["rubric"]["points"] = [data["rubric"]["points"][0]]
    data["rubric"] |= {"order": [], "order_weight": 0, "taboos": []}
    bank = sample_library().banks[BANK]
    changed = type(question).model_validate(data)
    library = Library({BANK: replace(bank, questions={**bank.questions, text: changed})})
    later = make_trainer(Parts(place=house.trainer.context.place, library=library))

    (line,) = later.progress.notebook(learner=house.trainee)
    later.close()

    assert line.label == question.title


def test_the_questions_are_shown_with_the_centres_name(house: House) -> None:
    choice = of_type("single_choice")[0]
    practise(house, {choice: {"option": "a"}})
    bank = sample_library().banks[BANK]
    named = bank.questions[choice].model_copy(update={"stem": "{company}怎么做？"})
    library = Library({BANK: replace(bank, questions={**bank.questions, choice: named})})
    later = make_trainer(Parts(place=house.trainer.context.place, library=library))

    (line,) = later.progress.notebook(learner=house.trainee)
    later.close()

    assert line.question.stem == f"{Organisation().company_short}怎么做？"


def test_an_unanswered_exam_question_is_noted_under_its_title(house: House) -> None:
    sittings = house.trainer.sittings
    id_ = sittings.start(learner=house.trainee, blueprint_id="exam-test", seed=1)
    sittings.hand_in(learner=house.trainee, attempt_id=id_)

    lines = notebook(house)

    assert len(lines) == 6
    assert {line.noted.mistake.kind for line in lines} == {MistakeKind.MISSED_POINT}
    assert all(line.label == line.question.title for line in lines)
