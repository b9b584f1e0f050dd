"""An opened question of any other type: the response against the key, and why."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from trainer.question import Grade, Question, Response, State
from ui.answers import answer_widget
from ui.answers.contract import Presentation
from ui.pages.result.parts import RIGHT_COLUMN, Scrolled, Source, TaskCard, source_line
from ui.texts.names import number_text
from ui.texts.reasons import reason_sentence
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.card import Card, Hairline
from ui.widgets.label import Label
from ui.widgets.prose import Prose
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate

_MOST_REASONS = 6


@dataclass(frozen=True, slots=True)
class Graded:
    """A question with parts to choose, fill or arrange, and how it was answered and graded.

    possible: the marks it could earn; own: whether the reader answered it.
    """

    question: Question
    presentation: Presentation
    response: Response | None
    grade: Grade
    possible: float
    source: Source
    own: bool = True


class SolutionPanel(QWidget):
    """Task and answer on the left, marks, reasons and explanation on the right.

    Signals: again_asked. Attributes: answer, the answer widget with its solution shown.
    """

    again_asked = Signal()

    def __init__(self, graded: Graded, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = answer_widget(graded.question, graded.presentation)
        self.answer.show_response(graded.response)
        self.answer.show_solution(graded.grade)
        left = Scrolled(spacing=theme_of(self).space.s4)
        if not self.answer.tells:
            left.column.addWidget(TaskCard(graded.question))
        own, other = translate("Result", "Your answer"), translate("Result", "The answer")
        card = Card(own if graded.own else other)
        if graded.grade.state is State.UNANSWERED:
            card.set_note(translate("Result", "Not answered"))
        card.body.addWidget(self.answer)
        left.column.addWidget(card)
        left.column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme_of(self).space.s4)
        row.addWidget(left, 1)
        right = self._right(graded)
        right.setFixedWidth(RIGHT_COLUMN)
        row.addWidget(right)

    def take_focus(self) -> bool:
        """Put the focus on the parts, where it isn't there yet."""
        if self.answer.isAncestorOf(QApplication.focusWidget() or self):
            return False
        self.answer.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _right(self, graded: Graded) -> Card:
        card = Card(flush=True)
        card.body.setSpacing(0)
        space = theme_of(self).space
        area = Scrolled(spacing=space.s4)
        area.column.setContentsMargins(space.s5, space.s3 + space.s1, space.s5, space.s4)
        area.column.addLayout(_head(graded))
        for sentence in _reasons(graded):
            area.column.addLayout(_reason_row(sentence))
        area.column.addWidget(Hairline())
        area.column.addWidget(Label(translate("Result", "Why"), weight=500))
        area.column.addWidget(Prose(graded.question.explanation))
        area.column.addWidget(source_line(graded.source))
        area.column.addStretch(1)
        card.body.addWidget(area, 1)
        if graded.own:
            card.body.addWidget(Hairline())
            card.body.addLayout(self._foot())
        return card

    def _foot(self) -> QHBoxLayout:
        space = theme_of(self).space
        row = QHBoxLayout()
        row.setContentsMargins(space.s5, space.s3, space.s5, space.s3)
        button = Button(translate("Result", "Answer again"), kind="primary", icon="pencil-line")
        button.clicked.connect(self.again_asked)
        row.addWidget(button)
        row.addStretch(1)
        return row


def _head(graded: Graded) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    row.addWidget(Label(translate("Result", "Marks"), size="stem", weight=500))
    row.addStretch(1)
    earned = number_text(graded.grade.fraction * graded.possible)
    row.addWidget(Label(earned, size="title", weight=700, figures=True))
    most = translate("Result", "of {n}").format(n=number_text(graded.possible))
    row.addWidget(Label(most, tone="text-2", figures=True))
    return row


def _reasons(graded: Graded) -> list[str]:
    told = (reason_sentence(reason, graded.question) for reason in graded.grade.reasons)
    return list(dict.fromkeys(filter(None, told)))[:_MOST_REASONS]


def _reason_row(sentence: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    mark = QVBoxLayout()
    mark.setContentsMargins(0, 3, 0, 0)
    mark.addWidget(Glyph("x", "missed", 16))
    row.addLayout(mark)
    row.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Prose(sentence), 1)
    return row
