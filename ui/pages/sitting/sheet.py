"""The right column: the answer sheet, how many are open and flagged, and handing in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trainer.papers.paper import Paper
from ui.texts.names import ordinal, type_name
from ui.widgets.answer_cell import AnswerCell
from ui.widgets.answer_sheet import AnswerSheet, SheetCell, SheetGroup, SheetKey
from ui.widgets.button import Button
from ui.widgets.card import Card, Hairline
from ui.widgets.label import Label

translate = QCoreApplication.translate

WIDTH = 356
_INSET = 20
_RING = 4  # the focus ring of the outer cells
_BAR = 4  # the scroll bar keeps this from the card's edge


@dataclass(frozen=True, slots=True)
class Standing:
    """How a sitting stands; slots count from 0."""

    count: int
    current: int
    answered: frozenset[int]
    flagged: frozenset[int]

    @property
    def open(self) -> list[int]:
        """The slots without an answer."""
        return [slot for slot in range(self.count) if slot not in self.answered]


class SheetCard(Card):
    """Signals: opened(slot), handed_in()."""

    opened = Signal(int)
    handed_in = Signal()

    def __init__(self, paper: Paper, *, parent: QWidget | None = None) -> None:
        super().__init__(translate("Sitting", "Answer sheet"), parent=parent)
        self._groups = _groups(paper)
        self._current = 0
        self._area = QScrollArea()
        self.sheet = AnswerSheet()
        self.sheet.opened.connect(lambda number: self.opened.emit(number - 1))
        self._open = Label(tone="text-2", figures=True)
        self._flagged = Label(tone="text-2", figures=True)
        practice = paper.seconds is None
        verb = translate("Sitting", "Finish") if practice else translate("Sitting", "Hand in")
        self.hand_in_button = Button(verb, icon="send")
        self.hand_in_button.clicked.connect(self.handed_in)
        self.setFixedWidth(WIDTH)
        note = Label(translate("Sitting", "Click a number"), size="caption", tone="text-3")
        self.set_corner(note)
        self._arrange()

    def set_standing(self, standing: Standing) -> None:
        """Show how the sitting stands now."""
        self._current = standing.current
        self.sheet.set_groups(
            [SheetGroup(title, _cells(slots, standing)) for title, slots in self._groups]
        )
        unanswered = translate("Sitting", "{n} open").format(n=len(standing.open))
        flagged = translate("Sitting", "{n} flagged").format(n=len(standing.flagged))
        self._open.setText(unanswered)
        self._flagged.setText(flagged)
        for cell in self.sheet.findChildren(AnswerCell):
            if cell.cell.current:
                self._area.ensureWidgetVisible(cell, 0, 24)

    def focus_current(self) -> None:
        """Put the focus on the cell of the question shown."""
        self.sheet.focus_number(self._current + 1)

    def _arrange(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(_INSET - _RING, _INSET, _BAR, _INSET)
        self.head.setContentsMargins(_RING, 0, _INSET - _BAR, 0)
        area = self._area
        area.setWidget(self._held())
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QHBoxLayout()
        foot.setSpacing(14)
        foot.addWidget(self._open)
        foot.addWidget(self._flagged)
        foot.addStretch(1)
        foot.addWidget(self.hand_in_button)
        inset = QVBoxLayout()
        inset.setContentsMargins(_RING, 0, _INSET - _BAR, 0)
        inset.setSpacing(12)
        inset.addWidget(SheetKey())
        inset.addWidget(Hairline())
        inset.addLayout(foot)
        self.body.addWidget(area, 1)
        self.body.addLayout(inset)

    def _held(self) -> QWidget:
        """The sheet at the top, with room for its rings."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(_RING, _RING, 12, _RING)
        column.addWidget(self.sheet)
        column.addStretch(1)
        return holder


def _groups(paper: Paper) -> list[tuple[str, list[int]]]:
    """Titles and slots; a practice is short: one group for all."""
    if paper.seconds is None:
        title = translate("Sitting", "This practice")
        return [(title, list(range(len(paper.slots))))]
    return [
        (f"{ordinal(place)}　{type_name(type_)}", slots)
        for place, (type_, slots) in enumerate(paper.groups(), 1)
    ]


def _cells(slots: list[int], standing: Standing) -> tuple[SheetCell, ...]:
    return tuple(
        SheetCell(
            slot + 1, done=slot in standing.answered, current=slot == standing.current,
            flagged=slot in standing.flagged,
        )
        for slot in slots
    )  # fmt: skip
