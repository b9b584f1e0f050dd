"""错题: what lost marks and was not mended since, by kind of mistake."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainer.accounts import Role
from ui.pages.spec import Desk, PageSpec

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.mistakes.flow import MistakesPage

    return MistakesPage(desk)


PAGE = PageSpec(
    key="mistakes",
    icon="rotate-ccw",
    label=lambda: translate("Mistakes", "Mistakes"),
    roles=frozenset({Role.TRAINEE}),
    order=40,
    build=_build,
)
