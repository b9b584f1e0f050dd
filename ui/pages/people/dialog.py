"""One person's data."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from trainer.accounts import Account, Role
from trainer.errors import UserError
from trainer.usecases.accounts import NewAccount
from ui.pages.spec import Desk
from ui.texts.errors import sentence
from ui.texts.names import role_name
from ui.widgets.combo import Combo
from ui.widgets.dialog import Dialog, Question
from ui.widgets.fields import ErrorLine, TextField
from ui.widgets.label import Label
from ui.widgets.shown import show_if

translate = QCoreApplication.translate


class PersonDialog(Dialog):
    """A new person, or changes to one. Signals: saved(Account)."""

    saved = Signal(object)

    def __init__(
        self, desk: Desk, account: Account | None, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(_question(account), parent=parent)
        self._desk = desk
        self._account = account
        self._fields = {
            "name": TextField(translate("People", "Name")),
            "number": TextField(translate("People", "Number")),
            "unit": TextField(translate("People", "Unit")),
            "job_title": TextField(translate("People", "Job")),
        }
        self._role = Combo([role_name(role) for role in Role], name=translate("People", "Role"))
        self._secret = TextField(translate("People", "PIN or password"))
        self._secret.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._active = QCheckBox(translate("People", "May sign in"))
        self._error = ErrorLine()
        self._lay_out()
        self._fill()

    def accept(self) -> None:
        for field in (*self._fields.values(), self._secret):
            field.set_error("")
        self._error.set_text("")
        try:
            account = self._save()
        except UserError as error:
            self._refuse(error)
            return
        super().accept()
        self.saved.emit(account)

    def _save(self) -> Account:
        texts = {key: field.text() for key, field in self._fields.items()}
        new = NewAccount(**texts, role=list(Role)[self._role.currentIndex()])
        accounts = self._desk.trainer.accounts
        if self._account is None:
            return accounts.add(actor=self._desk.account, new=new, secret=self._secret.text())
        return accounts.change(
            actor=self._desk.account, account_id=self._account.id, new=new,
            active=self._active.isChecked(),
        )  # fmt: skip

    def _refuse(self, error: UserError) -> None:
        key = str(error.details.get("field", ""))
        field = self._secret if key == "secret" else self._fields.get(key)
        if field is None:
            self._error.set_text(sentence(error))
            return
        field.set_error(sentence(error))
        field.setFocus()

    def _fill(self) -> None:
        account = self._account
        self._active.setChecked(account is None or account.active)
        show_if(self._active, account is not None)
        show_if(self._secret, account is None)
        if account is None:
            return
        for key, field in self._fields.items():
            field.set_text(getattr(account, key))
        self._role.setCurrentIndex(list(Role).index(account.role))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for place, field in enumerate(self._fields.values()):
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        role = QGridLayout()
        role.setVerticalSpacing(4)
        role.addWidget(Label(translate("People", "Role"), tone="text-2"), 0, 0)
        role.addWidget(self._role, 1, 0)
        grid.addLayout(role, 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._secret, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._active, 2, 1)
        self.content.addLayout(grid)
        self.content.addWidget(self._error)


def _question(account: Account | None) -> Question:
    if account is None:
        return Question(
            translate("People", "Add a person?"),
            translate("People", "They sign in with the number and the PIN given here."),
            translate("People", "Add"),
        )
    return Question(
        translate("People", "Change {name}?").format(name=account.name),
        translate("People", "Certificates issued before keep the old data."),
        translate("People", "Save"),
    )
