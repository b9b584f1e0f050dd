"""`star-trainer grade`: mark files of answers by rubrics; report how far marks agree."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ui.cli.folders import write_whole
from ui.cli.say import print_problems

if TYPE_CHECKING:
    from trainer.grading.documents import Answer, MarkedAnswer
    from trainer.question import Grade

_FOLDER = Path("grading-report")


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("grade")(grade)


def grade(  # noqa: PLR0917 - options, given by name
    context: typer.Context,
    questions: Annotated[
        Path | None, typer.Option("--questions", help="Rubric documents, YAML")
    ] = None,
    answers: Annotated[
        Path | None, typer.Option("--answers", help='Lines {"q", "a", "text"}')
    ] = None,
    marked: Annotated[
        Path | None, typer.Option("--marked", help="Answers with a person's marks, to learn from")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="File of the grades; the folder of a report")
    ] = None,
    report: Annotated[
        bool,
        typer.Option(
            "--report",
            help="Compare with marked answers instead; without --questions with those of the banks",
        ),
    ] = False,
    leave_one_out: Annotated[
        bool,
        typer.Option(
            "--leave-one-out",
            help="With --report: each answer graded while all others of its item are known, too",
        ),
    ] = False,
) -> None:
    """Grade answers by rubrics, or report how far the grades agree with a person's marks.

    Exit code 1 where a line was bad; the others are graded all the same.
    """
    if report:
        from ui.cli.report import make_report

        folder = out or _FOLDER
        raise typer.Exit(
            make_report(context, questions, marked or answers, folder, one_out=leave_one_out)
        )
    missing = [
        name for name, given in
        {"--questions": questions, "--answers": answers, "--out": out}.items() if given is None
    ]  # fmt: skip
    if questions is None or answers is None or out is None:
        raise typer.BadParameter(f"missing: {', '.join(missing)}")
    raise typer.Exit(_grade(questions, answers, marked, out))


def _grade(questions: Path, answers: Path, marked: Path | None, out: Path) -> int:
    from trainer.bank.rubric_files import read_answers, read_documents, read_marked
    from trainer.grading.engine import RubricMarker

    items, problems = read_documents(questions)
    given = read_answers(answers, items)
    problems += given.problems
    learned: dict[str, list[MarkedAnswer]] = defaultdict(list)
    if marked is not None:
        known = read_marked(marked, items)
        problems += known.problems
        for one in known.lines:
            learned[one.q].append(one)
    marker = RubricMarker().knowing(learned)
    lines = [_line(one, marker.grade_text(items[one.q], one.text)) for one in given.lines]
    write_whole(out, "".join(line + "\n" for line in lines))
    print_problems(problems, sys.stderr)
    return 1 if problems else 0


def _line(answer: Answer, grade: Grade) -> str:
    """One line of the result: keys and digits are always the same for the same answer."""
    marks = grade.text_marks
    data: dict[str, Any] = {
        "q": answer.q,
        "a": answer.a,
        "total": _number(grade.fraction),
        "points": {id_: _number(met) for id_, met in marks.points.items()} if marks else {},
        "sequence": list(marks.sequence) if marks else [],
        "taboos": list(marks.taboos) if marks else [],
        "register": None if marks is None or marks.register is None else _number(marks.register),
        "confidence": _number(grade.confidence),
        "evidence": [
            {"kind": e.kind.value, "id": e.id, "start": e.start, "end": e.end,
             "value": _number(e.value)}
            for e in grade.evidence
        ],
        "reasons": [{"code": reason.code, **_plain(reason.args)} for reason in grade.reasons],
    }  # fmt: skip
    return json.dumps(data, ensure_ascii=False)


def _plain(args: Mapping[str, str | float]) -> dict[str, str | float]:
    return {
        name: value if isinstance(value, str) else _number(value) for name, value in args.items()
    }


def _number(value: float) -> float:
    rounded = round(value, 4)
    return int(rounded) if rounded == int(rounded) else rounded
