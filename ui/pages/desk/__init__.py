"""The certificate desk: passed exams that wait for their certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from trainer.accounts import Role
from ui.pages.spec import Desk, PageSpec

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.desk.page import DeskPage

    return DeskPage(desk)


PAGE = PageSpec(
    key="desk",
    icon="stamp",
    label=lambda: translate("Desk", "Issue"),
    roles=frozenset({Role.HR, Role.ADMINISTRATOR}),
    order=14,
    build=_build,
)
