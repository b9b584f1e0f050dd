"""常丢分的地方: what costs marks again and again, each with the questions to mend it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from trainer.progress.mistakes import MistakeKind
from ui.pages.today.data import HabitText
from ui.theme import Role, paint_icon, theme_of
from ui.widgets.card import Card, Hairline
from ui.widgets.link import Link
from ui.widgets.painting import dot, elided, full, painter_on, write
from ui.widgets.prose import Prose

translate = QCoreApplication.translate

_SHOWN = 2
_LOOKS: dict[MistakeKind, tuple[str, Role, Role]] = {
    MistakeKind.TABOO: ("x", "taboo", "taboo-soft"),
    MistakeKind.MISSED_POINT: ("circle-dashed", "missed", "missed-soft"),
    MistakeKind.WRONG_ORDER: ("arrow-down-up", "order", "order-soft"),
    MistakeKind.COURTESY: ("message-circle", "courtesy", "courtesy-soft"),
    MistakeKind.WRONG_CHOICE: ("pencil", "missed", "missed-soft"),
}


class HabitsCard(Card):
    """The two most expensive habits.

    Signals: practised(which of them).
    """

    practised = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(translate("Today", "Where marks get lost"), dense=True, parent=parent)
        self._rows = QWidget()
        self.body.addWidget(self._rows)
        self.body.addStretch(1)

    def set_habits(self, habits: Sequence[HabitText], *, practised: bool) -> None:
        """Show other habits; `practised` tells a clean record from none."""
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for place, habit in enumerate(habits[:_SHOWN]):
            if place:
                column.addWidget(Hairline())
            column.addLayout(self._row(place, habit))
        if not habits:
            text = (
                translate("Today", "Nothing open: every mistake has been mended.")
                if practised
                else translate("Today", "What costs you marks will be listed here.")
            )
            column.addWidget(Prose(text, tone="text-2"))
        self.body.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows

    def _row(self, place: int, habit: HabitText) -> QHBoxLayout:
        link = Link(habit.action, size="caption", weight=500)
        link.setAccessibleDescription(habit.text)
        link.clicked.connect(lambda: self.practised.emit(place))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(_Disc(habit.kind))
        row.addWidget(Elided(habit.text), 1)
        row.addWidget(link)
        return row


class Elided(QWidget):
    """A line of text that ends in … where the room ends; the tooltip has all of it."""

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        words = elided(self._text, theme.font(), self.width())
        write(painter, full(self), words, theme.font(), theme.colour("text"))
        painter.end()


class _Disc(QWidget):
    """The kind of mistake: an 18 px disc with its icon."""

    def __init__(self, kind: MistakeKind) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        name, ink, fill = _LOOKS[self._kind]
        painter = painter_on(self)
        dot(painter, full(self).center(), 9, theme.colour(fill))
        paint_icon(painter, QRectF(3, 3, 12, 12), name, theme.css(ink))
        painter.end()
