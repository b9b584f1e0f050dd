"""The register: reads it, shows a certificate, saves, prints, renews, revokes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.certification.register import CertificateState
from trainer.errors import UserError
from ui.pages.register.dialogs import RevokeDialog, renew_dialog
from ui.pages.register.entries import Entry, Narrowing, facts_of_entry, state_name
from ui.pages.register.view import RegisterView
from ui.pages.spec import Desk
from ui.papers.documents import Issue, Paper
from ui.papers.output import Output
from ui.papers.sheets import SheetMaker
from ui.papers.words import said
from ui.widgets.button import Button

translate = QCoreApplication.translate

_ONE = (Paper.CERTIFICATE, Paper.PASS)


class RegisterPage(QWidget):
    """Feeds the view; every rule is the trainer's."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entries: dict[str, Entry] = {}
        self._narrowing = Narrowing()
        self.view = RegisterView()
        self._maker = SheetMaker(desk.tasks, self)
        self.output = Output(desk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view.table)
        self._connect()

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Show the register; `states` narrows it, `chosen` (ids) ticks certificates."""
        self._read()
        if "states" in arguments:
            self.view.set_states(arguments["states"])
        if chosen := [str(id_) for id_ in arguments.get("chosen", ())]:
            self.view.clear_filters()
            self.view.table.set_checked(chosen)
            self.view.table.select(chosen[0])
        self._show()

    def may_leave(self) -> bool:
        """Nothing here can be lost."""
        return True

    def _connect(self) -> None:
        view = self.view
        view.narrowed.connect(self._narrow)
        view.row_chosen.connect(self._choose)
        view.opened.connect(lambda _key: view.preview.enlarge())
        view.desk_asked.connect(lambda: self._desk.router.open("desk"))
        view.renew_asked.connect(self._ask_renew)
        view.revoke_asked.connect(self._ask_revoke)
        view.save_asked.connect(lambda: self._menu(view.save, self.output.save, self._chosen, _ONE))
        view.print_asked.connect(
            lambda: self._menu(view.print, self.output.print, self._chosen, _ONE)
        )
        view.batch_save_asked.connect(
            lambda: self._menu(view.batch_save, self.output.save, view.ticked, tuple(Paper))
        )
        view.batch_print_asked.connect(
            lambda: self._menu(view.batch_print, self.output.print, view.ticked, tuple(Paper))
        )
        self._maker.ready.connect(view.preview.show_sheets)
        self._maker.failed.connect(view.preview.show_failure)
        view.preview.resized.connect(self._maker.resize)
        self.output.failed.connect(view.notice.say)

    def _read(self) -> None:
        trainer, account = self._desk.trainer, self._desk.account
        today = trainer.certificates.today()
        initials = {person.id: person.initials for person in trainer.accounts.all(actor=account)}
        self._entries = {
            str(one.id): Entry(one, one.state(today), initials.get(one.learner_id, ""))
            for one in trainer.certificates.register(actor=account)
        }

    def _show(self) -> None:
        today = self._desk.trainer.certificates.today()
        everything = list(self._entries.values())
        shown = [entry for entry in everything if self._narrowing.fits(entry, today)]
        self.view.show_entries(shown, everything)
        self._choose(self.view.table.current_key())

    def _narrow(self, narrowing: Narrowing) -> None:
        self._narrowing = narrowing
        self._show()

    def _current(self) -> Entry | None:
        return self._entries.get(self.view.table.current_key())

    def _chosen(self) -> list[Entry]:
        current = self._current()
        return [current] if current else []

    def _choose(self, key: str) -> None:
        entry, preview = self._entries.get(key), self.view.preview
        self.view.show_actions(entry)
        preview.set_checks(())
        if entry is None:
            self._maker.drop()
            preview.set_facts(())
            preview.clear(translate("Register", "Choose a certificate."), icon="book-marked")
            return
        preview.set_facts(facts_of_entry(entry))
        valid = entry.state is CertificateState.VALID
        preview.picture.set_mark("" if valid else state_name(entry.state))
        issue = entry.issue
        self._maker.ask(lambda: issue, width=preview.page_width(), ratio=self.devicePixelRatioF())

    def _menu(
        self, button: Button, verb: Callable[[Paper, Sequence[Issue]], None],
        entries: Callable[[], list[Entry]], papers: tuple[Paper, ...],
    ) -> None:  # fmt: skip
        issues = [entry.issue for entry in entries()]
        self.view.notice.clear()
        menu = self.output.menu(lambda paper: verb(paper, issues), papers)
        top = button.mapToGlobal(button.rect().topLeft())
        top.setY(top.y() - menu.sizeHint().height())
        menu.popup(top)

    def _ask_revoke(self) -> None:
        entry = self._current()
        if entry is not None:
            dialog = RevokeDialog(entry, parent=self.window())
            dialog.accepted.connect(lambda: self._revoke(entry, dialog.reason.text()))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _revoke(self, entry: Entry, reason: str) -> None:
        certificates, account = self._desk.trainer.certificates, self._desk.account
        id_ = entry.certificate.id
        if self._tried(
            lambda: certificates.revoke(actor=account, certificate_id=id_, reason=reason)
        ):
            text = translate("Register", "Revoked the certificate of {name}")
            self._desk.router.toast(text.format(name=entry.name), icon="ban")

    def _ask_renew(self) -> None:
        entry = self._current()
        if entry is not None:
            dialog = renew_dialog(entry, parent=self.window())
            dialog.accepted.connect(lambda: self._renew(entry))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _renew(self, entry: Entry) -> None:
        certificates, account = self._desk.trainer.certificates, self._desk.account
        id_ = entry.certificate.id
        if self._tried(lambda: certificates.renew(actor=account, certificate_id=id_)):
            text = translate("Register", "Renewed the certificate of {name}")
            self._desk.router.toast(text.format(name=entry.name))
            newest = next(iter(self._entries))
            self.view.table.select(newest)

    def _tried(self, act: Callable[[], object]) -> bool:
        """Do it and read again; say what was refused."""
        self.view.notice.clear()
        try:
            act()
        except UserError as error:
            self.view.notice.say(said(error))
            return False
        finally:
            self._read()
            self._show()
        return True
