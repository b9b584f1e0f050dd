"""One right option out of three to six."""

from __future__ import annotations

import random
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from trainer.question import Grade, Marker, Question, Reason, Response, graded, shuffled
from trainer.question_types.choice import Option, OptionId, require_known, require_unique


class SingleChoiceResponse(Response):
    """The option picked, or none."""

    option: str | None = None


class SingleChoice(Question):
    """Pick the one right option."""

    response_type = SingleChoiceResponse

    type: Literal["single_choice"] = "single_choice"
    options: Annotated[tuple[Option, ...], Field(min_length=3, max_length=6)]
    key: OptionId
    shuffle: bool = True

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        require_unique(self.options, "options")
        require_known([self.key], self.options, "key")
        return self

    def is_answered(self, response: Response | None) -> bool:
        return isinstance(response, SingleChoiceResponse) and response.option is not None

    def correct_response(self) -> SingleChoiceResponse:
        return SingleChoiceResponse(option=self.key)

    def grade_answered(self, response: SingleChoiceResponse, marker: Marker) -> Grade:
        if response.option == self.key:
            return graded(1.0)
        return graded(0.0, Reason("wrong_choice", {"id": response.option or ""}))

    def presentation(self, rng: random.Random) -> dict[str, tuple[str, ...]]:
        ids = [option.id for option in self.options]
        return {"options": shuffled(ids, rng) if self.shuffle else tuple(ids)}


QUESTION = SingleChoice
