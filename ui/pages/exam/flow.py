"""考试: reads papers and attempts, begins and resumes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.attempts.head import AttemptHead
from trainer.errors import UserError
from trainer.papers.blueprint import Blueprint
from ui.pages.exam.data import LevelFacts, OpenExam, levels
from ui.pages.exam.notice import notice
from ui.pages.exam.view import ExamView
from ui.pages.spec import Desk
from ui.texts.errors import sentence, short_cell_sentence
from ui.texts.names import is_chinese

_KINDS = ("exam", "mock")


class ExamPage(QWidget):
    """Arguments: none, or blueprint_id of a paper to be pointed at. Attributes: view."""

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._levels: tuple[LevelFacts, ...] = ()
        self.view = ExamView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.asked.connect(self._ask)
        self.view.resumed.connect(self._open)
        self.view.result_asked.connect(
            lambda attempt: desk.router.open("result", attempt_id=attempt)
        )

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Show the papers as they stand now."""
        trainer, learner = self._desk.trainer, self._desk.account
        papers = trainer.sittings.blueprints(*_KINDS)
        past = trainer.results.of_learner(learner=learner, kinds=_KINDS)
        held = trainer.progress.overview(learner=learner).ladder.level
        self._levels = levels(papers, past, self._short([p.id for p in papers]), held=held)
        under_way = self._under_way()
        self.view.show_exams(self._levels, _in_our_words(past, papers), under_way)
        if self.view.open_card is not None:
            self.view.open_card.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        elif "blueprint_id" in arguments:
            self.view.point_at(arguments["blueprint_id"])

    def may_leave(self) -> bool:
        return True

    def _short(self, blueprint_ids: list[str]) -> dict[str, str]:
        """Which papers can't be drawn, and which of their cells are short."""
        trainer = self._desk.trainer
        titles = {id_: bank.head.title for id_, bank in trainer.context.library.banks.items()}
        found = {}
        for id_ in blueprint_ids:
            lacking = trainer.sittings.shortage(blueprint_id=id_)
            if lacking is not None:
                cells = (short_cell_sentence(one, titles) for one in lacking.short)
                found[id_] = "\n".join(cells)
        return found

    def _under_way(self) -> OpenExam | None:
        sittings, learner = self._desk.trainer.sittings, self._desk.account
        for head in sittings.open_attempts(learner=learner):
            if head.kind in _KINDS:
                sitting = sittings.load(learner=learner, attempt_id=head.id)
                paper = sitting.paper
                return OpenExam(
                    attempt_id=head.id, title=paper.title if is_chinese() else paper.title_en,
                    kind=head.kind, answered=len(sitting.state.responses),
                    count=len(paper.slots), remaining=sitting.remaining,
                )  # fmt: skip
        return None

    def _ask(self, blueprint_id: str) -> None:
        for facts in self._levels:
            for paper in (facts.exam, facts.mock):
                if paper is not None and paper.blueprint_id == blueprint_id:
                    dialog = notice(facts, paper, parent=self)
                    dialog.accepted.connect(lambda: self._begin(blueprint_id))
                    dialog.finished.connect(dialog.deleteLater)
                    dialog.open()
                    return

    def _begin(self, blueprint_id: str) -> None:
        try:
            attempt_id = self._desk.trainer.sittings.start(
                learner=self._desk.account, blueprint_id=blueprint_id
            )
        except UserError as error:
            self._desk.router.toast(sentence(error), icon="circle-alert")
            return
        self._open(attempt_id)

    def _open(self, attempt_id: int) -> None:
        self._desk.router.open("sitting", attempt_id=attempt_id)


def _in_our_words(
    past: Sequence[AttemptHead], papers: Sequence[Blueprint]
) -> Sequence[AttemptHead]:
    """Attempts keep the Chinese title of their paper; in English they bear the English one."""
    if is_chinese():
        return past
    english = {paper.title: paper.title_en for paper in papers}
    return [replace(head, title=english.get(head.title, head.title)) for head in past]
