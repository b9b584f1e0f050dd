"""Sign-in: pick your name, give your PIN; by touch, mouse or keyboard."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from trainer.accounts import Account
from trainer.app import Trainer
from trainer.clock import local_day
from trainer.errors import UserError
from trainer.usecases.accounts import SignInSheet
from ui.signin.brand import BrandPanel
from ui.signin.secret import SecretEntry
from ui.texts.names import role_name
from ui.widgets.fields import SearchField
from ui.widgets.label import Label
from ui.widgets.name_list import NameList, Person

translate = QCoreApplication.translate


class SignIn(QWidget):
    """Attributes: search, secret. Signals: signed_in(Account)."""

    signed_in = Signal(object)

    def __init__(
        self, trainer: Trainer, sheet: SignInSheet, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._trainer = trainer
        self._accounts = {str(account.id): account for account in sheet.accounts}
        self.search = SearchField(
            placeholder=translate("SignIn", "Name, number or pinyin initials"),
            name=translate("SignIn", "Find your name"),
        )
        self._names = NameList(name=translate("SignIn", "People"))
        self.secret = SecretEntry()
        today = local_day(trainer.context.clock.now())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(BrandPanel(sheet.organisation.centre, today), 44)
        row.addWidget(self._form(), 93)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._to_secret)
        self._names.chosen.connect(self._show_chosen)
        self._names.submitted.connect(lambda _key: self._to_secret())
        self.secret.submitted.connect(self._sign_in)
        self._filter("")
        self.setFocusProxy(self.search)

    def chosen(self) -> Account | None:
        """Who would sign in now."""
        return self._accounts.get(self._names.current_key())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and event.type() == QEvent.Type.KeyPress:
                self._names.step(step)
                return True
        return super().eventFilter(watched, event)

    def _form(self) -> QWidget:
        form = QWidget()
        form.setObjectName("surface")
        form.setProperty("ground", "surface")
        form.setAutoFillBackground(True)
        form.setBackgroundRole(form.palette().ColorRole.Base)
        columns = QHBoxLayout()
        columns.setSpacing(56)
        columns.addLayout(self._who(), 400)
        columns.addLayout(self._proof(), 304)
        inner = QVBoxLayout()
        inner.setSpacing(2)
        inner.addStretch(2)
        inner.addWidget(Label(translate("SignIn", "Sign in"), size="headline", weight=500))
        help_text = translate("SignIn", "Pick your name, then enter your PIN")
        inner.addWidget(Label(help_text, tone="text-2"))
        inner.addSpacing(28)
        inner.addLayout(columns)
        inner.addStretch(3)
        holder = QWidget()
        holder.setLayout(inner)
        holder.setMaximumWidth(860)
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout(form)
        row.setContentsMargins(48, 24, 48, 24)
        row.addWidget(holder)
        return form

    def _who(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(Label(translate("SignIn", "Name or number"), tone="text-2"))
        column.addWidget(self.search)
        column.addSpacing(6)
        self._nobody = Label(
            translate("SignIn", "Nobody of that name. Ask the administrator for an account."),
            tone="text-2", wrap=True,
        )  # fmt: skip
        self._list = QStackedWidget()
        self._list.addWidget(self._names)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._list.addWidget(self._nobody)
        column.addWidget(self._list, 1)
        hint = translate("SignIn", "Type a name, a number or pinyin initials, e.g. lx or 0147")
        column.addWidget(Label(hint, size="caption", tone="text-3", wrap=True))
        return column

    def _proof(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        self.secret.setMinimumHeight(self.secret.sizeHint().height())  # a password takes less
        column.addWidget(self.secret)
        column.addStretch(1)
        return column

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        found = [account for account in self._accounts.values() if matches(account, wanted)]
        self.search.set_count(translate("SignIn", "{n} people").format(n=len(found)))
        self._names.set_people(_people(found, wanted))
        self._list.setCurrentIndex(0 if found else 1)
        self._show_chosen(self._names.current_key())

    def _show_chosen(self, key: str) -> None:
        account = self._accounts.get(key)
        self.secret.set_person(account.name if account else "")

    def _to_secret(self) -> None:
        if self._names.current_key():
            self.secret.setFocus(Qt.FocusReason.TabFocusReason)

    def _sign_in(self, secret: str) -> None:
        account = self.chosen()
        if account is None:
            return
        try:
            known = self._trainer.accounts.sign_in(account_id=account.id, secret=secret)
        except UserError as error:
            from ui.texts.errors import sentence

            self.secret.refuse(sentence(error))
            return
        # Not from inside the widget's own signal: the window takes this page away.
        QTimer.singleShot(0, self, lambda: self.signed_in.emit(known))


def matches(account: Account, wanted: str) -> bool:
    """Whether a name, a number or pinyin initials begin with (a name: contain) what was typed."""
    return (
        wanted in account.name.casefold()
        or account.number.casefold().startswith(wanted)
        or account.initials.startswith(wanted)
    )


def _people(accounts: Iterable[Account], wanted: str) -> list[Person]:
    return [
        Person(
            key=str(account.id),
            name=account.name,
            detail="·".join((account.number, account.unit or role_name(account.role))),
            initials=account.initials.upper(),
            matched=len(wanted) if wanted and account.initials.startswith(wanted) else 0,
        )
        for account in accounts
    ]
