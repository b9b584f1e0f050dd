"""Coverage: what the questions ask about, section by section, and what they leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from trainer.accounts import Role
from ui.pages.spec import Desk, Frame, PageSpec

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.coverage.page import CoveragePage

    return CoveragePage(desk)


PAGE = PageSpec(
    key="coverage",
    icon="table-2",
    label=lambda: translate("Coverage", "Coverage"),
    roles=frozenset({Role.INSTRUCTOR, Role.ADMINISTRATOR}),
    order=13,
    build=_build,
    frame=Frame.WORKBENCH,
)
