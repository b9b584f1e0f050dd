"""What a wording means, as a place in a space learned from wordings: near means alike.

A wording is the set of its letters' runs of one to three, its pairs of syllables and the concepts
found in it; each of these has a learned vector, their sum gives the direction. Beside the direction
there are two stances: whether a wording does what its words speak of (a vague promise and a
refusal don't), and whether it commits an offence (one who rejects it doesn't). What was learned
comes from `trainer.grading.learning`, which says from what.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_LONGEST_RUN = 3
_SOUND = "~"


@dataclass(frozen=True, slots=True)
class Sense:
    """direction: length 1, or zeros where nothing is known; serves, offends: log-odds."""

    direction: Floats
    serves: float
    offends: float


def tokens(letters: str, sound: str, units: Collection[str]) -> Iterator[str]:
    """What a wording is made of; a token may come more than once.

    letters: without punctuation; sound: one character a syllable; units: as in `reading`.
    """
    for size in range(1, _LONGEST_RUN + 1):
        for start in range(len(letters) - size + 1):
            yield letters[start : start + size]
    for start in range(len(sound) - 1):
        yield _SOUND + sound[start : start + 2]
    for unit in units:
        # Letters are runs already; of a quantity only its kind means something everywhere.
        if not unit.startswith("'") and ":" not in unit:
            yield f"@{unit}"


class Meaning:
    """What was learned about tokens. table: (tokens, dimensions), int8; scale: (tokens,), its
    unit; stances: (tokens, 2) and bias: (2,): serves, offends."""

    def __init__(
        self, vocabulary: Sequence[str], table: NDArray[np.int8], scale: Floats, stances: Floats,
        bias: Floats,
    ) -> None:  # fmt: skip
        self._rows = {token: row for row, token in enumerate(vocabulary)}
        self._table = table
        self._scale = scale
        self._stances = stances
        self._bias = bias
        self.sense = lru_cache(maxsize=8192)(self._sense)

    @classmethod
    def read(cls, file: Path) -> Meaning:
        """What `write` saved."""
        with np.load(file, allow_pickle=False) as data:
            vocabulary = data["vocabulary"].tobytes().decode().split("\n")
            stances = data["stances"].astype(np.float32)
            return cls(vocabulary, data["table"], data["scale"], stances, data["bias"])

    def write(self, file: Path) -> None:
        """Save in one file."""
        vocabulary = "\n".join(self._rows).encode()
        np.savez(
            file, vocabulary=np.frombuffer(vocabulary, np.uint8), table=self._table,
            scale=self._scale, stances=self._stances.astype(np.float16), bias=self._bias,
        )  # fmt: skip

    def rows(self, words: Iterable[str]) -> NDArray[np.intp]:
        """The known tokens among `words`, each once, in the order of the table."""
        known = {row for word in words if (row := self._rows.get(word)) is not None}
        return np.array(sorted(known), dtype=np.intp)

    def _sense(self, letters: str, sound: str, units: frozenset[str]) -> Sense:
        rows = self.rows(tokens(letters, sound, units))
        whole = self._scale[rows] @ self._table[rows].astype(np.float32)
        length = float(np.linalg.norm(whole))
        stance = self._stances[rows].sum(0) + self._bias
        return Sense(whole / length if length else whole, float(stance[0]), float(stance[1]))
