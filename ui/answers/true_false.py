"""Right or wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.question import Grade, Response
from trainer.question_types.choice import Option
from trainer.question_types.true_false import TrueFalse, TrueFalseResponse
from ui.answers.contract import AnswerWidget, Presentation
from ui.answers.option_list import OptionList, choice_marks

translate = QCoreApplication.translate

_IDS = {True: "yes", False: "no"}


class TrueFalseAnswer(AnswerWidget):
    """Two cards side by side."""

    def __init__(
        self, question: TrueFalse, presentation: Presentation, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, presentation, parent=parent)
        self._question = question
        self._value: bool | None = None
        self._options = (
            Option(id="yes", text=translate("Answers", "True")),
            Option(id="no", text=translate("Answers", "False")),
        )
        hint = translate("Answers", "Press 1 for true, 2 for false")
        self._list = OptionList(self._options, columns=2, icons=("check", "x"), hint=hint)
        self._list.picked.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        self.setFocusProxy(self._list)

    def response(self) -> Response | None:
        return None if self._value is None else TrueFalseResponse(value=self._value)

    def show_response(self, response: Response | None) -> None:
        self._value = response.value if isinstance(response, TrueFalseResponse) else None
        self._list.set_chosen(self._chosen())

    def set_locked(self, locked: bool) -> None:
        self._list.set_locked(locked)

    def show_solution(self, grade: Grade) -> None:
        self.set_locked(True)
        keys = {_IDS[self._question.answer]}
        self._list.set_marks(choice_marks(self._options, keys=keys, chosen=self._chosen()))

    def take_key(self, event: QKeyEvent) -> bool:
        return self._list.take_key(event)

    def claims(self, letter: str) -> bool:
        return self._list.claims(letter)

    def _chosen(self) -> set[str]:
        return set() if self._value is None else {_IDS[self._value]}

    def _pick(self, id_: str) -> None:
        value = id_ == "yes"
        if value is not self._value:
            self._value = value
            self._list.set_chosen({id_})
            self.changed.emit()


WIDGET = TrueFalseAnswer
