"""All banks together: where a question belongs, and what makes it another version."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.factories import BANK, head_data, make_bank, make_question, point_data, write_bank
from trainer.bank.check import check_banks
from trainer.bank.library import Library, bank_folders, version_of
from trainer.question_types import dump
from trainer.resources import bank_root


@pytest.fixture
def library() -> Library:
    first = make_bank([make_question(id="tt-0001"), make_question("ordering", id="tt-0002")])
    second = make_bank(
        [make_question(id="zz-0001", covers=["zweite.003"])], [point_data(3, bank="zweite")],
        id="zweite", title="第二本",
    )  # fmt: skip
    return Library({bank.id: bank for bank in (first, second)})


def test_questions_and_points_by_id(library: Library) -> None:
    assert list(library.questions) == ["tt-0001", "tt-0002", "zz-0001"]
    assert library.bank_of["zz-0001"].id == "zweite"
    assert list(library.points) == [f"{BANK}.001", "zweite.003"]


@pytest.mark.parametrize(
    ("bank", "section", "expected"),
    [
        (BANK, "s2", ("测试手册", "第二节")),
        ("zweite", "s3", ("第二本", "第三节")),
        (BANK, "s99", ("测试手册", "s99")),
        ("gone", "s1", ("gone", "s1")),
    ],
)
def test_titles_even_of_what_is_gone(
    library: Library, bank: str, section: str, expected: tuple[str, str]
) -> None:
    assert library.title(bank, section) == expected


def test_the_first_point_decides_about_the_section() -> None:
    question = make_question(covers=[f"{BANK}.003", f"{BANK}.001"])
    bank = make_bank([question])

    assert bank.section_of(question).title == "第三节"
    assert bank.chapters[bank.section_of(question).chapter].title == "第二章"


def test_a_version_changes_with_every_word_and_not_with_the_order_of_fields() -> None:
    data = dump(make_question())
    version = version_of(data)

    assert len(version) == 64
    assert version_of(dict(reversed(data.items()))) == version
    assert version_of(data | {"stem": "应该怎么做"}) != version
    assert version_of(dump(make_question(difficulty=3))) != version


def test_reading_leaves_out_what_has_no_head_and_says_so(tmp_path: Path) -> None:
    sound = write_bank(tmp_path)
    headless = write_bank(tmp_path, name="kopflos")
    (headless / "bank.yaml").unlink()

    library = Library.read([headless, sound])

    assert list(library.banks) == [BANK]
    assert [problem.file for problem in library.problems] == ["kopflos/bank.yaml"]


def test_a_broken_copy_does_not_take_the_place_of_a_bank(tmp_path: Path) -> None:
    original = write_bank(tmp_path / "product")
    copy = write_bank(tmp_path / "own", questions=[])

    library = Library.read([original, copy])

    assert list(library.questions)
    assert [(p.file, p.code) for p in library.problems] == [(f"{BANK}/bank.yaml", "bank_twice")]
    assert [p.code for p in check_banks([original, copy])].count("bank_twice") == 1


def test_bank_folders_are_those_with_a_head(tmp_path: Path) -> None:
    write_bank(tmp_path / "b", name="zz", head=head_data(id="zz"))
    write_bank(tmp_path / "b", name="aa", head=head_data(id="aa"))
    (tmp_path / "b" / "notes").mkdir()
    (tmp_path / "b" / "readme.txt").touch()

    folders = bank_folders(tmp_path / "missing", tmp_path / "b")

    assert [folder.name for folder in folders] == ["aa", "zz"]


def test_the_banks_of_the_product_hold_together() -> None:
    library = Library.read(bank_folders(bank_root()))

    assert library.problems == ()
    assert sum(len(bank.questions) for bank in library.banks.values()) == len(library.questions)
    assert sum(len(bank.points) for bank in library.banks.values()) == len(library.points)
