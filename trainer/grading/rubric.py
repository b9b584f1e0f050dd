"""The rubric of a free-text question, as people write it."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from trainer.question import FileModel, Text

PartId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
PENALTY = {"minor": 0.1, "major": 0.3, "fatal": 1.0}


class ScoringPoint(FileModel):
    """Something the answer has to say or do."""

    id: PartId
    expect: Text
    weight: Annotated[float, Field(ge=1, le=3)] = 1
    critical: bool = False
    examples: Annotated[tuple[str, ...], Field(min_length=1)]
    hint: str = ""


class Taboo(FileModel):
    """Something the answer must not say, in whatever wording."""

    id: PartId
    avoid: Text
    severity: Literal["minor", "major", "fatal"]
    examples: Annotated[tuple[str, ...], Field(min_length=1)]
    hint: str = ""


class Rubric(FileModel):
    """Scoring points, taboos, order and register."""

    points: Annotated[tuple[ScoringPoint, ...], Field(min_length=1, max_length=12)]
    taboos: tuple[Taboo, ...] = ()
    order: tuple[str, ...] = ()
    order_weight: Annotated[float, Field(ge=0, le=0.4)] = 0
    register_: Annotated[Literal["formal", "free"], Field(alias="register")] = "free"
    register_weight: Annotated[float, Field(ge=0, le=0.4)] = 0

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        ids = [point.id for point in self.points]
        parts = ids + [taboo.id for taboo in self.taboos]
        if doubled := sorted({part for part in parts if parts.count(part) > 1}):
            raise ValueError(f"ids used twice: {', '.join(doubled)}")
        if unknown := sorted(set(self.order) - set(ids)):
            raise ValueError(f"order names unknown points: {', '.join(unknown)}")
        if self.order_weight > 0 and len(self.order) < 2:
            raise ValueError("order_weight needs an order of at least two points")
        if self.register_weight > 0 and self.register_ == "free":
            raise ValueError("register_weight needs register: formal")
        return self

    @property
    def scores_register(self) -> bool:
        """Whether courtesy is marked."""
        return self.register_ == "formal"
