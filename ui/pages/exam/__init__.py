"""考试: mock and exam papers by star level, what was sat so far, an exam under way."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainer.accounts import Role
from ui.pages.spec import Desk, PageSpec

translate = QCoreApplication.translate


def _build(desk: Desk) -> QWidget:
    from ui.pages.exam.flow import ExamPage

    return ExamPage(desk)


PAGE = PageSpec(
    key="exam",
    icon="clipboard-check",
    label=lambda: translate("Exam", "Exams"),
    roles=frozenset({Role.TRAINEE}),
    order=30,
    build=_build,
)
