"""Pair each left text with a right one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.question import Grade, Response
from trainer.question_types.matching import Matching, MatchingResponse
from ui.answers.contract import AnswerWidget, Presentation, in_order, index_of_key, plain_key
from ui.answers.option_card import OptionCard
from ui.answers.pair_board import LETTERS, PairBoard
from ui.theme import theme_of
from ui.widgets.label import Label
from ui.widgets.shown import show_if

translate = QCoreApplication.translate

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIDES = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_CLEAR = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class MatchingAnswer(AnswerWidget):
    """Choose on the left, then on the right; or ↑ ↓ and the letter."""

    def __init__(
        self, question: Matching, presentation: Presentation, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, presentation, parent=parent)
        self._question = question
        self._locked = False
        self._pairs: dict[str, str] = {}
        left = in_order(question.left, presentation.get("left", ()))
        right = in_order(question.right, presentation.get("right", ()))
        self._current = left[0].id
        self._board = PairBoard(left, right)
        self._board.left_picked.connect(self._turn_to)
        self._board.right_picked.connect(self._pair)
        hint = translate("Answers", "Choose left, then right; or ↑ ↓ and a letter A–{letter}")
        self._hint = Label(
            hint.format(letter=LETTERS[len(right) - 1]), size="caption", tone="text-3", wrap=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).space.s2)
        column.addWidget(self._board)
        column.addWidget(self._hint)
        self.setFocusProxy(self._board.left[self._current])
        self._board.show_pairs({}, self._current)

    def response(self) -> Response | None:
        return MatchingResponse(pairs=dict(self._pairs)) if self._pairs else None

    def show_response(self, response: Response | None) -> None:
        pairs = response.pairs if isinstance(response, MatchingResponse) else {}
        self._pairs = dict(pairs)
        self._current = self._next_open() or next(iter(self._board.left))
        self._show()

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        self._board.set_locked(locked)
        show_if(self._hint, not locked)
        self._show()

    def show_solution(self, grade: Grade) -> None:
        self.set_locked(True)
        self._board.show_solution(self._pairs, self._question.pairs)

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() in _CLEAR:
            self._clear()
            return True
        place = index_of_key(plain_key(event), letters=LETTERS)
        if place is None or place >= len(self._board.right):
            return False
        if not event.isAutoRepeat():
            self._pair(list(self._board.right)[place])
        return True

    def claims(self, letter: str) -> bool:
        return letter in LETTERS[: len(self._board.right)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() in _STEPS and not alt:
            self._walk(_STEPS[Qt.Key(event.key())])
        elif event.key() in _SIDES and not alt:
            self._cross(to_right=event.key() == Qt.Key.Key_Right)
        elif not self.take_key(event):
            super().keyPressEvent(event)

    def _turn_to(self, left: str) -> None:
        self._current = left
        self._show()

    def _pair(self, right: str) -> None:
        """Pair the current left card; the same partner again takes the pair back."""
        if self._locked:
            return
        if self._pairs.get(self._current) == right:
            self._clear()
            return
        self._pairs[self._current] = right
        following = self._next_open()
        if following is not None:
            self._current = following
            if any(card.hasFocus() for card in self._board.left.values()):
                self._board.left[following].setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()
        self.changed.emit()

    def _clear(self) -> None:
        if not self._locked and self._pairs.pop(self._current, None) is not None:
            self._show()
            self.changed.emit()

    def _walk(self, step: int) -> None:
        cards = self._focused_column()
        ids = list(cards)
        here = next((place for place, card in enumerate(cards.values()) if card.hasFocus()), 0)
        goal = ids[max(0, min(len(ids) - 1, here + step))]
        cards[goal].setFocus(Qt.FocusReason.TabFocusReason)
        if goal in self._board.left:
            self._turn_to(goal)

    def _cross(self, *, to_right: bool) -> None:
        partner = self._pairs.get(self._current) or next(iter(self._board.right))
        card = self._board.right[partner] if to_right else self._board.left[self._current]
        card.setFocus(Qt.FocusReason.TabFocusReason)

    def _focused_column(self) -> dict[str, OptionCard]:
        on_right = any(card.hasFocus() for card in self._board.right.values())
        return self._board.right if on_right else self._board.left

    def _next_open(self) -> str | None:
        """The next left card without a partner, from the current one on."""
        ids = list(self._board.left)
        here = ids.index(self._current)
        return next((id_ for id_ in ids[here:] + ids[:here] if id_ not in self._pairs), None)

    def _show(self) -> None:
        self._board.show_pairs(self._pairs, "" if self._locked else self._current)


WIDGET = MatchingAnswer
