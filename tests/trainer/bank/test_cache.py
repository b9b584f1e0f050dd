"""Banks that were read before come from a file, unless anything about them has changed."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.factories import BANK, head_data, point_data, question_data, write_bank
from trainer.bank.cache import read_library
from trainer.bank.library import Library, bank_folders
from trainer.question_types import question_types

ASKED, ALTERED = "应该怎么做？", "缓存里的问法？"


@pytest.fixture
def banks(tmp_path: Path) -> Path:
    """A root with two banks; the first asks one question of every type and holds answers."""
    root = tmp_path / "banks"
    questions = [question_data(t, id=f"tt-{n:04d}") for n, t in enumerate(question_types(), 1)]
    folder = write_bank(root, questions=questions)
    write_bank(
        root, name="zweite", head=head_data(id="zweite"), points=[point_data(1, bank="zweite")],
        questions=[question_data(id="zw-0001", covers=["zweite.001"])],
    )  # fmt: skip
    (folder / "marked").mkdir()
    lines = [
        marked(task["id"], number)
        for task in questions if task["type"] in ("phrasing", "rewrite") for number in (1, 2)
    ]  # fmt: skip
    (folder / "marked" / "answers.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return root


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the cache is kept; neither it nor its folder is there yet."""
    return tmp_path / "cache" / "banks.json"


def marked(question: str, number: int) -> str:
    points = {"greet": 1, "sorry": 0.5, "time": 0}
    line: dict[str, Any] = {
        "q": question, "a": number, "kind": "free", "text": f"您好，抱歉{number}。",
        "points": points, "sequence": ["greet", "sorry"], "taboos": [], "register": 1,
    }  # fmt: skip
    return json.dumps(line, ensure_ascii=False)


def read(banks: Path, file: Path) -> Library:
    return read_library(bank_folders(banks), file)


def alter(file: Path) -> None:
    """Let the cache say something else than the banks, so that its readers are known."""
    text = file.read_text(encoding="utf-8")
    assert ASKED in text
    file.write_text(text.replace(ASKED, ALTERED), encoding="utf-8")


def is_cached(library: Library) -> bool:
    """Whether the library came out of the altered cache."""
    return {q.stem for q in library.questions.values()} == {ALTERED}


# --- the second time


def test_the_second_time_the_file_is_read_instead_of_the_banks(banks: Path, file: Path) -> None:
    read(banks, file)
    alter(file)

    assert is_cached(read(banks, file))


def test_what_the_file_gives_back_is_what_the_banks_hold(banks: Path, file: Path) -> None:
    first, second = read(banks, file), read(banks, file)

    assert second == first == Library.read(bank_folders(banks))
    assert list(second.banks) == [BANK, "zweite"]
    assert list(second.questions) == list(first.questions)
    assert list(second.points) == list(first.points)
    assert [second.data(id_) for id_ in second.questions] == list(map(first.data, first.questions))


def test_marked_answers_come_back_with_all_their_parts(banks: Path, file: Path) -> None:
    first, second = read(banks, file), read(banks, file)

    assert sum(map(len, second.marked.values())) == 4
    assert dict(second.marked) == dict(first.marked)
    assert second.banks["zweite"].marked == {}
    line, _ = next(iter(second.marked.values()))
    assert (line.text, line.register_, line.points["sorry"]) == ("您好，抱歉1。", 1, 0.5)


def test_no_bank_at_all_is_kept_too(tmp_path: Path, file: Path) -> None:
    assert read(tmp_path / "nowhere", file).banks == {}
    assert read(tmp_path / "nowhere", file).banks == {}


# --- when the banks change


def _touch(banks: Path) -> None:
    questions = banks / BANK / "questions" / "01.yaml"
    os.utime(questions, ns=(0, questions.stat().st_mtime_ns + 1))


def _write_longer(file: Path) -> None:
    """A change that leaves the time as it was."""
    time = file.stat().st_mtime_ns
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    os.utime(file, ns=(time, time))


CHANGES: dict[str, Callable[[Path], object]] = {
    "questions": lambda banks: _write_longer(banks / BANK / "questions" / "01.yaml"),
    "points": lambda banks: _write_longer(banks / BANK / "points.yaml"),
    "head": lambda banks: _write_longer(banks / BANK / "bank.yaml"),
    "marked": lambda banks: _write_longer(banks / BANK / "marked" / "answers.jsonl"),
    "the other bank": lambda banks: _write_longer(banks / "zweite" / "bank.yaml"),
    "touched": _touch,
    "file added": lambda banks: (banks / BANK / "questions" / "02.yaml").write_text("[]"),
    "file removed": lambda banks: (banks / BANK / "marked" / "answers.jsonl").unlink(),
    "file renamed": lambda banks: (banks / BANK / "questions" / "01.yaml").rename(
        banks / BANK / "questions" / "02.yaml"
    ),
    "bank added": lambda banks: write_bank(
        banks, name="dritte", head=head_data(id="dritte"), points=[], questions=[]
    ),
    "bank removed": lambda banks: shutil.rmtree(banks / "zweite"),
}


