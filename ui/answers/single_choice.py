"""One option out of several."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.question import Grade, Response
from trainer.question_types.single_choice import SingleChoice, SingleChoiceResponse
from ui.answers.contract import AnswerWidget, Presentation, in_order
from ui.answers.option_list import OptionList, choice_hint, choice_marks


class SingleChoiceAnswer(AnswerWidget):
    """A card an option; choosing one takes the other back."""

    def __init__(
        self, question: SingleChoice, presentation: Presentation, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, presentation, parent=parent)
        self._question = question
        self._chosen: str | None = None
        options = in_order(question.options, presentation.get("options", ()))
        self._list = OptionList(options, hint=choice_hint(len(options)))
        self._list.picked.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        self.setFocusProxy(self._list)

    def response(self) -> Response | None:
        return None if self._chosen is None else SingleChoiceResponse(option=self._chosen)

    def show_response(self, response: Response | None) -> None:
        self._chosen = response.option if isinstance(response, SingleChoiceResponse) else None
        self._list.set_chosen({self._chosen} if self._chosen else ())

    def set_locked(self, locked: bool) -> None:
        self._list.set_locked(locked)

    def show_solution(self, grade: Grade) -> None:
        self.set_locked(True)
        chosen = {self._chosen} if self._chosen else set()
        options, keys = self._question.options, {self._question.key}
        self._list.set_marks(choice_marks(options, keys=keys, chosen=chosen))

    def take_key(self, event: QKeyEvent) -> bool:
        return self._list.take_key(event)

    def claims(self, letter: str) -> bool:
        return self._list.claims(letter)

    def _pick(self, id_: str) -> None:
        if id_ != self._chosen:
            self._chosen = id_
            self._list.set_chosen({id_})
            self.changed.emit()


WIDGET = SingleChoiceAnswer
