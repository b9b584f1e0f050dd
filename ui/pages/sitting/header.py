"""The head of a sitting: what it is, who sits it, how far, what is saved, what time is left."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.texts.names import clock_text
from ui.theme import Role, theme_of
from ui.widgets.bars import Bar
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.link import Link
from ui.widgets.logo import Logo
from ui.widgets.painting import painter_on
from ui.widgets.shown import show_if
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate

HEIGHT = 64
_WIDEST = 1120
_LAST_MINUTES = 300.0


@dataclass(frozen=True, slots=True)
class HeadData:
    """What the head says for good: title, the learner's line, whether time is limited."""

    title: str
    learner: str
    timed: bool


class SittingHeader(QWidget):
    """Signals: left, somebody wants to go on later; remedy_asked, the sign's remedy was taken."""

    left = Signal()
    remedy_asked = Signal()

    def __init__(self, data: HeadData, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(data.title, weight=500)
        self._learner = Label(data.learner, size="caption", tone="text-2", elide=True)
        self._number = Label(size="caption", tone="text-2", figures=True)
        self._answered = Label(size="caption", tone="text-2", figures=True)
        self._bar = Bar(name=translate("Sitting", "Progress"))
        self._sign = SavedSign()
        self._sign.remedy_asked.connect(self.remedy_asked)
        self._clock = Clock()
        show_if(self._clock, data.timed)
        self._leave = Button(translate("Sitting", "Go on later"), icon="log-out")
        self._leave.clicked.connect(self.left)
        show_if(self._leave, not data.timed)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(data.title)
        self._arrange()

    @property
    def sign(self) -> SavedSign:
        """The sign that says what is saved."""
        return self._sign

    @property
    def clock(self) -> Clock:
        """The clock."""
        return self._clock

    def set_progress(self, number: int, answered: int, count: int) -> None:
        """Say which question this is and how many are answered."""
        text = translate("Sitting", "Question {n} / {count}")
        self._number.setText(text.format(n=number, count=count))
        done = translate("Sitting", "{n} answered")
        self._answered.setText(done.format(n=answered))
        self._bar.set_share(answered / count if count else 0.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, HEIGHT - 1, self.width(), 1, theme.colour("hairline"))
        painter.end()

    def _arrange(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Logo(28))
        row.addLayout(_two_lines(self._title, self._learner), 1)
        row.addLayout(self._progress())
        right = QHBoxLayout()
        right.setSpacing(24)
        right.addStretch(1)
        right.addWidget(self._sign)
        right.addWidget(self._clock)
        right.addWidget(self._leave)
        row.addLayout(right, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 0, 24, 1)
        outer.addStretch(1)
        outer.addWidget(inner, 1000)
        outer.addStretch(1)

    def _progress(self) -> QVBoxLayout:
        words = QHBoxLayout()
        words.addWidget(self._number)
        words.addStretch(1)
        words.addWidget(self._answered)
        self._bar.setFixedWidth(280)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(1)
        column.addLayout(words)
        column.addWidget(self._bar)
        column.addStretch(1)
        return column


class SavedSign(QWidget):
    """已保存 14:48, or what went wrong with the way out. Signals: remedy_asked."""

    remedy_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Glyph("check", "met", 14)
        self._words = Label(size="caption", tone="text-2", figures=True)
        self._remedy = Link("", size="caption", weight=500)
        self._remedy.clicked.connect(self.remedy_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self._icon, self._words, self._remedy):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_sign("")

    def text(self) -> str:
        """What the sign says."""
        return self._words.text()

    def set_sign(
        self, text: str, *, icon: str = "check", tone: Role = "met", ink: Role = "text-2",
        remedy: str = "", detail: str = "",
    ) -> None:  # fmt: skip
        """Say `text`; `remedy` is a link after it, `detail` the whole story as tooltip."""
        self._icon.set_glyph(icon, tone)
        show_if(self._icon, bool(text))
        self._words.setText(text)
        self._words.set_tone(ink)
        self._remedy.set_text(remedy)
        show_if(self._remedy, bool(remedy))
        self.setToolTip(detail)
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)


class Clock(QWidget):
    """剩余 00:41:12; red from five minutes on, and never blinking."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Glyph("timer", "text-2", 20)
        self._word = Label(translate("Sitting", "Left"), tone="text-2")
        self._time = Label(size="title", weight=500, figures=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._word)
        row.addSpacing(8)
        row.addWidget(self._time)

    def text(self) -> str:
        """The time as written."""
        return self._time.text()

    def set_left(self, seconds: float) -> None:
        """Show the seconds left."""
        text = clock_text(seconds)
        if text == self._time.text():
            return
        late = seconds <= _LAST_MINUTES
        self._time.setText(text)
        self._time.set_tone("taboo" if late else "text")
        self._word.set_tone("taboo" if late else "text-2")
        self._word.set_weight(500 if late else 400)
        self._icon.set_glyph("timer", "taboo" if late else "text-2")
        self.setAccessibleName(translate("Sitting", "Time left {time}").format(time=text))


def _two_lines(upper: QWidget, lower: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(upper)
    column.addWidget(lower)
    column.addStretch(1)
    return column
