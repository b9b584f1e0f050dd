"""The certificate desk: reads the queue, checks it, issues."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from trainer.certification.register import Certificate, CertificateState
from trainer.errors import UserError
from trainer.usecases.certify import NotEligible
from ui.pages.desk.queue import Narrowing, Waiting
from ui.pages.desk.view import DeskView
from ui.pages.desk.work import Survey, issue_all, survey
from ui.pages.spec import Desk
from ui.papers.documents import CERTIFICATE_DESIGNS, Issue, Paper
from ui.papers.facts import checks_of, facts_of
from ui.papers.output import Output, usual_folder
from ui.papers.photo import read_photo
from ui.papers.sheets import SheetMaker, Sheets
from ui.papers.words import named, said
from ui.tasks import Job

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _After:
    """What follows issuing: nothing, saving or printing a paper."""

    verb: str = ""
    paper: Paper = Paper.CERTIFICATE


class DeskPage(QWidget):
    """Feeds the view; every rule is the trainer's."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._waiting: dict[str, Waiting] = {}
        self._narrowing = Narrowing()
        self._numbers: frozenset[str] = frozenset()
        self._design = CERTIFICATE_DESIGNS[0]
        self._survey: Job | None = None
        self._previewed: tuple[object, ...] = ()
        self.view = DeskView()
        self._maker = SheetMaker(desk.tasks, self)
        self.output = Output(desk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view.table)
        self._connect()

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Show the queue as it is now."""
        certificates = self._desk.trainer.certificates
        found = certificates.candidates(actor=self._desk.account)
        before = {key: waiting.problems for key, waiting in self._waiting.items()}
        rows = [Waiting(one, before.get(str(one.attempt.id))) for one in found]
        self._waiting = {waiting.key: waiting for waiting in rows}
        self._desk.router.counted.emit("desk", len(rows))
        self._show()
        self._look()

    def may_leave(self) -> bool:
        """Nothing here can be lost."""
        return True

    def _connect(self) -> None:
        view = self.view
        view.narrowed.connect(self._narrow)
        view.row_chosen.connect(self._choose)
        view.issue_asked.connect(lambda: self._issue(_After()))
        view.issue_save_asked.connect(lambda: self._ask_paper("save"))
        view.issue_print_asked.connect(lambda: self._ask_paper("print"))
        view.tab_chosen.connect(self._open_tab)
        view.register_asked.connect(lambda: self._desk.router.open("register"))
        view.options.design_chosen.connect(self._take_design)
        view.options.photo_asked.connect(self._ask_photo)
        self._maker.ready.connect(self._show_sheets)
        self._maker.failed.connect(view.preview.show_failure)
        view.preview.resized.connect(self._maker.resize)
        self.output.failed.connect(view.notice.say)

    def _show(self) -> None:
        today = self._desk.trainer.certificates.today()
        everything = list(self._waiting.values())
        shown = [waiting for waiting in everything if self._narrowing.fits(waiting, today)]
        self.view.show_queue(shown, everything, today)
        if not shown:
            self._choose("")

    def _narrow(self, narrowing: Narrowing) -> None:
        self._narrowing = narrowing
        self._show()

    def _look(self) -> None:
        """Check every candidate off the GUI thread; the rows say 检查中 meanwhile."""
        if self._survey is not None:
            self._survey.cancel()
        trainer, account, design = self._desk.trainer, self._desk.account, self._design
        ids = [
            one.candidate.attempt.id for one in self._waiting.values() if not one.candidate.missing
        ]
        self._survey = self._desk.tasks.run(
            lambda job: survey(trainer, account, ids, design=design, check=job.check),
            owner=self, done=self._take_survey,
        )  # fmt: skip

    def _take_survey(self, found: Survey) -> None:
        self._numbers = frozenset(one.record.number for one in found.register)
        for key, problems in found.problems.items():
            if key in self._waiting:
                self._waiting[key] = replace(self._waiting[key], problems=problems)
        revoked = CertificateState.REVOKED
        ended = sum(one.stored_state is revoked for one in found.register)
        self.view.set_counts(len(self._waiting), len(found.register) - ended, ended)
        self._show()

    def _choose(self, key: str) -> None:
        preview, waiting = self.view.preview, self._waiting.get(key)
        wanted = (waiting.candidate if waiting else None, self._design)
        if wanted == self._previewed:
            return
        self._previewed = wanted
        preview.set_checks(())
        if waiting is None:
            self._maker.drop()
            preview.set_facts(())
            preview.clear(translate("Desk", "Choose somebody in the list."), icon="stamp")
            self.view.options.set_photo(None)
            return
        self.view.options.set_photo(waiting.candidate.learner.has_photo)
        if waiting.candidate.missing:
            self._maker.drop()
            preview.set_facts(())
            fields = ", ".join(waiting.candidate.missing)
            preview.show_failure(NotEligible("data_missing", name=waiting.name, fields=fields))
            return
        trainer, account, design = self._desk.trainer, self._desk.account, self._design
        id_ = waiting.candidate.attempt.id
        self._maker.ask(
            lambda: Issue(trainer.certificates.preview(actor=account, attempt_id=id_), design),
            width=preview.page_width(), ratio=self.devicePixelRatioF(),
        )  # fmt: skip

    def _show_sheets(self, sheets: Sheets) -> None:
        record = sheets.issue.record
        self.view.preview.set_facts(facts_of(record))
        self.view.preview.set_checks(
            checks_of(
                sheets.problems,
                number_free=record.number not in self._numbers,
                has_photo=record.photo is not None,
            )
        )
        self.view.preview.show_sheets(sheets)

    def _take_design(self, design: str) -> None:
        self._design = design
        self._look()
        self._choose(self.view.table.current_key())

    def _ask_paper(self, verb: str) -> None:
        menu = self.output.menu(lambda paper: self._issue(_After(verb, paper)))
        button = self.view.save if verb == "save" else self.view.print
        menu.popup(button.mapToGlobal(button.rect().topLeft()) - menu.rect().bottomLeft())

    def _issue(self, after: _After) -> None:
        chosen = [waiting.candidate for waiting in self.view.ticked()]
        if not chosen:
            return
        self.view.notice.clear()
        self.view.set_busy(0.0)
        trainer, account, design = self._desk.trainer, self._desk.account, self._design
        self._desk.tasks.run(
            lambda job: issue_all(trainer, account, chosen, design=design, report=job.report),
            owner=self, done=lambda outcome: self._issued(outcome, after), failed=self._refuse,
            progress=lambda share, _text: self.view.set_busy(share),
        )  # fmt: skip

    def _issued(
        self, outcome: tuple[list[Certificate], list[tuple[str, UserError]]], after: _After
    ) -> None:
        issued, failures = outcome
        self.view.set_busy(None)
        if failures:
            nothing = translate("Desk", "Nothing was issued yet. Untick these people or mend this:")
            self.view.notice.say(nothing, *(named(name, error) for name, error in failures))
            return
        self.view.table.set_checked([])
        self.enter({})
        text = translate("Desk", "Issued {count} certificates").format(count=len(issued))
        ids = tuple(one.id for one in issued)
        self._desk.router.toast(
            text, action=translate("Desk", "Open the register"),
            then=lambda: self._desk.router.open("register", chosen=ids),
        )  # fmt: skip
        papers = [Issue(one.record, one.template) for one in issued]
        if after.verb == "save":
            self.output.save(after.paper, papers)
        elif after.verb == "print":
            self.output.print(after.paper, papers)

    def _refuse(self, error: Exception) -> None:
        self.view.set_busy(None)
        if not isinstance(error, UserError):
            self._desk.tasks.crashed.emit(error)
            return
        self.view.notice.say(said(error))
        self.enter({})

    def _open_tab(self, index: int) -> None:
        states = ((), ("valid", "expired", "renewed"), ("revoked",))
        if index:
            self._desk.router.open("register", states=states[index])

    def _ask_photo(self) -> None:
        start = usual_folder(QStandardPaths.StandardLocation.PicturesLocation)
        dialog = QFileDialog(self, translate("Desk", "Photo for the pass"), start)
        dialog.setNameFilter(translate("Desk", "Pictures (*.jpg *.jpeg *.png)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        key = self.view.table.current_key()
        dialog.fileSelected.connect(lambda path: self._set_photo(key, Path(path)))
        dialog.open()

    def _set_photo(self, key: str, path: Path) -> None:
        waiting = self._waiting.get(key)
        if waiting is None:
            return
        try:
            photo = read_photo(path)
        except UserError as error:
            self.view.notice.say(named(waiting.name, error))
            return
        self.view.notice.clear()
        self._desk.trainer.accounts.set_photo(
            actor=self._desk.account, account_id=waiting.candidate.learner.id, photo=photo
        )
        self.enter({})
