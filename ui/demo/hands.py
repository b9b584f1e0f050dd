"""Hands on the keyboard: give an answer in the real window as a person would type it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from trainer.question import Question, Response
from trainer.question_types.fill_blank import FillBlankResponse, gaps_of
from trainer.question_types.free_text import TextResponse
from trainer.question_types.matching import MatchingResponse
from trainer.question_types.multiple_choice import MultipleChoiceResponse
from trainer.question_types.ordering import OrderingResponse
from trainer.question_types.single_choice import SingleChoiceResponse
from trainer.question_types.true_false import TrueFalseResponse
from ui.answers import AnswerWidget
from ui.answers.contract import Presentation


def give(
    answer: AnswerWidget, question: Question, presentation: Presentation, response: Response
) -> None:
    """Type the response into the answer widget that has the focus."""
    match response:
        case SingleChoiceResponse(option=option):
            _press(answer, "ABCDEFGH"[presentation["options"].index(cast(str, option))])
        case MultipleChoiceResponse(options=options):
            for option in options:
                _press(answer, "ABCDEFGH"[presentation["options"].index(option)])
        case TrueFalseResponse(value=value):
            _press(answer, "1" if value else "2")
        case FillBlankResponse(blanks=blanks):
            for place, gap in enumerate(gaps_of(getattr(question, "text", ""))):
                if place:
                    QTest.keyClick(_focused(answer), Qt.Key.Key_Return)
                _type(answer, blanks.get(gap, ""))
        case OrderingResponse(order=order):
            _sort(answer, list(presentation["items"]), order)
        case MatchingResponse(pairs=pairs):
            for left in presentation["left"]:
                _press(answer, "ABCDEFGHIJ"[presentation["right"].index(pairs[left])])
        case TextResponse(text=text):
            _type(answer, text)


def _focused(answer: AnswerWidget) -> QWidget:
    return QApplication.focusWidget() or answer


def _press(answer: AnswerWidget, letter: str) -> None:
    QTest.keyClick(_focused(answer), Qt.Key(ord(letter)))


def _type(answer: AnswerWidget, text: str) -> None:
    """Commit text as an input method does: Chinese comes from there, not from keys."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(_focused(answer), event)


def _sort(answer: AnswerWidget, shown: list[str], wanted: tuple[str, ...]) -> None:
    """Walk to each row and carry it up to its place."""
    for goal, id_ in enumerate(wanted):
        here = shown.index(id_)
        for _ in shown:
            QTest.keyClick(_focused(answer), Qt.Key.Key_Up)
        for _ in range(here):
            QTest.keyClick(_focused(answer), Qt.Key.Key_Down)
        for _ in range(here - goal):
            QTest.keyClick(_focused(answer), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        shown.insert(goal, shown.pop(here))
