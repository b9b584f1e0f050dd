"""情景对话: talk with customers of every type."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainer.accounts import Role
from ui.pages.spec import Desk, PageSpec

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.talks.flow import TalksPage

    return TalksPage(desk)


PAGE = PageSpec(
    key="talks",
    icon="messages-square",
    label=lambda: translate("Talk", "Dialogues"),
    roles=frozenset({Role.TRAINEE}),
    order=35,
    build=_build,
)
