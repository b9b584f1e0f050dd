"""A practice that was begun: go on with it, or end it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.practice.data import UnderWay
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate


class UnderWayCard(Card):
    """Signals: resumed(attempt), ended(attempt)."""

    resumed = Signal(int)
    ended = Signal(int)

    def __init__(self, under_way: UnderWay, *, parent: QWidget | None = None) -> None:
        super().__init__(dense=True, parent=parent)
        id_ = under_way.attempt_id
        words = QVBoxLayout()
        words.setSpacing(0)
        title = translate("Practice", "Not finished: {title}").format(title=under_way.title)
        words.addWidget(Label(title, weight=500, wrap=True))
        done = translate("Practice", "{n} of {all} answered").format(
            n=under_way.answered, all=under_way.count
        )
        words.addWidget(Label(done, size="caption", tone="text-2"))
        end = Button(translate("Practice", "End it and see the result"), kind="quiet")
        end.clicked.connect(lambda: self.ended.emit(id_))
        go_on = Button(translate("Practice", "Go on"), icon="play")
        go_on.clicked.connect(lambda: self.resumed.emit(id_))
        row = QHBoxLayout()
        row.setSpacing(theme_of(self).space.s3)
        row.addWidget(Glyph("hourglass", "courtesy", 20))
        row.addLayout(words, 1)
        row.addWidget(end)
        row.addWidget(go_on)
        self.body.addLayout(row)
        self.setAccessibleName(f"{title}，{done}")
