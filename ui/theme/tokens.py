"""The design tokens: colours by role, sizes in px, read from `resources/themes`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Literal, cast

from PySide6.QtGui import QColor, QFont

from trainer.resources import resource_path

ThemeName = Literal["light", "dark"]
Role = Literal[
    "background", "surface", "raised", "well", "hover", "hairline", "edge", "outline",
    "text", "text-2", "text-3",
    "accent", "accent-fill", "accent-hover", "accent-pressed", "accent-soft", "on-accent",
    "series-2", "series-2-soft", "star", "star-line",
    "met", "met-soft", "missed", "missed-soft", "taboo", "taboo-soft",
    "courtesy", "courtesy-soft", "order", "order-soft",
    "danger", "danger-hover", "focus",
    "h1", "h2", "h3", "h4", "h5", "t1", "t2", "t3", "t4", "t5",
    "brand", "on-brand-2",
]  # fmt: skip
TextSize = Literal["caption", "body", "stem", "title", "headline", "score"]
Weight = Literal[400, 500, 700]

FAMILY = "Noto Sans SC"
LINE_HEIGHTS: Mapping[TextSize, int] = MappingProxyType(
    {"caption": 18, "body": 22, "stem": 26, "title": 28, "headline": 36, "score": 48}
)


@dataclass(frozen=True, slots=True)
class Type:
    """Text sizes."""

    caption: int
    body: int
    stem: int
    title: int
    headline: int
    score: int


@dataclass(frozen=True, slots=True)
class Space:
    """The spacing scale, 4 to 48."""

    s1: int
    s2: int
    s3: int
    s4: int
    s5: int
    s6: int
    s7: int


@dataclass(frozen=True, slots=True)
class Radius:
    """Corner radii."""

    small: int
    control: int
    card: int


@dataclass(frozen=True, slots=True)
class Height:
    """Heights of controls."""

    small: int
    filter: int
    control: int
    rail_item: int
    large: int
    touch: int


@dataclass(frozen=True, slots=True)
class Rail:
    """Widths of the rail."""

    open: int
    folded: int


@dataclass(frozen=True, slots=True)
class Icon:
    """Sizes icons are drawn at."""

    tiny: int
    row: int
    button: int
    rail: int
    empty: int


@dataclass(frozen=True, slots=True)
class Shadow:
    """The one shadow, for what floats."""

    colour: str
    opacity: float
    blur: int
    offset: int


@dataclass(frozen=True, slots=True)
class Motion:
    """Durations in ms."""

    short: int
    long: int


@dataclass(frozen=True, slots=True)
class Logo:
    """Colours of the logo's star, alike in every theme."""

    star: str
    star_on_white: str
    line_on_white: str


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme: every colour and size the window uses."""

    name: ThemeName
    colours: Mapping[Role, str]
    type: Type
    space: Space
    radius: Radius
    height: Height
    rail: Rail
    icon: Icon
    shadow: Shadow
    motion: Motion
    logo: Logo

    def css(self, role: Role) -> str:
        """The colour of `role` as `#RRGGBB`."""
        return self.colours[role]

    def colour(self, role: Role) -> QColor:
        """The colour of `role`."""
        return QColor(self.colours[role])

    def font(
        self, size: TextSize = "body", weight: Weight = 400, *, figures: bool = False
    ) -> QFont:
        """The font for `size`; `figures` gives digits of one width, for clocks and columns."""
        return text_font(cast(int, getattr(self.type, size)), weight, figures=figures)


def text_font(pixels: int, weight: Weight = 400, *, figures: bool = False) -> QFont:
    """Noto Sans SC at `pixels`, antialiased, without hinting."""
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if figures:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


@cache
def load_theme(name: ThemeName) -> Theme:
    """Read the theme `name`.

    Raises OSError where the file can't be read, KeyError or TypeError where a token is missing:
    the files are part of the product, so both are bugs.
    """
    own = _read(name)
    shared = _read("shared")
    return Theme(
        name=name,
        colours=MappingProxyType(own["colour"]),
        type=Type(**shared["type"]),
        space=Space(**shared["space"]),
        radius=Radius(**shared["radius"]),
        height=Height(**shared["height"]),
        rail=Rail(**shared["rail"]),
        icon=Icon(**shared["icon"]),
        shadow=Shadow(**own["shadow"], **shared["shadow"]),
        motion=Motion(**shared["motion"]),
        logo=Logo(**shared["logo"]),
    )


def _read(name: str) -> dict[str, Any]:
    with resource_path("themes", f"{name}.toml").open("rb") as file:
        return tomllib.load(file)
