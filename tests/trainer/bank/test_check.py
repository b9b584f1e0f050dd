"""Rules over a whole bank."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.factories import BANK, head_data, point_data, question_data, write_bank
from trainer.bank.check import check_banks
from trainer.bank.library import bank_folders
from trainer.resources import bank_root


def found(folder: Path, *others: Path) -> list[tuple[str, str, str]]:
    return [(p.code, p.item, p.field) for p in check_banks([folder, *others])]


def covering(number: int, **changes: object) -> dict[str, object]:
    point = f"{BANK}.{(number - 1) % 3 + 1:03d}"
    common = {"id": f"tt-{number:04d}", "stem": f"第{number}题怎么做？", "covers": [point]}
    return question_data(**common | changes)


def complete(*more: dict[str, object]) -> list[dict[str, object]]:
    """Questions that leave no section out."""
    return [covering(n) for n in (1, 2, 3)] + list(more)


def test_the_banks_that_come_with_the_product_are_in_order() -> None:
    folders = bank_folders(bank_root())

    assert len(folders) == 5
    assert check_banks(folders) == []


def test_a_complete_bank_is_in_order(tmp_path: Path) -> None:
    assert found(write_bank(tmp_path, questions=complete())) == []


def test_a_section_with_points_and_no_question(tmp_path: Path) -> None:
    folder = write_bank(tmp_path, questions=[covering(1), covering(3)])

    assert found(folder) == [("section_without_question", "s2", "")]


def test_a_section_without_points_needs_no_question(tmp_path: Path) -> None:
    folder = write_bank(tmp_path, points=[point_data(1)], questions=[covering(1)])

    assert found(folder) == []


def test_the_same_question_under_two_ids(tmp_path: Path) -> None:
    same = covering(1) | {"id": "tt-0009", "title": "另一个名字", "difficulty": 5}
    folder = write_bank(tmp_path, questions=complete(same))

    problems = check_banks([folder])

    assert [(p.code, p.item, p.details) for p in problems] == [
        ("same_question_twice", "tt-0009", {"other": "tt-0001"})
    ]
    assert problems[0].file == f"{BANK}/questions/01.yaml"
    assert (folder.parent / problems[0].file).read_text("utf-8").splitlines()[
        problems[0].line - 1
    ] == "- id: tt-0009"


def test_the_same_stem_about_other_options_is_another_question(tmp_path: Path) -> None:
    options = [{"id": id_, "text": f"别的{id_}", "why": "不是这样。"} for id_ in "abcd"]
    other = covering(1) | {"id": "tt-0009", "options": options}

    assert found(write_bank(tmp_path, questions=complete(other))) == []


def choices(keys: str, texts: dict[str, str]) -> list[dict[str, object]]:
    options = [{"id": id_, "text": texts[id_], "why": "不是这样。"} for id_ in "abcd"]
    return [covering(n, key=key, options=options) for n, key in enumerate(keys, 1)]


EVEN = dict(zip("abcd", ("甲甲甲", "乙乙乙", "丙丙丙", "丁丁丁"), strict=True))
LONG_B = EVEN | {"b": "乙乙乙乙乙乙乙乙"}


@pytest.mark.parametrize(
    ("keys", "texts", "codes"),
    [
        ("abcdabcd", EVEN, []),
        ("bbbbbacd", EVEN, ["key_position_unbalanced"]),
        ("bbbaaccd", EVEN, []),
        ("bbbbbacd", LONG_B, ["key_position_unbalanced", "key_often_longest"]),
        ("bbbbbbb", LONG_B, []),
    ],
)
def test_keys_that_give_themselves_away(
    tmp_path: Path, keys: str, texts: dict[str, str], codes: list[str]
) -> None:
    folder = write_bank(tmp_path, questions=choices(keys, texts))

    assert [problem.code for problem in check_banks([folder])] == codes


@pytest.mark.parametrize("field", ["scenario", "stem", "explanation"])
@pytest.mark.parametrize("text", ["TODO: 补上", "这里……待补", "请{{name}}填写"])
def test_text_that_was_left_unfinished(tmp_path: Path, field: str, text: str) -> None:
    folder = write_bank(tmp_path, questions=complete(covering(4, **{field: text})))

    assert ("unfinished_text", "tt-0004", field) in found(folder)


def test_a_model_answer_that_nobody_could_type(tmp_path: Path) -> None:
    data = question_data("phrasing", id="tt-0004", reference="您好" * 30, max_chars=50)
    folder = write_bank(tmp_path, questions=complete(data))

    assert found(folder) == [("reference_too_long", "tt-0004", "reference")]


def test_an_id_in_two_banks(tmp_path: Path) -> None:
    first = write_bank(tmp_path, questions=complete())
    second = write_bank(
        tmp_path, name="zweite", head=head_data(id="zweite"),
        points=[point_data(n, bank="zweite") for n in (1, 2, 3)],
        questions=[covering(n) | {"covers": [f"zweite.00{n}"]} for n in (1, 2, 3)],
    )  # fmt: skip

    problems = check_banks([first, second])

    assert [(p.file, p.line, p.code, p.item, p.details) for p in problems] == [
        ("zweite/questions/01.yaml", line, "id_in_two_banks", f"tt-000{n}", {"other": BANK})
        for n, line in ((1, 1), (2, problems[1].line), (3, problems[2].line))
    ]
    assert 1 < problems[1].line < problems[2].line


def test_a_bank_without_a_head_is_told_and_the_others_checked(tmp_path: Path) -> None:
    folder = write_bank(tmp_path, questions=[covering(1), covering(3)])
    headless = write_bank(tmp_path, name="kopflos")
    (headless / "bank.yaml").unlink()

    assert [code for code, _, _ in found(headless, folder)] == [
        "file_missing",
        "section_without_question",
    ]
