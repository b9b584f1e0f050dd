"""Several right options: right picks earn, wrong picks cost."""

from __future__ import annotations

import random
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from trainer.question import Grade, Marker, Question, Response, graded, shuffled
from trainer.question_types.choice import (
    Option,
    OptionId,
    pick_share,
    require_known,
    require_unique,
)


class MultipleChoiceResponse(Response):
    """The options picked."""

    options: tuple[str, ...] = ()


class MultipleChoice(Question):
    """Pick every right option and no other."""

    response_type = MultipleChoiceResponse

    type: Literal["multiple_choice"] = "multiple_choice"
    options: Annotated[tuple[Option, ...], Field(min_length=4, max_length=8)]
    keys: Annotated[tuple[OptionId, ...], Field(min_length=2)]
    shuffle: bool = True

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        require_unique(self.options, "options")
        require_known(self.keys, self.options, "keys")
        if len(set(self.keys)) != len(self.keys):
            raise ValueError("keys name an option twice")
        if len(self.keys) == len(self.options):
            raise ValueError("keys name every option: there is nothing to decide")
        return self

    def is_answered(self, response: Response | None) -> bool:
        return isinstance(response, MultipleChoiceResponse) and bool(response.options)

    def correct_response(self) -> MultipleChoiceResponse:
        return MultipleChoiceResponse(options=self.keys)

    def grade_answered(self, response: MultipleChoiceResponse, marker: Marker) -> Grade:
        """(right picks − wrong picks) / number of keys, never below zero."""
        share, reasons = pick_share(response.options, self.keys)
        return graded(share, *reasons)

    def presentation(self, rng: random.Random) -> dict[str, tuple[str, ...]]:
        ids = [option.id for option in self.options]
        return {"options": shuffled(ids, rng) if self.shuffle else tuple(ids)}


QUESTION = MultipleChoice
