"""`star-trainer bank`: check banks, say what they cover, write the schemas of their files."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from trainer.errors import UserError
from ui.cli.folders import used_folders
from ui.cli.say import print_problems

if TYPE_CHECKING:
    from trainer.bank.model import Bank, KnowledgePoint

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON")]
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


@dataclass(frozen=True, slots=True)
class SectionCoverage:
    """How many knowledge points of a section a question covers, and which ones none does."""

    bank: str
    section: str
    title: str
    covered: int
    points: int
    missing: tuple[str, ...]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(no_args_is_help=True, help="Question banks.")
    group.command("check")(check)
    group.command("coverage")(coverage)
    group.command("schema")(schema)
    app.add_typer(group, name="bank")


def check(
    context: typer.Context,
    folders: Annotated[
        list[Path] | None, typer.Argument(help="Bank folders; all that are used by default")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Check banks: every error with file, line, question and field. Exit code 1 if there is one."""
    from trainer.bank.check import check_banks

    chosen = [folder.resolve() for folder in folders or used_folders(context)]
    problems = check_banks(chosen)
    if as_json:
        print(json.dumps([asdict(problem) for problem in problems], ensure_ascii=False, indent=2))
    else:
        print_problems(problems)
        print(f"banks: {len(chosen)}, problems: {len(problems)}")
    raise typer.Exit(code=1 if problems else 0)


def coverage(context: typer.Context, as_json: AsJson = False) -> None:
    """Say how many knowledge points of each section have a question, and which have none."""
    from trainer.bank.library import Library

    banks = Library.read(used_folders(context)).banks
    found = [section for bank in banks.values() for section in _coverage_of(bank)]
    if as_json:
        print(json.dumps([asdict(section) for section in found], ensure_ascii=False, indent=2))
        return
    for bank in banks.values():
        own = [section for section in found if section.bank == bank.id]
        covered, points = sum(one.covered for one in own), sum(one.points for one in own)
        print(f"{bank.head.title}  {covered}/{points}")
        for one in own:
            missing = f"  {' '.join(one.missing)}" if one.missing else ""
            print(f"  {one.covered:>3}/{one.points:<3} {one.section:<6} {one.title}{missing}")


def schema(
    out: Annotated[Path, typer.Option("--out", help="Folder to write the schemas into")],
) -> None:
    """Write the JSON Schemas of the files people write, for completion in editors."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, content in schemas().items():
            text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
            (out / name).write_text(text, encoding="utf-8", newline="\n")
            print(out / name)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError("file_not_written", path=str(out), reason=reason) from None


def schemas() -> dict[str, dict[str, Any]]:
    """File name → JSON Schema of every format people write."""
    from functools import reduce
    from operator import or_

    from pydantic import Field

    from trainer.bank.model import BankHead, KnowledgePoint
    from trainer.papers.blueprint import Blueprint
    from trainer.question_types import question_types

    types: Any = reduce(or_, question_types().values())
    question: Any = Annotated[types, Field(discriminator="type")]
    return {
        "bank.schema.json": _schema_of(BankHead),
        "points.schema.json": _schema_of(_listed(KnowledgePoint)),
        "questions.schema.json": _schema_of(_listed(question)),
        "blueprint.schema.json": _schema_of(Blueprint),
    }


def _listed(kind: Any) -> Any:
    return list[kind]


def _schema_of(kind: Any) -> dict[str, Any]:
    from pydantic import TypeAdapter

    return {"$schema": _DIALECT, **TypeAdapter(kind).json_schema(by_alias=True)}


def _coverage_of(bank: Bank) -> list[SectionCoverage]:
    covered = {point for question in bank.questions.values() for point in question.covers}
    by_section: dict[str, list[KnowledgePoint]] = {section.id: [] for section in bank.head.sections}
    for point in bank.points.values():
        by_section[point.section].append(point)
    return [
        SectionCoverage(
            bank=bank.id,
            section=section.id,
            title=section.title,
            covered=sum(point.id in covered for point in by_section[section.id]),
            points=len(by_section[section.id]),
            missing=tuple(p.id for p in by_section[section.id] if p.id not in covered),
        )
        for section in bank.head.sections
    ]
