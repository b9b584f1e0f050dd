"""Place an episode on the scale of a moment of truth, −3 … +3, and say why."""

from __future__ import annotations

import random
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from trainer.question import Grade, Marker, Question, Reason, Response, graded, shuffled
from trainer.question_types.choice import (
    Option,
    OptionId,
    pick_share,
    require_known,
    require_unique,
)

# The scale of onsite_standard.061.
Rating = Annotated[int, Field(ge=-3, le=3)]
_NEXT_TO_IT = 0.5


class MotRatingResponse(Response):
    """The value given and the reasons picked."""

    value: Rating | None = None
    reasons: tuple[str, ...] = ()


class MotRating(Question):
    """Rate what the customer lived through, and pick what decided it."""

    response_type = MotRatingResponse

    type: Literal["mot_rating"] = "mot_rating"
    value: Rating
    reasons: Annotated[tuple[Option, ...], Field(min_length=4, max_length=6)]
    because: Annotated[tuple[OptionId, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        require_unique(self.reasons, "reasons")
        require_known(self.because, self.reasons, "because")
        if not self.scenario:
            raise ValueError("an episode to rate is missing: write it as scenario")
        if len(set(self.because)) == len(self.reasons):
            raise ValueError("because names every reason: there is nothing to decide")
        return self

    def is_answered(self, response: Response | None) -> bool:
        if not isinstance(response, MotRatingResponse):
            return False
        return response.value is not None or bool(response.reasons)

    def correct_response(self) -> MotRatingResponse:
        return MotRatingResponse(value=self.value, reasons=self.because)

    def grade_answered(self, response: MotRatingResponse, marker: Marker) -> Grade:
        """Half for the value, half for the reasons.

        The value next to the right one on the same side of zero earns half of its half; reasons
        earn (right picks − wrong picks) / right ones, never below zero.
        """
        share, reasons = pick_share(response.reasons, self.because)
        off = () if response.value == self.value else (_off(response.value, self.value),)
        return graded((self._value_share(response.value) + share) / 2, *off, *reasons)

    def presentation(self, rng: random.Random) -> dict[str, tuple[str, ...]]:
        return {"reasons": shuffled([reason.id for reason in self.reasons], rng)}

    def _value_share(self, given: int | None) -> float:
        if given == self.value:
            return 1.0
        if given is None or given * self.value <= 0 or abs(given - self.value) > 1:
            return 0.0
        return _NEXT_TO_IT


def _off(given: int | None, right: int) -> Reason:
    if given is None:
        return Reason("no_rating", {"right": float(right)})
    return Reason("rating_off", {"given": float(given), "right": float(right)})


QUESTION = MotRating
