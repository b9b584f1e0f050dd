"""Every control answers the keyboard, says its name, and tells what the user did."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.bars import Bar, BarData, LabelledBar, Part, StackedBar
from ui.widgets.button import Button, IconButton, key_sequences, shown_keys
from ui.widgets.chip import Chip
from ui.widgets.combo import Combo, Filter
from ui.widgets.fields import SearchField, TextField
from ui.widgets.header import PageHeader
from ui.widgets.label import Label
from ui.widgets.link import Link
from ui.widgets.prose import Prose
from ui.widgets.ring import Score, ScoreRing, number
from ui.widgets.segmented import Segmented
from ui.widgets.stars import Stars
from ui.widgets.states import EmptyState, Waiting
from ui.widgets.stepper import Stepper

Show = Callable[[QWidget], QWidget]
Key = Qt.Key


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
@pytest.mark.parametrize("make", [lambda: Button("签发"), lambda: IconButton("x", "关闭")])
def test_a_focused_button_acts_on_enter_and_space(
    show: Show, qtbot: QtBot, make: Callable[[], Button], key: Key
) -> None:
    button = make()
    show(button)
    button.setFocus()

    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_a_link_acts_on_enter_and_space(show: Show, qtbot: QtBot, key: Key) -> None:
    link = Link("练这一节")
    show(link)

    with qtbot.waitSignal(link.clicked):
        QTest.keyClick(link, key)


@pytest.mark.parametrize(
    ("shortcut", "shown", "keys"),
    [
        ("Ctrl+Enter", "Ctrl+Enter", ["Ctrl+Return", "Ctrl+Enter"]),
        ("Alt+Left", "Alt+←", ["Alt+Left"]),
        ("F", "F", ["F"]),
        ("", "", []),
    ],
)
def test_a_shortcut_is_shown_as_people_read_it(shortcut: str, shown: str, keys: list[str]) -> None:
    assert shown_keys(shortcut) == shown
    assert key_sequences(shortcut) == [QKeySequence(one) for one in keys]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_a_buttons_shortcut_acts_from_elsewhere(show: Show, qtbot: QtBot, key: Key) -> None:
    page = QWidget()
    row = QHBoxLayout(page)
    button, other = Button("存好", shortcut="Ctrl+Enter"), Button("别的")
    row.addWidget(button)
    row.addWidget(other)
    show(page)
    other.setFocus()

    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(page.windowHandle(), key, Qt.KeyboardModifier.ControlModifier)


def test_a_disabled_buttons_shortcut_does_nothing(show: Show, qtbot: QtBot) -> None:
    button = Button("存好", shortcut="Ctrl+S")
    show(button)
    button.setEnabled(False)

    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(button.windowHandle(), Key.Key_S, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(("size", "height"), [("small", 28), ("normal", 36), ("large", 44)])
def test_buttons_have_the_heights_of_the_tokens(theme: Theme, size: str, height: int) -> None:
    button = Button("签发", size=size)  # type: ignore[arg-type]

    assert button.sizeHint().height() == height


def test_an_ampersand_is_a_letter_not_a_mnemonic(theme: Theme) -> None:
    button = Button("Save & go")

    assert button.label() == "Save & go"
    assert button.accessibleName() == "Save & go"


def test_segments_follow_the_arrows_and_stop_at_the_ends(show: Show, qtbot: QtBot) -> None:
    control = Segmented(["5 分", "15 分", "30 分"], current=1, name="时长")
    show(control)
    told: list[int] = []
    control.changed.connect(told.append)
    control.setFocus()

    QTest.keyClick(control, Key.Key_Right)
    QTest.keyClick(control, Key.Key_Right)
    QTest.keyClick(control, Key.Key_Left)

    assert told == [2, 1]
    assert control.current() == 1


def test_clicking_the_chosen_segment_changes_nothing(show: Show, qtbot: QtBot) -> None:
    control = Segmented(["A", "B"])
    show(control)

    with qtbot.assertNotEmitted(control.changed):
        QTest.mouseClick(control.childAt(QPoint(10, 14)), Qt.MouseButton.LeftButton)

    assert control.current() == 0


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ([Key.Key_Up], 3),
        ([Key.Key_Down], 1),
        ([Key.Key_Up] * 9, 5),
        ([Key.Key_Minus] * 9, 0),
        ([Key.Key_4], 4),
        ([Key.Key_9], 5),
    ],
)
def test_the_stepper_stays_within_its_bounds(show: Show, keys: list[Key], value: int) -> None:
    stepper = Stepper(2, low=0, high=5, name="分值")
    show(stepper)

    for key in keys:
        QTest.keyClick(stepper, key)

    assert stepper.value() == value
    assert stepper.accessibleName() == f"分值 {value}"


def test_the_steppers_halves_take_the_mouse(show: Show, qtbot: QtBot) -> None:
    stepper = Stepper(2, low=0, high=5, name="分值")
    show(stepper)
    stepper.resize(76, 28)

    with qtbot.waitSignals([stepper.changed, stepper.changed]):
        for _ in range(2):
            QTest.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=QPoint(70, 14))

    assert stepper.value() == 4


def test_a_fields_error_goes_when_its_text_changes(show: Show) -> None:
    field = TextField("日期", text="2028年2月30日")
    show(field)
    field.set_error("没有这一天，请改成 2 月 28 日")

    said = field.edit.accessibleDescription()
    QTest.keyClick(field.edit, Key.Key_Backspace)

    assert said == "没有这一天，请改成 2 月 28 日"
    assert field.error() == ""
    assert field.edit.accessibleDescription() == ""


def test_escape_empties_the_search(show: Show) -> None:
    search = SearchField("姓名、工号、拼音")
    show(search)
    QTest.keyClicks(search, "lx")

    QTest.keyClick(search, Key.Key_Escape)

    assert search.text() == ""


def test_a_filter_says_what_it_narrows_to(show: Show) -> None:
    chip = Filter("级别", ["三星", "四星", "五星"])
    show(chip)
    told: list[tuple[int, ...]] = []
    chip.changed.connect(told.append)

    actions = chip.menu().actions()
    actions[1].trigger()
    actions[0].trigger()
    QTest.keyClick(chip, Key.Key_Delete)

    assert told == [(1,), (0, 1), ()]
    assert chip.accessibleName() == "级别"


def test_the_wheel_passes_over_a_combo_without_the_focus(show: Show) -> None:
    combo = Combo(["节点1", "节点2"], name="章节")
    page = QWidget()
    row = QHBoxLayout(page)
    row.addWidget(combo)
    other = Button("别的")
    row.addWidget(other)
    show(page)
    other.setFocus()

    QTest.wheelEvent(page.windowHandle(), combo.mapTo(page, QPoint(10, 10)), QPoint(0, -120))

    assert combo.currentIndex() == 0


@pytest.mark.parametrize(
    ("value", "shown"), [(84.0, "84"), (6.5, "6.5"), (-4.25, "−4.25"), (0.0, "0"), (10.0, "10")]
)
def test_figures_without_needless_zeros(value: float, shown: str) -> None:
    assert number(value) == shown


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (lambda: Stars(3), "3 of 5 stars"),
        (lambda: ScoreRing(Score(84, 100, 80)), "Score 84 of 100, pass mark 80"),
        (lambda: Chip("关键"), "关键"),
        (lambda: IconButton("x", "关闭"), "关闭"),
        (lambda: Bar(0.5, name="进度"), "进度"),
        (lambda: StackedBar([Part("到期", 9, "h5"), Part("新学", 5, "h3")]), "到期 9  新学 5"),
        (lambda: LabelledBar(BarData("话术", 0.81, "81", "47 / 58 分")), "话术 81 47 / 58 分"),
        (lambda: Prose("正文"), "正文"),
        (lambda: PageHeader("成绩"), "成绩"),
        (lambda: EmptyState("award", "还没有证书", "通过考核"), "还没有证书"),
    ],
)
def test_controls_say_their_names(theme: Theme, make: Callable[[], QWidget], name: str) -> None:
    widget = make()

    spoken = QAccessible.queryAccessibleInterface(widget)

    assert spoken.text(QAccessible.Text.Name) == name


def test_the_header_leads_back(show: Show, qtbot: QtBot) -> None:
    header = PageHeader("第 48 题", back_text="三星考核")
    show(header)
    back = header.findChild(Link)
    assert isinstance(back, Link)

    with qtbot.waitSignal(header.back):
        back.click()


def test_prose_grows_with_its_text_and_wraps(theme: Theme) -> None:
    prose = Prose("您" * 10)
    short = prose.heightForWidth(200)

    prose.set_text("您" * 100)

    assert short == 22
    assert prose.heightForWidth(200) == 22 * 8  # 14 characters a line
    assert prose.heightForWidth(400) < prose.heightForWidth(200)


def test_waiting_shows_nothing_at_first_and_can_be_cancelled(show: Show, qtbot: QtBot) -> None:
    waiting = Waiting("正在评分")
    show(waiting)
    button = waiting.findChild(Button)
    assert isinstance(button, Button)
    assert not button.isVisible()

    qtbot.waitUntil(button.isVisible, timeout=4000)
    with qtbot.waitSignal(waiting.cancelled):
        button.click()


def test_a_label_gives_way_and_tells_what_it_cut(qtbot: QtBot) -> None:
    whole = "阿卜杜热合曼·买买提吐尔逊"
    label = Label(whole, elide=True)
    qtbot.addWidget(label)
    label.resize(400, 24)
    label.show()
    assert label.toolTip() == ""

    label.resize(60, 24)

    assert label.minimumSizeHint().width() == 0
    assert (label.text(), label.toolTip()) == (whole, whole)
    label.setText("林晓")
    assert label.toolTip() == ""
