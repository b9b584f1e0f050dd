"""Run the demo: history, the walk through the window, and the files it leaves."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import Any

from trainer.app import open_trainer
from trainer.certification.register import Certificate
from trainer.clock import SystemClock
from trainer.errors import UserError
from trainer.question_types import dump
from trainer.settings import DataFolderUnusable, Place, open_place
from trainer.usecases.results import Result, ResultItem
from ui.demo.clock import ShiftedClock
from ui.demo.history import Past

_OWN_FILES = re.compile(
    r"\d\d-[a-z-]+\.png|paper\.json|(certificate|pass|pass-sheet)\.pdf|star-trainer\..*|cache"
)


class DemoFolderTaken(UserError):
    """The folder given holds something else than an earlier demo."""


def run_demo(out: Path, seed: int) -> None:
    """Leave screenshots, paper.json, certificate.pdf, pass.pdf and the database in `out`."""
    place = _fresh_place(out)
    clock = ShiftedClock(SystemClock(), timedelta(0))
    rng = random.Random(seed)
    trainer = open_trainer(place, clock=clock, seed=seed)
    Past(trainer, clock, rng).write()

    from PySide6.QtTest import QTest

    from ui.app import make_application, open_window
    from ui.demo.walk import Walk, issue_at_desk, walk_as_learner, walk_as_staff

    application = make_application(["star-trainer"])
    window = open_window(trainer)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    walk = Walk(window, trainer, clock, out, rng)
    attempt = walk_as_learner(walk)
    walk_as_staff(walk)
    certificate = issue_at_desk(walk, attempt)
    result = trainer.results.get(actor=walk.shell.desk.account, attempt_id=attempt)
    _write_papers(out, certificate)
    (out / "paper.json").write_text(
        json.dumps(report(result, certificate), ensure_ascii=False, indent=1), encoding="utf-8"
    )
    window.close()
    application.quit()


def prepare_screen() -> None:
    """Draw offscreen where there is no screen."""
    from ui.__main__ import has_display

    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _fresh_place(out: Path) -> Place:
    if out.is_dir():
        foreign = [path.name for path in out.iterdir() if not _OWN_FILES.fullmatch(path.name)]
        if foreign:
            raise DemoFolderTaken("demo_folder_taken", folder=str(out), found=foreign[0])
        shutil.rmtree(out)
    try:
        return open_place(out)
    except DataFolderUnusable as error:
        reason = error.details["reason"]
        raise UserError("file_not_written", path=str(out), reason=reason) from None


def _write_papers(out: Path, certificate: Certificate) -> None:
    from ui.papers.documents import Issue, certificate_and_pass

    issue = Issue(certificate.record, certificate.template)
    for name, data in zip(("certificate", "pass"), certificate_and_pass(issue), strict=True):
        (out / f"{name}.pdf").write_bytes(data)


def report(result: Result, certificate: Certificate) -> dict[str, Any]:
    """The graded paper: questions, responses, grades with evidence."""
    return {
        "learner": result.learner.name,
        "paper": {"title": result.paper.title, "seed": result.paper.seed},
        "score": round(result.scores.total.score, 1),
        "skills": {name: round(share.score, 1) for name, share in result.scores.skills.items()},
        "star": result.scores.star,
        "passed": result.scores.passed,
        "certificate": certificate.record.number,
        "questions": [_question(item) for item in result.items],
    }


def _question(item: ResultItem) -> dict[str, Any]:
    response = None if item.response is None else item.response.model_dump(mode="json")
    return {
        "number": item.index + 1,
        "marks": {"earned": round(item.earned, 2), "possible": item.slot.weight},
        "source": f"{item.manual} · {item.section}",
        "question": dump(item.question),
        "response": response,
        "grade": asdict(item.grade),
    }
