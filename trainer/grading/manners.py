"""Courtesy: 1 polite and professional, 0.5 neutral or with slips, 0 rude, commanding, mocking."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from trainer.grading.lexicon import Lexicon
from trainer.grading.polarity import Polarity
from trainer.grading.reading import Reading

_FORMAL_YOU = re.compile(r"您")


@dataclass(frozen=True, slots=True)
class Slip:
    """Words at [start, end) of the normalised text that cost courtesy, and why."""

    reason: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Courtesy:
    """The register of an answer and the words that decided it."""

    value: float
    slips: tuple[Slip, ...]


class CourtesyJudge:
    """Judges register by word lists; quoted words don't count."""

    def __init__(self, lexicon: Lexicon, polarity: Polarity) -> None:
        self._polarity = polarity
        self._rude = _longest_first(lexicon.words["rude"])
        self._command = _longest_first(lexicon.words["commands"])
        self._slang = _longest_first(lexicon.words["slang"])
        self._polite = _longest_first(lexicon.words["polite"])
        neutral = "|".join(re.escape(w) for w in sorted(lexicon.words["neutral_you"]))
        self._you = re.compile(rf"(?!{neutral}|你好)你")

    def judge(self, reading: Reading) -> Courtesy:
        """The register of a formal answer."""
        rude = self._slips(reading, "courtesy_rude", self._rude)
        command = self._slips(reading, "courtesy_command", self._command)
        you = self._slips(reading, "courtesy_you", self._you)
        slang = self._slips(reading, "courtesy_slang", self._slang)
        slips = (*rude, *command, *you, *slang)
        polite = set(self._polite.findall(reading.normal.text))
        if rude and (len(rude) > 1 or command or you or len(polite) < 2):
            return Courtesy(0.0, slips)
        if command and len(polite) < 2:
            return Courtesy(0.0 if you and not _FORMAL_YOU.search(reading.normal.text) else 0.5, slips)
        if rude or command or you or len(slang) >= 2 or len(polite) < 2:
            return Courtesy(0.5, slips)
        return Courtesy(1.0, slips if slang else ())

    def _slips(self, reading: Reading, reason: str, pattern: re.Pattern[str]) -> tuple[Slip, ...]:
        clauses = [part.clause for part in reading.parts]
        return tuple(
            Slip(reason, clause.start + match.start(), clause.start + match.end())
            for clause in clauses
            if not self._polarity.reports(clauses, clause.index)
            for match in pattern.finditer(clause.text)
        )


def _longest_first(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w))))
