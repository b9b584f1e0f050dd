"""The rail, dialogs, toasts and what waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import set_reduced_motion
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog, Question
from ui.widgets.fields import TextField
from ui.widgets.rail import Rail, RailItem, RailUser
from ui.widgets.rail_item import RailButton
from ui.widgets.status import StatusLine
from ui.widgets.toast import Toast

Show = Callable[[QWidget], QWidget]
Key = Qt.Key


@pytest.fixture
def rail(show: Show) -> Rail:
    made = Rail(
        [
            RailItem("today", "house", "今日"),
            RailItem("practice", "pencil", "练习"),
            RailItem("mistakes", "rotate-ccw", "错题", 7),
        ],
        centre="培训中心",
        user=RailUser("林晓", "学员"),
    )
    page = QWidget()
    row = QHBoxLayout(page)
    row.addWidget(made)
    row.addStretch(1)
    page.resize(1300, 700)
    show(page)
    return made


def test_a_page_is_chosen_by_its_number(rail: Rail, qtbot: QtBot) -> None:
    window = rail.window().windowHandle()

    with qtbot.waitSignal(rail.chosen) as sent:
        QTest.keyClick(window, Key.Key_2, Qt.KeyboardModifier.AltModifier)

    assert sent.args == ["practice"]
    assert rail.current() == "practice"


def test_arrows_walk_the_rail_and_enter_opens(rail: Rail, qtbot: QtBot) -> None:
    first = rail.findChildren(RailButton)[0]
    first.setFocus()

    QTest.keyClick(first, Key.Key_Down)
    with qtbot.waitSignal(rail.chosen) as sent:
        QTest.keyClick(rail.focusWidget(), Key.Key_Return)

    assert sent.args == ["practice"]


def test_selecting_from_outside_is_silent(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rail.chosen):
        rail.select("mistakes")

    assert rail.current() == "mistakes"


@pytest.mark.parametrize(
    ("width", "forced", "folded"), [(1366, False, False), (1179, False, True), (1366, True, True)]
)
def test_the_rail_folds_where_room_is_short(
    rail: Rail, width: int, forced: bool, folded: bool
) -> None:
    rail.window().resize(width, 700)
    rail.set_folded(forced)

    assert rail.folded() is folded
    assert rail.sizeHint().width() == (64 if folded else 200)


def test_a_folded_item_says_its_label_as_tooltip(rail: Rail) -> None:
    rail.set_folded(True)

    tips = [button.toolTip() for button in rail.findChildren(RailButton)]

    assert tips[:3] == ["今日", "练习", "错题"]


def test_counts_are_read_out(rail: Rail) -> None:
    rail.set_count("today", 3)

    names = [button.accessibleName() for button in rail.findChildren(RailButton)]

    assert names[:3] == ["今日 3", "练习", "错题 7"]


@pytest.mark.parametrize("what", ["find", "settings", "user"])
def test_the_foot_has_its_signals(rail: Rail, qtbot: QtBot, what: str) -> None:
    signals = {
        "find": rail.find_requested,
        "settings": rail.settings_requested,
        "user": rail.user_requested,
    }
    buttons = {
        "find": rail.findChildren(RailButton)[-2],
        "settings": rail.findChildren(RailButton)[-1],
        "user": rail.findChild(QWidget, "user"),
    }

    with qtbot.waitSignal(signals[what]):
        QTest.keyClick(buttons[what], Key.Key_Return)


def test_ctrl_k_finds(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.find_requested):
        QTest.keyClick(rail.window().windowHandle(), Key.Key_K, Qt.KeyboardModifier.ControlModifier)


def _dialog(parent: QWidget, kind: Literal["primary", "danger-filled"], qtbot: QtBot) -> Dialog:
    dialog = Dialog(Question("作废这张证书？", "这一步不能撤回。", "作废证书", kind), parent=parent)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.mark.parametrize(
    ("kind", "key", "result"),
    [
        ("primary", Key.Key_Return, Dialog.DialogCode.Accepted),
        ("danger-filled", Key.Key_Return, None),
        ("danger-filled", Key.Key_Escape, Dialog.DialogCode.Rejected),
    ],
)
def test_enter_destroys_nothing_and_escape_goes_back(
    show: Show,
    qtbot: QtBot,
    kind: Literal["primary", "danger-filled"],
    key: Key,
    result: Dialog.DialogCode | None,
) -> None:
    page = show(QWidget())
    dialog = _dialog(page, kind, qtbot)
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    field = TextField(name="原因")
    dialog.content.addWidget(field)
    field.setFocus()

    QTest.keyClick(field.edit, key)

    assert ended == ([] if result is None else [result.value])
    dialog.reject()


def test_a_destructive_dialog_begins_at_the_way_back(show: Show, qtbot: QtBot) -> None:
    page = show(QWidget())

    dialog = _dialog(page, "danger-filled", qtbot)

    assert dialog.focusWidget() is dialog.back
    assert dialog.verb.text() == "作废证书"
    dialog.reject()


def test_a_dialog_begins_at_its_first_field(show: Show, qtbot: QtBot) -> None:
    page = show(QWidget())
    dialog = Dialog(Question("添加人员？", "", "添加"), parent=page)
    hidden, name = TextField(name="旧 PIN"), TextField(name="姓名")
    row = QHBoxLayout()
    row.addWidget(hidden)
    row.addWidget(name)
    dialog.content.addLayout(row)
    hidden.hide()

    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)

    assert dialog.focusWidget() is name.edit
    dialog.reject()


def test_a_toast_acts_once_and_goes(show: Show, qtbot: QtBot) -> None:
    page = show(QWidget())
    page.resize(900, 600)
    toast = Toast(page, "签发了 6 张证书", action="打开登记册")
    toast.pop()
    (action,) = [one for one in toast.findChildren(Button) if one.label() == "打开登记册"]

    with qtbot.waitSignals([toast.acted, toast.closed]):
        action.click()

    assert not toast.isVisible()


def test_a_toast_stands_24_px_above_the_foot_and_stays_there(
    show: Show, qtbot: QtBot, qapp: QApplication
) -> None:
    set_reduced_motion(True)
    page = show(QWidget())
    page.resize(900, 600)
    toast = Toast(page, "签发了 6 张证书")
    toast.pop()

    page.resize(1000, 700)

    assert toast.geometry().bottom() == 700 - 24 - 1
    assert abs(toast.geometry().center().x() - 500) <= 1
    set_reduced_motion(False)


def test_clicks_beside_a_toast_reach_the_page(show: Show) -> None:
    page = show(QWidget())
    page.resize(900, 600)
    toast = Toast(page, "签发了 6 张证书")
    toast.pop()

    beside = toast.geometry().topLeft() - QPoint(4, 4)

    assert page.childAt(beside) is None


def test_the_status_line_says_only_what_matters(show: Show) -> None:
    line = StatusLine()
    show(line)

    silent = [child.isVisible() for child in line.findChildren(QWidget) if child.accessibleName()]
    line.set_state("已保存 10:32")
    line.set_place("本机数据库")

    words = [child.text() for child in line.findChildren(QWidget) if hasattr(child, "text")]
    assert not any(silent)
    assert words == ["已保存 10:32", "本机数据库"]
