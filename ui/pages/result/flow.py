"""成绩: reads a result and shows it as a whole or one question of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.errors import UserError
from trainer.usecases.results import Result
from ui.pages.mistakes.data import counts
from ui.pages.result.opened import Opened
from ui.pages.result.summary import Summary
from ui.pages.spec import Desk
from ui.texts.errors import sentence
from ui.theme import theme_of
from ui.widgets.states import EmptyState

translate = QCoreApplication.translate

_AGAIN, _AGAIN_EN = "再练失分题·", "Lost marks again: "


class ResultPage(QWidget):
    """Arguments: attempt_id, and index for one question (from 0)."""

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._result: Result | None = None
        self._view: QWidget | None = None
        self._column = QVBoxLayout(self)
        space = theme_of(self).space
        self._column.setContentsMargins(space.s5, space.s5, space.s5, space.s5)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)

    @property
    def view(self) -> QWidget | None:
        """What is shown: the Summary, an Opened question, or an EmptyState."""
        return self._view

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Read the result and show it."""
        try:
            self._result = self._desk.trainer.results.get(
                actor=self._desk.account, attempt_id=arguments["attempt_id"]
            )
        except UserError as error:
            self._result = None
            title = translate("Result", "This result can't be shown")
            self._show(EmptyState("circle-alert", title, sentence(error)))
            return
        if self._own():  # an exam just handed in has changed their number
            lines = self._desk.trainer.progress.notebook(learner=self._desk.account)
            self._desk.router.counted.emit("mistakes", counts(lines)[None])
        index = arguments.get("index")
        if index is None:
            self.show_summary()
        else:
            self.show_question(int(index))

    def may_leave(self) -> bool:
        return True

    def show_summary(self) -> None:
        """Show the result as a whole."""
        if self._result is None:
            return
        before = self._view.index if isinstance(self._view, Opened) else None
        view = Summary(self._result, own=self._own())
        view.practice_asked.connect(self._practise_losing)
        view.report_asked.connect(self._save_report)
        view.opened.connect(self.show_question)
        self._show(view)
        table = view.questions.table
        if before is None or not table.select(str(before)):
            table.selectRow(0)
        table.setFocus()

    def show_question(self, index: int) -> None:
        """Show one question."""
        if self._result is None:
            return
        view = Opened(self._result, index, own=self._own())
        view.back.connect(self.show_summary)
        view.moved.connect(self.show_question)
        view.again_asked.connect(lambda: self._answer_again(index))
        self._show(view)
        view.setFocus()

    def _own(self) -> bool:
        return self._result is not None and self._result.head.learner_id == self._desk.account.id

    def _leave(self) -> None:
        if isinstance(self._view, Opened):
            self.show_summary()
        else:
            self._desk.router.back()

    def _show(self, view: QWidget) -> None:
        if self._view is not None:
            self._column.removeWidget(self._view)
            self._view.hide()
            self._view.deleteLater()
        self._view = view
        self._column.addWidget(view)
        view.show()

    def _practise_losing(self) -> None:
        if self._result is not None:
            questions = [item.question.id for item in self._result.losing]
            self._practise(questions, self._result)

    def _answer_again(self, index: int) -> None:
        if self._result is not None:
            self._practise([self._result.items[index].question.id], self._result)

    def _practise(self, questions: list[str], result: Result) -> None:
        # The titles are kept with the attempt: Chinese and English, whatever is spoken now.
        title = result.paper.title.removeprefix(_AGAIN)
        title_en = result.paper.title_en.removeprefix(_AGAIN_EN)
        try:
            attempt_id = self._desk.trainer.sittings.start_on_questions(
                learner=self._desk.account,
                questions=questions,
                title=_AGAIN + title,
                title_en=_AGAIN_EN + title_en,
            )
        except UserError as error:
            self._desk.router.toast(sentence(error), icon="circle-alert")
            return
        self._desk.router.open("sitting", attempt_id=attempt_id)

    def _save_report(self) -> None:
        if self._result is not None:
            from ui.pages.result.saving import ask_and_save

            organisation = self._desk.trainer.accounts.organisation()
            ask_and_save(self._result, organisation, self._desk.router, self)
