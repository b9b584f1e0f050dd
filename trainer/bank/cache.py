"""Banks read before: JSON files that are good as long as no bank file has changed.

The marked answers have a file of their own: they are most of the text, and nobody needs them before
the first free-text answer is graded.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter
from pydantic_core import from_json

from trainer.bank.library import Library
from trainer.bank.model import Bank, BankHead, KnowledgePoint
from trainer.bank.reader import read_marked_answers
from trainer.errors import UserError
from trainer.grading.documents import MarkedAnswer
from trainer.question import Question
from trainer.question_types import dump, load_question

# Counts up where the file's outline changes.
_OUTLINE = 1
# Gone, half-written, by another version: the banks themselves are still there.
_SPOILED = (OSError, ValueError, LookupError, TypeError, AttributeError, UserError)


def read_library(folders: Sequence[Path], file: Path) -> Library:
    """The library of these bank folders, from `file` where that was written for just these files.

    Banks with problems are read anew every time, so that their problems are told. A cache that
    can't be read or written is no error: it costs time alone.
    """
    key = fingerprint(folders)
    if (kept := _kept(folders, file, key)) is not None:
        return kept
    library = Library.read(folders)
    if not library.problems:
        _keep(library, file, key)
    return library


def fingerprint(folders: Iterable[Path]) -> str:
    """A hash over the names, sizes and times of every file of the banks, and our own version."""
    digest = hashlib.sha256(f"{_OUTLINE} {_own_version()}".encode())
    for folder in folders:
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            state = file.stat()
            digest.update(f"{file}\0{state.st_size}\0{state.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _own_version() -> str:
    try:
        return version("star-trainer")
    except PackageNotFoundError:
        return ""


def _kept(folders: Sequence[Path], file: Path, key: str) -> Library | None:
    try:
        entries = zip(folders, _read(file, key)["banks"], strict=True)
        banks = [
            _bank(entry, folder, _Place(_beside(file), key, number))
            for number, (folder, entry) in enumerate(entries)
        ]
        _beside(file).stat()
    except _SPOILED:
        return None
    return Library({bank.id: bank for bank in banks})


def _read(file: Path, key: str) -> dict[str, Any]:
    data: dict[str, Any] = from_json(file.read_bytes())
    if data["key"] != key:
        raise ValueError("another cache")
    return data


@dataclass(frozen=True)
class _Place:
    """The bank's number in a file that was written under `key`."""

    file: Path
    key: str
    number: int


def _bank(entry: dict[str, Any], folder: Path, place: _Place) -> Bank:
    points = _points().validate_python(entry["points"])
    questions = {one.id: one for one in map(load_question, entry["questions"])}
    return Bank(
        BankHead.model_validate(entry["head"]),
        {point.id: point for point in points},
        questions,
        _MarkedLater(place, folder, questions),
    )


@dataclass(frozen=True, eq=False)  # equal like any mapping
class _MarkedLater(Mapping[str, tuple[MarkedAnswer, ...]]):
    """The marked answers to a bank's questions, read when somebody looks.

    By then another program may have written the file anew: the folder of the bank is still there.
    """

    place: _Place
    folder: Path
    questions: Mapping[str, Question]

    @cached_property
    def _found(self) -> Mapping[str, tuple[MarkedAnswer, ...]]:
        place = self.place
        try:
            entries = _read(place.file, place.key)["marked"][place.number]
            lines = _marked().validate_python(entries)
        except _SPOILED:
            return read_marked_answers(self.folder, self.questions)
        found: dict[str, list[MarkedAnswer]] = {}
        for line in lines:
            found.setdefault(line.q, []).append(line)
        return {id_: tuple(listed) for id_, listed in found.items()}

    def __getitem__(self, id_: str) -> tuple[MarkedAnswer, ...]:
        return self._found[id_]

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


def _beside(file: Path) -> Path:
    return file.with_name(f"{file.stem}-marked.json")


def _keep(library: Library, file: Path, key: str) -> None:
    banks = library.banks.values()
    marked = [
        [
            line.model_dump(mode="json", by_alias=True)
            for lines in b.marked.values()
            for line in lines
        ]
        for b in banks
    ]
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _write(_beside(file), {"key": key, "marked": marked})
        _write(file, {"key": key, "banks": [_entry(bank) for bank in banks]})
    except OSError:
        return


def _write(file: Path, data: dict[str, Any]) -> None:
    fresh = file.with_suffix(".new")
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(file)  # whoever starts meanwhile sees the old file or the new one, whole


def _entry(bank: Bank) -> dict[str, Any]:
    return {
        "head": bank.head.model_dump(mode="json"),
        "points": [p.model_dump(mode="json", exclude_defaults=True) for p in bank.points.values()],
        "questions": [dump(question) for question in bank.questions.values()],
    }


@cache
def _points() -> TypeAdapter[list[KnowledgePoint]]:
    return TypeAdapter(list[KnowledgePoint])


@cache
def _marked() -> TypeAdapter[list[MarkedAnswer]]:
    return TypeAdapter(list[MarkedAnswer])
