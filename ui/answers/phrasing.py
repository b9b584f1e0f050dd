"""Say it to the customer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.answers.free_text import FreeTextAnswer

translate = QCoreApplication.translate


class PhrasingAnswer(FreeTextAnswer):
    """Say it to the customer."""

    def hint(self) -> str:
        return translate("Answers", "Write as you would speak, without bullet points")


WIDGET = PhrasingAnswer
