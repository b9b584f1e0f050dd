"""Settings: one's own language, theme and PIN; the centre's data for the administrator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from trainer.accounts import Role
from ui.pages.spec import Desk, PageSpec

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.settings.page import SettingsPage

    return SettingsPage(desk)


PAGE = PageSpec(
    key="settings",
    icon="settings",
    label=lambda: translate("Settings", "Settings"),
    roles=frozenset(Role),
    order=200,
    build=_build,
)
