"""A card: surface, hairline, radius 12; inside it only hairlines, no second box."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme_of
from ui.widgets.label import Label
from ui.widgets.painting import box, full, painter_on
from ui.widgets.shown import show_if


class Card(QWidget):
    """Put content into `body`; the title's right side takes an action or a legend.

    Attributes: body, the layout of the content; head, the layout of the title line.
    """

    def __init__(
        self,
        title: str = "",
        *,
        note: str = "",
        dense: bool = False,
        flush: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        space = theme_of(self).space
        top = 1 if flush else (space.s4 if dense else space.s4 + space.s1) + 1
        side = 1 if flush else space.s5 + 1
        column.setContentsMargins(side, top, side, top)
        column.setSpacing(space.s3)
        self._title = Label(title, size="stem", weight=500)
        self._note = Label(note, size="caption", tone="text-3")
        self.head = self._build_head(note)
        if flush and title:
            self.head.setContentsMargins(space.s4, space.s3, space.s4, 0)
        self.body = QVBoxLayout()
        self.body.setSpacing(space.s2)
        column.addLayout(self.head)
        column.addLayout(self.body, 1)
        self.set_title(title)
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Change the title; "" takes the line away."""
        self._title.setText(title)
        show_if(self._title, bool(title))

    def set_note(self, note: str) -> None:
        """Change the caption after the title."""
        self._note.setText(note)
        show_if(self._note, bool(note))

    def set_corner(self, widget: QWidget) -> None:
        """Put `widget` at the right of the title line."""
        self.head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        box(
            painter,
            full(self),
            theme.radius.card,
            fill=theme.colour("surface"),
            edge=theme.colour("hairline"),
        )
        painter.end()

    def _build_head(self, note: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._note)
        show_if(self._note, bool(note))
        head.addStretch(1)
        return head


class Hairline(QWidget):
    """A 1 px line between parts of a card; upright with `vertical`."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fixed, growing = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(*((fixed, growing) if vertical else (growing, fixed)))

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme_of(self).colour("hairline"))
        painter.end()
