"""The two panes of a chosen question: how it is made, and what the trainee sees."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QTabBar, QVBoxLayout, QWidget

from trainer.question import Question
from trainer.question_types.rewrite import Rewrite
from trainer.question_types.warranty_case import WarrantyCase
from trainer.usecases.banks import QuestionSheet
from ui.answers import AnswerWidget, answer_widget
from ui.answers.contract import Partner
from ui.pages.banks.marking import marking_tab, source_tab, taboo_tab, text_tab
from ui.pages.banks.parts import facts, prose
from ui.texts.names import star_name, type_name
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.card import Card, Hairline
from ui.widgets.chip import Chip, ChipKind
from ui.widgets.focus import replace_inner
from ui.widgets.label import Label
from ui.widgets.shown import show_if

translate = QCoreApplication.translate

_HEAD = 48
Tab = Callable[[QuestionSheet], list[QWidget]]
_TABS: tuple[Tab, ...] = (text_tab, marking_tab, taboo_tab, source_tab)
_MARKING = 1


class DetailPane(QWidget):
    """Tabs 题面, 评分要点, 禁语, 出处 of one question. Attributes: tabs, the QTabBar."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: QuestionSheet | None = None
        self._id = Label(size="stem", weight=500, figures=True)
        self._kind = Chip("")
        self._level = Chip("", kind="outlined")
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("Banks", "Parts of the question"))
        for name in (
            translate("Banks", "Text"), translate("Banks", "Marking"),
            translate("Banks", "Taboos"), translate("Banks", "Sources"),
        ):  # fmt: skip
            self.tabs.addTab(name)
        self.tabs.setCurrentIndex(_MARKING)
        self.tabs.currentChanged.connect(self._fill)
        self._scroll = scroll_area()
        self._arrange()

    def show_sheet(self, sheet: QuestionSheet | None) -> None:
        """Show a question, or nothing."""
        self._sheet = sheet
        self.setEnabled(sheet is not None)
        if sheet is not None:
            question = sheet.question
            self._id.setText(question.id)
            kind: ChipKind = "accent" if question.skill == "phrasing" else "series-2"
            self._kind.set_chip(type_name(question.type), kind=kind)
            self._level.set_chip(star_name(question.star), kind="outlined")
        self._kind.setVisible(sheet is not None)
        self._level.setVisible(sheet is not None)
        self._fill()

    def _fill(self) -> None:
        widgets = _TABS[self.tabs.currentIndex()](self._sheet) if self._sheet else []
        replace_inner(self._scroll, stacked(widgets))

    def _arrange(self) -> None:
        space = theme_of(self).space
        head = QHBoxLayout()
        head.setContentsMargins(space.s4, 0, space.s4, 0)
        head.setSpacing(space.s2)
        for widget in (self._id, self._kind, self._level):
            head.addWidget(widget)
        head.addStretch(1)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(space.s4, 0, space.s4, 0)
        tabs.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addSpacing(space.s3)
        column.addLayout(head)
        column.addSpacing(space.s1)
        column.addLayout(tabs)
        column.addWidget(Hairline())
        column.addWidget(self._scroll, 1)


class SeenPane(QWidget):
    """The question as a trainee meets it. Attributes: answer, the live widget; again, the button
    that draws another case of a 三包 question.

    Signals: redrawn(QuestionSheet).
    """

    redrawn = Signal(object)

    def __init__(self, *, partner: Partner | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer: AnswerWidget | None = None
        self._sheet: QuestionSheet | None = None
        self._partner = partner
        self.again = Button(
            translate("Banks", "Another case"), size="small", kind="quiet", icon="refresh-cw"
        )
        self.again.clicked.connect(self._redraw)
        space = theme_of(self).space
        self._scroll = scroll_area()
        title = Label(translate("Banks", "What trainees see"), weight=500)
        title.setFixedHeight(_HEAD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(space.s4, 0, space.s4, 0)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.again)
        self.again.hide()
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self._scroll, 1)

    def show_sheet(self, sheet: QuestionSheet | None) -> None:
        """Show a question, or nothing."""
        self._sheet = sheet
        self.answer = None
        show_if(self.again, sheet is not None and draws(sheet.question))
        if sheet is None:
            replace_inner(self._scroll, stacked(()))
            return
        answer = answer_widget(sheet.question, {})
        if self._partner is not None:
            answer.set_partner(self._partner)
        told = [] if answer.tells else [_asked(sheet)]
        replace_inner(self._scroll, stacked([*told, answer], fills=answer.fills, narrow=True))
        self.answer = answer

    def _redraw(self) -> None:
        """Another case under the same rules, as a paper would draw it."""
        if self._sheet is None:
            return
        question = self._sheet.question
        drawn = question.presentation(random.Random())
        sheet = replace(self._sheet, question=question.as_presented(drawn))
        self.show_sheet(sheet)
        self.redrawn.emit(sheet)


def draws(question: Question) -> bool:
    """Whether every paper asks this question about a case of its own."""
    return isinstance(question, WarrantyCase) and not question.tell


def scroll_area() -> QScrollArea:
    """A scroll area without a frame that never scrolls sideways."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def stacked(widgets: Sequence[QWidget], *, fills: bool = False, narrow: bool = False) -> QWidget:
    """Widgets under one another; with `fills` the last takes the height that is left."""
    space = theme_of().space
    side = space.s3 if narrow else space.s4
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(side, space.s4, side, space.s4)
    column.setSpacing(space.s3)
    for widget in widgets:
        column.addWidget(widget, int(fills and widget is widgets[-1]))
    if not fills:
        column.addStretch(1)
    return whole


def _asked(sheet: QuestionSheet) -> QWidget:
    question = sheet.question
    card = Card(dense=True)
    if question.situation is not None:
        for line in facts(question.situation):
            card.body.addWidget(line)
    if question.scenario:
        card.body.addWidget(prose(question.scenario))
    if isinstance(question, Rewrite):
        card.body.addWidget(prose(f"“{question.bad_line}”", tone="taboo"))
    card.body.addWidget(prose(question.stem, strong=True))
    return card
