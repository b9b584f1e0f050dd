"""The register: every certificate ever issued."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from trainer.accounts import Role
from ui.pages.spec import Desk, PageSpec

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.register.page import RegisterPage

    return RegisterPage(desk)


PAGE = PageSpec(
    key="register",
    icon="book-marked",
    label=lambda: translate("Register", "Register"),
    roles=frozenset({Role.HR, Role.ADMINISTRATOR}),
    order=16,
    build=_build,
)
