"""成绩: what an attempt came to, and every question of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainer.accounts import Role
from ui.pages.spec import Desk, PageSpec

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.result.flow import ResultPage

    return ResultPage(desk)


PAGE = PageSpec(
    key="result",
    icon="clipboard-check",
    label=lambda: translate("Result", "Result"),
    roles=frozenset(Role),
    order=310,
    build=_build,
)
