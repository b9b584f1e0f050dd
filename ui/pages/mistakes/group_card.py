"""A question of the notebook with what was lost in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainer.clock import local_day
from trainer.progress.mistakes import MistakeKind
from ui.pages.mistakes.data import Group, Loss, cost_text, kind_name
from ui.texts.names import day_text, type_name
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip, ChipKind
from ui.widgets.label import Label
from ui.widgets.prose import Prose

translate = QCoreApplication.translate

_CHIPS: dict[MistakeKind, ChipKind] = {
    MistakeKind.TABOO: "taboo",
    MistakeKind.WRONG_ORDER: "order",
    MistakeKind.COURTESY: "courtesy",
}


class GroupCard(Card):
    """Signals: opened(group), see the answer; practised(question id)."""

    opened = Signal(object)
    practised = Signal(str)

    def __init__(self, group: Group, *, parent: QWidget | None = None) -> None:
        super().__init__(dense=True, parent=parent)
        space = theme_of(self).space
        self.setAccessibleName(group.title)
        head = QHBoxLayout()
        head.setSpacing(space.s3)
        head.addWidget(Chip(type_name(group.type), kind="accent", height=22))
        head.addWidget(Label(group.title, size="stem", weight=500, wrap=True), 1)
        see = Button(translate("Mistakes", "See the answer"), kind="quiet", size="small")
        see.setAccessibleDescription(group.title)
        see.clicked.connect(lambda: self.opened.emit(group))
        again = Button(translate("Mistakes", "Practise it"), size="small", icon="rotate-ccw")
        again.setAccessibleDescription(group.title)
        again.clicked.connect(lambda: self.practised.emit(group.question_id))
        head.addWidget(see)
        head.addWidget(again)
        self.body.addLayout(head)
        for loss in group.losses:
            self.body.addLayout(_loss_row(loss))
        day = day_text(local_day(group.at))
        self.body.addWidget(Label(f"{group.place}　{day}", size="caption", tone="text-3"))


def _loss_row(loss: Loss) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    top = Qt.AlignmentFlag.AlignTop
    chip = Chip(kind_name(loss.kind), kind=_CHIPS.get(loss.kind, "neutral"), height=22)
    row.addWidget(chip, 0, top)
    words = QVBoxLayout()
    words.addWidget(Prose(loss.text))
    row.addLayout(words, 1)
    cost = Label(cost_text(loss.share), weight=500, tone="text-2", figures=True)
    row.addWidget(cost, 0, top)
    return row
