"""Bringing a text into its place: font, tracking, size, two lines, and when none of it helps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from certificates.breaking import BREAKS
from certificates.elements import Fit, Text, TwoLines
from certificates.errors import TextOverflow
from certificates.fields import fill
from certificates.fonts import FontName, font_for
from certificates.text import MIDDLE_DOT, POINT, Line, compose, is_han, narrowest, tightened

if TYPE_CHECKING:
    from certificates.layout import Scene

_STEP = 0.5  # points
_SLACK = 1e-6
# How far the middle of the ink of a Han character lies above its baseline, in em.
_INK_MIDDLE = 0.37
_INK_MIDDLE_KAI = 0.355


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The lines of a text with their baselines in mm."""

    text: str
    lines: tuple[Line, ...]
    baselines: tuple[float, ...]


def arrange(text: Text, words: str, view: Scene, *, room: float) -> Arrangement:
    """Set the words in `room` mm. Raises TextOverflow or MissingGlyph."""
    font = font_for(words, _wanted_font(text, words), field=text.id)
    line = compose(words, font, size=text.size, tracking=_tracking(text, words, view))
    if text.hang:
        line = compose(words, font, size=text.size, tracking=line.tracking, hang=True)
    if text.fit is None:
        return Arrangement(words, (line,), (_baseline(text, line),))
    single = tightened(line, width=room, min_size=text.fit.min_size, step=text.fit.step)
    if single is not None:
        return Arrangement(words, (single,), (_baseline(text, single),))
    pair = _in_two(text, words, font, room) if text.two_lines else None
    if pair is not None:
        return pair
    if text.instead is not None:
        shorter = text.model_copy(update={"text": text.instead, "instead": None})
        return arrange(shorter, fill(text.instead, view.fields), view, room=room)
    raise _overflow(text, text.fit, line, room)


def _wanted_font(text: Text, words: str) -> FontName:
    return text.latin_font if text.latin_font and _is_latin(words) else text.font


def _is_latin(words: str) -> bool:
    return not any(is_han(char) for char in words)


def _tracking(text: Text, words: str, view: Scene) -> float:
    """A person's name is spaced by how many characters it has; Latin letters never are."""
    if not text.person:
        return text.tracking
    if _is_latin(words) or len(words) < 2:
        return 0.0
    steps = view.template.name_tracking
    return steps[3] if MIDDLE_DOT in words else steps[min(len(words), 5) - 2]


def _baseline(text: Text, line: Line) -> float:
    if text.middle is not None:
        return text.middle + _ink_middle(line.font) * line.em
    return text.y - text.rise * (text.size - line.size) * POINT


def _ink_middle(font: FontName) -> float:
    return _INK_MIDDLE_KAI if font == "KaiB" else _INK_MIDDLE


def _in_two(text: Text, words: str, font: FontName, room: float) -> Arrangement | None:
    """The first way of parting the words whose lines fit, at the largest size they fit at."""
    rule = text.two_lines
    assert rule is not None
    for parts in BREAKS[rule.breaks](words):
        size = rule.size
        while size >= rule.min_size - _SLACK:
            pair = _pair(parts, font, size=size, hang=text.hang)
            if max(line.width for line in pair) <= room + _SLACK:
                return Arrangement(words, pair, _two_baselines(text, rule, pair[0]))
            size -= _STEP
    return None


def _pair(parts: tuple[str, str], font: FontName, *, size: float, hang: bool) -> tuple[Line, Line]:
    first, second = parts
    return compose(first, font, size=size), compose(second, font, size=size, hang=hang)


def _two_baselines(text: Text, rule: TwoLines, line: Line) -> tuple[float, float]:
    lead = rule.lead or rule.lead_em * line.em
    if rule.anchor == "first":
        return _baseline(text, line), _baseline(text, line) + lead
    if rule.anchor == "last":
        return text.y - lead, text.y
    middle = rule.middle + _ink_middle(line.font) * line.em
    return middle - lead / 2, middle + lead / 2


def _overflow(text: Text, fit: Fit, line: Line, room: float) -> TextOverflow:
    """Says what the narrowest setting would have needed."""
    min_size = fit.min_size
    wanted = narrowest(line, min_size=min_size)
    if text.two_lines:
        min_size = text.two_lines.min_size
        pairs = (
            _pair(parts, line.font, size=min_size, hang=text.hang)
            for parts in BREAKS[text.two_lines.breaks](line.text)
        )
        widths = [max(part.width for part in pair) for pair in pairs]
        wanted = min(widths, default=wanted)
    return TextOverflow(
        field=text.id, text=line.text, wanted_mm=wanted, available_mm=room, min_pt=min_size
    )
