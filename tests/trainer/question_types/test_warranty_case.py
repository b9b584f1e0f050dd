"""Cases under the rules of a manual: the program tells them, draws them anew and knows the key."""

from __future__ import annotations

import random
from typing import Any

import pytest

from tests.factories import ExampleMarker, make_question, question_data
from trainer.question import UNANSWERED, Grade, Reason, State
from trainer.question_types import dump, load_question, load_response
from trainer.question_types.warranty_case import WarrantyCase
from trainer.warranty.rules import Outcome
from trainer.warranty.words import words


def make_case(*rules: str, tell: bool = False, seed: int = 21, **changes: Any) -> WarrantyCase:
    manual = "star_service" if rules[0].startswith("B") else "after_sales"
    question = make_question(
        "warranty_case", rules=list(rules), manual=manual, tell=tell, seed=seed, **changes
    )
    assert isinstance(question, WarrantyCase)
    return question


def grade(question: WarrantyCase, picks: str | list[str], text: str = "") -> Grade:
    response = load_response(question, {"outcomes": list(picks), "text": text})
    return question.grade(response, ExampleMarker())


def picked(question: WarrantyCase, right: int, wrong: int) -> list[str]:
    """So many right options and so many wrong ones."""
    others = [option.id for option in question.options if option.id not in question.keys]
    assert len(others) >= wrong
    return [*question.keys[:right], *others[:wrong]]


# --- the marks


@pytest.mark.parametrize(
    ("rule", "right", "wrong", "fraction"),
    [
        ("A01", 3, 0, 1.0),
        ("A01", 2, 0, 2 / 3),
        ("A01", 1, 0, 1 / 3),
        ("A01", 3, 1, 2 / 3),
        ("A01", 2, 1, 1 / 3),
        ("A01", 1, 1, 0.0),
        ("A01", 3, 3, 0.0),
        ("A01", 0, 1, 0.0),
        ("A04", 2, 0, 1.0),
        ("A04", 1, 0, 0.5),
        ("A04", 2, 1, 0.5),
        ("A04", 1, 2, 0.0),
        ("A03", 1, 0, 1.0),
        ("A03", 1, 1, 0.0),
        ("B10", 1, 0, 1.0),
        ("B10", 0, 2, 0.0),
    ],
)
def test_a_wrong_outcome_takes_what_a_right_one_earns(
    rule: str, right: int, wrong: int, fraction: float
) -> None:
    question = make_case(rule)
    found = grade(question, picked(question, right, wrong))

    assert found.fraction == pytest.approx(fraction)
    assert [reason.code for reason in found.reasons] == (
        ["wrong_choice"] * wrong + ["missed_choice"] * (len(question.keys) - right)
    )


def test_an_outcome_that_is_not_on_offer_counts_as_wrong() -> None:
    question = make_case("A01")
    found = grade(question, [*question.keys, "z"])

    assert found.fraction == pytest.approx(2 / 3)
    assert found.reasons == (Reason("wrong_choice", {"id": "z"}),)


@pytest.mark.parametrize(
    ("right", "wrong", "told", "fraction", "state"),
    [
        (2, 0, True, 1.0, State.RIGHT),
        (2, 0, False, 0.5, State.PARTIAL),
        (0, 0, True, 0.5, State.PARTIAL),
        (1, 0, True, 0.75, State.PARTIAL),
        (1, 0, False, 0.25, State.PARTIAL),
        (0, 1, True, 0.5, State.PARTIAL),
        (0, 1, False, 0.0, State.WRONG),
    ],
)
def test_telling_the_customer_is_half_of_it(
    right: int, wrong: int, told: bool, fraction: float, state: State
) -> None:
    question = make_case("A04", tell=True)
    text = question.telling.reference if told else ""
    found = grade(question, picked(question, right, wrong), text)

    assert (found.fraction, found.state) == (pytest.approx(fraction), state)
    assert sum(part.fraction for part in found.parts) / 2 == pytest.approx(fraction)


def test_what_was_told_is_marked_as_the_marker_says() -> None:
    question = make_case("A04", tell=True)
    text = "可以给您换一台。"
    alone = ExampleMarker().grade_text(question.task, text)

    assert 0 < alone.fraction < 1
    assert grade(question, question.keys, text).parts[1] == alone
    assert grade(question, question.keys, text).fraction == pytest.approx(0.5 + alone.fraction / 2)


