"""One line of text: how wide it is, and what gives when it is too wide."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from certificates.fonts import FontName, advance

POINT = 25.4 / 72  # mm
AUTOSPACE = 0.22  # em between a Han character and a number or a Latin word
MIDDLE_DOT = "·"
MIDDLE_DOT_WIDTH = 0.5
OPENING = "（《〈“‘「『【〔"
CLOSING = "）》〉”’」』】〕，。、：；！？"
_TRACKING_STEP = 0.02
_SLACK = 1e-6


@dataclass(frozen=True, slots=True)
class Line:
    """A line in one font and size.

    extras: em after each character, beside its advance and the tracking.
    hang: em by which the last character leaves the measured width.
    """

    text: str
    font: FontName
    size: float
    tracking: float
    extras: tuple[float, ...]
    natural: float
    hang: float = 0

    @property
    def width(self) -> float:
        """Millimetres; no tracking after the last visible character."""
        gaps = max(0, len(self.text.rstrip(" ")) - 1)
        return (self.natural - self.hang + self.tracking * gaps) * self.size * POINT

    @property
    def em(self) -> float:
        """Millimetres."""
        return self.size * POINT


def compose(
    text: str, font: FontName, *, size: float, tracking: float = 0, hang: bool = False
) -> Line:
    """Space a text by the Chinese rules. A space at its end takes no room (a broken line's)."""
    extras = [0.0] * len(text)
    for index, char in enumerate(text):
        if char == MIDDLE_DOT:
            _centre_dot(extras, index, font)
        elif char == " ":
            extras[index] += _space(text, index, font)
        elif index + 1 < len(text) and _share_half(char, text[index + 1], font):
            extras[index] -= 0.5
    natural = sum(advance(font, char) for char in text) + sum(extras)
    overhang = 0.5 if hang and text and text[-1] in CLOSING else 0.0
    return Line(text, font, size, tracking, tuple(extras), natural, overhang)


def _centre_dot(extras: list[float], index: int, font: FontName) -> None:
    """Half of what the dot's advance lacks goes before it, half after it."""
    missing = (MIDDLE_DOT_WIDTH - advance(font, MIDDLE_DOT)) / 2
    extras[index] += missing
    if index:
        extras[index - 1] += missing


def _space(text: str, index: int, font: FontName) -> float:
    before, after = text[index - 1 : index], text[index + 1 : index + 2]
    if not after:
        return -advance(font, " ")
    if before and is_han(before) != is_han(after):
        return AUTOSPACE - advance(font, " ")
    return 0.0


def is_han(char: str) -> bool:
    """Whether it is set on the Chinese grid: Han characters and full-width marks."""
    return ord(char) >= 0x2E80


def _share_half(first: str, second: str, font: FontName) -> bool:
    marks = OPENING + CLOSING
    meet = (first in CLOSING and second in marks) or (first in OPENING and second in OPENING)
    return meet and advance(font, first) > 0.9 and advance(font, second) > 0.9


def tightened(line: Line, *, width: float, min_size: float, step: float = 0.5) -> Line | None:
    """The line as it fits in `width` mm: less tracking first, then a smaller size; None if neither.

    Nothing is squeezed: the advances stay.
    """
    for candidate in _tighter(line, min_size=min_size, step=step):
        if candidate.width <= width + _SLACK:
            return candidate
    return None


def _tighter(line: Line, *, min_size: float, step: float) -> Iterator[Line]:
    yield line
    for count in range(1, round(line.tracking / _TRACKING_STEP)):
        yield replace(line, tracking=line.tracking - count * _TRACKING_STEP)
    yield replace(line, tracking=0)
    size = line.size - step
    while size >= min_size - _SLACK:
        yield replace(line, tracking=0, size=size)
        size -= step


def narrowest(line: Line, *, min_size: float) -> float:
    """The width in mm that a line still needs after everything that may give has given."""
    return replace(line, tracking=0, size=min(line.size, min_size)).width
