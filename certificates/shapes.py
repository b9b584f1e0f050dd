"""Painting the shapes of a template."""

from __future__ import annotations

from certificates import ornament
from certificates.elements import (
    AnyShape,
    Disc,
    Line,
    Notched,
    Rect,
    Ring,
    Shape,
    Star,
    StarLines,
    Stars,
    Weave,
)
from certificates.paper import Paper, Style
from certificates.template import Page

Palette = dict[str, str]
STARS = 5
# An outlined star is drawn smaller by this share of its stroke, so that it looks as large.
_OUTLINE_INSET = 0.9


def paint(paper: Paper, shape: AnyShape, palette: Palette, page: Page) -> None:
    """Draw one shape in the colours of the palette."""
    style = _style(shape, palette)
    height = page.height
    match shape:
        case Rect():
            paper.rect(shape.x, shape.y, shape.width, shape.height, style, radius=shape.radius)
        case Line():
            paper.line((shape.x1, shape.y1), (shape.x2, shape.y2), style)
        case Disc():
            paper.disc(shape.x, shape.y, shape.radius, style)
        case Star():
            paper.polygon(_star(shape.x, shape.y, shape.radius), style)
        case Notched():
            paper.paths(ornament.notched(shape, height), style)
        case Weave():
            paper.paths(ornament.weave(shape, height), style)
        case Ring():
            paper.paths(ornament.ring(shape, height), style)
        case StarLines():
            _star_lines(paper, shape, style, height)


def level_stars(paper: Paper, stars: Stars, y: float, level: int, palette: Palette) -> None:
    """`level` full stars, the rest of the five in outline; y is the middle of their row."""
    for number in range(STARS):
        x = stars.x + number * stars.pitch
        if number < level:
            _full(paper, stars, (x, y), palette)
        else:
            inset = _OUTLINE_INSET * stars.line * 25.4 / 72
            style = Style(stroke=palette[stars.stroke], line=stars.line)
            paper.polygon(_star(x, y, stars.radius - inset), style)


def _full(paper: Paper, stars: Stars, middle: tuple[float, float], palette: Palette) -> None:
    paper.polygon(_star(*middle, stars.radius), Style(fill=palette[stars.fill]))
    if stars.shade is None:
        return
    x, y = middle
    shade = Style(fill=palette[stars.shade])
    for half in ornament.dark_halves(x, y + ornament.BOX_SHIFT * stars.radius, stars.radius):
        paper.polygon(half, shade)


def _star(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    return ornament.star(x, y + ornament.BOX_SHIFT * radius, radius)


def _star_lines(paper: Paper, shape: StarLines, style: Style, height: float) -> None:
    radii = []
    radius = shape.first
    while radius < shape.limit:
        radii.append(radius)
        radius += shape.step
    with paper.clipped(*shape.clip):
        paper.paths(ornament.star_lines(shape.x, shape.y, radii, height), style)


def _style(shape: Shape, palette: Palette) -> Style:
    fill = palette[shape.fill] if shape.fill else None
    stroke = palette[shape.stroke] if shape.stroke else None
    return Style(fill=fill, stroke=stroke, line=shape.line)
