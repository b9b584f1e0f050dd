"""Rules over a whole bank that single fields can't see."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from trainer.bank.against_manual import check_against
from trainer.bank.lints import lint_bank
from trainer.bank.model import Bank
from trainer.bank.problems import BankProblem
from trainer.bank.reader import BankReading, bank_twice, read_bank
from trainer.question import Question
from trainer.question_types.free_text import FreeText

_LABELS = {"id", "title", "covers", "difficulty", "star", "seconds", "tags", "explanation"}
_UNFINISHED = ("TODO", "……待", "{{")


def check_banks(folders: Iterable[Path], *, manual: str | None = None) -> list[BankProblem]:
    """Every problem of the banks in these folders, in reading order.

    manual: the text of the manual that they were built from, to find quotes and copied wording.
    """
    problems: list[BankProblem] = []
    first_seen: dict[str, str] = {}
    banks: set[str] = set()
    for folder in folders:
        reading = read_bank(folder)
        problems.extend(reading.problems)
        if reading.bank is not None and reading.bank.id in banks:
            problems.append(bank_twice(folder, reading.bank.id))
            continue  # it isn't used, so nothing else about it matters before that
        banks.update([reading.bank.id] if reading.bank is not None else [])
        problems.extend(check_bank(reading))
        problems.extend(check_against(reading, manual) if manual is not None else ())
        for id_, place in reading.places.items():
            if (other := first_seen.setdefault(id_, folder.name)) != folder.name:
                problems.append(BankProblem(*place, "id_in_two_banks", id_, "id", {"other": other}))
    return problems


def check_bank(reading: BankReading) -> Iterator[BankProblem]:
    """What is wrong with a bank whose files are each in order."""
    bank = reading.bank
    if bank is None:
        return
    yield from _uncovered_sections(bank)
    yield from _same_questions(reading, bank)
    yield from lint_bank(reading, bank)
    for question in bank.questions.values():
        yield from _weak_question(reading, question)


def _uncovered_sections(bank: Bank) -> Iterator[BankProblem]:
    with_points = {point.section for point in bank.points.values()}
    covered = {bank.points[id_].section for q in bank.questions.values() for id_ in q.covers}
    for section in bank.head.sections:
        if section.id in with_points - covered:
            yield BankProblem(f"{bank.id}/bank.yaml", 1, "section_without_question", section.id)


def _same_questions(reading: BankReading, bank: Bank) -> Iterator[BankProblem]:
    first: dict[str, str] = {}
    for id_, question in bank.questions.items():
        # Not the stem alone: “which is right?” may be asked of many things.
        asked = question.model_dump_json(exclude=_LABELS)
        if (other := first.setdefault(asked, id_)) != id_:
            details: dict[str, object] = {"other": other}
            yield BankProblem(*reading.places[id_], "same_question_twice", id_, "stem", details)


def _weak_question(reading: BankReading, question: Question) -> Iterator[BankProblem]:
    place = reading.places[question.id]
    if isinstance(question, FreeText) and len(question.reference) > question.max_chars:
        yield BankProblem(*place, "reference_too_long", question.id, "reference")
    for field in ("scenario", "stem", "explanation"):
        if any(mark in getattr(question, field) for mark in _UNFINISHED):
            yield BankProblem(*place, "unfinished_text", question.id, field)
