"""The head of a page: title, one line of help, actions on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme_of
from ui.widgets.label import Label
from ui.widgets.link import Link
from ui.widgets.shown import show_if


class PageHeader(QWidget):
    """Title 20/28, help line under it, actions right; give the page's column a spacing of 16.

    Signals: back, the way back at the top was taken (only with `back_text`).
    """

    back = Signal()

    def __init__(
        self, title: str, help_text: str = "", *, back_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        space = theme_of(self).space
        self._title = Label(title, size="title", weight=500)
        self._help = Label(help_text, tone="text-2")
        self._back = Link(back_text, icon="arrow-left", tone="text-2")
        self._back.clicked.connect(self.back)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(space.s3)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(space.s3)
        self._arrange()
        self.set_help(help_text)
        self.set_back(back_text)
        self.setAccessibleName(title)

    def title(self) -> str:
        """The title as shown."""
        return self._title.text()

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_help(self, text: str) -> None:
        """Change the help line; "" takes it away."""
        self._help.setText(text)
        show_if(self._help, bool(text))

    def set_back(self, text: str) -> None:
        """Say where the way back leads; "" takes it away."""
        self._back.set_text(text)
        show_if(self._back, bool(text))

    def add_action(self, widget: QWidget) -> None:
        """Add a button on the right, after those already there."""
        self._tools.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def add_beside(self, widget: QWidget) -> None:
        """Add a chip after the title."""
        self._beside.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._title)
        line.addLayout(self._beside)
        line.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        words.addLayout(line)
        words.addWidget(self._help)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addLayout(self._tools)
        row.setAlignment(self._tools, Qt.AlignmentFlag.AlignTop)
