"""Browse and search the banks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from trainer.bank.coverage import BankCoverage, coverage_of
from trainer.bank.model import Bank, KnowledgePoint
from trainer.bank.problems import BankProblem
from trainer.bank.search import TextIndex
from trainer.bank.texts import texts_of
from trainer.question import Question
from trainer.usecases.context import Context


@dataclass(frozen=True, slots=True)
class SectionNode:
    """A section in the tree: knowledge points with a question, of all; and questions."""

    bank: str
    section: str
    title: str
    covered: int
    points: int
    questions: int


@dataclass(frozen=True, slots=True)
class BankNode:
    """A manual in the tree."""

    bank: str
    title: str
    covered: int
    points: int
    questions: int
    sections: tuple[SectionNode, ...]


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question in a list."""

    id: str
    type: str
    title: str
    difficulty: int
    star: int
    skill: str
    bank: str
    section: str
    section_title: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionSheet:
    """A question with its sources, as an instructor looks at it."""

    question: Question
    manual: str
    section: str
    points: tuple[KnowledgePoint, ...]


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for; empty fields don't narrow.

    section: where the first point of a question lies; about: where any of its points does.
    """

    text: str = ""
    bank: str = ""
    section: str = ""
    about: str = ""
    type: str = ""
    tag: str = ""
    difficulty: int = 0
    star: int = 0


class Banks:
    """Use cases about banks."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def problems(self) -> tuple[BankProblem, ...]:
        """What was wrong when the banks were read."""
        return self._context.library.problems

    def tree(self) -> list[BankNode]:
        """Manuals and their sections with coverage."""
        return [_bank_node(bank) for bank in self._context.library.banks.values()]

    def coverage(self) -> list[BankCoverage]:
        """What each manual's questions ask about and what they leave out."""
        return [coverage_of(bank) for bank in self._context.library.banks.values()]

    def point(self, *, point_id: str) -> KnowledgePoint | None:
        """A knowledge point, None where no bank has it."""
        return self._context.library.points.get(point_id)

    def search(self, search: Search) -> list[QuestionRow]:
        """The questions that fit, in the order of banks and files."""
        entries = self._entries
        found = self._index.holding(search.text) if search.text.strip() else range(len(entries))
        return [entries[place].row for place in found if _fits(entries[place], search)]

    @cached_property
    def _entries(self) -> list[_Entry]:
        return [
            _Entry(question, _row(bank, question), frozenset(_sections(bank, question)))
            for bank in self._context.library.banks.values()
            for question in bank.questions.values()
        ]

    @cached_property
    def _index(self) -> TextIndex:
        """The text of every question; only who looks for words waits for it."""
        questions = [entry.question for entry in self._entries]
        return TextIndex([" ".join([q.id, *q.covers, *q.tags, *texts_of(q)]) for q in questions])

    def sheet(self, *, question_id: str) -> QuestionSheet:
        """One question with its knowledge points."""
        library = self._context.library
        bank = library.bank_of[question_id]
        with self._context.store.read() as tx:
            organisation = self._context.organisation(tx)
        question = self._context.shown(library.data(question_id), organisation)
        points = tuple(library.points[p] for p in question.covers if p in library.points)
        return QuestionSheet(question, bank.head.title, bank.section_of(question).title, points)


@dataclass(frozen=True, slots=True)
class _Entry:
    question: Question
    row: QuestionRow
    sections: frozenset[str]


def _fits(entry: _Entry, search: Search) -> bool:
    row = entry.row
    return (
        search.bank in ("", row.bank)
        and search.section in ("", row.section)
        and (not search.about or search.about in entry.sections)
        and search.type in ("", row.type)
        and (not search.tag or search.tag in row.tags)
        and search.difficulty in (0, row.difficulty)
        and search.star in (0, row.star)
    )


def _sections(bank: Bank, question: Question) -> set[str]:
    return {bank.points[id_].section for id_ in question.covers if id_ in bank.points}


def _row(bank: Bank, question: Question) -> QuestionRow:
    section = bank.section_of(question)
    return QuestionRow(
        id=question.id, type=question.type, title=question.title, difficulty=question.difficulty,
        star=question.star, skill=question.skill, bank=bank.id, section=section.id,
        section_title=section.title, tags=question.tags,
    )  # fmt: skip


def _bank_node(bank: Bank) -> BankNode:
    covered = {point for q in bank.questions.values() for point in q.covers}
    in_section: dict[str, list[str]] = {section.id: [] for section in bank.head.sections}
    for point in bank.points.values():
        in_section[point.section].append(point.id)
    home = [bank.section_of(q).id for q in bank.questions.values()]
    sections = tuple(
        SectionNode(
            bank.id,
            section.id,
            section.title,
            len(covered.intersection(in_section[section.id])),
            len(in_section[section.id]),
            home.count(section.id),
        )
        for section in bank.head.sections
    )
    return BankNode(
        bank.id, bank.head.title, len(covered & set(bank.points)), len(bank.points),
        len(bank.questions), sections,
    )  # fmt: skip
