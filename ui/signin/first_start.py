"""The first start: name the centre, make the administrator, try it out with sample people."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from trainer.accounts import Role
from trainer.app import Trainer
from trainer.clock import local_day
from trainer.errors import UserError
from trainer.settings import Organisation
from trainer.usecases.accounts import NewAccount
from ui.signin.brand import BrandPanel
from ui.widgets.button import Button
from ui.widgets.fields import ErrorLine, TextField
from ui.widgets.label import Label

translate = QCoreApplication.translate

SAMPLE_PIN = "1470"
SAMPLES = (
    NewAccount("0147", "林晓", unit="入户服务一组", job_title="服务工程师"),
    NewAccount("0201", "周宁", unit="培训组", job_title="讲师", role=Role.INSTRUCTOR),
    NewAccount("0301", "陈岚", unit="人事部", job_title="人事专员", role=Role.HR),
)


class FirstStart(QWidget):
    """Attributes: fields, by what they hold. Signals: done(Account), the administrator."""

    done = Signal(object)

    def __init__(
        self, trainer: Trainer, organisation: Organisation, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._trainer = trainer
        self._organisation = organisation
        self.fields = {
            "company": TextField(translate("FirstStart", "Company"), text=organisation.company),
            "centre": TextField(
                translate("FirstStart", "Training centre"), text=organisation.centre
            ),
            "name": TextField(translate("FirstStart", "Administrator's name")),
            "number": TextField(translate("FirstStart", "Staff number"), text="0001"),
            "secret": TextField(translate("FirstStart", "PIN or password")),
            "again": TextField(translate("FirstStart", "The same once more")),
        }
        for key in ("secret", "again"):
            self.fields[key].edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._samples = QCheckBox(translate("FirstStart", "Add sample people to try it out"))
        self._samples.setChecked(True)
        self._error = ErrorLine()
        self._button = Button(
            translate("FirstStart", "Set up and sign in"), kind="primary", size="large",
            hint="Enter",
        )  # fmt: skip
        self._arrange()
        self._button.clicked.connect(self._set_up)
        for field in self.fields.values():
            field.submitted.connect(self._set_up)
        self.setFocusProxy(self.fields["name"])

    def _set_up(self) -> None:
        if not self._complete():
            return
        text = {key: field.text().strip() for key, field in self.fields.items()}
        organisation = replace(
            self._organisation, company=text["company"], centre=text["centre"] or text["company"]
        )
        try:
            account = self._trainer.accounts.set_up(
                administrator=NewAccount(
                    text["number"], text["name"], unit=organisation.centre,
                    role=Role.ADMINISTRATOR,
                ),
                secret=self.fields["secret"].text(),
                organisation=organisation,
                samples=tuple((one, SAMPLE_PIN) for one in SAMPLES)
                if self._samples.isChecked()
                else (),
            )  # fmt: skip
        except UserError as error:
            self._refuse(error)
            return
        QTimer.singleShot(0, self, lambda: self.done.emit(account))

    def _complete(self) -> bool:
        for field in self.fields.values():
            field.set_error("")
        self._error.set_text("")
        for key in ("company", "name", "number", "secret"):
            if not self.fields[key].text().strip():
                self.fields[key].set_error(translate("FirstStart", "Please fill this in"))
                self.fields[key].setFocus()
                return False
        if self.fields["again"].text() != self.fields["secret"].text():
            self.fields["again"].set_error(translate("FirstStart", "The two differ"))
            self.fields["again"].setFocus()
            return False
        return True

    def _refuse(self, error: UserError) -> None:
        from ui.texts.errors import sentence

        field = self.fields.get(str(error.details.get("field", "")))
        if field is None:
            self._error.set_text(sentence(error))
            return
        field.set_error(sentence(error))
        field.setFocus()

    def _arrange(self) -> None:
        today = local_day(self._trainer.context.clock.now())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(BrandPanel(self._organisation.centre, today), 44)
        form = QWidget()
        form.setAutoFillBackground(True)
        form.setBackgroundRole(form.palette().ColorRole.Base)
        holder = QWidget()
        holder.setMaximumWidth(680)
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        holder.setLayout(self._column())
        around = QHBoxLayout(form)
        around.setContentsMargins(48, 24, 48, 24)
        around.addWidget(holder)
        row.addWidget(form, 93)

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(2)
        column.addWidget(Label(translate("FirstStart", "Welcome"), size="headline", weight=500))
        line = translate(
            "FirstStart", "Two minutes, once: say who you are and who looks after this place."
        )
        column.addWidget(Label(line, tone="text-2", wrap=True))
        column.addSpacing(24)
        column.addLayout(self._grid())
        column.addSpacing(12)
        column.addWidget(self._samples)
        people = translate("FirstStart", "{names}; their PIN is {pin}").format(
            names="、".join(f"{one.name} {one.number}" for one in SAMPLES), pin=SAMPLE_PIN
        )
        column.addWidget(Label(people, size="caption", tone="text-3", wrap=True))
        column.addSpacing(16)
        column.addWidget(self._error)
        column.addWidget(self._button)
        column.addStretch(3)
        return column

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        for place, field in enumerate(self.fields.values()):
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        hint = translate("FirstStart", "4 to 8 digits, or 8 characters and more")
        grid.addWidget(Label(hint, size="caption", tone="text-3"), 3, 0)
        return grid
