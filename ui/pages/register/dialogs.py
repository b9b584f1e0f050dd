"""The two questions of the register: revoke, renew."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.pages.register.entries import Entry
from ui.texts.names import star_name
from ui.widgets.dialog import Dialog, Question
from ui.widgets.fields import TextField

translate = QCoreApplication.translate

_TAIL = 6  # digits of the number that name a certificate


class RevokeDialog(Dialog):
    """Asks for the reason; without one the verb stays off. Attributes: reason, the field."""

    def __init__(self, entry: Entry, *, parent: QWidget) -> None:
        body = translate(
            "Register",
            "The {level} certificate of {name}, number ending in {tail}, is entered among the "
            "revoked ones and can't be printed any more. This can't be undone.",
        )
        question = Question(
            title=translate("Register", "Revoke this certificate?"),
            body=body.format(**_named(entry)),
            verb=translate("Register", "Revoke certificate"),
            kind="danger-filled",
        )
        super().__init__(question, parent=parent)
        words = translate("Register", "Reason, for the register")
        self.reason = TextField(placeholder=words, name=words)
        self.content.addWidget(self.reason)
        self.verb.setEnabled(False)
        self.reason.changed.connect(lambda text: self.verb.setEnabled(bool(text.strip())))
        self.setFocusProxy(self.reason)


def renew_dialog(entry: Entry, *, parent: QWidget) -> Dialog:
    """Asks whether to put a new certificate in place of this one."""
    body = translate(
        "Register",
        "{name} gets a new {level} certificate with a new number, valid from today, on the same "
        "exam. The old one, number ending in {tail}, can't be printed any more.",
    )
    question = Question(
        title=translate("Register", "Renew this certificate?"),
        body=body.format(**_named(entry)),
        verb=translate("Register", "Renew certificate"),
    )
    return Dialog(question, parent=parent)


def _named(entry: Entry) -> dict[str, str]:
    record = entry.certificate.record
    return {
        "name": record.holder_name,
        "level": star_name(record.level),
        "tail": record.number[-_TAIL:],
    }
