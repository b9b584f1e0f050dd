"""Whether a clause says a thing, denies it, reports it or only imagines it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from trainer.grading.clauses import Clause
from trainer.grading.lexicon import Hit, Lexicon

REACH = 8  # how far a negator reaches to the right, in characters
FRONTED = 6  # how far it reaches to the left: 发票也不开了
_A_NOT_A = re.compile(r"(\w)[不没]\1|(\w)(\w)[不没]\2\3|有没有|是不是|能不能|要不要|会不会")


def _alternation(words: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile("|".join(re.escape(word) for word in longest_first))


@dataclass(frozen=True, slots=True)
class Polarity:
    """The negators of the lexicon, compiled."""

    negators: re.Pattern[str]
    harmless: re.Pattern[str]
    double: re.Pattern[str]
    after: re.Pattern[str]
    reporting: re.Pattern[str]
    hypothesis: re.Pattern[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> Polarity:
        words = lexicon.words
        return cls(
            negators=_alternation(words["negators"]),
            harmless=_alternation(words["not_negators"]),
            double=_alternation(words["double_negatives"]),
            after=_alternation(words["after_negators"]),
            reporting=_alternation(words["reporting"]),
            hypothesis=_alternation(words["hypothesis"]),
        )

    def negated(self, text: str, hits: Iterable[Hit]) -> set[Hit]:
        """The hits of a clause that it denies."""
        hits = tuple(hits)
        if not self.negators.search(text):
            return set()
        blocked = self._harmless_spans(text)
        before = self._spans(self.negators, text, blocked)
        after = self._spans(self.after, text, blocked)
        return {
            hit for hit in hits
            if self._reached(hit, before) or self._fronted(hit, after)
        }  # fmt: skip

    def _harmless_spans(self, text: str) -> list[tuple[int, int]]:
        return [
            match.span()
            for pattern in (self.harmless, self.double, _A_NOT_A)
            for match in pattern.finditer(text)
        ]

    @staticmethod
    def _spans(
        pattern: re.Pattern[str], text: str, blocked: list[tuple[int, int]]
    ) -> list[tuple[int, int]]:
        return [
            match.span()
            for match in pattern.finditer(text)
            if not any(a < match.end() and match.start() < b for a, b in blocked)
        ]

    @staticmethod
    def _reached(hit: Hit, negators: list[tuple[int, int]]) -> bool:
        return any(0 <= hit.start - end <= REACH for _, end in negators)

    @staticmethod
    def _fronted(hit: Hit, negators: list[tuple[int, int]]) -> bool:
        return any(0 <= start - hit.end <= FRONTED for start, _ in negators)

    def reports(self, clauses: list[Clause], index: int) -> bool:
        """Whether a clause quotes in order to reject: 我不会说“…”, 不是“…”那套."""
        clause = clauses[index]
        around = [c for c in clauses if c.sentence == clause.sentence and abs(c.index - index) <= 2]
        if clause.quoted:
            return any(
                self._plain_negation(c.text) or self.reporting.search(c.text)
                for c in around
                if not c.quoted
            )
        return bool(self.reporting.search(clause.text))

    def _plain_negation(self, text: str) -> bool:
        return bool(self._spans(self.negators, text, self._harmless_spans(text)))

    def supposes(self, clause: Clause) -> bool:
        """Whether a clause is a condition."""
        return bool(self.hypothesis.search(clause.text))
