"""Rubric documents (YAML), answers and marked answers (JSON lines) as files outside of a bank.

What is sound is read, whatever is not is a problem with its file, line and field.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from trainer.bank.located_yaml import Located, YamlProblem, read_located
from trainer.bank.problems import BankProblem, field_problems, shortened
from trainer.errors import UserError
from trainer.grading.documents import Answer, MarkedAnswer, RubricDocument
from trainer.grading.rubric import Rubric

L = TypeVar("L", Answer, MarkedAnswer)


@dataclass(slots=True)
class Read(Generic[L]):
    """The sound lines of a file, in its order, and what was wrong with the others."""

    lines: list[L] = field(default_factory=list)
    problems: list[BankProblem] = field(default_factory=list)


def read_documents(file: Path) -> tuple[dict[str, RubricDocument], list[BankProblem]]:
    """Rubric documents by id: one list of them, or one YAML document each.

    Raises UserError where the file can't be opened.
    """
    try:
        where = read_located(file, many=True)
    except OSError as error:
        raise _unreadable(file, error) from None
    except YamlProblem as problem:
        details: dict[str, object] = {"reason": problem.reason}
        return {}, [BankProblem(str(file), problem.line, "not_yaml", details=details)]
    found: dict[str, RubricDocument] = {}
    problems: list[BankProblem] = []
    for path, data in _entries(where.data):
        item = str(data.get("id", "")) if isinstance(data, dict) else ""
        try:
            document = RubricDocument.model_validate(data)
        except ValidationError as error:
            problems += field_problems(error, str(file), partial(_line_at, where, path), item)
            continue
        if document.id in found:
            line = where.line_of(*path, "id")
            problems.append(BankProblem(str(file), line, "id_used_twice", document.id, "id"))
        found.setdefault(document.id, document)
    return found, problems


def read_answers(file: Path, items: Iterable[str]) -> Read[Answer]:
    """The answers to known items. Raises UserError where the file can't be opened."""
    return _read_lines(file, Answer, dict.fromkeys(items))


def read_marked(file: Path, rubrics: Mapping[str, Rubric], *, name: str = "") -> Read[MarkedAnswer]:
    """Marked answers to known items; marks of parts that a rubric lacks are problems.

    name: what problems call the file, by default its path. Raises UserError where the file can't
    be opened.
    """
    return _read_lines(file, MarkedAnswer, rubrics, name)


def _unreadable(file: Path, error: OSError) -> UserError:
    reason = error.strerror or str(error)
    return UserError("file_not_read", path=str(file), reason=reason)


def _entries(documents: list[Any]) -> Iterator[tuple[tuple[int, ...], Any]]:
    for index, document in enumerate(documents):
        if isinstance(document, list):
            for place, entry in enumerate(document):
                yield (index, place), entry
        else:
            yield (index,), document


def _read_lines(
    file: Path, kind: type[L], known: Mapping[str, Rubric | None], name: str = ""
) -> Read[L]:
    read: Read[L] = Read()
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise _unreadable(file, error) from None
    for number, data in enumerate(raw.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not data.strip():
            continue
        line = _LineOf(name or str(file), number)
        try:
            one = kind.model_validate(json.loads(data.decode()))
        except UnicodeDecodeError as error:
            read.problems.append(line.problem("not_utf8", given=error.start))
        except ValidationError as error:
            read.problems += field_problems(error, line.file, partial(_same_line, number), "")
        except (ValueError, RecursionError) as error:
            read.problems.append(line.problem("not_json", reason=shortened(error)))
        else:
            wrong = list(_misfits(line, one, known))
            read.problems += wrong
            read.lines += [] if wrong else [one]
    return read


def _line_at(where: Located, entry: tuple[int, ...], field: tuple[str | int, ...]) -> int:
    return where.line_of(*entry, *field)


def _same_line(number: int, _: tuple[str | int, ...]) -> int:
    return number


@dataclass(frozen=True, slots=True)
class _LineOf:
    file: str
    number: int

    def problem(self, code: str, item: str = "", field: str = "", **given: object) -> BankProblem:
        return BankProblem(self.file, self.number, code, item, field, given)


def _misfits(
    line: _LineOf, one: Answer | MarkedAnswer, known: Mapping[str, Rubric | None]
) -> Iterator[BankProblem]:
    if one.q not in known:
        yield line.problem("unknown_item", field="q", given=shortened(one.q))
        return
    rubric = known[one.q]
    if rubric is None or not isinstance(one, MarkedAnswer):
        return
    points = {point.id for point in rubric.points}
    parts = {
        "points": (set(one.points), points),
        "sequence": (set(one.sequence), points),
        "taboos": (set(one.taboos), {taboo.id for taboo in rubric.taboos}),
    }
    for name, (given, existing) in parts.items():
        for part in sorted(given - existing):
            yield line.problem("unknown_part", one.q, name, given=shortened(part))
