"""People: who may sign in, and as what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from trainer.accounts import Role
from ui.pages.spec import Desk, PageSpec

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.people.page import PeoplePage

    return PeoplePage(desk)


PAGE = PageSpec(
    key="people",
    icon="users",
    label=lambda: translate("People", "People"),
    roles=frozenset({Role.ADMINISTRATOR}),
    order=5,
    build=_build,
)
