"""Finds texts by parts of words, fast enough for every key pressed over 100 000 questions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

import numpy as np

_BREAK = "\n"


class TextIndex:
    """Texts in one string, so that a search is one walk of the regular expression engine.

    Chinese knows no spaces, so what is looked for may stand anywhere; large and small letters and
    line breaks don't matter.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = [_plain(text) for text in texts]

    def holding(self, wanted: str) -> list[int]:
        """The places of the texts that hold every one of the words, in order; all for no word."""
        words = sorted(_plain(wanted).split(), key=len, reverse=True)
        if not words:
            return list(range(len(self._texts)))
        places = self._with(words[0])
        for word in words[1:]:
            places = [place for place in places if word in self._texts[place]]
        return places

    @cached_property
    def _whole(self) -> str:
        return _BREAK.join(self._texts)

    @cached_property
    def _ends(self) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        """Where each text ends in the whole."""
        lengths = np.fromiter((len(text) + 1 for text in self._texts), dtype=np.int64)
        return np.cumsum(lengths)

    def _with(self, word: str) -> list[int]:
        # Behind a hit the rest of its text is skipped: once is enough.
        pattern = re.compile(f"{re.escape(word)}[^{_BREAK}]*")
        hits = [match.start() for match in pattern.finditer(self._whole)]
        places: list[int] = np.searchsorted(self._ends, hits, side="right").tolist()
        return places


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
