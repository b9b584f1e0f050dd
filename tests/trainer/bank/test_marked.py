"""The marked answers of the shipped banks fit the questions they belong to."""

from __future__ import annotations

import json
from typing import Any

import pytest

from trainer.bank.library import Library, bank_folders
from trainer.question_types.free_text import FreeText
from trainer.resources import bank_root

FOLDERS = bank_folders(bank_root())


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.read(FOLDERS)


def marked(bank: str) -> list[dict[str, Any]]:
    file = bank_root() / bank / "marked" / "answers.jsonl"
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("bank", [folder.name for folder in FOLDERS])
def test_every_free_text_question_has_answers_marked_by_its_rubric(
    library: Library, bank: str
) -> None:
    """At least 12 a question; every point is marked; what was in order was met."""
    lines = marked(bank)
    questions = {
        id_: q for id_, q in library.banks[bank].questions.items() if isinstance(q, FreeText)
    }
    counts = {id_: sum(line["q"] == id_ for line in lines) for id_ in questions}

    assert min(counts.values()) >= 12
    assert {line["q"] for line in lines} == set(questions)
    for line in lines:
        rubric = questions[line["q"]].rubric
        assert set(line["points"]) == {point.id for point in rubric.points}
        assert set(line["points"].values()) <= {0, 0.5, 1}
        assert set(line["taboos"]) <= {taboo.id for taboo in rubric.taboos}
        assert set(line["sequence"]) == {p for p, met in line["points"].items() if met > 0}
        assert (line["register"] is not None) == rubric.scores_register


@pytest.mark.parametrize("bank", [folder.name for folder in FOLDERS])
def test_no_answer_is_marked_twice(bank: str) -> None:
    lines = marked(bank)

    assert len({(line["q"], line["text"]) for line in lines}) == len(lines)
    assert len({(line["q"], line["a"]) for line in lines}) == len(lines)
