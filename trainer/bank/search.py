"""Finds texts by parts of words, fast enough for every key pressed over 100 000 questions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np

Places = np.ndarray[tuple[int], np.dtype[np.uint32]]


class TextIndex:
    """Which character stands in which texts; what is left of a search is looked at itself.

    Chinese knows no spaces, so what is looked for may stand anywhere; large and small letters and
    line breaks don't matter.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = [_plain(text) for text in texts]

    def holding(self, wanted: str) -> list[int]:
        """The places of the texts that hold every one of the words, in order; all for no word."""
        words = sorted(set(_plain(wanted).split()), key=len, reverse=True)
        places = self._with_characters(set("".join(words)))
        texts = self._texts
        for word in words:
            if len(word) > 1:
                places = [place for place in places if word in texts[place]]
        return places

    def _with_characters(self, characters: set[str]) -> list[int]:
        """The texts that hold each of the characters somewhere."""
        found = np.zeros(len(self._texts), dtype=np.uint16)
        for character in characters:
            places = self._places.get(character)
            if places is None:
                return []
            found[places] += 1
        held: list[int] = np.flatnonzero(found == len(characters)).tolist()
        return held

    @cached_property
    def _places(self) -> dict[str, Places]:
        """Character → the texts it stands in."""
        listed: dict[str, list[int]] = {}
        for place, text in enumerate(self._texts):
            for character in set(text):
                listed.setdefault(character, []).append(place)
        return {one: np.array(places, dtype=np.uint32) for one, places in listed.items()}


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
