"""The parts that the pages of a result share."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.pages.learning import dressed
from ui.pages.result.parts import Scrolled
from ui.widgets.label import Label


def test_what_was_only_just_put_in_can_be_scrolled_to(qtbot: QtBot, qapp: QApplication) -> None:
    dressed(qapp)
    area = Scrolled()
    qtbot.addWidget(area)
    area.resize(200, 100)
    with qtbot.waitExposed(area):
        area.show()
    lines = [Label(f"line {n}") for n in range(40)]
    for line in lines:
        area.column.addWidget(line)
        line.show()

    area.reach(lines[-1])

    assert area.verticalScrollBar().value() > 0
    qtbot.waitUntil(lambda: not lines[-1].visibleRegion().isEmpty())
