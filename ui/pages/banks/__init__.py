"""The banks: manuals, coverage, questions, and how each is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from trainer.accounts import Role
from ui.pages.spec import Desk, Frame, PageSpec

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.banks.page import BanksPage

    return BanksPage(desk)


PAGE = PageSpec(
    key="banks",
    icon="library",
    label=lambda: translate("Banks", "Banks"),
    roles=frozenset({Role.INSTRUCTOR, Role.ADMINISTRATOR}),
    order=12,
    build=_build,
    frame=Frame.WORKBENCH,
)
