"""Put the steps in order."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainer.question import Grade, Response
from trainer.question_types.ordering import Ordering, OrderingResponse
from ui.answers.contract import AnswerWidget, Presentation, in_order
from ui.answers.step_stack import StepStack
from ui.theme import theme_of
from ui.widgets.label import Label
from ui.widgets.link import Link
from ui.widgets.shown import show_if

translate = QCoreApplication.translate


class OrderingAnswer(AnswerWidget):
    """Rows to drag, or to move with Alt+↑ and Alt+↓. Untouched, it gives no response."""

    def __init__(
        self, question: Ordering, presentation: Presentation, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, presentation, parent=parent)
        self._question = question
        steps = in_order(question.items, presentation.get("items", ()))
        self._shown = tuple(step.id for step in steps)
        self._given: tuple[str, ...] = ()
        self._before: list[tuple[str, ...]] = []
        self._locked = False
        self._stack = StepStack(steps)
        self._stack.reordered.connect(self._reorder)
        self._stack.undo_asked.connect(self._undo)
        self._foot = QWidget()
        self._undo_link = Link(
            translate("Answers", "Undo last move"), icon="undo-2", size="caption"
        )
        self._undo_link.clicked.connect(self._undo)
        self._arrange()
        self._offer_undo()
        self.setFocusProxy(self._stack)

    def response(self) -> Response | None:
        return OrderingResponse(order=self._given) if self._given else None

    def show_response(self, response: Response | None) -> None:
        self._given = response.order if isinstance(response, OrderingResponse) else ()
        self._before.clear()
        missing = tuple(id_ for id_ in self._shown if id_ not in self._given)
        known = tuple(id_ for id_ in self._given if id_ in self._shown)
        self._stack.set_order(known + missing)
        self._offer_undo()

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        self._stack.set_locked(locked)
        show_if(self._foot, not locked)

    def show_solution(self, grade: Grade) -> None:
        self.set_locked(True)
        wanted = [item.id for item in self._question.items]
        misplaced = fewest_to_move(self._stack.order(), self._question.required_pairs())
        for id_, row in self._stack.rows.items():
            if self._given and id_ not in misplaced:
                row.set_verdict("right")
            else:
                word = translate("Answers", "Should be step {n}")
                row.set_verdict("wrong", word.format(n=wanted.index(id_) + 1))

    def take_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo) and self._before:
            self._undo()
            return True
        return False

    def _reorder(self, order: tuple[str, ...]) -> None:
        if order == (self._given or self._shown):
            return
        self._before.append(self._given)
        self._given = order
        self._show()

    def _undo(self) -> None:
        if self._before and not self._locked:
            self._given = self._before.pop()
            self._show()

    def _show(self) -> None:
        self._stack.set_order(self._given or self._shown, settle=True)
        self._offer_undo()
        self.changed.emit()

    def _offer_undo(self) -> None:
        self._undo_link.setEnabled(bool(self._before))

    def _arrange(self) -> None:
        hint = translate("Answers", "Drag, or choose a row and press Alt+↑ or Alt+↓")
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(hint, size="caption", tone="text-3", wrap=True), 1)
        row.addWidget(self._undo_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).space.s2)
        column.addWidget(self._stack)
        column.addWidget(self._foot)


def fewest_to_move(order: tuple[str, ...], required: frozenset[tuple[str, str]]) -> set[str]:
    """The fewest ids whose moving puts the rest in order; there are ten at most: all sets tried."""
    place = {id_: index for index, id_ in enumerate(order)}
    wrong = [(first, second) for first, second in required if place[first] > place[second]]
    involved = sorted({id_ for pair in wrong for id_ in pair})
    for size in range(len(involved) + 1):
        for chosen in combinations(involved, size):
            if all(first in chosen or second in chosen for first, second in wrong):
                return set(chosen)
    return set(involved)


WIDGET = OrderingAnswer
