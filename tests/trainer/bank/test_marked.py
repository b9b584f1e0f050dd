"""The marked answers of the shipped banks fit the questions they belong to."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from trainer.app import open_trainer
from trainer.bank.library import Library, bank_folders
from trainer.bank.reader import read_bank
from trainer.grading.documents import marked_total
from trainer.grading.engine import RubricMarker
from trainer.question_types.free_text import FreeText
from trainer.resources import bank_root
from trainer.settings import Place

FOLDERS = bank_folders(bank_root())


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.read(FOLDERS)


def marked(bank: str) -> list[dict[str, Any]]:
    """The lines of all the files of marked answers, with the file as `file`."""
    files = sorted((bank_root() / bank / "marked").glob("*.jsonl"))
    return [
        {**json.loads(line), "file": file.name}
        for file in files
        for line in file.read_text(encoding="utf-8").splitlines()
    ]


@pytest.mark.parametrize("bank", [folder.name for folder in FOLDERS])
def test_every_free_text_question_has_answers_marked_by_its_rubric(
    library: Library, bank: str
) -> None:
    """At least 12 a question; every point is marked; what was in order was met."""
    lines = marked(bank)
    tasks = [task for q in library.banks[bank].questions.values() for task in q.text_tasks()]
    questions = {task.id: task for task in tasks}
    counts = {id_: sum(line["q"] == id_ for line in lines) for id_ in questions}

    assert {id_: count for id_, count in counts.items() if count < 12} == {}
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


def test_a_marked_line_that_fits_no_rubric_is_named(tmp_path: Path) -> None:
    """The other lines are kept; file, line and field are said."""
    folder = tmp_path / "after_sales"
    shutil.copytree(bank_root() / "after_sales", folder)
    file = folder / "marked" / "answers.jsonl"
    lines = file.read_text(encoding="utf-8").splitlines()
    stray = {**json.loads(lines[0]), "points": {"nowhere": 1}}
    file.write_text("\n".join([*lines, json.dumps(stray)]), encoding="utf-8")
    reading = read_bank(folder)

    assert [(p.file, p.line, p.code, p.field) for p in reading.problems] == [
        ("after_sales/marked/answers.jsonl", len(lines) + 1, "unknown_part", "points")
    ]
    assert reading.bank is not None
    assert sum(map(len, reading.bank.marked.values())) == len(marked("after_sales"))


def test_the_app_grades_with_the_marked_answers_of_its_banks(
    tmp_path: Path, library: Library
) -> None:
    """What a person marked counts: the same answer again is marked as it was."""
    trainer = open_trainer(Place(tmp_path), banks=bank_root())
    marker = trainer.context.marker
    cold = RubricMarker()
    closer = 0.0
    texts = [id_ for id_ in sorted(library.marked) if id_ in library.questions][:6]
    for id_ in texts:
        for one in library.marked[id_]:
            question = library.questions[id_]
            assert isinstance(question, FreeText)
            wanted = marked_total(question.rubric, one)
            errors = [abs(m.grade_text(question, one.text).fraction - wanted)
                      for m in (cold, marker)]  # fmt: skip
            closer += errors[0] - errors[1]
    trainer.close()

    assert closer > 0
