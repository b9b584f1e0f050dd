"""Rules over a whole bank that single fields can't see."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from trainer.bank.model import Bank
from trainer.bank.reader import BankProblem, read_bank
from trainer.question import Question
from trainer.question_types.free_text import FreeText
from trainer.question_types.single_choice import SingleChoice


def check_banks(folders: Iterable[Path]) -> list[BankProblem]:
    """Every problem of the banks in these folders, in reading order."""
    problems: list[BankProblem] = []
    first_seen: dict[str, str] = {}
    for folder in folders:
        reading = read_bank(folder)
        problems.extend(reading.problems)
        if reading.bank is None:
            continue
        problems.extend(check_bank(reading.bank))
        for id_ in reading.bank.questions:
            if first_seen.setdefault(id_, folder.name) != folder.name:
                problems.append(
                    BankProblem(
                        folder.name, 1, "id_in_two_banks", id_, "id", {"other": first_seen[id_]}
                    )
                )
    return problems


def check_bank(bank: Bank) -> Iterator[BankProblem]:
    """What is wrong with a bank whose files are each in order."""
    yield from _uncovered_sections(bank)
    yield from _doubled_stems(bank)
    yield from _key_positions(bank)
    for question in bank.questions.values():
        yield from _weak_question(bank, question)


def _uncovered_sections(bank: Bank) -> Iterator[BankProblem]:
    with_points = {point.section for point in bank.points.values()}
    covered = {bank.points[id_].section for q in bank.questions.values() for id_ in q.covers}
    for section in bank.head.sections:
        if section.id in with_points - covered:
            yield BankProblem(f"{bank.id}/bank.yaml", 1, "section_without_question", section.id)


def _doubled_stems(bank: Bank) -> Iterator[BankProblem]:
    first: dict[tuple[str, str], str] = {}
    for question in bank.questions.values():
        # The parts decide as much as the stem: “which is right?” may be asked of many things.
        text = (
            question.scenario + question.stem,
            question.model_dump_json(
                exclude={
                    "id",
                    "title",
                    "covers",
                    "difficulty",
                    "star",
                    "seconds",
                    "tags",
                    "explanation",
                }
            ),
        )
        if (other := first.setdefault(text, question.id)) != question.id:
            yield BankProblem(
                f"{bank.id}/questions",
                1,
                "same_question_twice",
                question.id,
                "stem",
                {"other": other},
            )


def _key_positions(bank: Bank) -> Iterator[BankProblem]:
    choices = [q for q in bank.questions.values() if isinstance(q, SingleChoice)]
    if len(choices) < 8:
        return
    places = Counter([option.id for option in q.options].index(q.key) for q in choices)
    longest = sum(max(q.options, key=lambda option: len(option.text)).id == q.key for q in choices)
    if max(places.values()) > len(choices) * 0.5:
        yield BankProblem(f"{bank.id}/questions", 1, "key_position_unbalanced")
    if longest > len(choices) * 0.5:
        yield BankProblem(
            f"{bank.id}/questions",
            1,
            "key_often_longest",
            details={"share": longest / len(choices)},
        )


def _weak_question(bank: Bank, question: Question) -> Iterator[BankProblem]:
    place = f"{bank.id}/questions"
    if isinstance(question, FreeText) and len(question.reference) > question.max_chars:
        yield BankProblem(place, 1, "reference_too_long", question.id, "reference")
    for field in ("scenario", "stem", "explanation"):
        text = getattr(question, field)
        if any(mark in text for mark in ("TODO", "……待", "{{")):
            yield BankProblem(place, 1, "unfinished_text", question.id, field)


def _main() -> int:
    import sys

    problems = check_banks(Path(name) for name in sys.argv[1:])
    for p in problems:
        print(f"{p.file}:{p.line}: {p.item} {p.field}: {p.code} {p.details}")
    print(f"{len(problems)} problems")
    return bool(problems)


if __name__ == "__main__":
    raise SystemExit(_main())
