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
    """Judges register by word lists; quoted and rejected words don't count."""

    def __init__(self, lexicon: Lexicon, polarity: Polarity) -> None:
        self._polarity = polarity
        self._rude = _longest_first(lexicon.words["rude"])
        self._command = _longest_first(lexicon.words["commands"])
        self._slang = _longest_first(lexicon.words["slang"], lexicon.words["not_slang"])
        self._innocent = lexicon.words["not_slang"]
        self._polite = _longest_first(lexicon.words["polite"])
        neutral = "|".join(re.escape(w) for w in sorted(lexicon.words["neutral_you"]))
        self._you = re.compile(rf"(?!{neutral}|你好)你")

    def judge(self, reading: Reading, taboos: int = 0) -> Courtesy:
        """The register of a formal answer that commits a number of taboos."""
        rude = self._slips(reading, "courtesy_rude", self._rude)
        command = self._slips(reading, "courtesy_command", self._command)
        you = self._slips(reading, "courtesy_you", self._you)
        slang = self._slips(reading, "courtesy_slang", self._slang)
        slips = (*rude, *command, *you, *slang)
        text = reading.normal.text
        curt = len(set(self._polite.findall(text))) < 2 or not _FORMAL_YOU.search(text)
        offences = len({slip.start for slip in rude}) + bool(command) + taboos
        if offences >= 2 or (offences and (you or curt)):
            return Courtesy(0.0, slips)
        if offences or you or curt or len({text[s.start : s.end] for s in slang}) >= 2:
            return Courtesy(0.5, slips)
        return Courtesy(1.0, ())

    def _slips(self, reading: Reading, reason: str, pattern: re.Pattern[str]) -> tuple[Slip, ...]:
        clauses = [part.clause for part in reading.parts]
        return tuple(
            Slip(reason, clause.start + match.start(), clause.start + match.end())
            for clause in clauses
            if not self._polarity.reports(clauses, clause.index)
            for match in pattern.finditer(clause.text)
            if match.group() not in self._innocent
            and not self._polarity.rejects(clause.text, match.start())
        )


def _longest_first(*words: Iterable[str]) -> re.Pattern[str]:
    every = sorted({word for group in words for word in group}, key=lambda w: (-len(w), w))
    return re.compile("|".join(re.escape(word) for word in every))
