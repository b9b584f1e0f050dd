"""In which order an answer tells its points."""

from __future__ import annotations

import re
from collections.abc import Iterable

from trainer.grading.judge import Finding
from trainer.grading.reading import Reading

_BEFORE = re.compile(
    r"^(?:不过)?(?:在)?(?:这|此|那)(?:个)?之前|^此前|^(?:动手|出门|上门|开始)前先|^事先"
)
_LAST = re.compile(r"^(?:到)?最后|^末了|^最末|^收尾")


def sequence_of(findings: Iterable[Finding], reading: Reading) -> tuple[str, ...]:
    """The ids of the points met, as told: 在这之前 and 最后 move a sentence to its place."""
    places = _places(reading)
    met = [finding for finding in findings if finding.met > 0 and finding.clauses]
    return tuple(f.id for f in sorted(met, key=lambda f: (places[f.clauses[0][0]], f.id)))


def _places(reading: Reading) -> list[float]:
    """Where each clause belongs; a marker counts from its clause to the end of the sentence."""
    places: list[float] = []
    anchor: float | None = None
    sentence = -1
    for part in reading.parts:
        clause = part.clause
        if clause.sentence != sentence:
            anchor, sentence = None, clause.sentence
        if clause.index and _BEFORE.search(clause.text):
            anchor = clause.index - 1.5
        elif _LAST.search(clause.text):
            anchor = len(reading.parts)
        # Behind the anchor the clauses keep their order without reaching the next whole place.
        places.append(clause.index if anchor is None else anchor + clause.index / 10_000)
    return places
