"""Read a bank folder: every error is kept, a broken question never hides the others."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from trainer.bank.located_yaml import Located, YamlProblem, read_located
from trainer.bank.model import Bank, BankHead, KnowledgePoint
from trainer.bank.problems import BankProblem, field_problems, shortened
from trainer.bank.rubric_files import read_marked
from trainer.errors import UserError
from trainer.grading.documents import MarkedAnswer
from trainer.question import Question
from trainer.question_types import question_type

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class BankReading:
    """The bank as far as it could be read (None without a usable bank.yaml), and its problems.

    places: question id → file and line where it begins.
    """

    bank: Bank | None
    problems: tuple[BankProblem, ...]
    places: Mapping[str, tuple[str, int]] = dataclasses.field(default_factory=dict)


@dataclass(slots=True)
class _Reader:
    folder: Path
    problems: list[BankProblem] = dataclasses.field(default_factory=list)
    places: dict[str, tuple[str, int]] = dataclasses.field(default_factory=dict)

    def located(self, file: Path) -> Located | None:
        try:
            return read_located(file)
        except FileNotFoundError:
            self.report(file, 1, "file_missing")
        except OSError as error:
            self.report(file, 1, "file_unreadable", reason=error.strerror or str(error))
        except YamlProblem as problem:
            self.report(file, problem.line, "not_yaml", reason=problem.reason)
        return None

    def report(
        self, file: Path, line: int, code: str, item: str = "", field: str = "", **details: object
    ) -> None:
        self.problems.append(BankProblem(self.name(file), line, code, item, field, details))

    def name(self, file: Path) -> str:
        return file.relative_to(self.folder.parent).as_posix()

    def validated(
        self, model: type[M], data: Any, file: Path, where: Located, path: tuple[str | int, ...]
    ) -> M | None:
        item = str(data.get("id", "")) if isinstance(data, dict) else ""
        try:
            return model.model_validate(data)
        except ValidationError as error:
            self.problems += field_problems(
                error, self.name(file), lambda loc: where.line_of(*path, *loc), item
            )
            return None

    def records(self, file: Path) -> Iterator[tuple[int, Any, Located]]:
        """The entries of a file that has to be a list."""
        where = self.located(file)
        if where is None:
            return
        if not isinstance(where.data, list):
            self.report(file, 1, "not_a_list")
            return
        for index, data in enumerate(where.data):
            yield index, data, where

    def head(self) -> BankHead | None:
        file = self.folder / "bank.yaml"
        where = self.located(file)
        if where is None:
            return None
        head = self.validated(BankHead, where.data, file, where, ())
        if head is not None:
            self.check_outline(head, file, where)
        return head

    def check_outline(self, head: BankHead, file: Path, where: Located) -> None:
        if head.id != self.folder.name:
            self.report(file, where.line_of("id"), "id_is_not_folder", field="id", given=head.id)
        chapters = [chapter.id for chapter in head.chapters]
        parts: dict[str, list[str]] = {
            "chapters": chapters,
            "sections": [section.id for section in head.sections],
        }
        for name, ids in parts.items():
            for index, id_ in enumerate(ids):
                if id_ in ids[:index]:
                    self.report(file, where.line_of(name, index), "id_used_twice", id_, "id")
        for index, section in enumerate(head.sections):
            if section.chapter not in chapters:
                line = where.line_of("sections", index, "chapter")
                self.report(
                    file, line, "unknown_chapter", section.id, "chapter", given=section.chapter
                )

    def points(self, head: BankHead) -> dict[str, KnowledgePoint]:
        file = self.folder / "points.yaml"
        found: dict[str, KnowledgePoint] = {}
        sections = {section.id for section in head.sections}
        for index, data, where in self.records(file):
            point = self.validated(KnowledgePoint, data, file, where, (index,))
            if point is None:
                continue
            if point.id in found:
                line = where.line_of(index, "id")
                self.report(file, line, "id_used_twice", point.id, "id")
            elif point.section not in sections:
                line = where.line_of(index, "section")
                self.report(file, line, "unknown_section", point.id, "section", given=point.section)
            else:
                found[point.id] = point
        return found

    def questions(self, points: dict[str, KnowledgePoint]) -> dict[str, Question]:
        found: dict[str, Question] = {}
        for file in sorted((self.folder / "questions").glob("*.yaml")):
            for index, data, where in self.records(file):
                question = self.question(data, file, where, index)
                if question is None:
                    continue
                id_, unknown = question.id, [p for p in question.covers if p not in points]
                if id_ in found:
                    line = where.line_of(index, "id")
                    self.report(file, line, "id_used_twice", id_, "id")
                elif unknown:
                    line, given = where.line_of(index, "covers"), ", ".join(unknown)
                    self.report(file, line, "unknown_point", id_, "covers", given=given)
                else:
                    found[id_] = question
                    self.places[id_] = (self.name(file), where.line_of(index))
        return found

    def question(self, data: Any, file: Path, where: Located, index: int) -> Question | None:
        line = where.line_of(index)
        if not isinstance(data, dict):
            self.report(file, line, "not_a_question", given=shortened(data))
            return None
        try:
            model = question_type(str(data.get("type")))
        except UserError as error:
            item = str(data.get("id", ""))
            self.report(
                file, where.line_of(index, "type"), error.code, item, "type", **error.details
            )
            return None
        return self.validated(model, data, file, where, (index,))

    def marked(self, questions: Mapping[str, Question]) -> dict[str, tuple[MarkedAnswer, ...]]:
        rubrics = {task.id: task.rubric for q in questions.values() for task in q.text_tasks()}
        found: dict[str, list[MarkedAnswer]] = {}
        for file in sorted((self.folder / "marked").glob("*.jsonl")):
            try:
                read = read_marked(file, rubrics, name=self.name(file))
            except UserError as error:
                self.report(file, 1, "file_unreadable", reason=error.details["reason"])
                continue
            self.problems += read.problems
            for one in read.lines:
                found.setdefault(one.q, []).append(one)
        return {id_: tuple(lines) for id_, lines in found.items()}


def read_bank(folder: Path) -> BankReading:
    """Read the bank in `folder`; whatever is sound is in the bank, whatever is not is a problem."""
    reader = _Reader(folder)
    head = reader.head()
    if head is None:
        return BankReading(None, tuple(reader.problems))
    points = reader.points(head)
    questions = reader.questions(points)
    bank = Bank(head, points, questions, reader.marked(questions))
    return BankReading(bank, tuple(reader.problems), reader.places)


def read_marked_answers(
    folder: Path, questions: Mapping[str, Question]
) -> dict[str, tuple[MarkedAnswer, ...]]:
    """The sound marked answers in a bank's folder to these questions of it."""
    return _Reader(folder).marked(questions)


def bank_twice(folder: Path, id_: str) -> BankProblem:
    """An earlier bank has the id of the one in `folder`, which is left out therefore."""
    return BankProblem(f"{folder.name}/bank.yaml", 1, "bank_twice", "", "id", {"given": id_})
