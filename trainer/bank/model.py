"""A bank: one manual's chapters, sections, knowledge points and questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Annotated

from pydantic import Field

from trainer.grading.documents import MarkedAnswer
from trainer.question import FileModel, PointId, Question, Text

Short = Annotated[str, Field(min_length=1, max_length=60)]


class PointKind(StrEnum):
    """What sort of thing a manual demands."""

    RULE = "rule"
    PHRASE = "phrase"
    TABOO = "taboo"
    PROCEDURE = "procedure"
    FACT = "fact"
    NUMBER = "number"
    PRINCIPLE = "principle"
    MODEL = "model"
    CLASSIFICATION = "classification"
    POLICY = "policy"
    CASE = "case"


class Doubt(StrEnum):
    """What keeps a point from being asked about as it stands.

    incomplete: the manual breaks off or only names it; contradictory: it says two things; disputed:
    a reasonable reader would doubt the advice.
    """

    NONE = ""
    INCOMPLETE = "incomplete"
    CONTRADICTORY = "contradictory"
    DISPUTED = "disputed"


class Source(FileModel):
    """Where the manual says it: a short verbatim quote and its offset in characters."""

    quote: Short
    offset: Annotated[int, Field(ge=0)]


class KnowledgePoint(FileModel):
    """One thing a manual demands, under an id that never changes."""

    id: PointId
    section: Text
    kind: PointKind
    statement: Text
    critical: bool = False
    scenario: str = ""
    steps: tuple[Text, ...] = ()
    items: tuple[Text, ...] = ()
    standard: tuple[Short, ...] = ()
    forbidden: tuple[Short, ...] = ()
    source: Source
    doubt: Doubt = Doubt.NONE
    note: str = ""


class Chapter(FileModel):
    """A cell of the mastery map."""

    id: Text
    title: Text
    short: Annotated[str, Field(min_length=2, max_length=6)]


class Section(FileModel):
    """A section of the manual, in exactly one chapter."""

    id: Text
    chapter: Text
    title: Text
    short: Annotated[str, Field(max_length=12)] = ""


class BankHead(FileModel):
    """The file bank.yaml."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z_]*$")]
    title: Text
    title_en: Text
    summary: Text
    notes: tuple[Text, ...] = ()
    chapters: Annotated[tuple[Chapter, ...], Field(min_length=1, max_length=12)]
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]


@dataclass(frozen=True)
class Bank:
    """A bank that was read and checked; questions and points by id, in the order of the files.

    marked: the marked answers to each of its free-text questions.
    """

    head: BankHead
    points: Mapping[str, KnowledgePoint]
    questions: Mapping[str, Question]
    marked: Mapping[str, tuple[MarkedAnswer, ...]] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return self.head.id

    @cached_property
    def sections(self) -> Mapping[str, Section]:
        return {section.id: section for section in self.head.sections}

    @cached_property
    def chapters(self) -> Mapping[str, Chapter]:
        return {chapter.id: chapter for chapter in self.head.chapters}

    def section_of(self, question: Question) -> Section:
        """The section of the first knowledge point that the question covers."""
        return self.sections[self.points[question.covers[0]].section]
