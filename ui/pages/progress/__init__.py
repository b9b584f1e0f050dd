"""进度: what sits and what fades, chapter by chapter, and how it goes on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainer.accounts import Role
from ui.pages.spec import Desk, PageSpec

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.progress.flow import ProgressPage

    return ProgressPage(desk)


PAGE = PageSpec(
    key="progress",
    icon="chart-line",
    label=lambda: translate("Progress", "Progress"),
    roles=frozenset({Role.TRAINEE}),
    order=50,
    build=_build,
)
