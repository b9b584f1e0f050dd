"""Fill the gaps of a sentence with words or numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from trainer.grading.numbers import parse_number
from trainer.question import FileModel, Grade, Marker, Question, Reason, Response, Text, graded

_GAP = re.compile(r"\[\[(\w+)\]\]")
_RANGE = re.compile(r"[-–—~～至到]")
_IGNORED = re.compile(r"[\s，。、；：！？“”‘’\"'《》（）()\-—·,.;:!?]+")


class FillBlankResponse(Response):
    """Gap → what was typed."""

    blanks: Mapping[str, str] = Field(default_factory=dict)


class Blank(FileModel):
    """One gap: the accepted texts, or the accepted number (`5`) or range of numbers (`10-15`)."""

    kind: Literal["text", "number"] = "text"
    accept: Annotated[tuple[Text, ...], Field(min_length=1)]
    unit: str = ""

    @model_validator(mode="after")
    def _can_be_met(self) -> Self:
        for accepted in self.accept:
            if self.kind == "number" and number_range(accepted) is None:
                raise ValueError(f"no number: {accepted}")
            if self.kind == "text" and not plain(accepted):
                raise ValueError(f"nothing but punctuation: {accepted}")
        return self

    def accepts(self, typed: str) -> bool:
        """Whether what was typed says the same as one of the accepted answers."""
        if self.kind == "text":
            return plain(typed) in {plain(accepted) for accepted in self.accept}
        given = number_range(_without_unit(typed, self.unit))
        return given is not None and given in {number_range(a) for a in self.accept}


class FillBlank(Question):
    """Fill every gap `[[1]]` of `text`."""

    response_type = FillBlankResponse

    type: Literal["fill_blank"] = "fill_blank"
    text: Text
    blanks: Annotated[Mapping[str, Blank], Field(min_length=1)]

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        gaps = gaps_of(self.text)
        if sorted(gaps) != sorted(self.blanks):
            raise ValueError(
                f"the gaps in text ({', '.join(gaps)}) and in blanks "
                f"({', '.join(self.blanks)}) differ"
            )
        return self

    def is_answered(self, response: Response | None) -> bool:
        return isinstance(response, FillBlankResponse) and any(
            typed.strip() for typed in response.blanks.values()
        )

    def correct_response(self) -> FillBlankResponse:
        return FillBlankResponse(blanks={id_: b.accept[0] for id_, b in self.blanks.items()})

    def grade_answered(self, response: FillBlankResponse, marker: Marker) -> Grade:
        wrong = [
            Reason("wrong_blank", {"id": id_, "typed": response.blanks.get(id_, "")})
            for id_, blank in self.blanks.items()
            if not blank.accepts(response.blanks.get(id_, ""))
        ]
        return graded(1 - len(wrong) / len(self.blanks), *wrong)


def gaps_of(text: str) -> list[str]:
    """The ids of the gaps of a text, in the order they stand in."""
    return _GAP.findall(text)


def split_at_gaps(text: str) -> list[str]:
    """Text, gap id, text, gap id, …, text."""
    return _GAP.split(text)


def plain(text: str) -> str:
    """Text for comparing: half-width, lower case, without blanks and punctuation."""
    return _IGNORED.sub("", unicodedata.normalize("NFKC", text)).casefold()


def number_range(text: str) -> tuple[Decimal, Decimal] | None:
    """`5` → (5, 5), `10-15` or 十到十五 → (10, 15), anything else → None."""
    text = unicodedata.normalize("NFKC", text).strip()
    ends = [parse_number(part) for part in _RANGE.split(text, maxsplit=1)]
    if any(end is None for end in ends):
        return None
    numbers = [end for end in ends if end is not None]
    return numbers[0], numbers[-1]


def _without_unit(typed: str, unit: str) -> str:
    # 10分钟到15分钟 repeats the unit; 钟 and 个 are often left out or added.
    text, unit = unicodedata.normalize("NFKC", typed), unicodedata.normalize("NFKC", unit)
    for word in (unit, unit.rstrip("钟"), unit.lstrip("个"), "个"):
        if word:
            text = text.replace(word, "")
    return text.strip().rstrip("钟。")


QUESTION = FillBlank
