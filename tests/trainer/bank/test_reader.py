"""Reading a bank folder: every error with file, line, question and field; the rest stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from tests.factories import BANK, head_data, point_data, question_data, write_bank
from trainer.bank.problems import BankProblem
from trainer.bank.reader import read_bank

# A sound question between whose lines a test puts something wrong.
QUESTION = """\
- id: tt-0001
  type: true_false
  title: 一道题
  covers: [test_bank.001]
  difficulty: 2
  star: 1
  seconds: 40
  skill: procedure
  stem: 对不对？
  answer: true
  explanation: 手册是这样写的。
"""


def changed(old: str, new: str) -> str:
    assert old in QUESTION
    return QUESTION.replace(old, new)


def with_questions(root: Path, text: str | bytes) -> Path:
    folder = write_bank(root, questions=[question_data(id="tt-0002")])
    (folder / "questions" / "02.yaml").write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


def test_a_sound_bank_has_no_problems(tmp_path: Path) -> None:
    reading = read_bank(write_bank(tmp_path))

    assert reading.problems == ()
    assert reading.bank is not None
    assert reading.bank.id == BANK
    assert list(reading.bank.points) == [f"{BANK}.00{n}" for n in (1, 2, 3)]
    assert list(reading.bank.questions) == ["tt-0001"]
    assert reading.places == {"tt-0001": (f"{BANK}/questions/01.yaml", 1)}


# text of questions/02.yaml; line, code, question and field of the error it has to give
BROKEN = [
    (changed("difficulty: 2", "difficulty: 9"), 5, "invalid_field", "tt-0001", "difficulty"),
    (changed("difficulty: 2", "difficulty: two"), 5, "invalid_field", "tt-0001", "difficulty"),
    (changed("  stem: 对不对？\n", ""), 1, "invalid_field", "tt-0001", "stem"),
    (changed("answer: true", "anwser: true"), 10, "invalid_field", "tt-0001", "anwser"),
    (changed("stem: 对不对？", "stem: ''"), 9, "invalid_field", "tt-0001", "stem"),
    (changed("stem: 对不对？", "stem: 10:30"), 9, "invalid_field", "tt-0001", "stem"),
    (changed("id: tt-0001", "id: T-1"), 1, "invalid_field", "T-1", "id"),
    (changed("covers: [test_bank.001]", "covers: []"), 4, "invalid_field", "tt-0001", "covers"),
    (changed("001]", "9]"), 4, "invalid_field", "tt-0001", "covers.0"),
    (changed("[test_bank.001]", "test_bank.001"), 4, "invalid_field", "tt-0001", "covers"),
    (changed("001]", "001, test_bank.999]"), 4, "unknown_point", "tt-0001", "covers"),
    (changed("true_false", "essay"), 2, "unknown_question_type", "tt-0001", "type"),
    (changed("  type: true_false\n", ""), 1, "unknown_question_type", "tt-0001", "type"),
    (changed("id: tt-0001", "id: tt-0002"), 1, "id_used_twice", "tt-0002", "id"),
    (changed("answer: true", "answer: true\n  answer: false"), 11, "not_yaml", "", ""),
    (changed("seconds: 40", "seconds: [40"), 8, "not_yaml", "", ""),
    (changed("seconds: 40", "seconds: 2026-02-31"), 7, "not_yaml", "", ""),
    ("- just a text\n", 1, "not_a_question", "", ""),
    ("- [a, list]\n", 1, "not_a_question", "", ""),
    ("id: tt-0001\n", 1, "not_a_list", "", ""),
    ("", 1, "not_a_list", "", ""),
    ("一段话", 1, "not_a_list", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "code", "item", "field"), BROKEN)
def test_an_error_says_where_it_is_and_hides_no_other_question(
    tmp_path: Path, text: str, line: int, code: str, item: str, field: str
) -> None:
    reading = read_bank(with_questions(tmp_path, text))

    places = [(p.file, p.line, p.code, p.item, p.field) for p in reading.problems]
    assert (f"{BANK}/questions/02.yaml", line, code, item, field) in places
    assert reading.bank is not None
    assert list(reading.bank.questions) == ["tt-0002"]


def test_a_file_in_another_encoding_hides_no_other_file(tmp_path: Path) -> None:
    reading = read_bank(with_questions(tmp_path, QUESTION.encode("gbk")))

    assert [(p.code, p.details["reason"]) for p in reading.problems] == [
        ("not_yaml", "not UTF-8 at byte 44")
    ]
    assert reading.bank is not None
    assert list(reading.bank.questions) == ["tt-0002"]


def test_a_broken_question_hides_no_neighbour_in_its_file(tmp_path: Path) -> None:
    broken = QUESTION.replace("star: 1", "star: many")
    sound = QUESTION.replace("tt-0001", "tt-0003")

    reading = read_bank(with_questions(tmp_path, broken + sound))

    assert reading.bank is not None
    assert list(reading.bank.questions) == ["tt-0002", "tt-0003"]
    assert [(p.item, p.field) for p in reading.problems] == [("tt-0001", "star")]


def test_every_error_of_a_question_is_told_at_once(tmp_path: Path) -> None:
    text = changed("star: 1", "star: 7").replace("seconds: 40", "seconds: 1")

    reading = read_bank(with_questions(tmp_path, text))

    assert [(p.line, p.field) for p in reading.problems] == [(6, "star"), (7, "seconds")]


def test_an_error_deep_inside_names_the_part_and_what_was_given(tmp_path: Path) -> None:
    data = question_data("phrasing", id="tt-0009")
    data["rubric"]["points"][1] |= {"weight": 9}
    data["source_quote"] = "长" * 90
    text = yaml.safe_dump([data], allow_unicode=True, sort_keys=False)

    problems = read_bank(with_questions(tmp_path, text)).problems

    assert [p.field for p in problems] == ["source_quote", "rubric.points.1.weight"]
    assert problems[0].details["given"] == "长" * 59 + "…"
    assert problems[1].details["kind"] == "less_than_equal"
    line = text.splitlines()[problems[1].line - 1]
    assert line.strip() == "weight: 9"


def test_a_rule_over_several_fields_points_at_the_question(tmp_path: Path) -> None:
    data = question_data("single_choice", id="tt-0009", key="z")
    text = "\n\n" + yaml.safe_dump([data], allow_unicode=True, sort_keys=False)

    (problem,) = read_bank(with_questions(tmp_path, text)).problems

    assert (problem.line, problem.item, problem.field) == (3, "tt-0009", "")
    assert problem.details["reason"] == "Value error, key names no option: z"


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        ([point_data(1), point_data(1)], ("id_used_twice", f"{BANK}.001", "id")),
        ([point_data(1), point_data(2, section="s9")],
         ("unknown_section", f"{BANK}.002", "section")),
        ([point_data(1), point_data(2, kind="song")], ("invalid_field", f"{BANK}.002", "kind")),
        ([point_data(1), "a text"], ("invalid_field", "", "")),
        ([point_data(1), point_data(2, source={"quote": "x" * 61, "offset": 0})],
         ("invalid_field", f"{BANK}.002", "source.quote")),
        ([point_data(1), point_data(2, source={"quote": "x", "offset": -1})],
         ("invalid_field", f"{BANK}.002", "source.offset")),
    ],
)  # fmt: skip
def test_a_broken_knowledge_point_hides_no_other(
    tmp_path: Path, points: list[object], expected: tuple[str, str, str]
) -> None:
    reading = read_bank(write_bank(tmp_path, points=points))

    assert reading.bank is not None
    assert list(reading.bank.points) == [f"{BANK}.001"]
    assert [(p.code, p.item, p.field) for p in reading.problems] == [expected]
    (problem,) = reading.problems
    assert problem.file == f"{BANK}/points.yaml"
    assert problem.line > 1


ONE_CHAPTER = [{"id": "c1", "title": "章", "short": "一章"}]
SECTION = {"id": "s1", "chapter": "c1", "title": "节"}


@pytest.mark.parametrize(
    ("change", "line", "code", "item", "field"),
    [
        ({"id": "other_bank"}, "id: other_bank", "id_is_not_folder", "", "id"),
        ({"chapters": ONE_CHAPTER}, "  chapter: c2", "unknown_chapter", "s3", "chapter"),
        (
            {"sections": [SECTION, *head_data()["sections"]]},
            "- id: s1",
            "id_used_twice",
            "s1",
            "id",
        ),
        (
            {"chapters": ONE_CHAPTER + head_data()["chapters"]},
            "- id: c1",
            "id_used_twice",
            "c1",
            "id",
        ),
    ],
)
def test_a_contradiction_in_the_head_is_told_and_the_bank_still_read(
    tmp_path: Path, change: dict[str, object], line: str, code: str, item: str, field: str
) -> None:
    folder = write_bank(tmp_path, head=head_data(**change))

    reading = read_bank(folder)

    assert reading.bank is not None
    assert list(reading.bank.questions) == ["tt-0001"]
    (problem,) = reading.problems
    assert (problem.code, problem.item, problem.field) == (code, item, field)
    lines = (folder / "bank.yaml").read_text("utf-8").splitlines()
    assert lines[problem.line - 1] == line
    assert line not in lines[problem.line :]


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda folder: (folder / "bank.yaml").unlink(), "file_missing"),
        (lambda folder: (folder / "bank.yaml").write_text("title: [open"), "not_yaml"),
        (lambda folder: (folder / "bank.yaml").write_text("title: 只有标题"), "invalid_field"),
        (lambda folder: (folder / "bank.yaml").write_text(""), "invalid_field"),
    ],
)
def test_without_a_usable_head_there_is_no_bank(
    tmp_path: Path, spoil: Callable[[Path], object], code: str
) -> None:
    folder = write_bank(tmp_path)
    spoil(folder)

    reading = read_bank(folder)

    assert reading.bank is None
    assert reading.problems[0].file == f"{BANK}/bank.yaml"
    assert {p.code for p in reading.problems} == {code}


def test_a_missing_list_of_points_is_told(tmp_path: Path) -> None:
    folder = write_bank(tmp_path)
    (folder / "points.yaml").unlink()

    problems = read_bank(folder).problems

    assert problems[0] == BankProblem(f"{BANK}/points.yaml", 1, "file_missing")
    assert [p.code for p in problems[1:]] == ["unknown_point"]


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    folder = write_bank(tmp_path)
    (folder / "questions" / "00.yaml").mkdir()

    reading = read_bank(folder)

    assert [(p.file, p.code) for p in reading.problems] == [
        (f"{BANK}/questions/00.yaml", "file_unreadable")
    ]
    assert reading.bank is not None
    assert list(reading.bank.questions) == ["tt-0001"]
