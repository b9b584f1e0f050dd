"""Toneless, accent-tolerant syllables: what a homophone or a dictated word sounds like."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

# Southern speakers and input methods confuse these; both sides are compared after merging.
_INITIALS = (("zh", "z"), ("ch", "c"), ("sh", "s"))


@cache
def syllable(char: str) -> str:
    """The syllable of a character; the character itself where it has none."""
    readings = _readings().get(ord(char))
    if not readings:
        return char
    toneless = unicodedata.normalize("NFD", readings.split(",")[0])
    plain = "".join(c for c in toneless if not unicodedata.combining(c))
    for full, merged in _INITIALS:
        if plain.startswith(full):
            plain = merged + plain[2:]
    return plain[:-1] if plain.endswith("ng") else plain


@lru_cache(maxsize=16384)
def syllables(text: str) -> tuple[str, ...]:
    """One syllable a character."""
    return tuple(syllable(char) for char in text)


@lru_cache(maxsize=16384)
def sound(text: str) -> str:
    """The text with one character a syllable, so that string metrics count syllables."""
    return "".join(_letter(s) for s in syllables(text))


@cache
def _letter(syllable_: str) -> str:
    # A stable private character per syllable: made of its letters, not of the order of calls.
    if len(syllable_) == 1 and not syllable_.isascii():
        return syllable_
    number = 0
    for char in syllable_:
        number = number * 27 + (ord(char) - 96 if "a" <= char <= "z" else ord(char) % 27)
    return chr(0xF0000 + number % 131_009)  # the private planes hold 131,068


@cache
def _readings() -> Mapping[int, str]:
    # Importing the package would read its phrases too: four times the time and the memory.
    package = find_spec("pypinyin")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("pypinyin")
    text = Path(package.origin).with_name("pinyin_dict.json").read_text(encoding="utf-8")
    return {int(code): readings for code, readings in json.loads(text).items()}
