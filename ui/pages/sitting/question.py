"""The left column: number and kind, what is asked, the answer, and afterwards the solution."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trainer.question import Grade, Question, Response
from trainer.question_types.free_text import FreeText
from ui.answers import AnswerWidget, answer_widget
from ui.answers.contract import Partner, Presentation
from ui.answers.solution import Solution, SolutionCard
from ui.pages.sitting.task import TaskCard
from ui.texts.names import number_text, type_name
from ui.theme import theme_of
from ui.widgets.card import Card
from ui.widgets.chip import Chip, ChipKind
from ui.widgets.focus import replace_inner
from ui.widgets.label import Label
from ui.widgets.shown import show_if

translate = QCoreApplication.translate

OVERHANG = 4  # room for the focus ring beside the cards
_GAP = 24  # between the columns; what is dragged and the scroll bar may use it
_SEEKS_MS = 250
_PRACTICE_MARKS = 10.0  # practice gives no marks: out of ten is what everybody can read
_SKILLS: dict[str, ChipKind] = {"phrasing": "accent", "procedure": "series-2"}


@dataclass(frozen=True, slots=True)
class QuestionData:
    """A question as it is shown. marks: None in practice; grade: once it was looked at."""

    number: int
    question: Question
    presentation: Presentation
    manual: str
    section: str
    marks: float | None
    response: Response | None
    grade: Grade | None = None


class QuestionColumn(QWidget):
    """Shows one question after another.

    Signals: changed(), the learner changed the answer; said(), what is typed is whole.
    Attributes: answer, its widget.
    """

    changed = Signal()
    said = Signal()

    def __init__(self, partner: Partner, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer: AnswerWidget | None = None
        self._partner = partner
        self._scroll = _Scroll()
        self._number = Label(size="title", weight=500, figures=True)
        self._kind = Chip("")
        self._manual = Chip("", kind="neutral")
        self._marks = Label(weight=500, figures=True)
        head = QHBoxLayout()
        head.setContentsMargins(OVERHANG, 0, _GAP, 0)
        head.setSpacing(8)
        head.addWidget(self._number)
        head.addSpacing(12)
        head.addWidget(self._kind)
        head.addWidget(self._manual)
        head.addStretch(1)
        head.addWidget(self._marks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def show_question(self, data: QuestionData) -> None:
        """Show a question with what was answered so far."""
        self.answer = answer_widget(data.question, data.presentation)
        self._head(data)
        self.answer.set_partner(self._partner)
        self.answer.show_response(data.response)
        self.answer.changed.connect(self.changed)
        self.answer.said.connect(self.said)
        column = self._scroll.fresh()
        if not self.answer.tells:
            column.addWidget(TaskCard(data.question))
        if self.answer.bare:
            card = Card(dense=True)
            card.body.addWidget(self.answer)
            column.addWidget(card)
        else:
            column.addWidget(self.answer, 1 if self.answer.fills else 0)
        if not self.answer.fills:
            column.addStretch(1)
        self._scroll.settle()

    def show_grade(self, data: QuestionData) -> None:
        """Practice: what was right and wrong, and why."""
        if data.grade is None or self.answer is None:
            return
        self.answer.show_response(data.response)
        self.answer.show_solution(data.grade)
        column = self._scroll.column
        self._scroll.hold_still()
        for place in reversed(range(column.count())):
            item = column.itemAt(place)
            if item is not None and item.spacerItem() is not None:
                column.takeAt(place)
        if isinstance(data.question, FreeText):
            self.answer.hide()
            panel = _evidence(data.question, data.grade, data)
        else:
            solution = Solution(data.question, data.grade, data.manual, data.section)
            panel = SolutionCard(solution)
        column.addWidget(panel)
        panel.show()
        column.addStretch(1)
        self._scroll.settle()

    def reveal_end(self) -> None:
        """Scroll so far that the solution is seen."""
        self._scroll.show_last()

    def _head(self, data: QuestionData) -> None:
        number = translate("Sitting", "Question {n}").format(n=data.number)
        if self.answer is not None and self.answer.tells:
            number = data.question.title
        self._number.setText(number)
        kind = _SKILLS.get(data.question.skill, "neutral")
        self._kind.set_chip(type_name(data.question.type), kind=kind)
        self._manual.set_chip(data.manual, kind="neutral")
        show_if(self._marks, data.marks is not None)
        if data.marks is not None:
            marks = translate("Sitting", "{n} marks")
            self._marks.setText(marks.format(n=number_text(data.marks)))


def _evidence(question: FreeText, grade: Grade, data: QuestionData) -> QWidget:
    from ui.pages.result.evidence import EvidencePanel, GradedText
    from ui.pages.result.parts import Source

    graded = GradedText(
        question=question, response=data.response, grade=grade,
        possible=data.marks or _PRACTICE_MARKS, source=Source(data.manual, data.section),
    )  # fmt: skip
    return EvidencePanel(graded, stacked=True, again=False)


class _Scroll(QScrollArea):
    """Cards under each other; rings, shadows and the scroll bar have room beside them."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._seeking = False
        self.verticalScrollBar().rangeChanged.connect(self._seek)
        self.column = self.fresh()

    def fresh(self) -> QVBoxLayout:
        """An empty column; whatever stood in the old one is gone."""
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setSpacing(theme_of(self).space.s4)
        self._inner = inner
        return self.column

    def hold_still(self) -> None:
        """Paint nothing until what is put in now was laid out."""
        self.setUpdatesEnabled(False)
        QTimer.singleShot(0, self, lambda: self.setUpdatesEnabled(True))

    def settle(self) -> None:
        """Show the column from its top; what isn't shown can't take the focus."""
        if self.widget() is not self._inner:
            replace_inner(self, self._inner)
        self._margins()
        self.verticalScrollBar().setValue(0)

    def show_last(self) -> None:
        """Bring the last card into sight, and again while the cards are still being laid out."""
        self._seeking = True
        QTimer.singleShot(_SEEKS_MS, self, self._rest)
        self._seek()

    def _seek(self) -> None:
        if not self._seeking:
            return
        items = [self.column.itemAt(place) for place in range(self.column.count())]
        cards = [item.widget() for item in items if item is not None and item.widget() is not None]
        if cards and (last := cards[-1]) is not None:
            height = self.viewport().height()
            tall = last.height() > height
            spot = last.y() - height // 3 if tall else last.geometry().bottom() + OVERHANG - height
            self.verticalScrollBar().setValue(spot)

    def _rest(self) -> None:
        self._seeking = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._margins()

    def _margins(self) -> None:
        bar = self.width() - self.viewport().width()
        self.column.setContentsMargins(OVERHANG, OVERHANG, max(OVERHANG, _GAP - bar), OVERHANG)
