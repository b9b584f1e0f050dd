"""What every question, response and grade have in common."""

from __future__ import annotations

import random
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Literal, Protocol

from pydantic import BaseModel, ConfigDict, Field

PointId = Annotated[str, Field(pattern=r"^[a-z_]+\.\d{3}$")]
QuestionId = Annotated[str, Field(pattern=r"^[a-z]{2,4}-\d{4}$")]
Text = Annotated[str, Field(min_length=1)]


class FileModel(BaseModel):
    """A frozen part of a file that people write; unknown fields are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Skill(StrEnum):
    """The two scales of a star level."""

    PHRASING = "phrasing"
    PROCEDURE = "procedure"


class State(StrEnum):
    """How a response was graded."""

    RIGHT = "right"
    PARTIAL = "partial"
    WRONG = "wrong"
    UNANSWERED = "unanswered"


class EvidenceKind(StrEnum):
    """What a piece of evidence speaks for or against."""

    POINT = "point"
    TABOO = "taboo"
    REGISTER = "register"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Characters [start, end) of the answer that earned (value > 0) or lost (value < 0) marks."""

    kind: EvidenceKind
    id: str
    start: int
    end: int
    value: float


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a mark is what it is: an enum-like code and its arguments, made a sentence by the UI."""

    code: str
    args: Mapping[str, str | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TextMarks:
    """How a free-text answer met its rubric, in the words of the rubric format.

    points: met ∈ {0, 0.5, 1} a point; point_confidence: 0 … 1 a point; register: None where free.
    """

    points: Mapping[str, float]
    point_confidence: Mapping[str, float]
    sequence: tuple[str, ...]
    taboos: tuple[str, ...]
    coverage: float
    order: float
    register: float | None


@dataclass(frozen=True, slots=True)
class Grade:
    """A fraction in [0, 1] with its reasons. Marks are weights outside.

    parts: the grades of a task that is answered bit by bit, in the order of the bits.
    """

    fraction: float
    state: State
    confidence: float = 1.0
    evidence: tuple[Evidence, ...] = ()
    reasons: tuple[Reason, ...] = ()
    text_marks: TextMarks | None = None
    parts: tuple[Grade, ...] = ()


UNANSWERED = Grade(fraction=0.0, state=State.UNANSWERED)


def graded(fraction: float, *reasons: Reason) -> Grade:
    """A grade for a response whose right and wrong are certain."""
    fraction = min(1.0, max(0.0, fraction))
    return Grade(fraction=fraction, state=state_of(fraction), reasons=reasons)


def state_of(fraction: float) -> State:
    """RIGHT from 0.995 (rounding of weights), WRONG at 0, PARTIAL between."""
    if fraction >= 0.995:
        return State.RIGHT
    return State.PARTIAL if fraction > 0 else State.WRONG


class Response(BaseModel):
    """What a trainee gave; JSON-able, one subclass a question type."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Situation(FileModel):
    """The line of facts above a scenario."""

    channel: Annotated[str, Field(max_length=16)] = ""
    customer: Annotated[str, Field(max_length=16)] = ""
    mood: Annotated[str, Field(max_length=16)] = ""


class Marker(Protocol):
    """Grades free text. Choice-like types never call it."""

    def grade_text(self, task: Any, text: str) -> Grade:
        """Grade `text` against `task.rubric`; `task` is the free-text question."""


class Question(FileModel):
    """One task of a bank; subclasses add what their type needs and how it is graded."""

    response_type: ClassVar[type[Response]]

    id: QuestionId
    type: str
    title: Annotated[str, Field(min_length=1, max_length=30)]
    covers: Annotated[tuple[PointId, ...], Field(min_length=1)]
    difficulty: Annotated[int, Field(ge=1, le=5)]
    star: Annotated[int, Field(ge=1, le=5)]
    seconds: Annotated[int, Field(ge=5, le=1800)]
    skill: Literal["phrasing", "procedure"]
    situation: Situation | None = None
    scenario: str = ""
    stem: Text
    explanation: Text
    source_quote: Annotated[str, Field(max_length=60)] = ""
    tags: tuple[str, ...] = ()

    @abstractmethod
    def is_answered(self, response: Response | None) -> bool:
        """Whether the response holds anything that could be graded."""

    @abstractmethod
    def correct_response(self) -> Response:
        """A response that earns 1.0."""

    def grade(self, response: Response | None, marker: Marker) -> Grade:
        """The grade of `response`; `UNANSWERED` where there is nothing to grade."""
        if response is None or not self.is_answered(response):
            return UNANSWERED
        return self.grade_answered(response, marker)

    @abstractmethod
    def grade_answered(self, response: Any, marker: Marker) -> Grade:
        """The grade of a response of this type that holds something."""

    def presentation(self, rng: random.Random) -> dict[str, tuple[str, ...]]:
        """The order in which parts are shown, drawn once a paper; empty where none is shuffled."""
        return {}

    def as_presented(self, presentation: Mapping[str, tuple[str, ...]]) -> Question:
        """The question that a place of a paper asks: itself, unless it is made anew there."""
        return self

    def text_grades(self, grade: Grade) -> tuple[tuple[str, Any, Grade], ...]:
        """What a grade says of each text: name of the part ("" for the whole), task, grade."""
        return ()

    def text_tasks(self) -> tuple[Any, ...]:
        """What is answered in the trainee's own words: things with id, rubric and reference."""
        return ()


def shuffled(ids: Sequence[str], rng: random.Random) -> tuple[str, ...]:
    """The ids in a random order."""
    mixed = list(ids)
    rng.shuffle(mixed)
    return tuple(mixed)
