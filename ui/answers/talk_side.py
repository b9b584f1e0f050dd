"""Beside a conversation: who the customer is, how the mood stands, how it moved turn by turn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainer.dialogue.script import Customer, Script
from ui.texts.names import signed
from ui.texts.talk import temper_name
from ui.theme import Role, theme_of
from ui.widgets.bubble import Avatar
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.label import Label
from ui.widgets.mot_chart import MotChart
from ui.widgets.mot_scale import MotScale
from ui.widgets.shown import show_if
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate

WIDTH = 356


class CustomerCard(Card):
    """Name, type, and what helps with this type."""

    def __init__(self, customer: Customer, *, parent: QWidget | None = None) -> None:
        super().__init__(dense=True, parent=parent)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Label(customer.name, size="stem", weight=500))
        names.addWidget(Label(customer.about, size="caption", tone="text-2", elide=True))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Avatar(customer.name, size=40))
        head.addLayout(names, 1)
        chip = Chip(temper_name(customer.temper), kind="outlined")
        head.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        for name, text in (
            (translate("Talk", "Wants"), customer.wants),
            (translate("Talk", "Talk like"), customer.manner),
            (translate("Talk", "Avoid"), customer.avoid),
        ):
            self.body.addLayout(_fact(name, text))
        self.setAccessibleName(f"{customer.name}，{temper_name(customer.temper)}")


class MoodCard(Card):
    """The scale with the last move."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        title = translate("Talk", "The customer's mood")
        super().__init__(title, dense=True, parent=parent)
        self.scale = MotScale(name=title)
        self._arrow = Glyph("arrow-up", "met", 14)
        self._move = Label(size="caption", weight=500, figures=True)
        for widget in (self._arrow, self._move):
            self.head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(self.scale)

    def set_moods(self, moods: Sequence[int]) -> None:
        """Show where the mood stands and where it stood before."""
        now, before = moods[-1], moods[-2] if len(moods) > 1 else None
        self.scale.show_mood(now, before=before)
        moved = before is not None and before != now
        show_if(self._arrow, moved)
        show_if(self._move, before is not None)
        if before is None:
            return
        tone: Role = "met" if now > before else "taboo" if now < before else "text-2"
        self._arrow.set_glyph("arrow-up" if now > before else "arrow-down", tone)
        if now == before:
            text = translate("Talk", "stays at {now}")
        elif now > before:
            text = translate("Talk", "{before} up to {now}")
        else:
            text = translate("Talk", "{before} down to {now}")
        self._move.setText(text.format(before=signed(before), now=signed(now)))
        self._move.set_tone(tone)


class ChartCard(Card):
    """The chart with its goal."""

    def __init__(self, script: Script, *, parent: QWidget | None = None) -> None:
        super().__init__(translate("Talk", "Mood by turn"), dense=True, parent=parent)
        goal = translate("Talk", "goal: {value} or more at the end")
        self.set_corner(
            Label(goal.format(value=signed(script.goal)), size="caption", tone="text-2")
        )
        self._turns = script.least[script.turns[0].id]
        self.chart = MotChart((script.mood,), goal=script.goal, turns=self._turns)
        self.body.addWidget(self.chart, 1)

    def set_moods(self, moods: Sequence[int], *, ahead: int) -> None:
        """Show the moods so far, with room for the turns ahead."""
        self.chart.set_moods(moods, turns=len(moods) - 1 + ahead)


class Side(QWidget):
    """The three cards under one another; mood and chart only where they are to be seen."""

    def __init__(self, script: Script, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mood = MoodCard()
        self.chart = ChartCard(script)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).space.s4)
        column.addWidget(CustomerCard(script.customer))
        column.addWidget(self.mood)
        column.addWidget(self.chart, 1)
        self.setFixedWidth(WIDTH)

    def set_shows_mood(self, shows: bool) -> None:
        """Show or hide what tells the mood."""
        for card in (self.mood, self.chart):
            show_if(card, shows)

    def set_moods(self, moods: Sequence[int], *, ahead: int) -> None:
        """Show how the mood stands and how it came there."""
        self.mood.set_moods(moods)
        self.chart.set_moods(moods, ahead=ahead)


def _fact(name: str, text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    label = Label(name, tone="text-2")
    label.setFixedWidth(56)
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(text, wrap=True), 1)
    return row
