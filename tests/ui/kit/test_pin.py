"""The PIN: typed or tapped, never read out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.pin import PinEntry, PinKey

Show = Callable[[QWidget], QWidget]
Key = Qt.Key


def test_pin_by_keyboard_pad_and_enter(show: Show, qtbot: QtBot) -> None:
    entry = PinEntry(length=6)
    show(entry)
    entry.setFocus()
    keys = {key.text(): key for key in entry.findChildren(PinKey)}

    QTest.keyClicks(entry.edit, "12a3")
    for word in ("4", "5", "0", "9"):
        keys[word].click()
    with qtbot.waitSignal(entry.submitted) as sent:
        QTest.keyClick(entry.edit, Key.Key_Return)

    assert sent.args == ["123450"]


def test_the_pin_isnt_read_out(show: Show) -> None:
    entry = PinEntry()
    show(entry)
    entry.edit.setText("1234")

    spoken = QAccessible.queryAccessibleInterface(entry.edit)

    assert "1234" not in spoken.text(QAccessible.Text.Value)
