"""The geometry of the ornaments as PDF path operators, rounded to 0.01 point.

Curves are cubic Béziers in Hermite form: the control points lie a third of the derivative away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from math import cos, pi, sin, tau

from certificates.elements import Notched, Ring, Weave
from certificates.images import points
from certificates.qr import Symbol

Point = tuple[float, float]
Curve = Callable[[float], tuple[Point, Point]]  # parameter → point, derivative

INNER = 0.382  # of a pentagram's radius
LINES_INNER = 0.46  # of the softer stars on the panels
BOX_SHIFT = 0.0955  # of the radius: how far the circumcentre lies below the middle of the box
_PHASES = (0.0, pi / 2)
_WEAVE_LINES = 12
_QUARTER = 0.5523  # handle of a quarter circle, of its radius
_SEAM = 0.012  # points that rows of modules overlap, so that no hairline shows between them


def star(x: float, y: float, radius: float, *, inner: float = INNER) -> list[Point]:
    """Ten corners of a star with one point up around its circumcentre, clockwise from the top."""
    corners = []
    for step in range(10):
        reach = radius * (inner if step % 2 else 1)
        angle = step * pi / 5
        corners.append((x + reach * sin(angle), y - reach * cos(angle)))
    return corners


def dark_halves(x: float, y: float, radius: float) -> list[list[Point]]:
    """The five triangles centre – point – next notch that make a star look embossed."""
    corners = star(x, y, radius)
    return [[(x, y), corners[step], corners[step + 1]] for step in range(0, 10, 2)]


@lru_cache(maxsize=64)
def weave(shape: Weave, height: float) -> str:
    """Waves of every amplitude in two phases along a band."""
    curves = []
    for phase in _PHASES:
        for line in range(_WEAVE_LINES + 1):
            swing = shape.amplitude * (1 - 2 * line / _WEAVE_LINES)
            curves.append(_hermite(_wave(shape, swing, phase), 4 * shape.waves, 1.0, height))
    return "\n".join(curves)


def _wave(shape: Weave, swing: float, phase: float) -> Curve:
    def at(t: float) -> tuple[Point, Point]:
        turn = tau * shape.waves
        off, slope = swing * cos(turn * t + phase), -swing * turn * sin(turn * t + phase)
        along = shape.length * t
        if shape.upright:
            return (shape.x + off, shape.y + along), (slope, shape.length)
        return (shape.x + along, shape.y + off), (shape.length, slope)

    return at


@lru_cache(maxsize=64)
def ring(shape: Ring, height: float) -> str:
    """Waves of every amplitude in two phases around a circle."""
    curves = []
    for phase in _PHASES:
        for line in range(shape.lines):
            swing = shape.amplitude * (1 - 2 * line / (shape.lines - 1))
            curve = _hermite(_round(shape, swing, phase), 6 * shape.waves, tau, height)
            curves.append(f"{curve} h")
    return "\n".join(curves)


def _round(shape: Ring, swing: float, phase: float) -> Curve:
    def at(angle: float) -> tuple[Point, Point]:
        reach = shape.radius + swing * cos(shape.waves * angle + phase)
        slope = -swing * shape.waves * sin(shape.waves * angle + phase)
        point = (shape.x + reach * cos(angle), shape.y + reach * sin(angle))
        derivative = (
            slope * cos(angle) - reach * sin(angle),
            slope * sin(angle) + reach * cos(angle),
        )
        return point, derivative

    return at


def _hermite(curve: Curve, segments: int, end: float, height: float) -> str:
    step = end / segments
    (x, y), (slope_x, slope_y) = curve(0.0)
    parts = [f"{_pair(x, y, height)} m"]
    for number in range(1, segments + 1):
        first = _pair(x + slope_x * step / 3, y + slope_y * step / 3, height)
        (x, y), (slope_x, slope_y) = curve(number * step)
        second = _pair(x - slope_x * step / 3, y - slope_y * step / 3, height)
        parts.append(f"{first} {second} {_pair(x, y, height)} c")
    return "\n".join(parts)


def notched(shape: Notched, height: float) -> str:
    """A rectangle with concave corners."""
    left, top, right, bottom = shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
    corners = (
        ((right, top), (-1, 0), (0, 1)),
        ((right, bottom), (0, -1), (-1, 0)),
        ((left, bottom), (1, 0), (0, -1)),
        ((left, top), (0, 1), (1, 0)),
    )
    parts = [f"{_pair(left + shape.notch, top, height)} m"]
    for corner in corners:
        parts.extend(_notch(corner, shape.notch, height))
    return "\n".join((*parts, "h"))


def _notch(corner: tuple[Point, Point, Point], notch: float, height: float) -> Iterator[str]:
    """A line to the notch and the quarter circle around the corner."""
    (x, y), (in_x, in_y), (out_x, out_y) = corner
    start = (x + in_x * notch, y + in_y * notch)
    end = (x + out_x * notch, y + out_y * notch)
    pull = notch * _QUARTER
    yield f"{_pair(*start, height)} l"
    first = _pair(start[0] + out_x * pull, start[1] + out_y * pull, height)
    second = _pair(end[0] + in_x * pull, end[1] + in_y * pull, height)
    yield f"{first} {second} {_pair(*end, height)} c"


def star_lines(x: float, y: float, radii: list[float], height: float) -> str:
    """Concentric star outlines."""
    parts = []
    for radius in radii:
        corners = [_pair(*corner, height) for corner in star(x, y, radius, inner=LINES_INNER)]
        parts.append(f"{corners[0]} m " + " ".join(f"{at} l" for at in corners[1:]) + " h")
    return "\n".join(parts)


def modules(code: Symbol, x: float, y: float, size: float, height: float) -> str:
    """The dark modules of a QR code as rectangles."""
    module = points(size) / code.modules
    left, top = points(x), points(height - y)
    parts = []
    for row, column, length in code.runs:
        bottom = top - (row + 1) * module
        parts.append(
            f"{left + column * module:.3f} {bottom - _SEAM / 2:.3f} "
            f"{length * module:.3f} {module + _SEAM:.3f} re"
        )
    return "\n".join(parts)


def _pair(x: float, y: float, height: float) -> str:
    return f"{points(x):.2f} {points(height - y):.2f}"
