"""Answers that are no answers: copied, stuffed with politeness, too short, about something else."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from trainer.grading.plan import FORMULAS, Plan
from trainer.grading.reading import Part, Reading, denying_share
from trainer.grading.text import letters

_GRAM = 3
# Concepts that padding may hold without saying anything.
_NEUTRAL = frozenset({
    "give", "use", "customer", "company", "help", "thanks_cooperate", "invite_advice", "need",
    "satisfaction", "smile", "praise", "trust_thanks", "benefit_words", "speak_gently", "respect",
})  # fmt: skip
_COPIED = 0.55
_SHORTEST = 4
_DENYING = 0.5


class Verdict(StrEnum):
    """What is wrong with an answer as a whole."""

    FAIR = "fair"
    TOO_SHORT = "too_short"
    COPIED = "copied_prompt"
    STUFFED = "stuffed"
    DENYING = "denying"


def screen(reading: Reading, plan: Plan) -> Verdict:
    """What is wrong with an answer before its points are looked at."""
    said = letters(reading.normal.text)
    if len(said) < _SHORTEST:
        return Verdict.TOO_SHORT
    grams = _grams(said)
    known = set(_grams(plan.prompt))
    if grams and len(said) >= 12 and sum(g in known for g in grams) / len(grams) >= _COPIED:
        return Verdict.COPIED
    if _is_stuffed(reading):
        return Verdict.STUFFED
    if _is_denying(reading, plan):
        return Verdict.DENYING
    return Verdict.FAIR


def _grams(text: str) -> list[str]:
    return [text[i : i + _GRAM] for i in range(len(text) - _GRAM + 1)]


def _is_stuffed(reading: Reading) -> bool:
    """Many polite formulas and nearly nothing else."""
    polite = _share(reading, FORMULAS | {"padding"})
    return len(reading.parts) >= 4 and polite >= 0.6


def _is_denying(reading: Reading, plan: Plan) -> bool:
    denying = sum(part.denies for part in reading.parts)
    return denying >= 3 and denying_share(reading, plan.contrary) - plan.model_denials >= _DENYING


def _share(reading: Reading, acts: Collection[str]) -> float:
    with_act = sum(_only(acts, _concepts(part)) for part in reading.parts)
    return with_act / len(reading.parts)


def _concepts(part: Part) -> set[str]:
    return {hit.concept for hit in part.hits}


def _only(acts: Collection[str], found: Collection[str]) -> bool:
    return not set(found).isdisjoint(acts) and set(found).issubset({*acts, *_NEUTRAL})
