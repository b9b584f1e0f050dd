"""In which order an answer tells its points."""

from __future__ import annotations

import re
from collections.abc import Iterable

from trainer.grading.combine import Finding
from trainer.grading.reading import Reading

_BEFORE = re.compile(r"^(?:不过)?(?:在)?(?:这|此|那)(?:个)?之前|^此前|^(?:动手|出门|上门|开始)前先|^事先")
_LAST = re.compile(r"^(?:到)?最后|^末了|^最末|^收尾")


def sequence_of(findings: Iterable[Finding], reading: Reading) -> tuple[str, ...]:
    """The ids of the points met, as told: 在这之前 and 最后 move a clause to its place."""
    places = _places(reading)
    met = [finding for finding in findings if finding.met > 0 and finding.clauses]
    return tuple(f.id for f in sorted(met, key=lambda f: (places[f.clauses[0][0]], f.id)))


def _places(reading: Reading) -> list[float]:
    places: list[float] = []
    floor = 0.0
    for part in reading.parts:
        place = float(part.clause.index)
        if part.clause.index and _BEFORE.search(part.clause.text):
            floor = -1.0
        elif _LAST.search(part.clause.text):
            floor = len(reading.parts)
        elif part.clause.index and reading.parts[part.clause.index - 1].clause.sentence != part.clause.sentence:
            floor = 0.0
        if floor < 0:
            place = max(0.0, place - 2) - 0.5
        elif floor > 0:
            place += floor
        places.append(place)
    return places
