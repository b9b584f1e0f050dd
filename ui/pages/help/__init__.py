"""Help: the keys, and how answers are marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from trainer.accounts import Role
from ui.pages.spec import Desk, PageSpec

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.help.page import HelpPage

    return HelpPage(desk)


PAGE = PageSpec(
    key="help",
    icon="circle-help",
    label=lambda: translate("Help", "Help"),
    roles=frozenset(Role),
    order=210,
    build=_build,
)
