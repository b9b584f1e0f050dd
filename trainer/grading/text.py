"""Text as typed → text as compared, with the way back to what was typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

MAX_CHARACTERS = 2000

_QUOTES = {"「": "“", "」": "”", "『": "“", "』": "”", "‘": "“", "’": "”", "«": "“", "»": "”"}
_STOPS = {
    "｡": "。",
    "．": ".",
    "﹒": ".",
    "·": ",",
    "•": ",",
    "●": ",",
    "—": ",",
    "–": ",",
    "~": ",",
}
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
# Three single characters or more with a blank between each.
_SPACED = re.compile(
    r"(?:(?<=[\s,.;:!?。、])|^)[\u4e00-\u9fff](?:\s[\u4e00-\u9fff]){2,}(?=\s|[,.;:!?。、]|$)"
)


@dataclass(frozen=True, slots=True)
class Normal:
    """Normalised text; `offsets[i]` is the place in the original of its i-th character."""

    text: str
    offsets: tuple[int, ...]
    original_length: int

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the characters [start, end) stand in the original."""
        if not self.offsets or start >= end:
            return (0, 0)
        return self.offsets[start], self.offsets[end - 1] + 1


def normalise(text: str) -> Normal:
    """NFKC, simplified characters, lower case, one kind of punctuation, nothing invisible."""
    characters: list[str] = []
    offsets: list[int] = []
    for index, char in enumerate(text[:MAX_CHARACTERS]):
        for plain in _plain(char):
            if plain == " " and (not characters or characters[-1] == " "):
                continue
            characters.append(plain)
            offsets.append(index)
    while characters and characters[-1] == " ":
        characters.pop()
        offsets.pop()
    kept = _without_spacing("".join(characters))
    return Normal("".join(characters[i] for i in kept), tuple(offsets[i] for i in kept), len(text))


def normal_text(text: str) -> str:
    """The normalised text alone."""
    return normalise(text).text


def letters(text: str) -> str:
    """Letters and digits of a normalised text: what is left when punctuation does not count."""
    return "".join(char for char in text if char.isalnum())


def _without_spacing(text: str) -> list[int]:
    """The indices to keep: 给 您 添 麻 烦 is typed letter by letter, 您好 我是小林 is not."""
    dropped: set[int] = set()
    for run in _SPACED.finditer(text):
        dropped.update(i for i in range(run.start(), run.end()) if text[i] == " ")
    return [i for i in range(len(text)) if i not in dropped]


@lru_cache(maxsize=65536)
def _plain(char: str) -> str:
    for _ in range(4):  # folding may open a new composition; it settles within a few rounds
        folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", char).casefold())
        folded = "".join(_mapped(c) for c in folded)
        if folded == char:
            break
        char = folded
    return char


def _mapped(char: str) -> str:
    char = _QUOTES.get(char, _STOPS.get(char, char))
    if _HAN.match(char):
        return _simplifier()(char)
    category = unicodedata.category(char)
    if char == "\n":
        return "\n"
    if category in {"Zs", "Zl", "Zp"} or char in "\t\r\v\f":
        return " "
    if category in {"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me", "Sk"}:
        return ""
    # An emoji ends a thought as a comma does.
    return "," if category == "So" else char


@cache
def _simplifier() -> Callable[[str], str]:
    from opencc import OpenCC

    convert = OpenCC("t2s").convert

    def simplify(char: str) -> str:
        plain: str = convert(char)
        return plain if len(plain) == 1 else char

    return simplify
