"""The contract with the shipped banks."""

from __future__ import annotations

import pytest

from trainer.bank.library import Library, bank_folders
from trainer.question import State
from trainer.question_types.free_text import FreeText
from trainer.resources import bank_root


@pytest.fixture(scope="module")
def questions() -> list[FreeText]:
    library = Library.read(bank_folders(bank_root()))
    return [q for q in library.questions.values() if isinstance(q, FreeText)]


def test_every_reference_earns_everything(marker, questions):
    assert questions
    grades = {q.id: q.grade(q.correct_response(), marker) for q in questions}
    assert {id_ for id_, grade in grades.items() if grade.state is not State.RIGHT} == set()


def test_a_reference_earns_nearly_everything_without_being_recognised(marker, questions):
    """One polite word more keeps it from being equal to the reference."""
    poor = {}
    for question in questions:
        grade = marker.grade_text(question, f"{question.reference}嗯好的。")
        if grade.fraction < 0.8:
            poor[question.id] = grade.fraction
    assert poor == {}


def test_no_taboo_example_passes_alone(marker, questions):
    passed = {
        (question.id, taboo.id)
        for question in questions
        for taboo in question.rubric.taboos
        for example in taboo.examples
        if marker.grade_text(question, example).fraction >= 0.4
    }
    assert passed == set()
