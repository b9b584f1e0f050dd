"""Every pair of the tokens can be read: text 4.5 : 1, control edges and graphics 3 : 1."""

from __future__ import annotations

from itertools import product

import pytest

from ui.theme import Role, ThemeName, load_theme

_GROUNDS: tuple[Role, ...] = ("background", "surface", "raised", "well", "hover", "accent-soft")
_TEXTS: tuple[Role, ...] = ("text", "text-2", "text-3", "accent")
_MARKS: tuple[Role, ...] = ("met", "missed", "taboo", "courtesy", "order", "series-2")
_SOFT: dict[Role, Role] = {
    "met": "met-soft",
    "missed": "missed-soft",
    "taboo": "taboo-soft",
    "courtesy": "courtesy-soft",
    "order": "order-soft",
    "series-2": "series-2-soft",
}

_TEXT_PAIRS: list[tuple[Role, Role]] = [
    *product(_TEXTS, _GROUNDS),
    *product(_MARKS, ("background", "surface", "raised")),
    *((mark, soft) for mark, soft in _SOFT.items()),
    *(("text", soft) for soft in _SOFT.values()),
    ("text-2", "missed-soft"),
    *((("t1", "h1"), ("t2", "h2"), ("t3", "h3"), ("t4", "h4"), ("t5", "h5"))),
    *(("on-accent", fill) for fill in ("accent-fill", "accent-hover", "accent-pressed")),
    *(("on-accent", fill) for fill in ("danger", "danger-hover", "brand")),
    ("on-brand-2", "brand"),
    *(("surface", mark) for mark in ("met", "taboo", "courtesy", "order")),
]  # type: ignore[list-item]
_GRAPHIC_PAIRS: list[tuple[Role, Role]] = [
    *product(("outline", "star-line", "focus"), ("surface", "background")),
    *product(("focus",), ("raised", "accent-soft")),
    *product(("accent", "series-2", "h4"), ("well",)),
]  # type: ignore[list-item]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), _TEXT_PAIRS)
def test_text_can_be_read(name: ThemeName, text: Role, ground: Role) -> None:
    assert contrast(name, text, ground) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("graphic", "ground"), _GRAPHIC_PAIRS)
def test_control_edges_and_graphics_can_be_seen(
    name: ThemeName, graphic: Role, ground: Role
) -> None:
    assert contrast(name, graphic, ground) >= 3.0


def test_contrast_is_the_one_wcag_defines() -> None:
    assert round(_ratio("#FFFFFF", "#000000"), 2) == 21.0
    assert round(_ratio("#777777", "#FFFFFF"), 2) == 4.48


def test_both_themes_have_the_same_roles() -> None:
    assert load_theme("light").colours.keys() == load_theme("dark").colours.keys()


def contrast(name: ThemeName, one: Role, other: Role) -> float:
    theme = load_theme(name)
    return _ratio(theme.css(one), theme.css(other))


def _ratio(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(css: str) -> float:
    channels = [int(css[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
