"""Answers that are no answers: copied, stuffed with politeness, too short, about something else."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum

from trainer.grading.plan import FORMULAS
from trainer.grading.reading import Reading
from trainer.grading.text import letters

_GRAM = 3
_COPIED = 0.72
_SHORTEST = 4


class Verdict(StrEnum):
    """What is wrong with an answer as a whole."""

    FAIR = "fair"
    TOO_SHORT = "too_short"
    COPIED = "copied_prompt"
    STUFFED = "stuffed"


def screen(reading: Reading, prompt: str) -> Verdict:
    """What is wrong with an answer before its points are looked at; `prompt`: letters of the task."""
    said = letters(reading.normal.text)
    if len(said) < _SHORTEST:
        return Verdict.TOO_SHORT
    grams = _grams(said)
    known = set(_grams(prompt))
    if grams and len(said) >= 12 and sum(g in known for g in grams) / len(grams) >= _COPIED:
        return Verdict.COPIED
    if _is_stuffed(reading):
        return Verdict.STUFFED
    return Verdict.FAIR


def _grams(text: str) -> list[str]:
    return [text[i : i + _GRAM] for i in range(len(text) - _GRAM + 1)]


def _is_stuffed(reading: Reading) -> bool:
    """Many polite formulas and nearly nothing else."""
    polite = _share(reading, FORMULAS)
    return len(reading.parts) >= 4 and polite >= 0.75


def _share(reading: Reading, acts: Collection[str]) -> float:
    with_act = sum(_has(hit.concept for hit in part.hits) for part in reading.parts)
    return with_act / len(reading.parts)


def _has(concepts: Iterable[str]) -> bool:
    found = set(concepts)
    return bool(found & FORMULAS) and not (found - FORMULAS - {"give", "use", "customer", "company"})
