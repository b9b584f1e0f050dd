"""Say a bad line properly."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.answers.free_text import FreeTextAnswer

translate = QCoreApplication.translate


class RewriteAnswer(FreeTextAnswer):
    """Say a bad line properly."""

    def hint(self) -> str:
        return translate("Answers", "Write the whole line anew, as you would say it")


WIDGET = RewriteAnswer
