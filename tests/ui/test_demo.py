"""`star-trainer demo` drives the real window and leaves what it says."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
PAGES = (
    "01-sign-in", "02-today", "03-exam-list", "04-exam-phrasing", "05-hand-in", "06-result",
    "07-result-evidence", "08-practice", "09-mistakes", "10-progress", "11-my-certificates",
    "12-today-dark", "14-today-english", "15-banks", "16-people", "17-settings", "18-desk",
    "19-register", "20-talks", "21-dialogue", "22-dialogue-solved", "23-coverage",
)  # fmt: skip


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the demo's command as people do."""
    return subprocess.run(
        [sys.executable, "-m", "ui", "demo", *arguments], cwd=ROOT, check=False,
        capture_output=True, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What one run leaves."""
    folder = tmp_path_factory.mktemp("demo") / "out"
    done = run("--out", str(folder), "--seed", "3")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def paper(out: Path) -> dict[str, Any]:
    """The graded paper."""
    found: dict[str, Any] = json.loads((out / "paper.json").read_text(encoding="utf-8"))
    return found


def test_every_page_is_there_and_drawn(out: Path) -> None:
    """Each picture has the window's size and more than one colour."""
    for name in PAGES:
        image = QImage(str(out / f"{name}.png"))
        colours = {image.pixel(x, y) for x in range(0, 1366, 23) for y in range(0, 768, 23)}
        assert (image.width(), image.height()) == (1366, 768), name
        assert len(colours) > 3, name


def test_paper_tells_good_from_bad_answers(paper: dict[str, Any]) -> None:
    """The exam is passed with lost marks; free texts differ in marks and carry evidence."""
    texts = [q for q in paper["questions"] if "rubric" in q["question"]]
    shares = {q["marks"]["earned"] / q["marks"]["possible"] for q in texts}

    assert paper["passed"] is True
    assert paper["score"] < 100
    assert max(shares) > 0.95
    assert min(shares) < 0.5
    assert all(q["grade"]["evidence"] for q in texts)


def test_evidence_lies_in_the_answer(paper: dict[str, Any]) -> None:
    """Every span is a piece of the text that was typed."""
    for question in paper["questions"]:
        text = (question["response"] or {}).get("text", "")
        for span in question["grade"]["evidence"]:
            assert 0 <= span["start"] < span["end"] <= len(text)


def test_certificate_and_pass_carry_name_and_number(out: Path, paper: dict[str, Any]) -> None:
    """What the PDFs say is what the register holds."""
    for name in ("certificate.pdf", "pass.pdf"):
        text = "".join(
            page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(out / name)
        )
        assert paper["learner"] in text.replace(" ", ""), name
        assert paper["certificate"] in text.replace(" ", "").replace("\r\n", ""), name
    with sqlite3.connect(out / "star-trainer.sqlite") as store:
        numbers = {row[0] for row in store.execute("SELECT number FROM certificate")}
    assert paper["certificate"] in numbers


def test_second_run_replaces_the_first_but_nothing_else(out: Path, tmp_path: Path) -> None:
    """A folder with somebody's own files is refused and left alone."""
    precious = tmp_path / "holiday.png"
    precious.write_bytes(b"x")
    done = run("--out", str(tmp_path), "--seed", "3")

    assert done.returncode == 1
    assert "holiday.png" in done.stderr
    assert precious.exists()
