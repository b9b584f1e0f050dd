"""`star-trainer bank check FOLDER --manual FILE`: a bank against the text of its manual."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.factories import head_data, point_data, question_data, write_bank
from tests.ui.cli.test_bank import run
from trainer.errors import UserError
from ui.texts.errors import sentence

RUN = "从问候到道别每一句话都要让客户听得舒服每一步都要让客户看得明白不许例外"
MANUAL = f"手册\n规\n定1在这里。{RUN}。\n"


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture
def manual(tmp_path: Path) -> Path:
    file = tmp_path / "manual.txt"
    file.write_text(MANUAL, encoding="utf-8")
    return file


def bank(root: Path, name: str = "test_bank", **changes: object) -> Path:
    covers = {"covers": [f"{name}.001"]}
    return write_bank(
        root, name=name, head=head_data(id=name), points=[point_data(1, bank=name)],
        questions=[question_data(**covers, **changes)],
    )  # fmt: skip


def test_a_bank_that_keeps_to_its_manual_passes(tmp_path: Path, manual: Path) -> None:
    result = run("check", bank(tmp_path), "--manual", manual)

    assert (result.exit_code, result.output) == (0, "banks: 1, problems: 0\n")


def test_a_byte_order_mark_is_no_part_of_the_manual(tmp_path: Path, manual: Path) -> None:
    manual.write_text("规定1", encoding="utf-8-sig")
    folder = bank(tmp_path)

    assert run("check", folder, "--manual", manual).exit_code == 0


def test_what_is_copied_or_not_there_fails_the_check(tmp_path: Path, manual: Path) -> None:
    folder = bank(tmp_path, stem=RUN, source_quote="没有这句")

    result = run("check", "--json", folder, "--manual", manual)

    assert result.exit_code == 1
    assert [problem["code"] for problem in json.loads(result.output)] == [
        "quote_not_found", "copied_wording",
    ]  # fmt: skip
    assert run("check", folder).exit_code == 0


def test_each_problem_is_said_in_words(tmp_path: Path, manual: Path) -> None:
    folder = bank(tmp_path, stem=RUN, source_quote="没有这句")

    *lines, summary = run("check", folder, "--manual", manual).output.splitlines()

    assert summary == "banks: 1, problems: 2"
    assert "没有这句" in lines[0]
    assert RUN[:31] in lines[1]
    assert all("{" not in line and "…" not in line for line in lines)


@pytest.mark.parametrize(
    ("content", "why"), [(None, "No such file"), (b"\xe8\xa7\xff", "not UTF-8 at byte")]
)
def test_a_manual_that_cannot_be_read_is_a_sentence(
    tmp_path: Path, content: bytes | None, why: str
) -> None:
    file = tmp_path / "manual.txt"
    if content is not None:
        file.write_bytes(content)

    result = run("check", bank(tmp_path), "--manual", file)

    assert isinstance(result.exception, UserError)
    said = sentence(result.exception)
    assert str(file) in said
    assert why in said
    assert result.output == ""


def test_a_folder_is_no_manual(tmp_path: Path) -> None:
    result = run("check", bank(tmp_path), "--manual", tmp_path)

    assert isinstance(result.exception, UserError)
    assert result.exception.code == "file_not_read"


@pytest.mark.parametrize("count", [0, 2])
def test_one_manual_is_for_one_bank(tmp_path: Path, manual: Path, count: int) -> None:
    """Without a folder all five banks of the product are meant."""
    folders = [bank(tmp_path, name) for name in ("eine", "andere")[:count]]

    result = run("check", *folders, "--manual", manual)

    assert isinstance(result.exception, UserError)
    assert result.exception.code == "manual_for_one_bank"
    assert str(count or 5) in sentence(result.exception)
