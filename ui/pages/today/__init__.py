"""今日: what to do today, where one stands, and what keeps going wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainer.accounts import Role
from ui.pages.spec import Desk, PageSpec

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.today.flow import TodayPage

    return TodayPage(desk)


PAGE = PageSpec(
    key="today",
    icon="house",
    label=lambda: translate("Today", "Today"),
    roles=frozenset({Role.TRAINEE}),
    order=10,
    build=_build,
)
