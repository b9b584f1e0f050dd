"""A bank held against the text of its manual: quotes that aren't there, wording that was copied."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trainer.bank.model import Bank
from trainer.bank.problems import BankProblem, shortened
from trainer.bank.reader import BankReading
from trainer.bank.texts import texts_of
from trainer.question import Question

# Characters, spaces aside, that may stand in a row as they stand in the manual.
MOST_COPIED = 30
_SPACE = re.compile(r"\s+")


def check_against(reading: BankReading, manual: str) -> Iterator[BankProblem]:
    """Quotes that the manual doesn't hold, and runs of more than 30 characters taken from it.

    A manual's standard phrases (`standard`, `forbidden`, quotes) may be given in full.
    """
    bank = reading.bank
    if bank is None:
        return
    text = _bare(manual)
    grams = {text[i : i + MOST_COPIED + 1] for i in range(len(text) - MOST_COPIED)}
    yield from _unfounded_points(bank, text, manual)
    for question in bank.questions.values():
        place = reading.places[question.id]
        quote = question.source_quote
        if quote and _bare(quote) not in text:
            details: dict[str, object] = {"quote": quote}
            yield BankProblem(*place, "quote_not_found", question.id, "source_quote", details)
        if copied := _copied(question, grams, _phrases(bank, question)):
            details = {"text": shortened(copied)}
            yield BankProblem(*place, "copied_wording", question.id, "", details)


def _unfounded_points(bank: Bank, text: str, manual: str) -> Iterator[BankProblem]:
    for point in bank.points.values():
        quote, offset = point.source.quote, point.source.offset
        if _bare(quote) not in text:
            details: dict[str, object] = {"quote": quote}
            code = "quote_not_found"
        elif not _bare(manual[max(0, offset - 2) :][: len(quote) + 60]).count(_bare(quote)):
            details, code = {"quote": quote, "offset": offset}, "quote_elsewhere"
        else:
            continue
        yield BankProblem(f"{bank.id}/points.yaml", 1, code, point.id, "source", details)


def _phrases(bank: Bank, question: Question) -> list[str]:
    """The manual's own short lines that the question may quote."""
    points = [bank.points[id_] for id_ in question.covers if id_ in bank.points]
    quotes = [quote for p in points for quote in (*p.standard, *p.forbidden, p.source.quote)]
    return [_bare(quote) for quote in (*quotes, question.source_quote) if quote]


def _copied(question: Question, grams: set[str], phrases: list[str]) -> str:
    """The first run of the question's texts that stands in the manual too and is no phrase."""
    for written in texts_of(question):
        bare = _bare(written)
        for phrase in phrases:
            bare = bare.replace(phrase, "\n")
        for start in range(len(bare) - MOST_COPIED):
            if bare[start : start + MOST_COPIED + 1] in grams:
                return bare[start : start + MOST_COPIED + 1]
    return ""


def _bare(text: str) -> str:
    return _SPACE.sub("", text)
