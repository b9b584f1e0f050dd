"""`star-trainer bank`: check, coverage, schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml
from pydantic import ValidationError
from PySide6.QtWidgets import QApplication
from typer.testing import CliRunner, Result

from tests.factories import BANK, blueprint_data, head_data, point_data, question_data, write_bank
from trainer.bank.library import bank_folders
from trainer.bank.model import BankHead
from trainer.question_types import load_question, question_types
from trainer.resources import bank_root, resource_path
from ui.cli import bank


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    """The application is made here, lest a command make one that later tests can't draw with."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


def run(*arguments: str | Path, data: Path | None = None) -> Result:
    app = typer.Typer()
    bank.register(app)
    app.callback()(lambda: None)
    return CliRunner().invoke(app, ["bank", *map(str, arguments)], obj=data)


def broken_bank(root: Path) -> Path:
    questions = [question_data(id="tt-0001"), question_data(id="tt-0002", difficulty=9)]
    return write_bank(root, points=[point_data(1)], questions=questions)


def test_the_banks_of_the_product_pass() -> None:
    result = run("check")

    assert result.exit_code == 0
    assert "banks: 5, problems: 0" in result.output


def test_the_banks_of_a_named_data_folder_count_too(tmp_path: Path) -> None:
    broken_bank(tmp_path / "banks")

    result = run("check", data=tmp_path)

    assert result.exit_code == 1
    assert "banks: 6, problems: 1" in result.output


def test_a_problem_is_said_with_its_place_and_fails_the_check(tmp_path: Path) -> None:
    result = run("check", broken_bank(tmp_path))

    assert result.exit_code == 1
    line, summary = result.output.splitlines()
    assert f"{BANK}/questions/01.yaml:" in line
    assert "tt-0002 difficulty" in line
    assert summary == "banks: 1, problems: 1"


def test_problems_as_json(tmp_path: Path) -> None:
    result = run("check", "--json", broken_bank(tmp_path))

    assert result.exit_code == 1
    (problem,) = json.loads(result.output)
    assert (problem["item"], problem["field"], problem["code"]) == (
        "tt-0002", "difficulty", "invalid_field",
    )  # fmt: skip


def test_a_folder_may_be_named_in_any_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_bank(tmp_path, points=[point_data(1)])
    monkeypatch.chdir(folder)

    assert run("check", ".").exit_code == 0


def test_a_folder_that_is_no_bank_is_a_problem(tmp_path: Path) -> None:
    result = run("check", "--json", tmp_path)

    assert result.exit_code == 1
    assert [problem["code"] for problem in json.loads(result.output)] == ["file_missing"]


def test_coverage_counts_every_knowledge_point_once() -> None:
    banks = json.loads(run("coverage", "--json").output)

    points = {
        folder.name: len(yaml.safe_load((folder / "points.yaml").read_text("utf-8")))
        for folder in bank_folders(bank_root())
    }
    assert {
        one["bank"]: sum(section["points"] for section in one["sections"]) for one in banks
    } == points


def test_the_banks_of_the_product_leave_nothing_out() -> None:
    result = run("coverage")

    lacks = [line.strip() for line in result.output.splitlines() if line.startswith(" " * 10)]
    assert lacks == []
    assert result.exit_code == 0


def gappy(root: Path) -> None:
    """A bank in a data folder that asks about the first of three points."""
    write_bank(root / "banks", questions=[question_data("phrasing"), question_data(id="tt-0002")])


def test_coverage_for_people_names_what_is_missing(tmp_path: Path) -> None:
    gappy(tmp_path)

    result = run("coverage", data=tmp_path)

    assert result.exit_code == 1
    lines = result.output.splitlines()
    start = lines.index("测试手册  1/3  2 questions, 1 in free text")
    assert [" ".join(line.split()) for line in lines[start + 1 :]] == [
        "1/1 s1 第一节 phrasing=1 single_choice=1",
        "0/1 s2 第二节", f"point: {BANK}.002",
        "0/1 s3 第三节", f"point: {BANK}.003",
    ]  # fmt: skip


def test_coverage_as_json_names_what_is_missing(tmp_path: Path) -> None:
    gappy(tmp_path)

    result = run("coverage", "--json", data=tmp_path)

    assert result.exit_code == 1
    own = next(bank for bank in json.loads(result.output) if bank["bank"] == BANK)
    assert (own["title"], own["questions"], own["written"]) == ("测试手册", 2, 1)
    assert own["sections"][0]["by_type"] == {"phrasing": 1, "single_choice": 1}
    assert [gap for section in own["sections"] for gap in section["gaps"]] == [
        {"lack": "point", "section": section, "id": f"{BANK}.00{n}", "missing": []}
        for n, section in ((2, "s2"), (3, "s3"))
    ]


FORMATS = {"bank", "points", "questions", "blueprint"}


def test_the_committed_schemas_are_current(tmp_path: Path) -> None:
    assert run("schema", "--out", tmp_path / "new").exit_code == 0

    made = {file.name: file.read_text("utf-8") for file in (tmp_path / "new").iterdir()}
    committed = {
        file.name: file.read_text("utf-8") for file in resource_path("schema").glob("*.json")
    }
    assert set(made) == {f"{name}.schema.json" for name in FORMATS}
    assert made == committed, "run `star-trainer bank schema --out resources/schema`"


def properties(name: str, *path: str) -> dict[str, Any]:
    schema = bank.schemas()[f"{name}.schema.json"]
    for part in path:
        schema = schema[part]
    return schema


def test_the_schema_of_questions_knows_every_type() -> None:
    mapping = properties("questions", "items", "discriminator", "mapping")

    assert set(mapping) == set(question_types())
    assert properties("questions")["type"] == "array"


def test_the_schemas_name_fields_as_the_files_do() -> None:
    assert set(head_data()) <= set(properties("bank", "properties"))
    assert set(point_data()) <= set(properties("points", "$defs", "KnowledgePoint", "properties"))
    assert set(blueprint_data()) <= set(properties("blueprint", "properties"))
    assert "register" in properties("questions", "$defs", "Rubric", "properties")


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_the_schemas_forbid_what_the_reader_forbids(name: str) -> None:
    schema = properties(name)
    closed = [d for d in [schema, *schema.get("$defs", {}).values()] if d.get("type") == "object"]
    # The part of a case has the fields of its type beside its own; the reader knows which.
    loose = {one["title"] for one in closed if one["additionalProperties"] is not False}

    assert closed
    assert loose == ({"CasePart"} if name == "questions" else set())
    with pytest.raises(ValidationError):
        load_question(question_data(colour="red"))
    with pytest.raises(ValidationError):
        BankHead.model_validate(head_data(colour="red"))
