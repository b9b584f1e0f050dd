"""作答: an exam or a practice under way, in the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from trainer.accounts import Role
from ui.pages.spec import Desk, Frame, PageSpec

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.sitting.flow import SittingPage

    return SittingPage(desk)


PAGE = PageSpec(
    key="sitting",
    icon="pencil-line",
    label=lambda: translate("Sitting", "Sitting"),
    roles=frozenset({Role.TRAINEE}),
    order=300,
    build=_build,
    frame=Frame.FULL,
)
