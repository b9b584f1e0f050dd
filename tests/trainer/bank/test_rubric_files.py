"""Rubric documents and answers in files: the sound ones are read, the others are named."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from trainer.bank.rubric_files import read_answers, read_documents, read_marked
from trainer.errors import UserError


def document(**changes: Any) -> dict[str, Any]:
    return {
        "id": "r1", "manual": "home_visit", "type": "phrasing", "scenario": "路上堵车。",
        "prompt": "请写出您要说的话。", "reference": "抱歉，要晚半小时。",
        "points": [{"id": "sorry", "expect": "道歉", "weight": 2, "critical": True,
                    "examples": ["抱歉"]}],
        "taboos": [{"id": "blame", "avoid": "怪用户", "severity": "major", "examples": ["怪您"]}],
        "order": [], "order_weight": 0, "register": "formal", "register_weight": 0.1, **changes,
    }  # fmt: skip


def saved(folder: Path, content: Any, name: str = "q.yaml") -> Path:
    file = folder / name
    text = content if isinstance(content, str) else yaml.safe_dump(content, allow_unicode=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_a_list_and_a_row_of_documents_are_read_alike(tmp_path):
    both = [document(), document(id="r2")]
    listed, _ = read_documents(saved(tmp_path, both))
    rowed, _ = read_documents(saved(tmp_path, yaml.safe_dump_all(both, allow_unicode=True)))

    assert list(listed) == ["r1", "r2"]
    assert listed == rowed
    assert listed["r1"].rubric.points[0].critical
    assert listed["r1"].stem == "请写出您要说的话。"


@pytest.mark.parametrize(
    ("content", "line", "code", "field"),
    [
        ([document(), document(id="r2", points=[])], 28, "invalid_field", "points"),
        ([document(register="loud")], 14, "invalid_field", "register"),
        ([document(), document()], 24, "id_used_twice", "id"),
        ("- id: [", 2, "not_yaml", ""),
        (["just words"], 1, "invalid_field", ""),
        ([document(order=["sorry", "gone"])], 1, "invalid_field", ""),
    ],
    ids=["no points", "unknown register", "twice", "no yaml", "no document", "order names nothing"],
)  # fmt: skip
def test_a_bad_document_is_named_and_the_others_are_read(tmp_path, content, line, code, field):
    found, problems = read_documents(saved(tmp_path, content))

    assert [(p.code, p.field) for p in problems] == [(code, field)]
    assert problems[0].file.endswith("q.yaml")
    assert problems[0].line == line
    assert len(found) == (1 if isinstance(content, list) and len(content) > 1 else 0)


def test_a_missing_file_is_said_plainly(tmp_path):
    for read in (
        lambda: read_documents(tmp_path / "gone.yaml"),
        lambda: read_answers(tmp_path / "gone.jsonl", ["r1"]),
    ):
        with pytest.raises(UserError) as caught:
            read()
        assert caught.value.code == "file_not_read"


GOOD = {"q": "r1", "a": 1, "text": "抱歉"}


@pytest.mark.parametrize(
    ("line", "code", "field"),
    [
        (b'{"q": "r1", "a": 1}', "invalid_field", "text"),
        (b'{"q": "r9", "a": 1, "text": "x"}', "unknown_item", "q"),
        (b'{"q": "r1", "a": 1, "text": 5}', "invalid_field", "text"),
        (b'{"q": "r1", "a": 1, "text": "x"', "not_json", ""),
        (b'["r1", 1, "x"]', "invalid_field", ""),
        (b'{"q": "r1", "a": 1, "text": "\xff"}', "not_utf8", ""),
        (b"[" * 100_000, "not_json", ""),
        (b'{"q": "r1", "a": ' + b"9" * 5000 + b', "text": "x"}', "not_json", ""),
    ],
    ids=["no text", "unknown", "a number", "cut off", "a list", "latin", "too deep", "too large"],
)
def test_a_bad_line_is_named_and_the_others_are_read(tmp_path, line, code, field):
    file = tmp_path / "a.jsonl"
    good = json.dumps(GOOD, ensure_ascii=False).encode()
    file.write_bytes(b"\xef\xbb\xbf" + good + b"\n\n" + line + b"\r\n" + good)
    read = read_answers(file, ["r1"])

    assert [one.text for one in read.lines] == ["抱歉", "抱歉"]
    assert [(p.line, p.code, p.field) for p in read.problems] == [(3, code, field)]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"points": {"sorry": 1, "gone": 0}}, "points"),
        ({"taboos": ["gone"]}, "taboos"),
        ({"sequence": ["gone"]}, "sequence"),
        ({"points": {"sorry": 2}}, "points.sorry"),
    ],
)
def test_marks_have_to_fit_the_rubric(tmp_path, changes, field):
    documents, _ = read_documents(saved(tmp_path, [document()]))
    line = {**GOOD, "points": {"sorry": 0.5}, "taboos": [], "sequence": [], "register": 0.75}
    file = saved(tmp_path, f"{json.dumps(line)}\n{json.dumps({**line, **changes})}", "m.jsonl")
    read = read_marked(file, documents)

    assert [one.points for one in read.lines] == [{"sorry": 0.5}]
    assert [(p.line, p.field) for p in read.problems] == [(2, field)]


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_named(tmp_path_factory, data):
    file = tmp_path_factory.mktemp("bytes") / "a.jsonl"
    file.write_bytes(data)
    read = read_answers(file, ["r1"])

    whole = data.removeprefix(b"\xef\xbb\xbf")
    lines = [line for line in whole.split(b"\n") if line.strip()]
    assert len(read.lines) + len({p.line for p in read.problems}) <= len(lines)
    assert bool(read.problems) or len(read.lines) == len(lines)
