"""The rubric for telling the customer what can be done, put together from the case's decision."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal

import yaml
from pydantic import Field

from trainer.grading.rubric import Rubric, ScoringPoint, Taboo
from trainer.question import FileModel, Text
from trainer.resources import resource_path
from trainer.warranty.case import Request
from trainer.warranty.draw import Tale
from trainer.warranty.rules import Outcome

_Wish = Literal["refund", "exchange"]
_WISHES: dict[Request, _Wish] = {
    Request.REFUND: "refund",
    Request.EXCHANGE_SAME: "exchange",
    Request.EXCHANGE_OTHER: "exchange",
}
_GRANTS: dict[_Wish, set[Outcome]] = {
    "refund": {Outcome.REFUND, Outcome.REFUND_DEPRECIATED, Outcome.REFUND_OR_DEPRECIATED},
    "exchange": {Outcome.EXCHANGE, Outcome.EXCHANGE_SAME_MODEL, Outcome.EXCHANGE_DEPRECIATED,
                 Outcome.EXCHANGE_OTHER_DEPRECIATED},
}  # fmt: skip


class _Part(FileModel):
    expect: Text
    hint: Text
    says: Text
    examples: Annotated[tuple[str, ...], Field(min_length=2)]
    grants: bool = False

    def point(self, id_: str, **more: Any) -> ScoringPoint:
        return ScoringPoint(
            id=id_, expect=self.expect, hint=self.hint, examples=self.examples, **more
        )


class _Breach(FileModel):
    avoid: Text
    hint: Text
    examples: Annotated[tuple[str, ...], Field(min_length=2)]

    def taboo(self, id_: str) -> Taboo:
        return Taboo(
            id=id_, avoid=self.avoid, hint=self.hint, examples=self.examples, severity="major"
        )


class _Telling(FileModel):
    sorry: _Part
    refused: dict[_Wish, _Part]
    allowed: dict[Outcome, _Part]
    because: dict[str, _Part]
    promised: dict[_Wish, _Breach]
    blame: _Breach
    close: Text


@dataclass(frozen=True, slots=True)
class Telling:
    """What the trainee has to tell, and a model answer."""

    rubric: Rubric
    reference: str


def telling_of(tale: Tale) -> Telling:
    """Rubric and model answer for a case; ValueError where there are no words to tell it by."""
    words, rule = _words(), tale.rule
    if rule.id not in words.because or not set(rule.allowed) <= set(words.allowed):
        raise ValueError(f"tell: {rule.id} can't be told, only {', '.join(words.because)}")
    wish = _refused_wish(tale)
    rubric = Rubric(
        points=tuple(_points(tale, wish)), taboos=tuple(_taboos(wish)), register="formal",
        register_weight=0.1,
    )  # type: ignore[call-arg]  # fmt: skip
    return Telling(rubric, _reference(tale, wish))


def _points(tale: Tale, wish: _Wish | None) -> Iterator[ScoringPoint]:
    words = _words()
    yield words.sorry.point("sorry")
    yield words.because[tale.rule.id].point("because", weight=2)
    if wish is not None:
        yield words.refused[wish].point("refused", weight=2)
    for place, outcome in enumerate(tale.rule.allowed):
        yield words.allowed[outcome].point(outcome.value, weight=2, critical=place == 0)


def _taboos(wish: _Wish | None) -> Iterator[Taboo]:
    words = _words()
    if wish is not None:
        yield words.promised[wish].taboo("promised")
    yield words.blame.taboo("blame")


def _reference(tale: Tale, wish: _Wish | None) -> str:
    words = _words()
    because = words.because[tale.rule.id]
    allowed = "；".join(words.allowed[outcome].says for outcome in tale.rule.allowed)
    refused = words.refused[wish].says if wish else ""
    greeting = f"{tale.customer}，您好，{words.sorry.says}"
    if because.grants:
        sentences = [f"{because.says}，按规定{allowed}", refused.removeprefix("所以")]
    elif tale.rule.id == "A12":  # what follows from the offer comes behind it
        sentences = [allowed, because.says]
    else:
        sentences = ["，".join(filter(None, (because.says, refused))), allowed]
    return f"{greeting}{'。'.join(filter(None, sentences))}。{words.close}"


def _refused_wish(tale: Tale) -> _Wish | None:
    """What the customer asks for, where it isn't among what may be done and the manual is clear."""
    wish = _WISHES.get(tale.case.request)
    if wish is None or _GRANTS[wish].intersection(tale.rule.allowed):
        return None
    return None if Outcome(wish) in tale.rule.unasked else wish


@cache
def _words() -> _Telling:
    text = resource_path("warranty", "telling.yaml").read_text(encoding="utf-8")
    return _Telling.model_validate(yaml.safe_load(text))
