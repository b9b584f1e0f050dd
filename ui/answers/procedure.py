"""State the steps in order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.answers.free_text import FreeTextAnswer

translate = QCoreApplication.translate


class ProcedureAnswer(FreeTextAnswer):
    """State the steps in order."""

    def hint(self) -> str:
        return translate("Answers", "Write the steps one after another, a line each if you like")


WIDGET = ProcedureAnswer
