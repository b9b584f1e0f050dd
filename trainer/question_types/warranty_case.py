"""A customer's case under the 三包 rules of a manual: the program tells it and computes the key."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from trainer.grading.rubric import Rubric
from trainer.question import Grade, Marker, Question, Response, graded, state_of
from trainer.question_types.choice import Option, pick_share
from trainer.warranty.case import Manual
from trainer.warranty.draw import Tale, draw_tale
from trainer.warranty.story import explanation, story, why_not
from trainer.warranty.telling import Telling, telling_of
from trainer.warranty.words import words

_SEEDS = 10_000


class WarrantyCaseResponse(Response):
    """The outcomes picked, and what the customer is told."""

    outcomes: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class TellTask:
    """Telling the customer as a free-text task; its id is `<question>.tell`."""

    id: str
    scenario: str
    stem: str
    rubric: Rubric
    reference: str


class WarrantyCase(Question):
    """Pick everything that the manual allows in a case; with `tell`, tell the customer so.

    A paper draws a case of its own (`as_presented`); a case to be told keeps the seed of the file,
    so that answers to it can be marked. Scenario and explanation are made from the case.
    """

    response_type = WarrantyCaseResponse

    type: Literal["warranty_case"] = "warranty_case"
    manual: Manual
    rules: Annotated[tuple[str, ...], Field(min_length=1)]
    seed: Annotated[int, Field(ge=0, strict=True)]  # drawn before fields are converted
    tell: bool = False
    max_chars: Annotated[int, Field(ge=50, le=2000)] = 300

    @model_validator(mode="before")
    @classmethod
    def _told(cls, data: Any) -> Any:
        """Fill in what the case says; broken parts are left to the fields' own checks."""
        if not _is_whole(data):
            return data
        tale = draw_tale(Manual(data["manual"]), data["rules"], data["seed"])
        return {**data, "scenario": story(tale), "explanation": explanation(tale)}

    @model_validator(mode="after")
    def _tellable(self) -> Self:
        if self.tell:
            _ = self.telling
        return self

    @cached_property
    def tale(self) -> Tale:
        """The case."""
        return draw_tale(self.manual, self.rules, self.seed)

    @cached_property
    def telling(self) -> Telling:
        """What the customer has to be told."""
        return telling_of(self.tale)

    @cached_property
    def options(self) -> tuple[Option, ...]:
        """The outcomes to pick from."""
        texts, tale = words().outcomes, self.tale
        return tuple(
            Option(
                id=letter, text=texts[outcome],
                why="" if outcome in tale.rule.allowed else why_not(tale, outcome),
            )
            for letter, outcome in zip("abcdefgh", tale.options, strict=False)
        )  # fmt: skip

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The ids of the options that the manual allows."""
        allowed = self.tale.rule.allowed
        pairs = zip(self.options, self.tale.options, strict=True)
        return tuple(option.id for option, outcome in pairs if outcome in allowed)

    def is_answered(self, response: Response | None) -> bool:
        if not isinstance(response, WarrantyCaseResponse):
            return False
        return bool(response.outcomes) or (self.tell and bool(response.text.strip()))

    def correct_response(self) -> WarrantyCaseResponse:
        text = self.telling.reference if self.tell else ""
        return WarrantyCaseResponse(outcomes=self.keys, text=text)

    def text_tasks(self) -> tuple[TellTask, ...]:
        return (self.task,) if self.tell else ()

    def text_grades(self, grade: Grade) -> tuple[tuple[str, Any, Grade], ...]:
        return (("tell", self.task, grade.parts[1]),) if self.tell and grade.parts else ()

    @property
    def task(self) -> TellTask:
        """What is written, as the marker sees it."""
        telling = self.telling
        return TellTask(
            f"{self.id}.tell", self.scenario, self.stem, telling.rubric, telling.reference
        )

    def grade_answered(self, response: WarrantyCaseResponse, marker: Marker) -> Grade:
        """(right picks − wrong picks) / right ones; with `tell` half of that, half of the text."""
        share, reasons = pick_share(response.outcomes, self.keys)
        picks = graded(share, *reasons)
        if not self.tell:
            return picks
        told = marker.grade_text(self.task, response.text)
        share = (picks.fraction + told.fraction) / 2
        return Grade(
            fraction=share, state=state_of(share), confidence=told.confidence,
            reasons=picks.reasons, parts=(picks, told),
        )  # fmt: skip

    def presentation(self, rng: random.Random) -> dict[str, tuple[str, ...]]:
        """`seed`: the case that this place of a paper asks about."""
        return {} if self.tell else {"seed": (str(rng.randrange(_SEEDS)),)}

    def as_presented(self, presentation: Mapping[str, tuple[str, ...]]) -> Question:
        seeds = presentation.get("seed", ())
        if not seeds:
            return self
        return type(self).model_validate(
            {**self.model_dump(mode="json", exclude={"scenario"}), "seed": int(seeds[0])}
        )


def _is_whole(data: Any) -> bool:
    """Whether there is enough to tell a case by."""
    if not isinstance(data, dict) or data.get("manual") not in set(Manual):
        return False
    rules, seed = data.get("rules"), data.get("seed")
    named = (
        isinstance(rules, list | tuple) and bool(rules) and all(isinstance(r, str) for r in rules)
    )
    return named and isinstance(seed, int)


QUESTION = WarrantyCase
