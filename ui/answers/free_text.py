"""What the three free-text types share: an editor."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.question import Grade, Response
from trainer.question_types.free_text import FreeText, TextResponse
from ui.answers.contract import AnswerWidget, Presentation
from ui.answers.editor import Editor

translate = QCoreApplication.translate


class FreeTextAnswer(AnswerWidget):
    """An editor as tall as there is room. Its marks are shown by the evidence beside it."""

    typed = True
    fills = True

    def __init__(
        self, question: FreeText, presentation: Presentation, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, presentation, parent=parent)
        name = translate("Answers", "Your answer")
        self._editor = Editor(most=question.max_chars, name=name, hint=self.hint())
        self._editor.edited.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._editor)
        self.setFocusProxy(self._editor)

    def hint(self) -> str:
        """How to write, in one line."""
        raise NotImplementedError  # pragma: no cover - each type has its own

    def response(self) -> Response | None:
        text = self._editor.text()
        return TextResponse(text=text) if text.strip() else None

    def show_response(self, response: Response | None) -> None:
        self._editor.set_text(response.text if isinstance(response, TextResponse) else "")

    def set_locked(self, locked: bool) -> None:
        self._editor.set_locked(locked)

    def show_solution(self, grade: Grade) -> None:
        self.set_locked(True)

    def claims(self, letter: str) -> bool:
        return True
