"""The row under the facts: which design, and the photo for the pass."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.papers.documents import CERTIFICATE_DESIGNS, design_name
from ui.theme import theme_of
from ui.widgets.combo import Combo
from ui.widgets.label import Label
from ui.widgets.link import Link
from ui.widgets.shown import show_if

translate = QCoreApplication.translate


class PassOptions(QWidget):
    """Design and photo. Signals: design_chosen(str), photo_asked."""

    design_chosen = Signal(str)
    photo_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme_of(self).space
        name = translate("Desk", "Design")
        self.design = Combo([design_name(d) for d in CERTIFICATE_DESIGNS], name=name, small=True)
        self.design.currentIndexChanged.connect(
            lambda place: self.design_chosen.emit(CERTIFICATE_DESIGNS[place])
        )
        self._photo = Label(translate("Desk", "Photo"), tone="text-2")
        self.photo = Link("")
        self.photo.clicked.connect(self.photo_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.s3)
        row.addWidget(Label(name, tone="text-2"))
        row.addWidget(self.design)
        row.addSpacing(space.s3)
        row.addWidget(self._photo)
        row.addWidget(self.photo)
        row.addStretch(1)
        self.set_photo(None)

    def set_photo(self, there: bool | None) -> None:
        """Say whether the person has a photo; None: nobody is chosen."""
        show_if(self._photo, there is not None)
        show_if(self.photo, there is not None)
        choose, change = translate("Desk", "Choose…"), translate("Desk", "Change…")
        self.photo.set_text(change if there else choose)
        name = translate("Desk", "Choose a photo for the pass")
        self.photo.setAccessibleName(name)
