"""Every right option, and no other."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.question import Grade, Response
from trainer.question_types.multiple_choice import MultipleChoice, MultipleChoiceResponse
from ui.answers.contract import AnswerWidget, Presentation, in_order
from ui.answers.option_list import OptionList, choice_hint, choice_marks


class MultipleChoiceAnswer(AnswerWidget):
    """A card an option; choosing it again takes it back."""

    def __init__(
        self, question: MultipleChoice, presentation: Presentation, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, presentation, parent=parent)
        self._question = question
        self._chosen: tuple[str, ...] = ()
        options = in_order(question.options, presentation.get("options", ()))
        self._list = OptionList(options, several=True, hint=choice_hint(len(options)))
        self._list.picked.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        self.setFocusProxy(self._list)

    def response(self) -> Response | None:
        return MultipleChoiceResponse(options=self._chosen) if self._chosen else None

    def show_response(self, response: Response | None) -> None:
        self._chosen = response.options if isinstance(response, MultipleChoiceResponse) else ()
        self._list.set_chosen(self._chosen)

    def set_locked(self, locked: bool) -> None:
        self._list.set_locked(locked)

    def show_solution(self, grade: Grade) -> None:
        self.set_locked(True)
        options, keys = self._question.options, self._question.keys
        self._list.set_marks(choice_marks(options, keys=keys, chosen=self._chosen))

    def take_key(self, event: QKeyEvent) -> bool:
        return self._list.take_key(event)

    def claims(self, letter: str) -> bool:
        return self._list.claims(letter)

    def _pick(self, id_: str) -> None:
        if id_ in self._chosen:
            self._chosen = tuple(other for other in self._chosen if other != id_)
        else:
            self._chosen = (*self._chosen, id_)
        self._list.set_chosen(self._chosen)
        self.changed.emit()


WIDGET = MultipleChoiceAnswer
