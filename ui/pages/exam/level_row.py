"""A star level: its stars, what its papers are, what was reached, and the way in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.exam.data import LevelFacts, PaperFacts
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.label import Label
from ui.widgets.stars import Stars

translate = QCoreApplication.translate


class LevelRow(QWidget):
    """Signals: asked(blueprint id). Attributes: exam, mock, the buttons (None without a paper)."""

    asked = Signal(str)

    def __init__(self, facts: LevelFacts, *, blocked: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme_of(self).space
        self.level = facts.level
        first = facts.following and not blocked
        self.mock = self._button(facts.mock, translate("Exam", "Mock exam"), blocked, False)
        self.exam = self._button(facts.exam, translate("Exam", "Sit the exam"), blocked, first)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, space.s4, 0, space.s4)
        row.setSpacing(space.s3)
        row.addLayout(_words(facts), 1)
        for button in (self.mock, self.exam):
            if button is not None:
                row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def point_at(self, blueprint_id: str, facts: LevelFacts) -> bool:
        """Put the focus on the button of a paper; False where it isn't here."""
        for paper, button in ((facts.exam, self.exam), (facts.mock, self.mock)):
            if paper is not None and paper.blueprint_id == blueprint_id and button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _button(
        self, paper: PaperFacts | None, text: str, blocked: bool, primary: bool
    ) -> Button | None:
        if paper is None:
            return None
        button = Button(text, kind="primary" if primary else "secondary")
        button.setEnabled(not blocked and not paper.short)
        button.setAccessibleDescription(paper.short or paper.title)
        button.clicked.connect(lambda: self.asked.emit(paper.blueprint_id))
        return button


def facts_text(facts: LevelFacts) -> str:
    """60 分钟，30 题，80 分通过，话术 ≥ 75，流程 ≥ 75."""
    paper = facts.paper
    if paper is None:
        return ""
    text = translate(
        "Exam",
        "{minutes} minutes, {count} questions, {total} to pass, say ≥ {phrasing}, do ≥ {procedure}",
    )
    return text.format(
        minutes=paper.minutes, count=paper.count, total=facts.total,
        phrasing=facts.phrasing, procedure=facts.procedure,
    )  # fmt: skip


def tries_text(facts: LevelFacts) -> str:
    """考过 2 次，模拟 1 次，最好 79 分."""
    if facts.best is None:
        return translate("Exam", "Not tried yet")
    text = translate("Exam", "exams: {exams}, mocks: {mocks}, best: {best}")
    return text.format(exams=facts.exams, mocks=facts.mocks, best=facts.best)


def _words(facts: LevelFacts) -> QVBoxLayout:
    head = QHBoxLayout()
    head.setSpacing(12)
    head.addWidget(Stars(facts.level, size=20))
    paper = facts.paper
    head.addWidget(Label(paper.title if paper else "", size="stem", weight=500))
    if facts.held:
        head.addWidget(Chip(translate("Exam", "Reached"), kind="met", icon="check", height=22))
    elif facts.following:
        head.addWidget(Chip(translate("Exam", "Your next level"), kind="accent", height=22))
    head.addStretch(1)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addLayout(head)
    column.addWidget(Label(facts_text(facts), tone="text-2", figures=True, wrap=True))
    column.addWidget(Label(tries_text(facts), size="caption", tone="text-3", figures=True))
    short = dict.fromkeys(p.short for p in (facts.exam, facts.mock) if p is not None and p.short)
    for sentence in short:
        column.addWidget(Label(sentence, size="caption", tone="taboo", wrap=True))
    return column
