"""情景对话: lists the dialogues and starts one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.errors import UserError
from trainer.usecases.talks import Talk
from ui.pages.spec import Desk
from ui.pages.talks.view import TalksView
from ui.texts.errors import sentence


class TalksPage(QWidget):
    """Attributes: view."""

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.view = TalksView()
        self.view.asked.connect(self._start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Show how the learner did so far; the banks may have to be read first."""
        talks, learner = self._desk.trainer.talks, self._desk.account
        self._desk.tasks.run(
            lambda _job: talks.all(learner=learner), owner=self, done=self.view.show_talks
        )

    def may_leave(self) -> bool:
        return True

    def _start(self, talk: Talk) -> None:
        """Go on with an open talk about the same dialogue, or begin one."""
        sittings, learner = self._desk.trainer.sittings, self._desk.account
        title = talk.dialogue.title
        try:
            attempt = sittings.open_with(learner=learner, question=talk.dialogue.id)
            if attempt is None:
                attempt = sittings.start_on_questions(
                    learner=learner, questions=[talk.dialogue.id], title=title, title_en=title
                )
        except UserError as error:
            self._desk.router.toast(sentence(error), icon="circle-alert")
            return
        self._desk.router.open("sitting", attempt_id=attempt)
