"""The words that cases are told with."""

from __future__ import annotations

from functools import cache
from typing import Annotated

import yaml
from pydantic import Field

from trainer.question import FileModel, Text
from trainer.resources import resource_path
from trainer.warranty.case import Manual, Request
from trainer.warranty.rules import Outcome


class Product(FileModel):
    """Something that was bought, and what may be wrong with it."""

    name: Text
    faults: Annotated[tuple[Text, ...], Field(min_length=1)]


class Words(FileModel):
    """The file words.yaml."""

    manuals: dict[Manual, Text]
    customers: Annotated[tuple[Text, ...], Field(min_length=1)]
    products: Annotated[tuple[Product, ...], Field(min_length=1)]
    outside_catalogue: Annotated[tuple[Product, ...], Field(min_length=1)]
    requests: dict[Request, Text]
    asks: dict[Request, Text]
    tells: dict[str, Text]
    outcomes: dict[Outcome, Text]
    distractors: dict[Manual, tuple[Outcome, ...]]
    alike: tuple[tuple[Outcome, ...], ...]

    def clash(self, first: Outcome, second: Outcome) -> bool:
        """Whether the two say nearly the same."""
        return any(first in group and second in group for group in self.alike)


@cache
def words() -> Words:
    """The words that come with the product."""
    text = resource_path("warranty", "words.yaml").read_text(encoding="utf-8")
    return Words.model_validate(yaml.safe_load(text))
