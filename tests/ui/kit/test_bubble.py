"""Bubbles of a conversation: at their speaker's side, as wide as needed, with a remark below."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.theme import Theme, apply_theme, load_theme
from ui.theme.tokens import ThemeName
from ui.widgets.bubble import Avatar, Bubble
from ui.widgets.label import Label
from ui.widgets.prose import Prose

Show = Callable[[QWidget], QWidget]
THEMES: list[ThemeName] = ["light", "dark"]
SHORT = "您好。"
LONG = "您好，给您添麻烦了，我先看看您家的机器到底是哪里出了问题，再给您一个准时间。" * 3
REMARK = "该说的大多没说；没说到：为故障道歉、说明几点能到；说了不该说的：让用户自己查故障"


def shown(show: Show, bubble: Bubble, width: int = 600) -> Bubble:
    """A bubble in a column of this width."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(bubble)
    column.addStretch(1)
    page.resize(width, 500)
    show(page)
    return bubble


def place(bubble: Bubble, part: QWidget) -> QRect:
    """Where a part lies in the bubble."""
    return QRect(part.mapTo(bubble, QPoint(0, 0)), part.size())


def box(bubble: Bubble) -> QRect:
    """Where the coloured box lies."""
    inner = bubble.findChildren(Prose)[0].parentWidget()
    assert inner is not None
    return place(bubble, inner)


def remark(bubble: Bubble) -> list[Label]:
    return [label for label in bubble.findChildren(Label) if label.isVisible()]


def test_the_customer_speaks_on_the_left_beside_a_face(show: Show) -> None:
    bubble = shown(show, Bubble(SHORT, speaker="韩先生"))

    (face,) = bubble.findChildren(Avatar)
    assert place(bubble, face).left() == 0
    assert box(bubble).left() == place(bubble, face).right() + 1 + 12
    assert box(bubble).right() < 300


def test_ones_own_words_stand_on_the_right_without_a_face(show: Show) -> None:
    bubble = shown(show, Bubble(SHORT))

    assert bubble.findChildren(Avatar) == []
    assert box(bubble).right() == 599
    assert box(bubble).left() > 300


@pytest.mark.parametrize("speaker", ["", "韩先生"])
def test_a_long_line_leaves_room_at_the_other_side(show: Show, speaker: str) -> None:
    bubble = shown(show, Bubble(LONG, speaker=speaker))

    assert box(bubble).width() == int(600 * 0.74)
    assert bubble.rect().contains(box(bubble))


@pytest.mark.parametrize("text", [SHORT, LONG, "一\n二\n三", "x" * 300, "字", "您好，\n" + LONG])
@pytest.mark.parametrize("speaker", ["", "韩先生"])
@pytest.mark.parametrize("width", [260, 420, 760])
def test_all_of_the_text_lies_in_the_box(show: Show, text: str, speaker: str, width: int) -> None:
    bubble = shown(show, Bubble(text, speaker=speaker), width)
    bubble.set_remark("MOT −1", REMARK, "taboo")

    (prose,) = bubble.findChildren(Prose)
    needed = prose.document().size().height()
    assert prose.height() >= needed
    assert box(bubble).contains(place(bubble, prose))
    assert bubble.rect().contains(box(bubble))


def test_a_wider_window_needs_fewer_lines(show: Show) -> None:
    bubble = shown(show, Bubble(LONG), 300)
    narrow = box(bubble)

    bubble.window().resize(900, 500)

    assert box(bubble).width() > narrow.width()
    assert box(bubble).height() < narrow.height()


def test_without_a_remark_nothing_stands_below(show: Show) -> None:
    bubble = shown(show, Bubble(SHORT))

    assert remark(bubble) == []
    assert bubble.accessibleDescription() == ""


@pytest.mark.parametrize("width", [260, 600])
@pytest.mark.parametrize("text", ["", REMARK])
def test_a_remark_stands_below_its_line(show: Show, width: int, text: str) -> None:
    bubble = shown(show, Bubble(SHORT), width)
    before = bubble.height()

    bubble.set_remark("MOT −1", text, "taboo")

    bubble.window().resize(width, 501)
    value, why = remark(bubble)
    assert (value.text(), why.text()) == ("MOT −1", text)
    assert value.property("tone") == "taboo"
    assert bubble.sizeHint().height() > before
    for label in (value, why):
        assert place(bubble, label).top() > box(bubble).bottom()
        assert bubble.rect().contains(place(bubble, label))


def test_a_bubble_is_read_out_with_its_speaker_and_its_remark(theme: Theme) -> None:
    own, other = Bubble(SHORT), Bubble(SHORT, speaker="韩先生")
    own.set_remark("MOT +1", "说到了", "met")

    told = [QAccessible.queryAccessibleInterface(bubble) for bubble in (own, other)]
    names = [one.text(QAccessible.Text.Name) for one in told]
    assert names == ["您好。", "韩先生：您好。"]
    assert [one.text(QAccessible.Text.Description) for one in told] == ["MOT +1 说到了", ""]


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("speaker", "role"), [("", "accent-soft"), ("韩先生", "well")])
def test_the_box_has_its_speakers_colour(
    show: Show, qapp: QApplication, name: ThemeName, speaker: str, role: str
) -> None:
    theme = load_theme(name)
    apply_theme(qapp, theme)
    bubble = shown(show, Bubble(SHORT, speaker=speaker))

    inner = box(bubble)
    colour = bubble.grab().toImage().pixelColor(inner.left() + 5, inner.center().y())

    assert colour == theme.colour(role)  # type: ignore[arg-type]
