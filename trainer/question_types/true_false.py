"""A statement that is right or wrong."""

from __future__ import annotations

from typing import Literal

from trainer.question import Grade, Marker, Question, Reason, Response, graded


class TrueFalseResponse(Response):
    """Right, wrong, or not answered."""

    value: bool | None = None


class TrueFalse(Question):
    """Judge the stem."""

    response_type = TrueFalseResponse

    type: Literal["true_false"] = "true_false"
    answer: bool

    def is_answered(self, response: Response | None) -> bool:
        return isinstance(response, TrueFalseResponse) and response.value is not None

    def correct_response(self) -> TrueFalseResponse:
        return TrueFalseResponse(value=self.answer)

    def grade_answered(self, response: TrueFalseResponse, marker: Marker) -> Grade:
        if response.value == self.answer:
            return graded(1.0)
        return graded(0.0, Reason("wrong_choice", {"id": str(response.value).lower()}))


QUESTION = TrueFalse
