"""What a manual allows in a case; some cases are also told to the customer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.question import UNANSWERED, Grade, Response
from trainer.question_types.warranty_case import WarrantyCase, WarrantyCaseResponse
from ui.answers.contract import AnswerWidget, Presentation
from ui.answers.editor import Editor
from ui.answers.option_list import OptionList, choice_hint, choice_marks
from ui.answers.rubric_lines import RubricLines
from ui.theme import theme_of
from ui.widgets.label import Label

translate = QCoreApplication.translate


class WarrantyCaseAnswer(AnswerWidget):
    """The outcomes to pick from, and where it is asked for an editor below."""

    typed = True

    def __init__(
        self, question: WarrantyCase, presentation: Presentation, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, presentation, parent=parent)
        self._question = question
        self._chosen: tuple[str, ...] = ()
        count = len(question.options)
        self._list = OptionList(question.options, several=True, hint=choice_hint(count))
        self._list.picked.connect(self._pick)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme_of(self).space.s3)
        self._column.addWidget(self._list)
        self._editor: Editor | None = None
        if question.tell:
            title = translate("Answers", "Tell the customer")
            hint = translate("Answers", "As you would say it on the spot")
            self._column.addWidget(Label(title, weight=500))
            self._editor = Editor(most=question.max_chars, name=title, hint=hint)
            self._editor.edited.connect(self.changed)
            self._column.addWidget(self._editor)
        self.setFocusProxy(self._list)

    def response(self) -> Response | None:
        text = self._editor.text() if self._editor is not None else ""
        if not self._chosen and not text.strip():
            return None
        return WarrantyCaseResponse(outcomes=self._chosen, text=text)

    def show_response(self, response: Response | None) -> None:
        given = response if isinstance(response, WarrantyCaseResponse) else WarrantyCaseResponse()
        self._chosen = given.outcomes
        self._list.set_chosen(self._chosen)
        if self._editor is not None:
            self._editor.set_text(given.text)

    def set_locked(self, locked: bool) -> None:
        self._list.set_locked(locked)
        if self._editor is not None:
            self._editor.set_locked(locked)

    def show_solution(self, grade: Grade) -> None:
        self.set_locked(True)
        options, keys = self._question.options, self._question.keys
        self._list.set_marks(choice_marks(options, keys=keys, chosen=self._chosen))
        if self._editor is not None:
            task = self._question.task
            told = grade.parts[1] if grade.parts else UNANSWERED
            self._column.addWidget(RubricLines(task.rubric, told, task.reference))

    def take_key(self, event: QKeyEvent) -> bool:
        return self._list.take_key(event)

    def claims(self, letter: str) -> bool:
        return self._list.claims(letter) or self._question.tell

    def _pick(self, id_: str) -> None:
        kept = tuple(other for other in self._chosen if other != id_)
        self._chosen = kept if id_ in self._chosen else (*self._chosen, id_)
        self._list.set_chosen(self._chosen)
        self.changed.emit()


WIDGET = WarrantyCaseAnswer
