"""A value on the scale of a moment of truth, and the reasons for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.question import Grade, Response
from trainer.question_types.mot_rating import MotRating, MotRatingResponse
from ui.answers.contract import AnswerWidget, Presentation, in_order
from ui.answers.option_list import OptionList, choice_hint, choice_marks
from ui.theme import theme_of
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.mot_scale import MotScale

translate = QCoreApplication.translate


class MotRatingAnswer(AnswerWidget):
    """The scale, and below it the reasons as options of which several may be right."""

    def __init__(
        self, question: MotRating, presentation: Presentation, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, presentation, parent=parent)
        self._question = question
        self._chosen: tuple[str, ...] = ()
        reasons = in_order(question.reasons, presentation.get("reasons", ()))
        self.scale = MotScale(name=translate("Mot", "MOT value"), editable=True)
        self.scale.picked.connect(lambda _value: self.changed.emit())
        self._list = OptionList(reasons, several=True, hint=choice_hint(len(reasons)))
        self._list.picked.connect(self._pick)
        card = Card(dense=True)
        card.body.addWidget(self.scale)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).space.s3)
        column.addWidget(card)
        column.addWidget(Label(translate("Mot", "What decided it?"), weight=500))
        column.addWidget(self._list)
        self.setFocusProxy(self.scale)

    def response(self) -> Response | None:
        if self.scale.shown is None and not self._chosen:
            return None
        return MotRatingResponse(value=self.scale.shown, reasons=self._chosen)

    def show_response(self, response: Response | None) -> None:
        given = response if isinstance(response, MotRatingResponse) else MotRatingResponse()
        self._chosen = given.reasons
        self.scale.show_mood(given.value)
        self._list.set_chosen(self._chosen)

    def set_locked(self, locked: bool) -> None:
        self.scale.set_locked(locked)
        self._list.set_locked(locked)

    def show_solution(self, grade: Grade) -> None:
        self.set_locked(True)
        self.scale.show_right(self._question.value)
        reasons, keys = self._question.reasons, self._question.because
        self._list.set_marks(choice_marks(reasons, keys=keys, chosen=self._chosen))

    def take_key(self, event: QKeyEvent) -> bool:
        return self._list.take_key(event)

    def claims(self, letter: str) -> bool:
        return self._list.claims(letter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    def _pick(self, id_: str) -> None:
        kept = tuple(other for other in self._chosen if other != id_)
        self._chosen = kept if id_ in self._chosen else (*self._chosen, id_)
        self._list.set_chosen(self._chosen)
        self.changed.emit()


WIDGET = MotRatingAnswer
