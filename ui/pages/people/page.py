"""The list of people with search, and what can be done with one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainer.accounts import Account
from ui.pages.people.dialog import PersonDialog
from ui.pages.settings.secret import SecretDialog
from ui.pages.spec import Desk
from ui.signin import matches
from ui.texts.names import role_name
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fields import SearchField
from ui.widgets.header import PageHeader
from ui.widgets.table import Cell, Column, Row, Table

translate = QCoreApplication.translate


class PeoplePage(QWidget):
    """Everybody, by number; Enter or a double click opens a person."""

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._accounts: dict[str, Account] = {}
        self._search = SearchField(
            placeholder=translate("People", "Name, number or pinyin initials"),
            name=translate("People", "Find a person"),
        )
        self._table = Table(
            [
                Column(translate("People", "Number"), 110),
                Column(translate("People", "Name"), 150),
                Column(translate("People", "Role"), 130),
                Column(translate("People", "Unit"), elide=True),
                Column(translate("People", "Job"), 170, elide=True),
                Column(translate("People", "State"), 110),
            ],
            name=translate("People", "People"),
        )
        self._open = Button(translate("People", "Change"), icon="pencil-line")
        self._secret = Button(translate("People", "New PIN"), icon="key-round")
        self._arrange()
        self.setFocusProxy(self._table)
        self._search.textChanged.connect(self._filter)
        self._table.opened.connect(self._open_person)
        self._open.clicked.connect(lambda: self._open_person(self._table.current_key()))
        self._secret.clicked.connect(self._new_secret)

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Read everybody."""
        everybody = self._desk.trainer.accounts.all(actor=self._desk.account)
        self._accounts = {str(account.id): account for account in everybody}
        self._filter(self._search.text())
        if "account_id" in arguments:
            self._table.select(str(arguments["account_id"]))

    def may_leave(self) -> bool:
        return True

    def _filter(self, text: str) -> None:
        found = [a for a in self._accounts.values() if matches(a, text.strip().casefold())]
        self._table.set_rows([_row(account) for account in found])
        self._search.set_count(translate("People", "{n} people").format(n=len(found)))
        if not self._table.current_key() and found:
            self._table.select(str(found[0].id))
        for button in (self._open, self._secret):
            button.setEnabled(bool(found))

    def _open_person(self, key: str) -> None:
        account = self._accounts.get(key)
        if account is not None:
            self._show_dialog(PersonDialog(self._desk, account, parent=self))

    def _add(self) -> None:
        self._show_dialog(PersonDialog(self._desk, None, parent=self))

    def _show_dialog(self, dialog: PersonDialog) -> None:
        dialog.saved.connect(lambda account: self.enter({"account_id": account.id}))
        dialog.open()

    def _new_secret(self) -> None:
        account = self._accounts.get(self._table.current_key())
        if account is not None:
            SecretDialog(self._desk, account=account, parent=self).open()

    def _arrange(self) -> None:
        header = PageHeader(
            translate("People", "People"),
            translate("People", "Who may sign in, and as what"),
        )
        add = Button(
            translate("People", "Add a person"), kind="primary", icon="plus", shortcut="Ctrl+N"
        )
        add.clicked.connect(self._add)
        header.add_action(add)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 12, 16, 12)
        bar.setSpacing(8)
        self._search.setMaximumWidth(360)
        bar.addWidget(self._search, 1)
        bar.addStretch(1)
        bar.addWidget(self._secret)
        bar.addWidget(self._open)
        card = Card(flush=True)
        card.body.setSpacing(0)
        card.body.addLayout(bar)
        card.body.addWidget(self._table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addWidget(header)
        column.addWidget(card, 1)


def _row(account: Account) -> Row:
    state = (
        Cell(translate("People", "active"), icon="circle-check", tone="met")
        if account.active
        else Cell(translate("People", "closed"), icon="circle-x", tone="missed")
    )
    return Row(
        str(account.id),
        (
            Cell(account.number),
            Cell(account.name, weight=500),
            Cell(role_name(account.role)),
            Cell(account.unit or "—"),
            Cell(account.job_title or "—"),
            state,
        ),
    )
