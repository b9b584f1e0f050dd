"""`star-trainer bank`: check banks, say what they cover, write the schemas of their files."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from trainer.errors import UserError
from ui.cli.folders import used_folders
from ui.cli.say import print_problems

if TYPE_CHECKING:
    from trainer.bank.coverage import BankCoverage

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON")]
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


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
    manual: Annotated[
        Path | None,
        typer.Option("--manual", help="The manual's text: finds quotes and copied wording"),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Check banks: every error with file, line, question and field. Exit code 1 if there is one.

    With --manual one bank is held against the text of its manual, too.
    """
    from trainer.bank.check import check_banks

    chosen = [folder.resolve() for folder in folders or used_folders(context)]
    if manual is not None and len(chosen) != 1:
        raise UserError("manual_for_one_bank", count=len(chosen))
    text = _text_of(manual) if manual is not None else None
    problems = check_banks(chosen, manual=text)
    if as_json:
        print(json.dumps([asdict(problem) for problem in problems], ensure_ascii=False, indent=2))
    else:
        print_problems(problems)
        print(f"banks: {len(chosen)}, problems: {len(problems)}")
    raise typer.Exit(code=1 if problems else 0)


def coverage(context: typer.Context, as_json: AsJson = False) -> None:
    """Say how far each section is covered, and name what is missing. Exit code 1 if anything is."""
    from trainer.bank.coverage import coverage_of
    from trainer.bank.library import Library

    banks = Library.read(used_folders(context)).banks
    found = [coverage_of(bank) for bank in banks.values()]
    if as_json:
        print(json.dumps([asdict(bank) for bank in found], ensure_ascii=False, indent=2))
    else:
        for bank in found:
            _print_coverage(bank)
    raise typer.Exit(code=1 if any(bank.gaps for bank in found) else 0)


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


def _print_coverage(bank: BankCoverage) -> None:
    counts = f"{bank.questions} questions, {bank.written} in free text"
    print(f"{bank.title}  {bank.covered}/{bank.points}  {counts}")
    for one in bank.sections:
        types = " ".join(f"{name}={count}" for name, count in sorted(one.by_type.items()))
        print(f"  {one.covered:>3}/{one.points:<3} {one.section:<6} {one.title}  {types}")
        for gap in one.gaps:
            print(f"          {gap.lack}: {gap.id} {' '.join(gap.missing)}".rstrip())


def _text_of(file: Path) -> str:
    """Raises UserError where the file can't be read as UTF-8."""
    try:
        return file.read_text(encoding="utf-8-sig")
    except OSError as error:
        reason = error.strerror or str(error)
    except UnicodeDecodeError as error:
        reason = f"not UTF-8 at byte {error.start}"
    raise UserError("file_not_read", path=str(file), reason=reason)
