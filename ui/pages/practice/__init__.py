"""练习: choose what to practise, by manual, by chapter, by knowledge."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainer.accounts import Role
from ui.pages.spec import Desk, PageSpec

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.practice.flow import PracticePage

    return PracticePage(desk)


PAGE = PageSpec(
    key="practice",
    icon="pencil-line",
    label=lambda: translate("Practice", "Practice"),
    roles=frozenset({Role.TRAINEE}),
    order=20,
    build=_build,
)
