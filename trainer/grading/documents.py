"""Rubric documents, answers and marked answers as files hold them, one document an item."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from trainer.grading.rubric import Rubric
from trainer.grading.score import order_share, total_of
from trainer.question import Text

# Two persons' mean may lie between the three marks.
Mark = Annotated[float, Field(ge=0, le=1)]
Name = Annotated[str, Field(min_length=1)]


class RubricDocument(Rubric):
    """A free-text item outside of any bank: its rubric and the words around it."""

    id: Name
    manual: str = ""
    type: Literal["phrasing", "rewrite", "procedure"] = "phrasing"
    scenario: str = ""
    prompt: Text
    bad_line: str = ""
    reference: str = ""

    @property
    def rubric(self) -> Rubric:
        """The rubric of the item: the document itself."""
        return self

    @property
    def stem(self) -> str:
        """The task, one sentence."""
        return self.prompt


class _Line(BaseModel):
    # Files of marked answers carry notes of their makers: kind of answer, disputes.
    model_config = ConfigDict(frozen=True, extra="ignore")

    q: Name
    a: int | str
    text: str


class Answer(_Line):
    """An answer `a` to the item `q`."""


class MarkedAnswer(_Line):
    """An answer with the marks of a person. Points that weren't looked at may be left out."""

    points: dict[str, Mark]
    sequence: tuple[str, ...] = ()
    taboos: tuple[str, ...] = ()
    register_: Annotated[Mark | None, Field(alias="register")] = None


def marked_total(rubric: Rubric, marked: MarkedAnswer) -> float:
    """The total of a person's marks by the rubric format's formula."""
    order = order_share(rubric, marked.points, marked.sequence)
    return total_of(
        rubric, met=marked.points, order=order, register=marked.register_, taboos=marked.taboos
    ).value
