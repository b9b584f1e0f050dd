"""Hands on the keyboard: give an answer in the real window as a person would type it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatch
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from trainer.question import Question, Response
from trainer.question_types import load_response
from trainer.question_types.case_group import CaseGroup, CaseGroupResponse
from trainer.question_types.fill_blank import FillBlank, FillBlankResponse, gaps_of
from trainer.question_types.free_text import TextResponse
from trainer.question_types.matching import MatchingResponse
from trainer.question_types.mot_rating import MotRatingResponse
from trainer.question_types.multiple_choice import MultipleChoiceResponse
from trainer.question_types.ordering import OrderingResponse
from trainer.question_types.single_choice import SingleChoiceResponse
from trainer.question_types.true_false import TrueFalseResponse
from trainer.question_types.warranty_case import WarrantyCaseResponse
from ui.answers import AnswerWidget
from ui.answers.case_group import CaseGroupAnswer
from ui.answers.contract import Presentation
from ui.answers.editor import Editor


@dataclass(frozen=True, slots=True)
class Shown:
    """A question as it stands in the window."""

    answer: AnswerWidget
    question: Question
    presentation: Presentation


@singledispatch
def give(response: Response, shown: Shown) -> None:
    """Type the response into the answer widget, which has the focus."""
    raise TypeError(f"no hands for {type(response).__name__}")


@give.register
def _(response: SingleChoiceResponse, shown: Shown) -> None:
    _press(shown, "ABCDEFGH"[shown.presentation["options"].index(str(response.option))])


@give.register
def _(response: MultipleChoiceResponse, shown: Shown) -> None:
    for option in response.options:
        _press(shown, "ABCDEFGH"[shown.presentation["options"].index(option)])


@give.register
def _(response: TrueFalseResponse, shown: Shown) -> None:
    _press(shown, "1" if response.value else "2")


@give.register
def _(response: FillBlankResponse, shown: Shown) -> None:
    for place, gap in enumerate(gaps_of(cast(FillBlank, shown.question).text)):
        if place:
            QTest.keyClick(_focused(shown), Qt.Key.Key_Return)
        _type(shown, response.blanks.get(gap, ""))


@give.register
def _(response: OrderingResponse, shown: Shown) -> None:
    """Walk to each row and carry it up to its place."""
    rows = list(shown.presentation["items"])
    for goal, id_ in enumerate(response.order):
        here = rows.index(id_)
        for _row in rows:
            QTest.keyClick(_focused(shown), Qt.Key.Key_Up)
        for _down in range(here):
            QTest.keyClick(_focused(shown), Qt.Key.Key_Down)
        for _up in range(here - goal):
            QTest.keyClick(_focused(shown), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        rows.insert(goal, rows.pop(here))


@give.register
def _(response: MatchingResponse, shown: Shown) -> None:
    for left in shown.presentation["left"]:
        partner = response.pairs[left]
        _press(shown, "ABCDEFGHIJ"[shown.presentation["right"].index(partner)])


@give.register
def _(response: TextResponse, shown: Shown) -> None:
    _type(shown, response.text)


@give.register
def _(response: MotRatingResponse, shown: Shown) -> None:
    """Walk along the scale from its middle, then pick the reasons."""
    value = response.value or 0
    key = Qt.Key.Key_Left if value <= 0 else Qt.Key.Key_Right
    for _step in range(1 + abs(value)):
        QTest.keyClick(_focused(shown), key)
    for reason in response.reasons:
        _press(shown, "ABCDEFGH"[shown.presentation["reasons"].index(reason)])


@give.register
def _(response: WarrantyCaseResponse, shown: Shown) -> None:
    for outcome in response.outcomes:
        _press(shown, outcome.upper())
    if response.text:
        _on_to_text(shown)
        _type(shown, response.text)


@give.register
def _(response: CaseGroupResponse, shown: Shown) -> None:
    """Part after part; each begins where its own widget takes the focus."""
    group = cast(CaseGroup, shown.question)
    for place, (id_, part) in enumerate(group.questions.items()):
        widget = cast(CaseGroupAnswer, shown.answer).answers[place]
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        order = {
            name.removeprefix(f"{id_}."): ids
            for name, ids in shown.presentation.items()
            if name.startswith(f"{id_}.")
        }
        if id_ in response.parts:
            give(load_response(part, response.parts[id_]), Shown(widget, part, order))


def _on_to_text(shown: Shown) -> None:
    editor = shown.answer.findChild(Editor)
    if editor is not None:
        editor.setFocus(Qt.FocusReason.TabFocusReason)


def type_text(widget: QWidget, text: str) -> None:
    """Commit text where the focus is, as an input method does: Chinese comes from there, not from
    keys."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(QApplication.focusWidget() or widget, event)


def _focused(shown: Shown) -> QWidget:
    return QApplication.focusWidget() or shown.answer


def _press(shown: Shown, letter: str) -> None:
    QTest.keyClick(_focused(shown), Qt.Key(ord(letter)))


def _type(shown: Shown, text: str) -> None:
    type_text(shown.answer, text)
