"""All banks together: questions and knowledge points by id, and the version of a question."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from trainer.bank.model import Bank, KnowledgePoint
from trainer.bank.problems import BankProblem
from trainer.bank.reader import bank_twice, read_bank
from trainer.grading.documents import MarkedAnswer
from trainer.question import Question
from trainer.question_types import dump


def version_of(data: Mapping[str, Any]) -> str:
    """The content hash of a question's data: 64 hexadecimal digits."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True)
class Library:
    """Every bank by id, in the order they were given, and what was wrong while reading."""

    banks: Mapping[str, Bank]
    problems: tuple[BankProblem, ...] = ()

    @classmethod
    def read(cls, folders: Iterable[Path]) -> Library:
        """Read banks; left out and reported: a folder without a usable bank.yaml, and a bank
        whose id an earlier one has (a broken copy must not take the place of the original)."""
        banks: dict[str, Bank] = {}
        problems: list[BankProblem] = []
        for folder in folders:
            reading = read_bank(folder)
            problems.extend(reading.problems)
            if reading.bank is not None and reading.bank.id in banks:
                problems.append(bank_twice(folder, reading.bank.id))
            elif reading.bank is not None:
                banks[reading.bank.id] = reading.bank
        return cls(banks, tuple(problems))

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        return {id_: q for bank in self.banks.values() for id_, q in bank.questions.items()}

    @cached_property
    def marked(self) -> Mapping[str, tuple[MarkedAnswer, ...]]:
        """Question id → its marked answers."""
        return {id_: lines for bank in self.banks.values() for id_, lines in bank.marked.items()}

    @cached_property
    def bank_of(self) -> Mapping[str, Bank]:
        """Question id → its bank."""
        return {id_: bank for bank in self.banks.values() for id_ in bank.questions}

    @cached_property
    def points(self) -> Mapping[str, KnowledgePoint]:
        """Every knowledge point by id, in the order of the manuals."""
        return {id_: point for bank in self.banks.values() for id_, point in bank.points.items()}

    def data(self, question_id: str) -> dict[str, Any]:
        """A question as stored JSON data."""
        return dump(self.questions[question_id])

    def title(self, bank: str, section: str) -> tuple[str, str]:
        """The titles of a manual and of one of its sections; ids where they are gone."""
        found = self.banks.get(bank)
        if found is None:
            return bank, section
        known = found.sections.get(section)
        return found.head.title, known.title if known else section


def bank_folders(*roots: Path) -> list[Path]:
    """The bank folders in the roots that exist, by name."""
    return [
        folder
        for root in roots
        if root.is_dir()
        for folder in sorted(root.iterdir())
        if (folder / "bank.yaml").is_file()
    ]
