"""`star-trainer grade`: files in, a file of grades out; and the report."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from typer.testing import CliRunner, Result

from tests.trainer.bank.test_rubric_files import document
from trainer.errors import UserError
from ui.cli import grade
from ui.theme import apply_theme, load_theme

KEYS = [
    "q", "a", "total", "points", "sequence", "taboos", "register", "confidence", "evidence",
    "reasons",
]  # fmt: skip


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    """The application is made here, lest a command make one that later tests can't draw with."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    apply_theme(qapp, load_theme("light"))


def run(*arguments: str | Path) -> Result:
    app = typer.Typer()
    grade.register(app)
    app.callback()(lambda: None)
    return CliRunner().invoke(app, ["grade", *map(str, arguments)])


def lines(file: Path, *rows: Any) -> Path:
    texts = [row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows]
    file.write_text("\n".join(texts), encoding="utf-8")
    return file


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    points = [
        {"id": "sorry", "expect": "为晚到道歉", "examples": ["很抱歉"], "critical": True},
        {"id": "time", "expect": "说清晚半小时", "examples": ["晚半小时到"], "weight": 2},
    ]
    questions = [document(points=points), document(id="r2", points=points, register="free",
                                                   register_weight=0)]  # fmt: skip
    file = tmp_path / "q.yaml"
    file.write_text(yaml.safe_dump(questions, allow_unicode=True), encoding="utf-8")
    answers = lines(
        tmp_path / "a.jsonl",
        {"q": "r1", "a": 1, "text": "您好，很抱歉，我要晚半小时到，麻烦您等一下。"},
        {"q": "r1", "a": "two", "text": "怪您自己"}, {"q": "r2", "a": 3, "text": ""},
    )  # fmt: skip
    return {"q": file, "a": answers, "r": tmp_path / "r.jsonl"}


def graded(files: dict[str, Path], *more: str | Path) -> tuple[Result, list[dict[str, Any]]]:
    result = run("--questions", files["q"], "--answers", files["a"], "--out", files["r"], *more)
    text = files["r"].read_text(encoding="utf-8") if files["r"].exists() else ""
    return result, [json.loads(line) for line in text.splitlines()]


def test_every_answer_gets_a_line(files):
    result, rows = graded(files)

    assert result.exit_code == 0, result.output
    assert [(row["q"], row["a"]) for row in rows] == [("r1", 1), ("r1", "two"), ("r2", 3)]
    assert all(list(row) == KEYS for row in rows)
    good, bad, empty = rows
    assert good["total"] >= 0.9
    assert good["points"] == {"sorry": 1, "time": 1}
    assert good["sequence"] == ["sorry", "time"]
    assert {code["code"] for code in good["reasons"]} >= {"point_met"}
    assert bad["taboos"] == ["blame"]
    assert bad["total"] == 0
    assert (empty["total"], empty["register"], empty["evidence"]) == (0, None, [])


def test_evidence_points_into_the_answer(files):
    text = "您好，很抱歉，我要晚半小时到，麻烦您等一下。"
    _, rows = graded(files)
    spans = {e["id"]: text[e["start"] : e["end"]] for e in rows[0]["evidence"]}

    assert "抱歉" in spans["sorry"]
    assert "半小时" in spans["time"]


def test_the_same_files_give_the_same_bytes(files):
    graded(files)
    first = files["r"].read_bytes()
    graded(files)

    assert files["r"].read_bytes() == first


def test_a_bad_line_is_named_the_others_are_graded(files):
    with files["a"].open("a", encoding="utf-8") as file:
        file.write('\n{"q": "r1", "a": 4}\n{"q": "r7", "a": 5, "text": "x"}')
    result, rows = graded(files)

    assert result.exit_code == 1
    assert len(rows) == 3
    assert "a.jsonl:4: text: the field is missing" in result.stderr
    assert "a.jsonl:5: q: there is no question “r7”" in result.stderr


def test_marked_answers_are_learned_from(files, tmp_path):
    """The same words that a person found to meet the point are met."""
    text = "我这边堵得厉害，三点半那样儿"
    lines(files["a"], {"q": "r1", "a": 1, "text": text})
    _, (cold,) = graded(files)
    marks = {"points": {"sorry": 0, "time": 1}, "sequence": ["time"], "taboos": [], "register": 1}
    marked = lines(
        tmp_path / "m.jsonl",
        *({"q": "r1", "a": n, "text": f"{text}{'啊' * n}", **marks} for n in range(6)),
        *({"q": "r1", "a": 10 + n, "text": "天气不错" + "呀" * n, **marks,
           "points": {"sorry": 0, "time": 0}, "sequence": []} for n in range(6)),
    )  # fmt: skip
    result, (warm,) = graded(files, "--marked", marked)

    assert result.exit_code == 0
    assert warm["points"]["time"] == 1
    assert warm["total"] >= cold["total"]


def test_nothing_is_left_half_written(files, tmp_path):
    files["r"] = tmp_path / "gone" / "r.jsonl"
    result, _ = graded(files)

    assert isinstance(result.exception, UserError)
    assert result.exception.code == "file_not_written"


@pytest.mark.parametrize("given", [("--answers",), ("--questions",), ()])
def test_what_is_missing_is_named(files, given):
    arguments = [part for name in given for part in (name, str(files[name[2]]))]
    result = run(*arguments)

    assert result.exit_code == 2
    assert "--out" in result.output


def marked_rows(count: int) -> list[dict[str, Any]]:
    said = {1: "很抱歉，我要晚半小时到您家{}", 0: "天气真好啊{}"}
    return [
        {"q": "r1", "a": n, "text": said[n % 2].format("呀" * n),
         "points": {"sorry": n % 2, "time": n % 2},
         "sequence": ["sorry", "time"] if n % 2 else [], "taboos": [], "register": 0.5}
        for n in range(count)
    ]  # fmt: skip


def test_the_report_has_figures_misses_and_a_picture(files, tmp_path):
    marked = lines(tmp_path / "m.jsonl", *marked_rows(8))
    result = run("--report", "--questions", files["q"], "--marked", marked, "--out", tmp_path / "p")

    assert result.exit_code == 0, result.output
    text = (tmp_path / "p" / "report.txt").read_text(encoding="utf-8")
    assert text in result.output
    for part in ("8 answers", "kappa of totals", "F1 of taboos", "With so many marked answers"):
        assert part in text
    picture = QImage(str(tmp_path / "p" / "learning-curve.png"))
    assert picture.width() >= 960
    colours = {picture.pixel(x, y) for x in range(0, 960, 7) for y in range(0, 540, 7)}
    assert len(colours) > 4


def test_a_report_on_nothing_says_so(files, tmp_path):
    marked = lines(tmp_path / "m.jsonl", {"q": "r9", "a": 1, "text": "x", "points": {}})
    result = run("--report", "--questions", files["q"], "--marked", marked, "--out", tmp_path / "p")

    assert isinstance(result.exception, UserError)
    assert result.exception.code == "nothing_to_compare"
    assert "there is no question “r9”" in result.stderr


def test_a_report_that_has_nowhere_to_go_is_not_begun(files, tmp_path):
    """The work takes minutes; that the folder can't be made is said before it."""
    marked = lines(tmp_path / "m.jsonl", *marked_rows(2))
    taken = lines(tmp_path / "taken", "a file")
    result = run("--report", "--questions", files["q"], "--marked", marked, "--out", taken)

    assert isinstance(result.exception, UserError)
    assert result.exception.code == "file_not_written"
    assert "…" not in result.stderr