@pytest.mark.parametrize(
    ("tell", "picks", "text", "answered"),
    [
        (False, "", "", False),
        (False, "", "您好", False),
        (False, "a", "", True),
        (True, "", "", False),
        (True, "", " \n", False),
        (True, "", "您好", True),
        (True, "a", "", True),
    ],
)
def test_words_count_as_an_answer_only_where_they_are_asked_for(
    tell: bool, picks: str, text: str, answered: bool
) -> None:
    assert (grade(make_case("A03", tell=tell), picks, text) != UNANSWERED) is answered


# --- the case


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("rule", ["A01", "A13", "A20", "B07", "B10"])
def test_the_key_is_what_the_rule_allows(rule: str, seed: int) -> None:
    question = make_case(rule, seed=seed)
    texts = {option.text for option in question.options if option.id in question.keys}

    assert texts == {words().outcomes[outcome] for outcome in question.tale.rule.allowed}
    assert [option.id for option in question.options] == list("abcdef")[: len(question.options)]


def test_story_and_explanation_are_the_cases_own_whatever_the_file_says() -> None:
    plain = make_case("A03")
    written = make_case("A03", scenario="别的经过。", explanation="别的解释。")

    assert written == plain
    assert plain.tale.customer in plain.scenario
    assert "规则 A03" in plain.explanation


def test_what_is_to_be_told_is_a_text_task_of_its_own() -> None:
    (task,) = make_case("A03", tell=True).text_tasks()

    assert task.id == "tt-0001.tell"
    assert task.rubric.points
    assert make_case("A03").text_tasks() == ()


def test_a_place_of_a_paper_draws_a_case_of_its_own() -> None:
    question = make_case("A03", "A09", "A20")
    shown = [question.presentation(random.Random(seed)) for seed in range(20)]
    asked = [question.as_presented(one) for one in shown]

    assert {one.id for one in asked} == {question.id}
    assert len({one.scenario for one in asked}) == 20
    assert {one.tale.rule.id for one in asked if isinstance(one, WarrantyCase)} == {
        "A03", "A09", "A20",
    }  # fmt: skip
    for one in asked:
        assert one.grade(one.correct_response(), ExampleMarker()).fraction == 1.0
        assert load_question(dump(one)) == one


def test_the_same_presentation_asks_the_same_case() -> None:
    question = make_case("A03")
    shown = question.presentation(random.Random(5))

    assert question.presentation(random.Random(5)) == shown
    assert set(shown) == {"seed"}
    assert question.as_presented(shown) == question.as_presented(shown)
    assert question.as_presented(shown) != question
    assert question.as_presented({}) is question


def test_a_case_to_be_told_keeps_its_seed() -> None:
    question = make_case("A03", tell=True)
    shown = [question.presentation(random.Random(seed)) for seed in range(20)]

    assert {question.as_presented(one).scenario for one in shown} == {question.scenario}


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"rules": ["A99"]}, "rules: no A99; there are A20, A21"),
        ({"rules": ["A03", "G03"]}, "rules: no G03; there are"),
        ({"rules": ["B05"]}, "rules: no B05; there are A20"),
        ({"manual": "star_service"}, "rules: no A03; there are B04"),
        ({"manual": "home_visit"}, "manual\n.*'after_sales' or 'star_service'"),
        ({"manual": None}, "manual\n.*Field required"),
        ({"rules": []}, "rules\n.*at least 1 item"),
        ({"rules": "A03"}, "rules\n.*valid tuple"),
        ({"rules": [3]}, "rules.0\n.*valid string"),
        ({"seed": -1}, "seed\n.*greater than or equal to 0"),
        ({"seed": None}, "seed\n.*Field required"),
        ({"seed": "21", "explanation": "解释。"}, "seed\n.*valid integer"),
        ({"seed": True}, "seed\n.*valid integer"),
        ({"rules": ["A01"], "tell": True}, "tell: A01 can't be told, only A03"),
        ({"max_chars": 10}, "max_chars\n.*greater than or equal to 50"),
    ],
)
def test_a_case_that_cannot_be_drawn_is_refused(changes: dict[str, object], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        load_question(question_data("warranty_case", **changes))


def test_every_outcome_has_words() -> None:
    assert set(words().outcomes) == set(Outcome)
