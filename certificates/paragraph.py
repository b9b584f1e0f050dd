"""Running text: indented, justified, in the largest of the sizes that its block allows."""

from __future__ import annotations

from dataclasses import replace

from certificates.breaking import break_lines
from certificates.elements import Attempt, Paragraph
from certificates.errors import TextOverflow
from certificates.fonts import FontName, font_for
from certificates.text import POINT, Line, compose

Set = tuple[tuple[float, float, Line], ...]


def set_paragraph(block: Paragraph, words: str) -> Set:
    """The lines with left edge and baseline in mm. Raises TextOverflow or MissingGlyph."""
    font = font_for(words, block.font, field=block.id)
    for attempt in block.attempts:
        lines = _set_lines(block, words, font, attempt)
        if len(lines) <= attempt.lines:
            return lines
    last = block.attempts[-1]
    whole = compose(words, font, size=last.size)
    raise TextOverflow(
        field=block.id,
        text=words,
        wanted_mm=whole.width + block.indent * whole.em,
        available_mm=block.width * last.lines,
        min_pt=last.size,
    )


def _set_lines(block: Paragraph, words: str, font: FontName, attempt: Attempt) -> Set:
    em = attempt.size * POINT
    broken = break_lines(words, font, width=block.width / em, indent=block.indent)
    placed = []
    for number, (text, hangs) in enumerate(broken):
        indent = 0.0 if number else block.indent * em
        line = replace(compose(text, font, size=attempt.size), hang=0.5 if hangs else 0.0)
        if number < len(broken) - 1:
            line = _justified(line, block.width - indent)
        placed.append((block.x + indent, attempt.y + number * attempt.lead, line))
    return tuple(placed)


def _justified(line: Line, width: float) -> Line:
    """The spare width goes evenly between the characters."""
    gaps = len(line.text) - 1
    return replace(line, tracking=(width - line.width) / line.em / gaps) if gaps else line
