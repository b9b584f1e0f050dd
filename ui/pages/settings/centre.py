"""The centre's data: what stands on certificates and in questions."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from trainer.settings import Organisation
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fields import TextField
from ui.widgets.label import Label
from ui.widgets.stepper import Stepper

translate = QCoreApplication.translate


class CentreCard(Card):
    """Signals: saved(Organisation)."""

    saved = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Settings", "The centre"),
            note=translate("Settings", "stands on certificates and in questions"),
            parent=parent,
        )
        self._organisation = Organisation()
        self._fields = {
            "company": TextField(translate("Settings", "Company, as on certificates")),
            "company_short": TextField(translate("Settings", "Company in short, as in questions")),
            "centre": TextField(translate("Settings", "Training centre")),
            "hotline": TextField(translate("Settings", "Service hotline")),
            "site": TextField(translate("Settings", "Site that verifies certificates")),
            "signer": TextField(translate("Settings", "Who signs certificates")),
            "number_prefix": TextField(translate("Settings", "Certificate number begins with")),
        }
        self._months = Stepper(
            24, low=1, high=120, name=translate("Settings", "Months of validity")
        )
        self._arrange()

    def show_organisation(self, organisation: Organisation) -> None:
        """Fill the fields."""
        self._organisation = organisation
        for key, field in self._fields.items():
            field.set_text(str(getattr(organisation, key)))
            field.set_error("")
        self._months.set_value(organisation.valid_months)

    def organisation(self) -> Organisation:
        """What the fields say now."""
        texts = {key: field.text().strip() for key, field in self._fields.items()}
        return replace(self._organisation, **texts, valid_months=self._months.value())

    def refuse(self, field: str, sentence: str) -> None:
        """Say what is wrong under its field."""
        self._fields.get(field, self._fields["company"]).set_error(sentence)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        for place, field in enumerate(self._fields.values()):
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        months = QGridLayout()
        months.setVerticalSpacing(4)
        label = translate("Settings", "Certificates are valid for, in months")
        months.addWidget(Label(label, tone="text-2"), 0, 0)
        months.addWidget(self._months, 1, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addLayout(months, 3, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        save = Button(translate("Settings", "Save"), kind="primary")
        save.clicked.connect(lambda: self.saved.emit(self.organisation()))
        self.body.addSpacing(8)
        self.body.addWidget(save, 0, Qt.AlignmentFlag.AlignRight)
