"""The focus ring is for the keyboard; the mouse doesn't bring it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.button import Button
from ui.widgets.fields import TextField
from ui.widgets.focus import FocusRing, keyboard_focus

Show = Callable[[QWidget], QWidget]


def _page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    return page


def test_tab_brings_the_ring_around_the_next_control(ring: FocusRing, show: Show) -> None:
    first, second = Button("返回"), Button("签发")
    page = show(_page(first, second))
    first.setFocus()

    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Tab)

    shown = ring.ring_widget()
    assert second.hasFocus()
    assert keyboard_focus()
    assert shown is not None
    assert shown.isVisible()
    outer = shown.geometry().translated(shown.parentWidget().mapTo(page, QPoint(0, 0)))
    assert outer == second.geometry().adjusted(-4, -4, 4, 4)


def test_a_click_takes_the_ring_away(ring: FocusRing, show: Show) -> None:
    first, second = Button("返回"), Button("签发")
    page = show(_page(first, second))
    first.setFocus()
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Tab)

    middle = first.geometry().center()
    QTest.mouseClick(page.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)

    assert first.hasFocus()
    assert ring.ring_widget() is None
    assert not keyboard_focus()


def test_typing_alone_brings_no_ring(ring: FocusRing, show: Show) -> None:
    field, button = TextField(name="姓名"), Button("签发")
    page = show(_page(field, button))
    field.setFocus()

    QTest.keyClick(page.windowHandle(), Qt.Key.Key_A)
    button.setFocus()

    assert ring.ring_widget() is None


def test_fields_show_the_focus_by_their_edge(ring: FocusRing, show: Show) -> None:
    button, field = Button("返回"), TextField(name="姓名")
    page = show(_page(button, field))
    button.setFocus()

    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Tab)

    assert field.edit.hasFocus()
    assert ring.ring_widget() is None


def test_the_ring_moves_with_what_scrolls(ring: FocusRing, show: Show, qtbot: QtBot) -> None:
    buttons = [Button(str(n)) for n in range(30)]
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(_page(*buttons))
    area.resize(200, 200)
    show(area)
    buttons[0].setFocus()
    QTest.keyClick(area.windowHandle(), Qt.Key.Key_Tab)

    area.verticalScrollBar().setValue(30)

    shown = ring.ring_widget()
    assert shown is not None
    assert shown.mapTo(area, QPoint(4, 4)) == buttons[1].mapTo(area, QPoint(0, 0))


def test_the_ring_follows_when_its_control_goes(ring: FocusRing, show: Show) -> None:
    first, second = Button("返回"), Button("签发")
    page = show(_page(first, second))
    first.setFocus()
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Tab)

    second.hide()

    shown = ring.ring_widget()
    assert first.hasFocus()
    assert shown is not None
    assert shown.mapTo(page, QPoint(4, 4)) == first.pos()
