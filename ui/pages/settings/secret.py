"""A new PIN or password: for oneself, or for somebody who forgot theirs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from trainer.accounts import Account
from trainer.errors import UserError
from trainer.usecases.accounts import AccountLocked, WrongSecret
from ui.pages.spec import Desk
from ui.texts.errors import sentence
from ui.widgets.dialog import Dialog, Question
from ui.widgets.fields import TextField
from ui.widgets.shown import show_if

translate = QCoreApplication.translate


class SecretDialog(Dialog):
    """Asks twice; `account` is oneself where left out."""

    def __init__(
        self, desk: Desk, *, account: Account | None = None, parent: QWidget | None = None
    ) -> None:
        self._account = account or desk.account
        self._desk = desk
        super().__init__(
            Question(
                translate("Settings", "Set a new PIN for {name}").format(name=self._account.name),
                translate("Settings", "4 to 8 digits, or a password of 8 characters and more."),
                translate("Settings", "Set it"),
            ),
            parent=parent,
        )
        self._current = TextField(translate("Settings", "PIN or password so far"))
        self._first = TextField(translate("Settings", "New PIN or password"))
        self._again = TextField(translate("Settings", "The same once more"))
        for field in (self._current, self._first, self._again):
            field.edit.setEchoMode(QLineEdit.EchoMode.Password)
            self.content.addWidget(field)
        own = self._account.id == desk.account.id
        show_if(self._current, own)
        (self._current if own else self._first).setFocus()

    def accept(self) -> None:
        for field in (self._current, self._first, self._again):
            field.set_error("")
        if self._first.text() != self._again.text():
            self._again.set_error(translate("Settings", "The two differ"))
            return
        try:
            self._desk.trainer.accounts.set_secret(
                actor=self._desk.account, account_id=self._account.id,
                secret=self._first.text(), current=self._current.text(),
            )  # fmt: skip
        except (WrongSecret, AccountLocked) as error:
            self._current.set_error(sentence(error))
            return
        except UserError as error:
            self._first.set_error(sentence(error))
            return
        self._desk.router.toast(translate("Settings", "The new PIN holds from now on"))
        super().accept()
