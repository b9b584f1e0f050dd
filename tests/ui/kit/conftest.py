"""A dressed application, and windows that are shown and active."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme, apply_theme, load_theme
from ui.widgets.focus import FocusRing


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme, in force again for every test."""
    light = load_theme("light")
    apply_theme(qapp, light)
    return light


@pytest.fixture
def ring(qapp: QApplication, theme: Theme) -> Iterator[FocusRing]:
    """The application's focus ring."""
    made = FocusRing(qapp)
    yield made
    made.setParent(None)
    made.deleteLater()


Show = Callable[[QWidget], QWidget]


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Show:
    """Show a widget in the active window, and keep it for the test."""
    kept: list[QWidget] = []

    def shown(widget: QWidget) -> QWidget:
        kept.append(widget)
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return shown
