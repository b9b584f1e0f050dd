"""Where Chinese text may be parted: lines of a paragraph, and the two lines of a long name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from certificates.fonts import FontName
from certificates.text import CLOSING, MIDDLE_DOT, OPENING, compose

SEAL_MARK = "（盖章）"
# A date, and a number with its unit, stay together; so does a Latin word.
_TOKEN = re.compile(r"\d+年\d+月\d+日|[0-9A-Za-z@#%&'./:+-]+(?: [分年月日天个次])?|.", re.DOTALL)
_SHORTEST = 3.0  # em; a last line below it looks lost
_REGION_ENDS = ("自治区", "省", "市")


def break_lines(
    text: str, font: FontName, *, width: float, indent: float
) -> tuple[tuple[str, bool], ...]:
    """Part running text into lines of `width` em, the first shorter by `indent` em.

    Each line comes with whether its closing mark hangs over the edge. Greedy: a line takes what
    it can, but the last line is not left with less than two characters and a mark.
    """
    lines: list[tuple[str, bool]] = []
    current, hangs = "", False
    for token in _tokens(text):
        room = width - (0 if lines else indent)
        fits, hanging = _fits(current + token, font, room)
        if fits or not current:
            current, hangs = current + token, hanging
        else:
            lines.append((current.rstrip(" "), hangs))
            current = token.lstrip(" ")
            hangs = False
    if current:
        lines.append((current.rstrip(" "), hangs))
    return tuple(_without_widow(lines, font))


def _without_widow(lines: list[tuple[str, bool]], font: FontName) -> list[tuple[str, bool]]:
    """Move pieces down from the line before until the last one can stand."""
    if len(lines) < 2 or compose(lines[-1][0], font, size=1).natural >= _SHORTEST:
        return lines
    pieces = list(_tokens(lines[-2][0]))
    last = lines[-1][0]
    while len(pieces) > 1 and compose(last, font, size=1).natural < _SHORTEST:
        last = pieces.pop() + last
    return [*lines[:-2], ("".join(pieces).rstrip(" "), False), (last, False)]


def _tokens(text: str) -> Iterator[str]:
    """Pieces between which a line may end: no closing mark begins one, no opening mark ends one."""
    held = ""
    for found in _TOKEN.finditer(text):
        piece = found[0]
        if held and not (piece in CLOSING or piece == " " or held[-1] in OPENING):
            yield held
            held = ""
        held += piece
    if held:
        yield held


def _fits(text: str, font: FontName, width: float) -> tuple[bool, bool]:
    line = compose(text.rstrip(" "), font, size=1)
    if line.natural <= width:
        return True, False
    hangs = line.text[-1:] in CLOSING and line.natural - 0.5 <= width
    return hangs, hangs


def break_company(text: str) -> Iterator[tuple[str, str]]:
    """After 自治区, 省 or 市 in the first 30 to 60 % of the name; then in the middle."""
    name = text.removesuffix(SEAL_MARK)
    for end in _REGION_ENDS:
        cut = name.find(end) + len(end)
        if cut >= len(end) and 0.3 <= cut / len(name) <= 0.6:
            yield text[:cut], text[cut:]
            break
    yield _halves(text)


def break_name(text: str) -> Iterator[tuple[str, str]]:
    """After the middle dot or the space nearest to the middle, else in the middle."""
    cuts = [index + 1 for index, char in enumerate(text) if char in MIDDLE_DOT + " "]
    cuts = [cut for cut in cuts if cut < len(text)]
    yield _nearest(text, cuts) if cuts else _halves(text)


def break_groups(text: str) -> Iterator[tuple[str, str]]:
    """Between the groups of a number, nearest to the middle."""
    cuts = [index + 1 for index, char in enumerate(text) if char == " "]
    if cuts:
        yield _nearest(text, cuts)


BREAKS = {"company": break_company, "name": break_name, "groups": break_groups}


def _nearest(text: str, cuts: list[int]) -> tuple[str, str]:
    # On a tie the first line is the longer one.
    cut = min(cuts, key=lambda cut: (abs(2 * cut - len(text)), -cut))
    return text[:cut], text[cut:]


def _halves(text: str) -> tuple[str, str]:
    middle = (len(text) + 1) // 2
    while middle < len(text) and text[middle] in CLOSING:
        middle -= 1
    return text[:middle], text[middle:]
