"""A free-text answer with its evidence: words and rows light each other; what to change."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainer.question import Grade, Response
from trainer.question_types.free_text import FreeText, TextResponse
from ui.pages.result.advice import AdviceCard
from ui.pages.result.answer_card import AnswerCard
from ui.pages.result.marking import marked_answer
from ui.pages.result.parts import RIGHT_COLUMN, Scrolled, Source, TaskCard
from ui.pages.result.rubric_card import RubricCard
from ui.theme import theme_of
from ui.widgets.card import Card
from ui.widgets.prose import Prose
from ui.widgets.shown import show_if

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class GradedText:
    """A free-text question, what was answered, and how it was graded.

    possible: the marks it could earn; own: whether the reader wrote it.
    """

    question: FreeText
    response: Response | None
    grade: Grade
    possible: float
    source: Source
    own: bool = True

    @property
    def text(self) -> str:
        """The answer as typed."""
        return self.response.text if isinstance(self.response, TextResponse) else ""


class EvidencePanel(QWidget):
    """Two columns that scroll by themselves; `stacked`: one column as tall as it is, for a host
    that scrolls and shows the task itself.

    Signals: again_asked, 再答一次 (only where `again`).
    Attributes: answer_card, rubric_card, reference_card.
    """

    again_asked = Signal()

    def __init__(
        self, graded: GradedText, *, stacked: bool = False, again: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        answer = marked_answer(graded.question, graded.grade, graded.text, possible=graded.possible)
        self.answer_card = AnswerCard(answer, own=graded.own)
        self.rubric_card = RubricCard(
            answer, graded.source, again=again and graded.own, scrolls=not stacked
        )
        self.advice_card = AdviceCard(answer.improvements) if answer.improvements else None
        self.reference_card = _reference(graded.question)
        self.task_card = None if stacked else TaskCard(graded.question)
        if stacked:
            self._stack()
        else:
            self._set_beside()
        self._connect()
        self.show_reference(not graded.text.strip())

    def show_reference(self, shown: bool) -> None:
        """Show the five-star answer, or put it away."""
        show_if(self.reference_card, shown)
        self.rubric_card.set_reference_shown(shown)

    def light(self, key: str) -> None:
        """Light the words and the row of `key`; "" lights none."""
        self.rubric_card.rows.light(key)
        if self.answer_card.prose is not None:
            self.answer_card.prose.light(key)

    def take_focus(self) -> bool:
        """Put the focus on the first row, where it isn't on any; ↑ ↓ walk from there."""
        rows = self.rubric_card.rows.rows()
        if not rows or any(row.hasFocus() for row in rows):
            return False
        rows[0].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _connect(self) -> None:
        rows, prose = self.rubric_card.rows, self.answer_card.prose
        if prose is not None:
            rows.row_hovered.connect(prose.light)
            prose.span_hovered.connect(rows.light)
        self.rubric_card.again_asked.connect(self.again_asked)
        self.rubric_card.reference_asked.connect(self._toggle_reference)

    def _toggle_reference(self) -> None:
        self.show_reference(self.reference_card.isHidden())
        area = self.findChild(Scrolled, "answers")
        if area is not None and not self.reference_card.isHidden():
            area.column.activate()
            area.ensureWidgetVisible(self.reference_card)

    def _cards(self) -> list[QWidget]:
        cards = (self.task_card, self.answer_card, self.reference_card, self.advice_card)
        return [card for card in cards if card is not None]

    def _set_beside(self) -> None:
        left = Scrolled(spacing=theme_of(self).space.s4)
        left.setObjectName("answers")
        for card in self._cards():
            left.column.addWidget(card)
        left.column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme_of(self).space.s4)
        row.addWidget(left, 1)
        row.addWidget(self.rubric_card)
        self.rubric_card.setFixedWidth(RIGHT_COLUMN)

    def _stack(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).space.s4)
        answer, *others = self._cards()
        for card in (answer, self.rubric_card, *others):
            column.addWidget(card)
        column.addStretch(1)


def _reference(question: FreeText) -> Card:
    card = Card(translate("Result", "How a five-star answer says it"))
    card.body.addWidget(Prose(question.reference, size="stem"))
    if question.explanation:
        card.body.addWidget(Prose(question.explanation, tone="text-2"))
    return card
