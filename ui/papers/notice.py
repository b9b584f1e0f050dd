"""A bar over the content: what went wrong or wants attention, and what to do about it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Role, theme_of
from ui.widgets.button import IconButton
from ui.widgets.label import Label
from ui.widgets.painting import box, full, painter_on
from ui.widgets.shown import show_if
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate

NoticeKind = Literal["taboo", "courtesy"]
_ICONS: dict[NoticeKind, str] = {"taboo": "circle-alert", "courtesy": "triangle-alert"}


class Notice(QWidget):
    """Hidden until there is something to say; stays until it is closed or taken back."""

    def __init__(self, *, kind: NoticeKind = "taboo", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: NoticeKind = kind
        space = theme_of(self).space
        self._words = Label(wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = IconButton("x", translate("Papers", "Close"), size="small")
        close.clicked.connect(self.clear)
        glyph, high = Glyph(_ICONS[kind], kind, 18), close.sizeHint().height()
        glyph.setFixedHeight(high)  # sign and cross stand level with the first line
        spare = (high - self._words.sizeHint().height()) // 2
        self._words.setContentsMargins(0, spare, 0, spare)
        row = QHBoxLayout(self)
        row.setContentsMargins(space.s4, space.s2, space.s2, space.s2)
        row.setSpacing(space.s3)
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def text(self) -> str:
        """What it says, "" while hidden."""
        return self._words.text()

    def say(self, *sentences: str) -> None:
        """Show the sentences, one a line; none hides the bar."""
        self._words.setText("\n".join(sentences))
        self.setAccessibleName(self._words.text())
        show_if(self, bool(sentences))

    def clear(self) -> None:
        """Take it back."""
        self.say()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        soft: Role = "taboo-soft" if self._kind == "taboo" else "courtesy-soft"
        painter = painter_on(self)
        box(painter, full(self), theme.radius.control, fill=theme.colour(soft))
        painter.end()
