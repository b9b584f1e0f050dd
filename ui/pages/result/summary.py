"""The result as a whole: verdict, types, and the questions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from trainer.usecases.results import Result
from ui.pages.result.rows import (
    LOST_COLUMN,
    NUMBER_COLUMN,
    Shown,
    columns,
    fit_lead,
    narrowed,
    row_of,
    scale_of,
    title_of,
    when_text,
)
from ui.pages.result.verdict import TypeStrip, VerdictCard
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.header import PageHeader
from ui.widgets.segmented import Segmented
from ui.widgets.table import Table

translate = QCoreApplication.translate


class Summary(QWidget):
    """Signals: practice_asked, the losing questions; report_asked; opened(index), a question.

    Attributes: questions, the card with the table.
    """

    practice_asked = Signal()
    report_asked = Signal()
    opened = Signal(int)

    def __init__(self, result: Result, *, own: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).space.s4)
        column.addWidget(self._header(result, own))
        column.addWidget(VerdictCard(result))
        if len(result.scores.types) > 1:
            column.addWidget(TypeStrip(result))
        self.questions = QuestionsCard(result)
        self.questions.opened.connect(self.opened)
        column.addWidget(self.questions, 1)

    def _header(self, result: Result, own: bool) -> PageHeader:
        header = PageHeader(title_of(result.paper), when_text(result))
        if not own:
            header.set_help(f"{result.learner.name}　{when_text(result)}")
        report = Button(translate("Result", "Report"), icon="printer")
        report.clicked.connect(self.report_asked)
        header.add_action(report)
        if own and result.losing:
            text = translate("Result", "Practise the {n} that lost marks")
            button = Button(text.format(n=len(result.losing)), kind="primary", icon="rotate-ccw")
            button.clicked.connect(self.practice_asked)
            header.add_action(button)
        return header


class QuestionsCard(Card):
    """The questions, narrowed to what lost marks at first. Signals: opened(index).

    Attributes: table, filter.
    """

    opened = Signal(int)

    def __init__(self, result: Result, *, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._result = result
        self.setMinimumHeight(150)
        self.set_title(translate("Result", "Questions"))
        self.filter = Segmented(self._labels(), name=translate("Result", "Which questions"))
        self.filter.changed.connect(self._narrow)
        space = theme_of(self).space
        self.head.setContentsMargins(space.s5, space.s4, space.s5, 0)
        self.head.insertWidget(2, self.filter)
        self.table = Table(columns(), row_height=42, name=translate("Result", "Questions"))
        fit_lead(self.table)
        self.table.opened.connect(lambda key: self.opened.emit(int(key)))
        self.table.clicked.connect(lambda _index: self.opened.emit(int(self.table.current_key())))
        self.body.addWidget(self.table, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.table.sort_by(LOST_COLUMN, falling=True)
        first = Shown.LOST if result.losing else Shown.ALL
        self.filter.set_current(first)
        self._narrow(first)

    def _labels(self) -> list[str]:
        texts = (
            translate("Result", "Lost {n}"), translate("Result", "All {n}"),
            translate("Result", "Flagged {n}"),
        )  # fmt: skip
        return [
            text.format(n=len(narrowed(self._result, shown)))
            for text, shown in zip(texts, Shown, strict=True)
        ]

    def _narrow(self, shown: int) -> None:
        scale = scale_of(self._result.paper)
        items = narrowed(self._result, Shown(shown))
        self.table.set_rows([row_of(item, scale) for item in items])
        if Shown(shown) is Shown.LOST:
            self.table.sort_by(LOST_COLUMN, falling=True)
        else:
            self.table.sort_by(NUMBER_COLUMN)
