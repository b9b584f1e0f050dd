"""The scale of a moment of truth and the chart of moods."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.theme import Theme, apply_theme, load_theme
from ui.theme.tokens import ThemeName
from ui.widgets.mot_chart import MotChart
from ui.widgets.mot_scale import MotScale

Show = Callable[[QWidget], QWidget]
Key = Qt.Key
THEMES: list[ThemeName] = ["light", "dark"]
VALUES = range(-3, 4)


class Page(QWidget):
    """What stands around a scale: it takes the keys and the wheel that the scale leaves."""

    def __init__(self, scale: MotScale) -> None:
        super().__init__()
        self.keys: list[int] = []
        self.wheels = 0
        column = QVBoxLayout(self)
        column.addWidget(scale)

    def keyPressEvent(self, event: object) -> None:
        self.keys.append(event.key())  # type: ignore[attr-defined]

    def wheelEvent(self, event: object) -> None:
        self.wheels += 1


@pytest.fixture
def scale(show: Show) -> MotScale:
    """A scale to choose on, 456 px wide: its knots are 400/6 px apart."""
    made = MotScale(name="心情", editable=True)
    page = Page(made)
    page.layout().setContentsMargins(0, 0, 0, 0)
    page.resize(456, 92)
    show(page)
    made.setFocus()
    return made


def picked(scale: MotScale) -> list[int]:
    """What is picked from now on."""
    told: list[int] = []
    scale.picked.connect(told.append)
    return told


def place(value: int) -> QPoint:
    return QPoint(round(28 + 400 * (value + 3) / 6), 24)


def told(scale: QWidget) -> tuple[str, str]:
    """Name and description, as a screen reader gets them."""
    spoken = QAccessible.queryAccessibleInterface(scale)
    return spoken.text(QAccessible.Text.Name), spoken.text(QAccessible.Text.Description)


# --- choosing


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("off", [-30, 0, 30])
def test_a_click_chooses_the_nearest_value(scale: MotScale, value: int, off: int) -> None:
    chosen = picked(scale)

    QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=place(value) + QPoint(off, 20))

    assert chosen == [value]
    assert scale.shown == value


@pytest.mark.parametrize(
    ("keys", "values"),
    [
        ([Key.Key_Left], [0]),  # the first key chooses the middle
        ([Key.Key_Right], [0]),
        ([Key.Key_Up, Key.Key_Up, Key.Key_Down], [0, 1, 0]),
        ([Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Left], [0, 1, 0, -1]),
        ([Key.Key_Right] * 6, [0, 1, 2, 3]),  # it stops at the ends
        ([Key.Key_Left] * 6, [0, -1, -2, -3]),
    ],
)
def test_arrows_walk_along_the_scale(scale: MotScale, keys: list[Key], values: list[int]) -> None:
    chosen = picked(scale)

    for key in keys:
        QTest.keyClick(scale, key)

    assert chosen == values
    assert scale.shown == values[-1]


def page_of(scale: MotScale) -> Page:
    page = scale.parentWidget()
    assert isinstance(page, Page)
    return page


@pytest.mark.parametrize("key", [Key.Key_A, Key.Key_2, Key.Key_Minus, Key.Key_Return, Key.Key_F])
def test_other_keys_are_left_to_the_page(scale: MotScale, key: Key) -> None:
    QTest.keyClick(scale, key)

    assert scale.shown is None
    assert page_of(scale).keys == [key]


def test_alt_with_an_arrow_is_left_to_the_page(scale: MotScale) -> None:
    QTest.keyClick(scale, Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert scale.shown is None
    assert page_of(scale).keys[-1] == Key.Key_Left


def test_the_other_buttons_of_the_mouse_choose_nothing(scale: MotScale) -> None:
    QTest.mouseClick(scale, Qt.MouseButton.RightButton, pos=place(2))

    assert scale.shown is None


def test_the_wheel_scrolls_the_page_and_changes_nothing(scale: MotScale) -> None:
    scale.show_mood(1)

    for way in (120, -120):
        QTest.wheelEvent(scale.window().windowHandle(), place(0), QPoint(0, way))

    assert page_of(scale).wheels == 2
    assert (scale.shown, scale.value()) == (1, 1)


def test_what_is_shown_from_outside_is_no_choice(scale: MotScale) -> None:
    chosen = picked(scale)

    scale.show_mood(2)
    scale.show_mood(None)
    QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=place(2))
    QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=place(2))

    assert chosen == [2]


def test_locked_it_takes_nothing_and_unlocked_again_it_does(scale: MotScale) -> None:
    chosen = picked(scale)
    scale.set_locked(True)
    QTest.keyClick(scale, Key.Key_Left)
    QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=place(2))
    assert (chosen, scale.shown) == ([], None)

    scale.set_locked(False)
    QTest.keyClick(scale, Key.Key_Left)

    assert chosen == [0]


def test_a_scale_to_look_at_takes_no_focus_and_no_click(show: Show) -> None:
    scale = MotScale(name="心情")
    show(scale)
    QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=QPoint(60, 24))

    assert scale.shown is None
    assert scale.focusPolicy() == Qt.FocusPolicy.NoFocus


# --- telling


@pytest.mark.parametrize(
    ("value", "before", "right", "description"),
    [
        (None, None, None, "not chosen"),
        (0, None, None, "0"),
        (-2, None, None, "−2"),
        (1, 0, None, "+1，before 0"),
        (1, 1, None, "+1"),
        (None, None, 3, "not chosen，right: +3"),
        (-1, -3, -2, "−1，before −3，right: −2"),
    ],
)
def test_what_is_seen_is_told(
    theme: Theme, value: int | None, before: int | None, right: int | None, description: str
) -> None:
    scale = MotScale(name="心情")
    scale.show_mood(value, before=before)
    if right is not None:
        scale.show_right(right)

    assert told(scale) == ("心情", description)


@pytest.mark.parametrize(
    ("moods", "name"),
    [
        ((-1,), "Mood by turn: −1; goal +2"),
        ((-3, 0, 3), "Mood by turn: −3，0，+3; goal +2"),
    ],
)
def test_the_chart_tells_its_moods_and_its_goal(
    theme: Theme, moods: tuple[int, ...], name: str
) -> None:
    chart = MotChart(goal=2)
    chart.set_moods(moods, turns=4)

    assert told(chart)[0] == name


# --- painting


def margin_is_plain(picture: QImage, ground: QColor) -> bool:
    """Whether the outermost pixels show nothing but the ground: nothing was cut off."""
    right, bottom = picture.width() - 1, picture.height() - 1
    edge = {picture.pixelColor(x, y).name() for x in range(right + 1) for y in (0, bottom)}
    edge |= {picture.pixelColor(x, y).name() for x in (0, right) for y in range(bottom + 1)}
    return edge == {ground.name()}


def painted(widget: QWidget, qapp: QApplication, name: ThemeName) -> tuple[QImage, QColor]:
    """A picture of the widget in a theme, and the ground it stands on."""
    theme = load_theme(name)
    apply_theme(qapp, theme)
    widget.setAutoFillBackground(True)
    palette = widget.palette()
    palette.setColor(widget.backgroundRole(), theme.colour("surface"))
    widget.setPalette(palette)
    return widget.grab().toImage(), theme.colour("surface")


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ends", [True, False])
@pytest.mark.parametrize("value", [None, *VALUES])
def test_a_scale_is_painted_within_its_smallest_size(
    theme: Theme, qapp: QApplication, name: ThemeName, ends: bool, value: int | None
) -> None:
    scale = MotScale(name="心情", ends=ends)
    scale.show_mood(value, before=None if value is None else -value)
    scale.show_right(-3 if value != -3 else 3)
    scale.resize(scale.minimumSizeHint())

    picture, ground = painted(scale, qapp, name)

    assert margin_is_plain(picture, ground)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("moods", [(3,), (-3, 3), (-3, -3, 0, 3, 3), tuple([-3, 3] * 5)])
def test_a_chart_is_painted_within_its_smallest_size(
    theme: Theme, qapp: QApplication, name: ThemeName, moods: tuple[int, ...]
) -> None:
    chart = MotChart(moods, goal=-3, turns=9)
    chart.resize(chart.minimumSizeHint())

    picture, ground = painted(chart, qapp, name)

    assert margin_is_plain(picture, ground)


@pytest.mark.parametrize("name", THEMES)
def test_each_value_looks_another_way(theme: Theme, qapp: QApplication, name: ThemeName) -> None:
    scale = MotScale(name="心情")
    scale.resize(320, 92)
    looks = []
    for value in (None, *VALUES):
        scale.show_mood(value)
        looks.append(painted(scale, qapp, name)[0])

    assert all(one != other for at, one in enumerate(looks) for other in looks[:at])


def test_no_turn_leaves_the_chart(theme: Theme, qapp: QApplication) -> None:
    """More moods than turns were expected: the axis grows with them."""
    few, many = MotChart((0, 1), turns=1), MotChart(turns=1)
    many.set_moods((0, 1, 0, 1, 0, 1), turns=1)
    for chart in (few, many):
        chart.resize(chart.minimumSizeHint())

    assert margin_is_plain(*painted(many, qapp, "light"))
    assert painted(few, qapp, "light")[0] != painted(many, qapp, "light")[0]
