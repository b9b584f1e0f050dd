"""What was said in a conversation: a bubble at the speaker's side, a remark below it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Role, theme_of
from ui.widgets.label import Label
from ui.widgets.painting import CENTRE, box, dot, full, painter_on, text_width, write
from ui.widgets.prose import Prose

_AVATAR = 36
_PAD = 16
_SHARE = 0.74  # of the conversation's width, at most


class Avatar(QWidget):
    """The first character of a name in a disc."""

    def __init__(self, name: str, *, size: int = _AVATAR, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = name[:1]
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        dot(painter, full(self).center(), self.width() / 2, theme.colour("well"))
        font = theme.font("body", 500)
        write(painter, full(self), self._letter, font, theme.colour("text-2"), align=CENTRE)
        painter.end()


class Bubble(QWidget):
    """`speaker`: the customer's name, "" for the trainee, whose bubbles stand on the right."""

    def __init__(self, text: str, *, speaker: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = not speaker
        self._box = _Box(text, "accent-soft" if self._own else "well")
        self._remark = Label(size="caption", tone="text-2", wrap=True)
        self._value = Label(size="caption", weight=500, figures=True)
        side = Qt.AlignmentFlag.AlignRight if self._own else Qt.AlignmentFlag.AlignLeft
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        if self._own:
            row.addStretch(1)
        else:
            row.addWidget(Avatar(speaker), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._box, 0, side)
        self._below = QHBoxLayout()
        self._below.setSpacing(10)
        if self._own:
            self._below.addStretch(1)
        self._below.addWidget(self._value, 0, Qt.AlignmentFlag.AlignTop)
        self._below.addWidget(self._remark)
        column.addLayout(self._below)
        row.addLayout(column, 0 if self._own else 1)
        if not self._own:
            row.addStretch(0)
        self._value.hide()
        self._remark.hide()
        self.setAccessibleName(f"{speaker}：{text}" if speaker else text)

    def set_remark(self, value: str, text: str, tone: Role) -> None:
        """What the line did: a value in colour, and why."""
        self._value.setText(value)
        self._value.set_tone(tone)
        self._remark.setText(text)
        self._value.show()
        self._remark.show()
        self.setAccessibleDescription(f"{value} {text}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = int(event.size().width() * _SHARE)
        self._box.set_widest(widest)
        font = self._remark.font()
        self._remark.setFixedWidth(min(widest, text_width(self._remark.text(), font) + 2))


class _Box(QWidget):
    def __init__(self, text: str, fill: Role) -> None:
        super().__init__()
        self._text = text
        self._fill: Role = fill
        self._prose = Prose(text, size="body")
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, 9, _PAD, 9)
        column.addWidget(self._prose)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_widest(400)

    def set_widest(self, widest: int) -> None:
        """Take at most this width, less where the text is shorter."""
        font = theme_of(self).font("body")
        longest = max(text_width(line, font) for line in self._text.split("\n"))
        width = max(2 * _PAD + 24, min(widest, longest + 2 * _PAD + 4))
        height = self._prose.heightForWidth(width - 2 * _PAD)
        self.setFixedSize(QSize(width, height + 18))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        box(painter, full(self), theme.radius.card, fill=theme.colour(self._fill))
        painter.end()
