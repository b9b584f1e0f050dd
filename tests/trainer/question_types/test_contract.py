"""What every registered question type promises, whichever it is."""

from __future__ import annotations

import json
import random
from dataclasses import asdict

import pytest

from tests.factories import START, ExampleMarker, make_question, question_data
from trainer.errors import UserError
from trainer.question import UNANSWERED, Grade, Question, State
from trainer.question_types import (
    dump,
    load_question,
    load_response,
    question_type,
    question_types,
)
from trainer.storage.codec import from_json, to_json
from trainer.storage.store import Store

TYPES = sorted(question_types())


@pytest.fixture(params=TYPES)
def question(request: pytest.FixtureRequest) -> Question:
    return make_question(request.param)


def graded(question: Question, data: object) -> Grade:
    return question.grade(load_response(question, data), ExampleMarker())


def test_every_type_is_registered() -> None:
    assert TYPES == [
        "case_group", "dialogue", "fill_blank", "matching", "mot_rating", "multiple_choice",
        "ordering", "phrasing", "procedure", "rewrite", "single_choice", "true_false",
        "warranty_case",
    ]  # fmt: skip


def test_a_type_is_found_under_the_name_its_files_give(question: Question) -> None:
    assert question_type(question.type) is type(question)


def test_an_unknown_type_is_a_user_error_that_lists_the_known_ones() -> None:
    with pytest.raises(UserError) as caught:
        question_type("essay")

    assert caught.value.code == "unknown_question_type"
    assert caught.value.details == {"type": "essay", "known": ", ".join(TYPES)}
    assert "type='essay'" in str(caught.value)


def test_the_correct_response_earns_everything(question: Question) -> None:
    grade = question.grade(question.correct_response(), ExampleMarker())

    assert (grade.fraction, grade.state) == (1.0, State.RIGHT)


def test_nothing_earns_nothing_and_is_reported_unanswered(question: Question) -> None:
    empty = question.response_type()

    assert not question.is_answered(empty)
    assert not question.is_answered(None)
    assert question.grade(empty, ExampleMarker()) == UNANSWERED
    assert question.grade(None, ExampleMarker()) == UNANSWERED


def test_the_response_of_another_type_is_no_answer(question: Question) -> None:
    other = make_question("true_false" if question.type != "true_false" else "ordering")

    assert question.grade(other.correct_response(), ExampleMarker()) == UNANSWERED


def test_a_question_survives_json(question: Question) -> None:
    assert load_question(json.loads(json.dumps(dump(question)))) == question


def test_stored_data_leaves_defaults_out_and_always_names_the_type(question: Question) -> None:
    data = dump(question)

    assert data["type"] == question.type
    assert "tags" not in data


def test_a_response_survives_json(question: Question) -> None:
    response = question.correct_response()

    assert load_response(question, json.loads(json.dumps(dump(response)))) == response


def test_a_grade_survives_json(question: Question) -> None:
    grade = question.grade(question.correct_response(), ExampleMarker())

    assert from_json(Grade, json.loads(json.dumps(to_json(grade)))) == grade


def test_a_question_survives_the_store(question: Question, store: Store) -> None:
    with store.begin() as tx:
        tx.questions.keep({"0" * 64: (question.id, "test_bank", dump(question))}, START)
    with store.read() as tx:
        stored = tx.questions.get(["0" * 64])

    assert load_question(stored["0" * 64]) == question


def test_parts_are_shown_in_an_order_that_the_seed_decides(question: Question) -> None:
    shown = question.presentation(random.Random(7))

    assert question.presentation(random.Random(7)) == shown
    for ids in shown.values():
        assert len(set(ids)) == len(ids)


def test_a_question_that_is_not_to_be_shuffled_keeps_its_order() -> None:
    for type_ in ("single_choice", "multiple_choice"):
        question = make_question(type_, shuffle=False)
        for seed in range(20):
            assert question.presentation(random.Random(seed)) == {"options": ("a", "b", "c", "d")}


@pytest.mark.parametrize(
    ("type_", "changes", "complaint"),
    [
        ("single_choice", {"key": "z"}, "key names no option: z"),
        ("single_choice", {"options": [{"id": "a", "text": "x"}] * 3, "key": "a"}, "used twice"),
        (
            "single_choice",
            {"options": [{"id": i, "text": "x"} for i in "abc"], "key": "a"},
            "options used twice: x",
        ),
        ("multiple_choice", {"keys": ["a", "a"]}, "keys name an option twice"),
        ("multiple_choice", {"keys": ["a", "b", "c", "d"]}, "keys name every option"),
        ("multiple_choice", {"keys": ["a"]}, "at least 2 items"),
        ("fill_blank", {"text": "没有空"}, "differ"),
        ("fill_blank", {"text": "[[1]]和[[1]]和[[2]]"}, "differ"),
        (
            "fill_blank",
            {"text": "[[1]]", "blanks": {"1": {"kind": "number", "accept": ["很多"]}}},
            "no number: 很多",
        ),
        (
            "fill_blank",
            {"text": "[[1]]", "blanks": {"1": {"accept": ["……"]}}},
            "nothing but punctuation",
        ),
        ("matching", {"pairs": {"l1": "r1", "l2": "r2"}}, "pairs leave out: l3"),
        ("matching", {"pairs": {"l1": "r1", "l2": "r2", "l3": "r9"}}, "names no option: r9"),
        ("ordering", {"precedes": {"a": ["b"], "b": ["a"]}}, "runs in a circle"),
        ("ordering", {"precedes": {"a": []}}, "puts nothing in order"),
        ("ordering", {"precedes": {"d": ["a"]}}, "not listed in an order"),
        ("ordering", {"precedes": {"a": ["z"]}}, "names no option: z"),
        ("true_false", {"answer": None}, "Field required"),
        ("true_false", {"difficulty": 6}, "less than or equal to 5"),
        ("true_false", {"covers": []}, "at least 1 item"),
        ("true_false", {"colour": "red"}, "Extra inputs"),
        ("rewrite", {"bad_line": None}, "Field required"),
    ],
)
def test_a_question_that_contradicts_itself_is_refused(
    type_: str, changes: dict[str, object], complaint: str
) -> None:
    with pytest.raises(ValueError, match=complaint):
        load_question(question_data(type_, **changes))


def rubric(**changes: object) -> dict[str, object]:
    points = [{"id": id_, "expect": "说到", "examples": ["说"]} for id_ in ("p", "q")]
    return {"points": points, **changes}


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        (rubric(taboos=[{"id": "p", "avoid": "x", "severity": "minor", "examples": ["x"]}]), "p"),
        (rubric(order=["p", "z"]), "unknown points: z"),
        (rubric(order=["p"], order_weight=0.1), "at least two points"),
        (rubric(register_weight=0.1), "register: formal"),
    ],
)
def test_a_rubric_that_contradicts_itself_is_refused(
    wrong: dict[str, object], complaint: str
) -> None:
    with pytest.raises(ValueError, match=complaint):
        load_question(question_data("phrasing", rubric=wrong))


def test_a_grade_says_what_it_is_made_of() -> None:
    grade = graded(make_question("single_choice"), {"option": "a"})

    assert asdict(grade)["reasons"] == ({"code": "wrong_choice", "args": {"id": "a"}},)
