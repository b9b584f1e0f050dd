"""错题: reads the notebook and starts practices on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.errors import UserError
from trainer.usecases.progress import Habit, NotebookLine
from ui.pages.mistakes.data import Group, counts, groups
from ui.pages.mistakes.view import MistakesView
from ui.pages.spec import Desk
from ui.texts.errors import sentence


class MistakesPage(QWidget):
    """Arguments: none. Attributes: view."""

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines: Sequence[NotebookLine] = ()
        self._habits: Sequence[Habit] = ()
        self.view = MistakesView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.narrowed.connect(self._show)
        self.view.opened.connect(self._open)
        self.view.practised.connect(self._practise)
        self.view.practice_page_asked.connect(lambda: desk.router.open("practice"))

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Show the mistakes that are open now."""
        progress, learner = self._desk.trainer.progress, self._desk.account
        self._lines = progress.notebook(learner=learner)
        self._habits = progress.overview(learner=learner).habits
        self._desk.router.counted.emit("mistakes", counts(self._lines)[None])
        self._show()

    def may_leave(self) -> bool:
        return True

    def _show(self) -> None:
        shown = groups(self._lines, self.view.kind())
        self.view.show_mistakes(shown, counts(self._lines), self._habits)

    def _open(self, group: Group) -> None:
        self._desk.router.open("result", attempt_id=group.attempt_id, index=group.slot)

    def _practise(self, questions: tuple[str, ...]) -> None:
        try:
            attempt_id = self._desk.trainer.sittings.start_on_questions(
                learner=self._desk.account, questions=list(questions), title="错题再练",
                title_en="Mistakes again",
            )  # fmt: skip
        except UserError as error:
            self._desk.router.toast(sentence(error), icon="circle-alert")
            return
        self._desk.router.open("sitting", attempt_id=attempt_id)
