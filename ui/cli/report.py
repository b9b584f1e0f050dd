"""`star-trainer grade --report`: how far the grades agree with a person's marks."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from trainer.errors import UserError
from ui.cli.folders import used_folders, write_whole
from ui.cli.say import print_problems, speak

if TYPE_CHECKING:
    from trainer.bank.problems import BankProblem
    from trainer.grading.documents import MarkedAnswer
    from trainer.grading.prepare import Task


def make_report(
    context: typer.Context, questions: Path | None, marked: Path | None, out: Path, *, one_out: bool
) -> int:
    """Print the report and leave it in a folder, with the picture; the exit code.

    one_out: each answer once more while all the others of its item are known.
    """
    from trainer.grading.engine import RubricMarker
    from trainer.grading.report import left_one_out, report
    from ui.cli.report_picture import draw_curve, screen_application
    from ui.cli.report_text import report_text

    items, answers, problems = _marked_answers(context, questions, marked)
    if not answers:
        print_problems(problems, sys.stderr)
        raise UserError("nothing_to_compare", path=str(marked or questions or "question_banks"))
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError("file_not_written", path=str(out), reason=reason) from None
    application = screen_application()
    speak()
    found = report(RubricMarker(), items, answers, _say_progress)
    others = left_one_out(RubricMarker(), items, answers, _say_progress) if one_out else None
    text = report_text(found, others)
    write_whole(out / "report.txt", text)
    draw_curve(found, out / "learning-curve.png")
    print(text, end="")
    print(out / "report.txt", out / "learning-curve.png", sep="\n")
    print_problems(problems, sys.stderr)
    del application  # only now: Qt draws and translates as long as it lives
    return 1 if problems else 0


def _say_progress(done: int, rounds: int) -> None:
    """A bar's worth of news on standard error: the banks take a quarter of an hour."""
    print(f"{done}/{rounds} …", file=sys.stderr, flush=True)


def _marked_answers(
    context: typer.Context, questions: Path | None, marked: Path | None
) -> tuple[Mapping[str, Task], Sequence[MarkedAnswer], list[BankProblem]]:
    """Those of the files, or of the banks where no questions are given."""
    from trainer.bank.library import Library
    from trainer.bank.rubric_files import read_documents, read_marked

    if questions is not None:
        if marked is None:
            raise typer.BadParameter("--report with --questions needs --marked")
        documents, problems = read_documents(questions)
        read = read_marked(marked, documents)
        return documents, read.lines, problems + read.problems
    library = Library.read(used_folders(context))
    items = {task.id: task for q in library.questions.values() for task in q.text_tasks()}
    if marked is not None:
        read = read_marked(marked, {id_: item.rubric for id_, item in items.items()})
        return items, read.lines, read.problems
    return (
        items,
        [one for lines in library.marked.values() for one in lines],
        list(library.problems),
    )
