"""What the three free-text types share: a rubric, a model answer, a text as response."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from trainer.grading.rubric import Rubric
from trainer.question import Grade, Marker, Question, Response, Text


class TextResponse(Response):
    """The text as typed."""

    text: str = ""


class FreeText(Question):
    """A question answered in the trainee's own words and marked by a rubric."""

    response_type = TextResponse

    reference: Text
    rubric: Rubric
    max_chars: Annotated[int, Field(ge=50, le=2000)] = 300

    def is_answered(self, response: Response | None) -> bool:
        return isinstance(response, TextResponse) and bool(response.text.strip())

    def correct_response(self) -> TextResponse:
        return TextResponse(text=self.reference)

    def text_tasks(self) -> tuple[FreeText, ...]:
        return (self,)

    def text_grades(self, grade: Grade) -> tuple[tuple[str, FreeText, Grade], ...]:
        return (("", self, grade),)

    def grade_answered(self, response: TextResponse, marker: Marker) -> Grade:
        return marker.grade_text(self, response.text)
