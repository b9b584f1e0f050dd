"""The word lists of service talk: which concepts a piece of text speaks of, and where."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from trainer.grading.pinyin import syllables
from trainer.grading.text import normal_text

GAP = "…"  # in a phrase: up to six characters of the same clause
_GAP_PATTERN = "[^,;.!?。、“”]{0,6}?"
_POINTS = 400  # how many points the frequencies were counted over, rounded
_RARE, _LEAST = 8, 0.3
_NEGATIVE_START = re.compile(r"[不没别无未甭]")


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing said or spoken of.

    act: what the speaker does (apologise, thank, blame); otherwise a thing or activity;
    offence: an act that rubrics forbid.
    cues: how an instructor's `expect` or `avoid` names the act. weight: how much it tells.
    """

    id: str
    act: bool
    offence: bool
    weight: float
    cues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A concept found at [start, end) of a text; strength below 1 where it only sounds like it."""

    concept: str
    start: int
    end: int
    strength: float


@dataclass(slots=True)
class Lexicon:
    """Concepts with an index of their phrases. Read-only after `read_lexicon`."""

    concepts: dict[str, Concept] = field(default_factory=dict)
    words: dict[str, frozenset[str]] = field(default_factory=dict)
    frequencies: dict[str, int] = field(default_factory=dict)
    _literals: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    _sounds: dict[tuple[str, ...], list[tuple[tuple[str, ...], str, str]]] = field(
        default_factory=dict
    )
    _patterns: list[tuple[str, re.Pattern[str], str]] = field(default_factory=list)

    def add(self, concept: Concept, phrases: Iterable[str]) -> None:
        """Take in a concept and what people say for it; … in a phrase stands for a gap."""
        self.concepts[concept.id] = concept
        for phrase in phrases:
            if GAP in phrase:
                self._add_pattern(concept.id, phrase)
            else:
                self._add_literal(concept.id, phrase)

    def _add_pattern(self, concept: str, phrase: str) -> None:
        pieces = [normal_text(piece) for piece in phrase.split(GAP)]
        pattern = re.compile(_GAP_PATTERN.join(re.escape(piece) for piece in pieces))
        self._patterns.append((max(pieces, key=len), pattern, concept))

    def _add_literal(self, concept: str, phrase: str) -> None:
        plain = normal_text(phrase)
        self._literals.setdefault(plain[:2], {}).setdefault(plain, []).append(concept)
        sound = syllables(plain)
        if len(sound) >= 2 and not self.concepts[concept].offence:
            self._sounds.setdefault(sound[:2], []).append((sound, plain, concept))

    def weight(self, concept: str) -> float:
        """How much finding a concept tells: less for one that turns up in every other point."""
        known = self.concepts.get(concept)
        seen = max(_RARE, self.frequencies.get(concept, 0))
        rarity = math.log(_POINTS / seen) / math.log(_POINTS / _RARE)
        return (known.weight if known else 1.0) * max(_LEAST, rarity)

    def hits(self, text: str) -> list[Hit]:
        """Every concept of a clause; a longer act hides the acts inside it."""
        found = [*self._said(text), *self._patterned(text)]
        exact = {(hit.start, hit.end, hit.concept) for hit in found}
        covered = [False] * len(text)
        for hit in found:
            covered[hit.start : hit.end] = [True] * (hit.end - hit.start)
        found += [
            hit for hit in self._heard(text)
            if (hit.start, hit.end, hit.concept) not in exact
            and not all(covered[hit.start : hit.end])
        ]  # fmt: skip
        return sorted(self._outermost(text, found), key=lambda h: (h.start, -h.end, h.concept))

    def _said(self, text: str) -> Iterator[Hit]:
        for start in range(len(text)):
            for length in (1, 2):
                for phrase, concepts in self._literals.get(
                    text[start : start + length], {}
                ).items():
                    if len(phrase) >= length and text.startswith(phrase, start):
                        for concept in concepts:
                            yield Hit(concept, start, start + len(phrase), 1.0)

    def _patterned(self, text: str) -> Iterator[Hit]:
        for literal, pattern, concept in self._patterns:
            if literal in text:
                for match in pattern.finditer(text):
                    yield Hit(concept, match.start(), match.end(), 1.0)

    def _heard(self, text: str) -> Iterator[Hit]:
        sounds = syllables(text)
        for start in range(len(text) - 1):
            for sound, plain, concept in self._sounds.get(sounds[start : start + 2], ()):
                end = start + len(sound)
                if sounds[start:end] != sound:
                    continue
                same = sum(a == b for a, b in zip(plain, text[start:end], strict=True))
                # Slips of ear and keyboard spoil one character of a word, seldom most of them.
                if 2 * same >= len(sound):
                    yield Hit(concept, start, end, 0.9)

    def _outermost(self, text: str, hits: list[Hit]) -> Iterator[Hit]:
        for hit in dict.fromkeys(hits):
            inside = (
                other for other in hits
                if (other.end - other.start) > (hit.end - hit.start)
                and other.start <= hit.start and hit.end <= other.end
            )  # fmt: skip
            is_act = self.concepts[hit.concept].act
            if not any(
                (is_act and self.concepts[other.concept].act)
                or _NEGATIVE_START.match(text[other.start])
                for other in inside
            ):
                yield hit


def read_lexicon(folder: Path) -> Lexicon:
    """The lexicon of a folder of YAML files; see docs/grading.md for their form."""
    lexicon = Lexicon()
    for path in sorted(folder.glob("*.yaml")):
        data = load_yaml(path)
        for family in ("acts", "offences"):
            for id_, entry in data.get(family, {}).items():
                cues = tuple(entry["cues"].split())
                weight = entry.get("weight", 3.0)
                concept = Concept(id_, True, family == "offences", weight, cues)
                lexicon.add(concept, entry["says"].split())
        for id_, phrases in data.get("things", {}).items():
            lexicon.add(Concept(id_, False, False, 2.0, ()), phrases.split())
        for id_, phrases in data.get("common", {}).items():
            lexicon.add(Concept(id_, False, False, 0.7, ()), phrases.split())
        lexicon.frequencies.update(data.get("frequencies", {}))
        for name, words in data.get("words", {}).items():
            lexicon.words[name] = frozenset(normal_text(word) for word in words.split())
    return lexicon


def load_yaml(path: Path) -> Mapping[str, Any]:
    """The data of a YAML file, by the fast loader where the platform has it."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    data: Mapping[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    return data
