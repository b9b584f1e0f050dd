"""What is said about an answer once it was graded: verdict, reasons, explanation, source."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from trainer.question import Grade, Question, State
from ui.theme import Role, theme_of
from ui.widgets.card import Card, Hairline
from ui.widgets.label import Label
from ui.widgets.prose import Prose
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate

_SIGNS: dict[State, tuple[str, Role]] = {
    State.RIGHT: ("circle-check", "met"),
    State.PARTIAL: ("circle-dot", "courtesy"),
    State.WRONG: ("circle-x", "taboo"),
    State.UNANSWERED: ("circle-dashed", "missed"),
}


@dataclass(frozen=True, slots=True)
class Solution:
    """A graded question; manual and section say where it comes from."""

    question: Question
    grade: Grade
    manual: str = ""
    section: str = ""


class SolutionCard(Card):
    """The verdict in words, then why."""

    def __init__(self, solution: Solution, *, parent: QWidget | None = None) -> None:
        super().__init__(dense=True, parent=parent)
        state = solution.grade.state
        icon, tone = _SIGNS[state]
        self.body.setSpacing(theme_of(self).space.s2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph(icon, tone, 20), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Label(verdict_text(state), size="stem", weight=500, tone=tone))
        head.addStretch(1)
        if state is State.PARTIAL:
            share = translate("Answers", "{percent}% of the marks")
            text = share.format(percent=round(100 * solution.grade.fraction))
            head.addWidget(Label(text, tone="text-2", figures=True))
        self.body.addLayout(head)
        self.body.addWidget(Prose(solution.question.explanation, line_height=24))
        self._add_source(solution)
        self.setAccessibleName(verdict_text(state))
        self.setAccessibleDescription(solution.question.explanation)

    def _add_source(self, solution: Solution) -> None:
        place = "·".join(part for part in (solution.manual, solution.section) if part)
        if not place:
            return
        self.body.addWidget(Hairline())
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(Glyph("book-open", "text-3", 14), 0, Qt.AlignmentFlag.AlignVCenter)
        source = translate("Answers", "Source: {place}").format(place=place)
        row.addWidget(Label(source, size="caption", tone="text-2"))
        row.addStretch(1)
        self.body.addLayout(row)


def verdict_text(state: State) -> str:
    """The state of a grade as said to the learner."""
    return {
        State.RIGHT: translate("Answers", "That's right"),
        State.PARTIAL: translate("Answers", "Partly right"),
        State.WRONG: translate("Answers", "Not right"),
        State.UNANSWERED: translate("Answers", "Not answered"),
    }[state]
