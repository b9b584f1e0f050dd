"""The right side of sign-in: the PIN pad, or a password where somebody has one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.widgets.button import Button
from ui.widgets.fields import TextField
from ui.widgets.label import Label
from ui.widgets.link import Link
from ui.widgets.pin import PinEntry
from ui.widgets.shown import show_if

translate = QCoreApplication.translate


class SecretEntry(QWidget):
    """Signals: submitted(secret)."""

    submitted = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whose = Label(tone="text-2", elide=True)
        self._pin = PinEntry(length=8)
        self._password = TextField(name=translate("SignIn", "Password"))
        self._password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._button = Button(
            translate("SignIn", "Sign in"), kind="primary", size="large", hint="Enter"
        )
        self._other = Link("")
        self._by_pin = True
        self._name = ""
        self._arrange()
        self._pin.submitted.connect(self._submit)
        self._password.submitted.connect(self._submit)
        self._button.clicked.connect(self._submit)
        self._other.clicked.connect(self._switch)
        self._show_kind()

    def set_person(self, name: str) -> None:
        """Ask for this person's PIN; what was typed for another one goes."""
        self._name = name
        self._button.setEnabled(bool(name))
        self._say_whose()
        for field in (self._pin, self._password):
            field.edit.clear()
            field.set_error("")

    def refuse(self, sentence: str) -> None:
        """Say why it didn't work, and take the next try."""
        self._pin.clear()
        self._password.edit.clear()
        self._field().set_error(sentence)
        self._field().setFocus()

    def error(self) -> str:
        """Why the last try didn't work, "" before it and once typing goes on."""
        return self._field().error()

    def _field(self) -> PinEntry | TextField:
        return self._pin if self._by_pin else self._password

    def _submit(self) -> None:
        typed = self._field().edit.text()
        if typed and self._button.isEnabled():
            self.submitted.emit(typed)

    def _switch(self) -> None:
        self._by_pin = not self._by_pin
        self._show_kind()
        self._field().setFocus()

    def _show_kind(self) -> None:
        show_if(self._pin, self._by_pin)
        show_if(self._password, not self._by_pin)
        self._other.setText(
            translate("SignIn", "Sign in with a password")
            if self._by_pin
            else translate("SignIn", "Sign in with a PIN")
        )
        self._say_whose()
        self.setFocusProxy(self._field())

    def _say_whose(self) -> None:
        whose = (
            translate("SignIn", "PIN of {name}")
            if self._by_pin
            else translate("SignIn", "Password of {name}")
        )
        self._whose.setText(whose.format(name=self._name) if self._name else "")

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._whose)
        column.addWidget(self._pin)
        column.addWidget(self._password)
        column.addSpacing(8)
        column.addWidget(self._button)
        column.addSpacing(4)
        column.addWidget(self._other)
        forgotten = translate("SignIn", "PIN forgotten? The administrator can set a new one.")
        column.addWidget(Label(forgotten, size="caption", tone="text-3", wrap=True))
        column.addStretch(1)
