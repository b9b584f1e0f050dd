"""An exam under way, prominently: its time runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.exam.data import OpenExam
from ui.texts.names import duration_text
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.painting import box, painter_on
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate


class OpenCard(QWidget):
    """Signals: resumed(attempt). Attributes: go_on, the button."""

    resumed = Signal(int)

    def __init__(self, under_way: OpenExam, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme_of(self).space
        words = QVBoxLayout()
        words.setSpacing(0)
        title = translate("Exam", "{title} is not handed in yet").format(title=under_way.title)
        words.addWidget(Label(title, size="stem", weight=500, wrap=True))
        words.addWidget(Label(_state(under_way), tone="text-2", figures=True, wrap=True))
        self.go_on = Button(
            _verb(under_way), kind="primary", size="large", icon="play", shortcut="Ctrl+Enter"
        )
        self.go_on.clicked.connect(lambda: self.resumed.emit(under_way.attempt_id))
        row = QHBoxLayout(self)
        row.setContentsMargins(space.s5, space.s4, space.s5, space.s4)
        row.setSpacing(space.s4)
        row.addWidget(Glyph("timer", "courtesy", 32))
        row.addLayout(words, 1)
        row.addWidget(self.go_on)
        self.setAccessibleName(f"{title}，{_state(under_way)}")

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        box(
            painter, QRectF(self.rect()), theme.radius.card, fill=theme.colour("courtesy-soft"),
            edge=theme.colour("courtesy"),
        )  # fmt: skip
        painter.end()


def _state(under_way: OpenExam) -> str:
    answered = translate("Exam", "{n} of {all} answered").format(
        n=under_way.answered, all=under_way.count
    )
    if under_way.remaining is None:
        return answered
    if under_way.remaining <= 0:
        over = translate("Exam", "The time is over: hand in to see the result")
        return translate("Exam", "{answered}. {time}").format(answered=answered, time=over)
    left = translate("Exam", "{time} left, and the clock runs on").format(
        time=duration_text(under_way.remaining)
    )
    return translate("Exam", "{answered}. {time}").format(answered=answered, time=left)


def _verb(under_way: OpenExam) -> str:
    if under_way.remaining is not None and under_way.remaining <= 0:
        return translate("Exam", "Hand in")
    return translate("Exam", "Go on")
