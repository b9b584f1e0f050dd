"""Pair each left text with a right one; the right side may hold distractors."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from trainer.question import Grade, Marker, Question, Reason, Response, graded, shuffled
from trainer.question_types.choice import Option, OptionId, require_known, require_unique


class MatchingResponse(Response):
    """Left id → right id, for the pairs made so far."""

    pairs: Mapping[str, str] = Field(default_factory=dict)


class Matching(Question):
    """Pair every left text."""

    response_type = MatchingResponse

    type: Literal["matching"] = "matching"
    left: Annotated[tuple[Option, ...], Field(min_length=3, max_length=8)]
    right: Annotated[tuple[Option, ...], Field(min_length=2, max_length=10)]
    pairs: Mapping[OptionId, OptionId]

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        require_unique(self.left, "left")
        require_unique(self.right, "right")
        require_known(list(self.pairs), self.left, "pairs")
        require_known(list(self.pairs.values()), self.right, "pairs")
        if missing := sorted({item.id for item in self.left} - set(self.pairs)):
            raise ValueError(f"pairs leave out: {', '.join(missing)}")
        return self

    def is_answered(self, response: Response | None) -> bool:
        return isinstance(response, MatchingResponse) and bool(response.pairs)

    def correct_response(self) -> MatchingResponse:
        return MatchingResponse(pairs=dict(self.pairs))

    def grade_answered(self, response: MatchingResponse, marker: Marker) -> Grade:
        wrong = [id_ for id_, right in self.pairs.items() if response.pairs.get(id_) != right]
        reasons = (
            Reason("wrong_pair", {"left": id_, "right": response.pairs.get(id_, "")})
            for id_ in wrong
        )
        return graded(1 - len(wrong) / len(self.pairs), *reasons)

    def presentation(self, rng: random.Random) -> dict[str, tuple[str, ...]]:
        return {
            "left": shuffled([item.id for item in self.left], rng),
            "right": shuffled([item.id for item in self.right], rng),
        }


QUESTION = Matching
