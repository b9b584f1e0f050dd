"""The theme: tokens, fonts, a switch while the window is open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import get_args

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QRawFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import (
    Role,
    Theme,
    apply_theme,
    duration,
    icon,
    load_theme,
    set_reduced_motion,
    switch_theme,
    theme_holder,
    theme_of,
)
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import Weight
from ui.widgets.card import Card
from ui.widgets.gallery import Gallery
from ui.widgets.label import Label

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def still(qapp: QApplication) -> Iterator[None]:
    set_reduced_motion(True)
    yield
    set_reduced_motion(False)


def test_every_role_has_a_colour() -> None:
    assert set(load_theme("light").colours) == set(get_args(Role))


@pytest.mark.parametrize("weight", [400, 500, 700])
def test_no_weight_is_synthesised(theme: Theme, weight: Weight) -> None:
    """The files for Regular, Medium and Bold answer, not a fattened Regular."""
    raw = QRawFont.fromFont(theme.font("body", weight))

    assert (raw.familyName(), raw.weight()) == ("Noto Sans SC", weight)


def test_figures_have_one_width(theme: Theme) -> None:
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(theme.font("title", 700, figures=True))

    assert metrics.horizontalAdvance("11111") == metrics.horizontalAdvance("08080")


def test_stylesheet_names_no_unknown_token(theme: Theme) -> None:
    assert "$" not in stylesheet(theme)


def test_switching_repaints_what_is_open(show: Show, theme: Theme) -> None:
    card = Card("掌握情况")
    card.resize(200, 80)
    show(card)
    before = _middle(card)

    switch_theme("dark")

    assert before == QColor(load_theme("light").css("surface"))
    assert _middle(card) == QColor(load_theme("dark").css("surface"))
    assert theme_of(card).name == "dark"


def test_switching_tells_once(qtbot: QtBot, theme: Theme) -> None:
    told: list[Theme] = []
    theme_holder().theme_changed.connect(told.append)

    switch_theme("dark")
    theme_holder().theme_changed.disconnect(told.append)

    assert [one.name for one in told] == ["dark"]


def test_icons_follow_the_theme_and_the_scale(qapp: QApplication, theme: Theme) -> None:
    house = icon("house", role="accent", size=18)

    light = house.pixmap(QSize(18, 18), 2.0)
    apply_theme(qapp, load_theme("dark"))
    dark = house.pixmap(QSize(18, 18), 2.0)

    assert (light.size(), light.devicePixelRatio()) == (QSize(36, 36), 2.0)
    assert _ink(light.toImage()) == load_theme("light").css("accent").lower()
    assert _ink(dark.toImage()) == load_theme("dark").css("accent").lower()


def test_an_unknown_icon_is_a_bug_at_once(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_nothing_moves_where_stillness_is_asked_for(theme: Theme, still: None) -> None:
    assert duration(long=True) == 0


def test_nothing_moves_longer_than_150_ms(theme: Theme) -> None:
    assert max(theme.motion.short, theme.motion.long) <= 150


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_gallery_shows_every_component(show: Show, qapp: QApplication, name: str) -> None:
    apply_theme(qapp, load_theme("light" if name == "light" else "dark"))
    gallery = show(Gallery())
    gallery.resize(1500, 900)

    picture = gallery.grab().toImage()

    ground = load_theme("light" if name == "light" else "dark").colour("background")
    assert picture.pixelColor(4, 4) == ground
    assert len({picture.pixel(x, y) for x in range(0, 1500, 7) for y in range(0, 900, 7)}) > 20


def test_labels_take_the_colour_of_their_tone(show: Show, theme: Theme) -> None:
    label = Label("说明", tone="taboo")
    show(label)

    label.set_tone("met")

    assert label.palette().windowText().color() == theme.colour("met")


def _middle(widget: QWidget) -> QColor:
    picture = widget.grab().toImage()
    return picture.pixelColor(picture.width() // 2, picture.height() - 12)


def _ink(image: QImage) -> str:
    """The colour of the most opaque pixel."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha).name()


@pytest.mark.parametrize("name", ["張學", "龘靐"])
def test_traditional_and_rare_names_are_no_boxes(show: Show, name: str) -> None:
    """Two characters without a glyph would look alike."""
    first, second = (show(Label(character)).grab().toImage() for character in name)

    assert first != second
