"""Whether a clause says a thing, denies it, reports it or only imagines it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from trainer.grading.clauses import Clause
from trainer.grading.lexicon import Hit, Lexicon

# How far a plain negator reaches to the right, in characters; a modal one reaches to the end.
REACH = 8
FRONTED = 6  # how far it reaches to the left: 发票也不开了
_A_NOT_A = re.compile(r"(\w)[不没]\1|(\w)(\w)[不没]\2\3")
# 修不了, 用不上: the verb before is denied, and what stands before the verb.
_FAILED = re.compile(r"\w(?P<no>不[了上成到着起动完好得彻住来])")
_INDIFFERENT = re.compile(
    r"(\w)不\1\w{0,4}都|是不是.{0,8}都|都一样|都行|都可以|都无所谓|无所谓|也不管|管不着|不用知道"
    r"|不必知道|不用您|不重要"
)


def _alternation(words: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile("|".join(re.escape(word) for word in longest_first))


@dataclass(frozen=True, slots=True)
class Polarity:
    """The negators of the lexicon, compiled."""

    negators: re.Pattern[str]
    harmless: re.Pattern[str]
    double: re.Pattern[str]
    modal: re.Pattern[str]
    after: re.Pattern[str]
    reporting: re.Pattern[str]
    lecturing: re.Pattern[str]
    testing: re.Pattern[str]
    offences: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> Polarity:
        words = lexicon.words
        return cls(
            negators=_alternation(words["negators"]),
            harmless=_alternation(words["not_negators"]),
            double=_alternation(words["double_negatives"]),
            modal=_alternation(words["modal_negators"]),
            after=_alternation(words["after_negators"]),
            reporting=_alternation(words["reporting"]),
            lecturing=_alternation(words["about_rubric"]),
            testing=_alternation(words["about_test"]),
            offences=frozenset(c.id for c in lexicon.concepts.values() if c.offence),
        )

    def negated(self, text: str, hits: Iterable[Hit]) -> set[Hit]:
        """The hits of a clause that it denies."""
        hits = tuple(hits)
        if _INDIFFERENT.search(text):
            return set(hits)
        if not (self.negators.search(text) or self.after.search(text)):
            return set()
        blocked = self._harmless_spans(text)
        before = self._spans(self.negators, text, blocked)
        modal = [end for _, end in self._spans(self.modal, text, blocked)]
        after = self._spans(self.after, text, blocked)
        after += [match.span("no") for match in _FAILED.finditer(text)
                  if not _overlaps(match.span("no"), blocked)]  # fmt: skip
        return {
            hit for hit in hits
            if any(end <= hit.start for end in modal) or self._undone(hit, text)
            or (self._deniable(hit, text) and _reached(hit, before))
            or (hit.concept not in self.offences and _fronted(hit, after))
        }  # fmt: skip

    def _deniable(self, hit: Hit, text: str) -> bool:
        # An offence with a negator in it is committed all the same: 不办就没了 doesn't deny 就没了.
        said = text[hit.start : hit.end]
        return hit.concept not in self.offences or not self.negators.search(said)

    def _undone(self, hit: Hit, text: str) -> bool:
        """不是不限量 denies 不限量: the second negator belongs to what is said."""
        return any(match.start() < hit.start < match.end() for match in self.double.finditer(text))

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
            match.span() for match in pattern.finditer(text) if not _overlaps(match.span(), blocked)
        ]

    def reports(self, clauses: list[Clause], index: int) -> bool:
        """Whether a clause quotes in order to reject: 我不会说“…”, 不是“…”那套."""
        clause = clauses[index]
        around = [c for c in clauses if c.sentence == clause.sentence and abs(c.index - index) <= 2]
        if clause.quoted:
            return any(
                self.denies(c.text) or self.reporting.search(c.text) for c in around if not c.quoted
            )
        return bool(self.reporting.search(clause.text))

    def denies(self, text: str) -> bool:
        """Whether there is a negator that negates."""
        return bool(
            self._spans(self.negators, text, self._harmless_spans(text))
            or self._spans(self.after, text, self._harmless_spans(text))
            or _INDIFFERENT.search(text)
        )

    def rejects(self, text: str, start: int) -> bool:
        """Whether a modal negation stands before a place of a clause: 我不会叫您…."""
        spans = self._spans(self.modal, text, self._harmless_spans(text))
        return any(end <= start for _, end in spans)

    def speaks_of_the_test(self, clause: Clause) -> bool:
        """Whether a clause is about the question and its marks, not about the customer."""
        return bool(self.testing.search(clause.text))

    def lectures(self, clause: Clause) -> bool:
        """Whether a clause tells what should be said instead of saying it."""
        return bool(self.lecturing.search(clause.text))


def _overlaps(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(a < span[1] and span[0] < b for a, b in others)


def _reached(hit: Hit, negators: list[tuple[int, int]]) -> bool:
    return any(0 <= hit.start - end <= REACH for _, end in negators)


def _fronted(hit: Hit, negators: list[tuple[int, int]]) -> bool:
    return any(0 <= start - hit.end <= FRONTED for start, _ in negators)
