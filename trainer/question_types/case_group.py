"""One story and several questions about it, each of a type of its own."""

from __future__ import annotations

import random
from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import ConfigDict, Field, ValidationError, model_validator

from trainer.grading.rubric import PartId
from trainer.question import FileModel, Grade, Marker, Question, Response, Text, state_of

# What a part is asked by; a group within a group, or a talk within a story, would be too much.
_TYPES = (
    "single_choice", "multiple_choice", "true_false", "fill_blank", "ordering", "matching",
    "phrasing", "rewrite", "procedure",
)  # fmt: skip
_SHARED = ("title", "covers", "difficulty", "star", "seconds", "skill", "scenario")


class CaseGroupResponse(Response):
    """The responses by part id, as data."""

    parts: dict[str, Any] = Field(default_factory=dict)


class CasePart(FileModel):
    """A question about the story; the fields of its type stand beside these."""

    model_config = ConfigDict(extra="allow")

    id: PartId
    type: Literal[_TYPES]  # type: ignore[valid-type]
    stem: Text
    explanation: Text
    weight: Annotated[float, Field(ge=1, le=3)] = 1


class CaseGroup(Question):
    """Read what happened, then answer question after question about it."""

    response_type = CaseGroupResponse

    type: Literal["case_group"] = "case_group"
    parts: Annotated[tuple[CasePart, ...], Field(min_length=2, max_length=6)]

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        ids = [part.id for part in self.parts]
        if doubled := sorted({id_ for id_ in ids if ids.count(id_) > 1}):
            raise ValueError(f"parts used twice: {', '.join(doubled)}")
        if not self.scenario:
            raise ValueError("the story is missing: write it as scenario")
        for part in self.parts:
            try:
                self._question(part)
            except ValidationError as error:
                first = error.errors(include_url=False)[0]
                field = ".".join(map(str, first["loc"]))
                raise ValueError(f"part {part.id}: {field} {first['msg']}") from None
        return self

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """The parts as questions of their own by id; their own ids are `<group>.<part>`."""
        return {part.id: self._question(part) for part in self.parts}

    def is_answered(self, response: Response | None) -> bool:
        return isinstance(response, CaseGroupResponse) and any(
            question.is_answered(self._response(question, response.parts.get(id_)))
            for id_, question in self.questions.items()
        )

    def correct_response(self) -> CaseGroupResponse:
        return CaseGroupResponse(
            parts={
                id_: question.correct_response().model_dump(mode="json")
                for id_, question in self.questions.items()
            }
        )

    def text_tasks(self) -> tuple[Any, ...]:
        return tuple(task for q in self.questions.values() for task in q.text_tasks())

    def text_grades(self, grade: Grade) -> tuple[tuple[str, Any, Grade], ...]:
        pairs = zip(self.questions.items(), grade.parts, strict=False)
        return tuple((id_, q, part) for (id_, q), part in pairs if q.text_tasks())

    def grade_answered(self, response: CaseGroupResponse, marker: Marker) -> Grade:
        """The parts' mean by weight; `parts` are their grades."""
        grades = [
            question.grade(self._response(question, response.parts.get(id_)), marker)
            for id_, question in self.questions.items()
        ]
        weights = [part.weight for part in self.parts]
        earned = sum(w * grade.fraction for w, grade in zip(weights, grades, strict=True))
        share = earned / sum(weights)
        return Grade(
            fraction=share, state=state_of(share), parts=tuple(grades),
            confidence=min(grade.confidence for grade in grades),
        )  # fmt: skip

    def presentation(self, rng: random.Random) -> dict[str, tuple[str, ...]]:
        """The parts' own, under `<part>.<what>`."""
        return {
            f"{id_}.{what}": order
            for id_, question in self.questions.items()
            for what, order in question.presentation(rng).items()
        }

    def _question(self, part: CasePart) -> Question:
        from trainer.question_types import load_question

        shared = {name: getattr(self, name) for name in _SHARED}
        own = part.model_dump(mode="json", by_alias=True, exclude={"weight", "id"})
        question = load_question({**shared, **own, "id": self.id})
        return question.model_copy(update={"id": f"{self.id}.{part.id}"})

    def _response(self, question: Question, data: Any) -> Response | None:
        return None if data is None else question.response_type.model_validate(data)


QUESTION = CaseGroup
