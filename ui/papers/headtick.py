"""The checkbox in the head of a table with ticks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QCheckBox

from ui.widgets.label import Label
from ui.widgets.table import Table

translate = QCoreApplication.translate

_LEFT = 16
_TEXT_LEFT = 46


class HeadTick(QCheckBox):
    """Ticks all rows or none; half where some are. `title` heads the first column.

    able: gives the keys of the rows that may be ticked.
    """

    def __init__(self, table: Table, title: str, *, able: Callable[[], Sequence[str]]) -> None:
        super().__init__(table.horizontalHeader())
        self._table = table
        self._able = able
        self._title = Label(title, size="caption", tone="text-3", parent=table.horizontalHeader())
        self.setAccessibleName(translate("Papers", "Tick all"))
        self.setToolTip(translate("Papers", "Tick all") + "  Ctrl+A")
        self.clicked.connect(self._toggle)
        table.checked_changed.connect(self.refresh)
        table.horizontalHeader().installEventFilter(self)
        self._place()

    def refresh(self) -> None:
        """Show how many are ticked."""
        able, ticked = len(self._able()), len(self._table.checked())
        full = ticked == able and able > 0
        some = Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
        self.setCheckState(Qt.CheckState.Checked if full else some)
        self.setEnabled(able > 0)

    def nextCheckState(self) -> None:
        """The rows decide what is shown."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _toggle(self) -> None:
        full = len(self._table.checked()) == len(self._able())
        self._table.set_checked([] if full else list(self._able()))
        self.refresh()

    def _place(self) -> None:
        self.adjustSize()
        head = self._table.horizontalHeader()
        self.move(_LEFT, (head.height() - self.height()) // 2)
        self._title.adjustSize()
        self._title.move(_TEXT_LEFT, (head.height() - self._title.height()) // 2)
