"""The banks: reads them off the GUI thread, searches, shows a question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.bank.problems import BankProblem
from trainer.usecases.banks import BankNode, QuestionRow, Search
from ui.pages.banks.view import BanksView, Wanted
from ui.pages.sitting.partner import MarkingPartner
from ui.pages.spec import Desk
from ui.tasks import Job
from ui.texts.errors import problem_sentence

translate = QCoreApplication.translate

_SHOWN_PROBLEMS = 3


class BanksPage(QWidget):
    """Feeds the view."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._banks = desk.trainer.banks  # keeps the texts it searches
        self._job: Job | None = None
        self._question = ""
        self._asked: tuple[str, str] | None = None
        self.view = BanksView(partner=MarkingPartner(desk, shows_mood=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view.list)
        self.view.wanted.connect(self._search)
        self.view.question_chosen.connect(self._choose)

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Show the banks; `question` (id) chooses one.

        `node` (bank or bank/section) shows the questions about it, `type` only those of a type.
        """
        self._question = str(arguments.get("question", self._question))
        if "node" in arguments:
            self._asked = str(arguments["node"]), str(arguments.get("type", ""))
        banks = self._banks
        self._desk.tasks.run(
            lambda _job: (banks.tree(), banks.problems()), owner=self, done=self._show
        )

    def may_leave(self) -> bool:
        """Nothing here can be lost."""
        return True

    def _show(self, read: tuple[list[BankNode], tuple[BankProblem, ...]]) -> None:
        tree, problems = read
        self.view.show_tree(tree)
        if self._asked is not None:
            node, type_ = self._asked
            self._asked = None
            self.view.narrow(node, type_)
        sentences = [problem_sentence(problem) for problem in problems[:_SHOWN_PROBLEMS]]
        more = len(problems) - len(sentences)
        if more > 0:
            text = translate("Banks", "… and {count} more problems in the banks' files.")
            sentences.append(text.format(count=more))
        self.view.notice.say(*sentences)

    def _search(self, wanted: Wanted) -> None:
        if self._job is not None:
            self._job.cancel()
        banks = self._banks
        search = Search(text=wanted.text, bank=wanted.bank, about=wanted.section)

        def find(_job: Job) -> list[QuestionRow]:
            return [row for row in banks.search(search) if wanted.fits(row)]

        self._job = self._desk.tasks.run(
            find, owner=self, done=lambda rows: self.view.show_rows(rows, self._question)
        )

    def _choose(self, question_id: str) -> None:
        self._question = question_id or self._question
        self.view.show_sheet(self._banks.sheet(question_id=question_id) if question_id else None)
