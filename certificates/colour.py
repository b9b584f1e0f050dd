"""Colours as `#RRGGBB`: contrast, tints, and making a company's colour readable."""

from __future__ import annotations

import colorsys

_STEP = 0.04  # lightness


def channels(colour: str) -> tuple[float, float, float]:
    """Red, green and blue from 0 to 1. Raises ValueError for anything but `#RRGGBB`."""
    digits = colour.removeprefix("#")
    if len(digits) != 6:
        raise ValueError(colour)
    red, green, blue = (int(digits[start : start + 2], 16) / 255 for start in (0, 2, 4))
    return red, green, blue


def to_hex(red: float, green: float, blue: float) -> str:
    return "#" + "".join(f"{round(channel * 255):02X}" for channel in (red, green, blue))


def tint(colour: str, white: float) -> str:
    """The colour mixed with that share of white."""
    red, green, blue = (channel + white * (1 - channel) for channel in channels(colour))
    return to_hex(red, green, blue)


def contrast(first: str, second: str) -> float:
    """The WCAG contrast ratio, 1 to 21."""
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: str, *, against: dict[str, float]) -> str:
    """The colour, darkened in steps until it keeps each contrast ratio asked for."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*channels(colour))
    candidate = to_hex(*channels(colour))
    while lightness > 0 and any(contrast(candidate, other) < r for other, r in against.items()):
        lightness = max(0.0, lightness - _STEP)
        candidate = to_hex(*colorsys.hls_to_rgb(hue, lightness, saturation))
    return candidate


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
