"""The knowledge points that a search found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.practice.data import Found
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.shown import show_if
from ui.widgets.states import EmptyState
from ui.widgets.table import Cell, Column, Row, Table

translate = QCoreApplication.translate

_LEAD = 12  # brings the first words under the card's title


class FoundCard(Card):
    """Enter or a double click practises one point, the button all of them.

    Signals: asked(knowledge point, "" for all).
    """

    asked = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self.table = Table(
            [
                Column("", _LEAD),
                Column(translate("Practice", "Knowledge point"), elide=True),
                Column(translate("Practice", "Section"), 220, elide=True),
                Column(translate("Practice", "Manual"), 160, elide=True),
            ],
            name=translate("Practice", "Knowledge found"),
        )
        self.table.horizontalHeader().setMinimumSectionSize(_LEAD)
        self.table.setColumnWidth(0, _LEAD)
        self.table.opened.connect(self.asked)
        self.all = Button("", size="small", icon="play")
        self.all.clicked.connect(lambda: self.asked.emit(""))
        self._count = Label(size="stem", weight=500)
        self._nothing = EmptyState(
            "search",
            translate("Practice", "Nothing found"),
            translate("Practice", "Try a shorter word, or another one."),
        )
        space = theme_of(self).space
        head = QHBoxLayout()
        head.setContentsMargins(space.s5, space.s4, space.s5, 0)
        head.setSpacing(space.s3)
        head.addWidget(self._count)
        hint = translate("Practice", "Enter or a double click practises one of them")
        self._hint = Label(hint, size="caption", tone="text-3")
        head.addWidget(self._hint)
        head.addStretch(1)
        head.addWidget(self.all)
        column = QVBoxLayout()
        column.setSpacing(space.s2)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self._nothing, 1)
        self.body.addLayout(column)

    def show_found(self, found: Sequence[Found]) -> None:
        """Show these points."""
        self.table.set_rows([_row(one) for one in found])
        show_if(self.table, bool(found))
        show_if(self.all, bool(found))
        show_if(self._count, bool(found))
        show_if(self._hint, bool(found))
        show_if(self._nothing, not found)
        self._count.setText(translate("Practice", "{n} knowledge points").format(n=len(found)))
        self.all.set_text(translate("Practice", "Practise these"))


def _row(found: Found) -> Row:
    return Row(
        key=found.point,
        cells=(
            Cell(),
            Cell(found.statement), Cell(found.section, tone="text-2"),
            Cell(found.manual, tone="text-2"),
        ),
    )  # fmt: skip
