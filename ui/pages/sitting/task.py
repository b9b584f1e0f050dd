"""The question as it is asked: situation, scenario, the line to repair, the task."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainer.question import Question, Situation
from trainer.question_types.free_text import FreeText
from trainer.question_types.rewrite import Rewrite
from ui.theme import theme_of
from ui.widgets.card import Card, Hairline
from ui.widgets.label import Label
from ui.widgets.painting import box, full, painter_on
from ui.widgets.prose import Prose
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate

# Where it happens decides about the icon; what is none of these is a hall or a shop.
_CHANNELS = ((("来电", "去电", "电话", "热线"), "phone"), (("上门", "家", "入户"), "house"))


class TaskCard(Card):
    """What a question says, top to bottom."""

    def __init__(self, question: Question, *, parent: QWidget | None = None) -> None:
        super().__init__(dense=True, parent=parent)
        space = theme_of(self).space
        writes = isinstance(question, FreeText)
        self.body.setSpacing(space.s3 if writes else space.s1)
        if question.situation is not None:
            self.body.addWidget(_facts(question.situation))
            self.body.addSpacing(0 if writes else space.s2)
        if question.scenario:
            self.body.addWidget(Prose(question.scenario, size="stem"))
            if writes:
                self.body.addWidget(Hairline())
        if isinstance(question, Rewrite):
            self.body.addWidget(BadLine(question.bad_line))
        self.body.addWidget(Prose(question.stem, size="stem", weight=500))
        self.setAccessibleName(question.stem)


class BadLine(QWidget):
    """The line that should not have been said, quoted."""

    def __init__(self, line: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = translate("Sitting", "What was said")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(2)
        column.addWidget(Label(name, size="caption", tone="taboo", weight=500))
        column.addWidget(Prose(line, size="stem"))
        self.setAccessibleName(f"{name}：{line}")

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        painter.setClipRect(self.rect())
        box(painter, full(self), theme.radius.small, fill=theme.colour("taboo-soft"))
        painter.fillRect(0, 0, 3, self.height(), theme.colour("taboo"))
        painter.end()


def _facts(situation: Situation) -> QWidget:
    mood = translate("Sitting", "Mood {mood}").format(mood=situation.mood) if situation.mood else ""
    channel = situation.channel
    facts = ((_channel_icon(channel), channel), ("user", situation.customer), ("gauge", mood))
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for icon, fact in facts:
        if fact:
            row.addWidget(Glyph(icon, "text-2", 16), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(Label(fact, size="caption", tone="text-2"))
            row.addSpacing(18)
    row.addStretch(1)
    line.setAccessibleName("，".join(fact for _, fact in facts if fact))
    return line


def _channel_icon(channel: str) -> str:
    return next(
        (icon for words, icon in _CHANNELS if any(w in channel for w in words)), "building-2"
    )
