"""A text as the matchers see it: clauses with the signed concepts, quantities and characters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from trainer.grading.clauses import Clause, split_clauses
from trainer.grading.lexicon import Hit, Lexicon
from trainer.grading.pinyin import sound
from trainer.grading.polarity import Polarity
from trainer.grading.quantities import Quantity, quantities
from trainer.grading.structure import structural_hits
from trainer.grading.text import Normal, letters, normalise

WIDEST_WINDOW = 3
LONGEST_WINDOW = 48
DENIED = "!"


@dataclass(frozen=True, slots=True)
class Part:
    """A clause and what was found in it; units: concept, !concept, #quantity, 'characters'."""

    clause: Clause
    hits: tuple[Hit, ...]
    denied: frozenset[Hit]
    quantities: tuple[Quantity, ...]
    units: frozenset[str]
    denies: bool

    @property
    def affirmed(self) -> Iterator[Hit]:
        """The concepts the clause does not deny."""
        return (hit for hit in self.hits if hit not in self.denied)


@dataclass(frozen=True, slots=True)
class Window:
    """One to three neighbouring clauses, the unit of comparison.

    acts: the concepts it affirms, with how plainly it says them; denying: the share of clauses
    that say no.
    """

    first: int
    last: int
    start: int
    end: int
    letters: str
    sound: str
    units: frozenset[str]
    acts: Mapping[str, float]
    denying: float


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole text."""

    normal: Normal
    parts: tuple[Part, ...]
    windows: tuple[Window, ...]

    def hits(self) -> Iterator[tuple[Part, Hit]]:
        """Every concept that is said and not denied, with its clause."""
        for part in self.parts:
            for hit in part.affirmed:
                yield part, hit


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads texts by a lexicon."""

    lexicon: Lexicon
    polarity: Polarity
    stop: frozenset[str]

    def read(self, text: str) -> Reading:
        """Normalise, cut into clauses and find what each speaks of."""
        normal = normalise(text)
        parts = tuple(self._part(clause) for clause in split_clauses(normal.text))
        return Reading(normal, parts, tuple(_windows(parts)))

    def _part(self, clause: Clause) -> Part:
        hits = (*self.lexicon.hits(clause.text), *structural_hits(clause))
        denied = frozenset(self.polarity.negated(clause.text, hits))
        found = tuple(quantities(clause.text))
        units = {DENIED + h.concept if h in denied else h.concept for h in hits}
        for quantity in found:
            units |= {quantity.key, f"#{quantity.kind}"}
        units |= self._characters(clause.text, hits, found)
        denies = bool(denied) or self.polarity.denies(clause.text)
        return Part(clause, hits, denied, found, frozenset(units), denies)

    def _characters(
        self, text: str, hits: tuple[Hit, ...], found: tuple[Quantity, ...]
    ) -> set[str]:
        """What no concept covers, as single characters and pairs."""
        covered = [char in self.stop or not char.isalnum() for char in text]
        spans = [(h.start, h.end) for h in hits] + [(q.start, q.end) for q in found]
        for start, end in spans:
            covered[start:end] = [True] * (end - start)
        units = {f"'{char}" for char, hidden in zip(text, covered, strict=True) if not hidden}
        for i in range(len(text) - 1):
            if not (covered[i] or covered[i + 1]):
                units.add(f"'{text[i : i + 2]}")
        return units


def _windows(parts: tuple[Part, ...]) -> Iterator[Window]:
    for first in range(len(parts)):
        for last in range(first, min(first + WIDEST_WINDOW, len(parts))):
            run = parts[first : last + 1]
            text = "".join(letters(part.clause.text) for part in run)
            if last > first and len(text) > LONGEST_WINDOW:
                break
            units = frozenset().union(*(part.units for part in run))
            yield Window(
                first, last, run[0].clause.start, run[-1].clause.end, text, sound(text), units,
                _acts(run), sum(part.denies for part in run) / len(run),
            )  # fmt: skip


def _acts(run: Sequence[Part]) -> dict[str, float]:
    acts: dict[str, float] = {}
    for part in run:
        for hit in part.affirmed:
            acts[hit.concept] = max(hit.strength, acts.get(hit.concept, 0.0))
    return acts


def denying_share(reading: Reading, contrary: frozenset[str] = frozenset()) -> float:
    """The share of clauses that say no or the contrary; a mere address is no clause."""
    telling = [part for part in reading.parts if {h.concept for h in part.hits} != {"address"}]
    denying = sum(part.denies or not part.units.isdisjoint(contrary) for part in telling)
    return denying / max(1, len(telling))