@pytest.mark.parametrize("change", list(CHANGES))
def test_after_any_change_the_banks_are_read_anew(banks: Path, file: Path, change: str) -> None:
    read(banks, file)
    alter(file)

    CHANGES[change](banks)

    assert read(banks, file) == Library.read(bank_folders(banks))


def test_a_change_is_kept_in_turn(banks: Path, file: Path) -> None:
    read(banks, file)
    _touch(banks)
    read(banks, file)
    alter(file)

    assert is_cached(read(banks, file))


def test_another_version_of_the_program_reads_anew(
    banks: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(banks, file)
    alter(file)
    monkeypatch.setattr("trainer.bank.cache.version", lambda _name: "99.0")

    assert not is_cached(read(banks, file))


# --- when the file is spoilt


def _put(text: str) -> Callable[[Path], object]:
    return lambda file: file.write_text(text, encoding="utf-8")


def _halve(file: Path) -> None:
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])


def _replace(name: str, value: object) -> Callable[[Path], object]:
    """The right key, and something strange beside it."""

    def spoil(file: Path) -> None:
        data = json.loads(file.read_text(encoding="utf-8"))
        file.write_text(json.dumps({**data, name: value}), encoding="utf-8")

    return spoil


ANY_FILE: dict[str, Callable[[Path], object]] = {
    "gone": lambda file: file.unlink(),
    "empty": _put(""),
    "half-written": _halve,
    "no text": lambda file: file.write_bytes(b"\xff\xfe\x00"),
    "a list": _put("[1, 2]"),
    "null": _put("null"),
    "no key": _put('{"banks": []}'),
    "another key": _replace("key", "0"),
    "a folder": lambda file: (file.unlink(), file.mkdir()),
}
SPOILERS: dict[str, Callable[[Path], object]] = {
    **ANY_FILE,
    "a number for banks": _replace("banks", 7),
    "too few banks": _replace("banks", []),
    "entries that are no banks": _replace("banks", ["one", "two"]),
    "questions that are no questions": _replace(
        "banks", [{"head": {}, "points": [], "questions": ["text"]}] * 2
    ),
    "a type that is not known": _replace(
        "banks", [{"head": {}, "points": [], "questions": [{"type": "song"}]}] * 2
    ),
}
MARKED_SPOILERS: dict[str, Callable[[Path], object]] = {
    **ANY_FILE,
    "a number for answers": _replace("marked", 7),
    "too few banks": _replace("marked", []),
    "entries that are no answers": _replace("marked", [["one"], []]),
}


@pytest.mark.parametrize("spoiler", list(SPOILERS))
def test_a_spoilt_file_costs_time_alone(banks: Path, file: Path, spoiler: str) -> None:
    wanted = read(banks, file)

    SPOILERS[spoiler](file)

    assert read(banks, file) == wanted


@pytest.mark.parametrize("spoiler", list(MARKED_SPOILERS))
def test_spoilt_marked_answers_are_read_from_the_banks(
    banks: Path, file: Path, spoiler: str
) -> None:
    wanted = dict(read(banks, file).marked)

    MARKED_SPOILERS[spoiler](file.with_name("banks-marked.json"))

    assert dict(read(banks, file).marked) == wanted


def test_a_library_outlives_the_file_it_came_from(banks: Path, file: Path) -> None:
    """Another program may write it anew before anybody looks at the marked answers."""
    wanted = dict(read(banks, file).marked)
    kept = read(banks, file)
    _touch(banks)
    read(banks, file)

    assert dict(kept.marked) == wanted


def test_where_nothing_can_be_written_the_banks_are_read_all_the_same(
    banks: Path, tmp_path: Path
) -> None:
    """No folder can be made below a file, whoever tries."""
    (tmp_path / "taken").write_text("a file")
    nowhere = tmp_path / "taken" / "cache" / "banks.json"

    assert read(banks, nowhere) == read(banks, nowhere) == Library.read(bank_folders(banks))


def test_banks_with_problems_are_never_kept(banks: Path, file: Path) -> None:
    """Their problems are told every time; mended, they are kept again."""
    broken = banks / BANK / "questions" / "02.yaml"
    broken.write_text("just words", encoding="utf-8")

    told = [[p.code for p in read(banks, file).problems] for _ in range(2)]

    assert told == [["not_a_list"]] * 2
    assert not file.exists()
    broken.unlink()
    assert read(banks, file).problems == ()
    assert file.exists()


def test_a_bank_that_breaks_is_told_though_it_was_kept_before(banks: Path, file: Path) -> None:
    read(banks, file)
    (banks / BANK / "points.yaml").write_text("just words", encoding="utf-8")

    assert "not_a_list" in {p.code for p in read(banks, file).problems}
