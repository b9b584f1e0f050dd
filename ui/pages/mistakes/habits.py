"""What goes wrong again and again, the dearest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainer.usecases.progress import Habit
from ui.pages.mistakes.data import kind_name
from ui.pages.result.parts import Scrolled
from ui.widgets.card import Card, Hairline
from ui.widgets.label import Label
from ui.widgets.link import Link
from ui.widgets.prose import Prose

translate = QCoreApplication.translate

_MOST = 12


class HabitsCard(Card):
    """Signals: practised(question ids as a tuple)."""

    practised = Signal(tuple)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(translate("Mistakes", "Where you lose most"), dense=True, parent=parent)
        self._area: Scrolled | None = None

    def show_habits(self, habits: Sequence[Habit]) -> None:
        """Show these."""
        if self._area is not None:
            self.body.removeWidget(self._area)
            self._area.deleteLater()
        self._area = Scrolled(spacing=0)
        for place, habit in enumerate(habits[:_MOST]):
            if place:
                self._area.column.addWidget(Hairline())
            self._area.column.addLayout(self._row(habit))
        self._area.column.addStretch(1)
        self.body.addWidget(self._area, 1)

    def _row(self, habit: Habit) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Prose(habit.label))
        text = translate("Mistakes", "{kind} × {n}")
        said = text.format(kind=kind_name(habit.kind), n=habit.count)
        words.addWidget(Label(said, size="caption", tone="text-3", figures=True))
        link = Link(translate("Mistakes", "Practise {n}").format(n=len(habit.questions)))
        link.setAccessibleDescription(habit.label)
        link.clicked.connect(lambda: self.practised.emit(habit.questions))
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 4, 10)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        return row
