"""The page 今日, put together: frozen data in, typed signals out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.pages.today.exam_card import ExamCard
from ui.pages.today.habits_card import HabitsCard
from ui.pages.today.heading import Heading
from ui.pages.today.map_card import MapCard
from ui.pages.today.month_card import MonthCard
from ui.pages.today.study_card import StudyCard
from ui.theme import theme_of

_LEFT, _RIGHT = 732, 370  # how the columns share the width


class TodayView(QWidget):
    """Heading over two columns; scrolls where the window is low.

    Signals: started(count), exam_asked, opened(bank, chapter), practised(bank, chapter),
    mended(which habit).
    """

    started = Signal(int)
    exam_asked = Signal()
    opened = Signal(str, str)
    practised = Signal(str, str)
    mended = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading()
        self.study = StudyCard()
        self.exam = ExamCard()
        self.mastery = MapCard()
        self.month = MonthCard()
        self.habits = HabitsCard()
        self._arrange()
        self.study.started.connect(self.started)
        self.exam.acted.connect(self.exam_asked)
        self.mastery.opened.connect(self.opened)
        self.mastery.practised.connect(self.practised)
        self.habits.practised.connect(self.mended)

    def _arrange(self) -> None:
        space = theme_of(self).space
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.s5, space.s5, space.s5, space.s2)
        column.setSpacing(space.s4)
        column.addWidget(self.heading)
        side = QVBoxLayout()
        side.setSpacing(space.s4)
        side.addWidget(self.month, 1)
        side.addWidget(self.habits)
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.addWidget(self.study, _LEFT)
        upper.addWidget(self.exam, _RIGHT)
        lower.addWidget(self.mastery, _LEFT)
        lower.addLayout(side, _RIGHT)
        for row in (upper, lower):
            row.setSpacing(space.s4)
            column.addLayout(row)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
