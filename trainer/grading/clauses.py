"""A normalised text → clauses, the pieces evidence is looked for in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

MAX_CLAUSE = 40
_BREAK = re.compile(r"(?<!\d)[:.]|[:.](?!\d)|[,;。!?、\s“”\"()\[\]【】<>《》/|+]+")
_SENTENCE_END = re.compile(r"[。!?;\n]|\.{2,}")
# Dictated text has no marks: a new clause begins where people take breath.
_BREATH = re.compile(
    r"(?<=.{4})(?=然后|但是|不过|所以|因为|而且|另外|还有|如果|要是|请问|我是|我们|我先|我这|我现在|我给|您看"
    r"|您要|您可|您放|您先|您这|您的|您不|麻烦您|谢谢|感谢|非常|实在|真的|真是|给您|帮您|可能|大概|最后"
    r"|首先|接着|或者|这样|这是|到时|现在|嗯|呃|那个|就是|要不|再(?=给|把|去|问|跟)|先(?=给|把|跟|问))"
)
_FILLER = re.compile(
    r"^(?:嗯+|呃+|额|啊+|哦|噢|喔|哎呀?|诶|那个(?=[嗯呃啊我您就])|就是说?|然后|呢|嘛|那|对了|好的?|是的)+"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """Characters [start, end) of the normalised text; `quoted`: between quotation marks."""

    index: int
    start: int
    end: int
    text: str
    sentence: int
    asks: bool
    quoted: bool


def split_clauses(text: str) -> list[Clause]:
    """The clauses of a normalised text; every one holds a letter or digit."""
    clauses: list[Clause] = []
    sentence, quote_depth, start = 0, 0, 0
    for mark in [*_BREAK.finditer(text), None]:
        end = mark.start() if mark else len(text)
        for a, b in _pieces(text, start, end):
            clauses.append(
                Clause(
                    len(clauses),
                    a,
                    b,
                    text[a:b],
                    sentence,
                    asks=bool(mark and "?" in mark.group()),
                    quoted=quote_depth > 0,
                )
            )
        if mark is None:
            break
        quote_depth = _depth(quote_depth, mark.group())
        sentence += bool(_SENTENCE_END.search(mark.group()))
        start = mark.end()
    return clauses


def _depth(depth: int, mark: str) -> int:
    for char in mark:
        if char == "“":
            depth = 1
        elif char == "”":
            depth = 0
        elif char == '"':
            depth = 1 - depth
    return depth


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut what is too long to be one clause; leave out fillers at the beginning."""
    cuts = [start, *_breaths(text, start, end), end]
    pieces = []
    for a, b in pairwise(cuts):
        begin = a
        filler = _FILLER.match(text[a:b])
        if filler and filler.end() < b - a:
            begin = a + filler.end()
        for cut in range(begin, b, MAX_CLAUSE):
            piece = text[cut : min(cut + MAX_CLAUSE, b)]
            if any(char.isalnum() for char in piece):
                pieces.append((cut, cut + len(piece)))
    return pieces


def _breaths(text: str, start: int, end: int) -> list[int]:
    if end - start <= 18:
        return []
    cuts: list[int] = []
    last = start
    for match in _BREATH.finditer(text, start, end):
        if match.start() - last >= 4 and end - match.start() >= 3:
            cuts.append(match.start())
            last = match.start()
    return cuts
