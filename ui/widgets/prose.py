"""Running text: line height 1.6, wraps, grows with its text, can be selected and read out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from ui.theme import LINE_HEIGHTS, Role, TextSize, Weight, theme_of

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight and colour."""

    text: str
    weight: Weight = 400
    tone: Role | None = None


class Prose(QTextEdit):
    """Read-only running text as tall as its content at the given width."""

    def __init__(
        self,
        text: str = "",
        *,
        size: TextSize = "body",
        weight: Weight = 400,
        tone: Role = "text",
        line_height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size: TextSize = size
        self._weight: Weight = weight
        self._tone: Role = tone
        self._line_height = line_height or LINE_HEIGHTS[size]
        self._runs: tuple[Run, ...] = ()
        self._heights: dict[int, int] = {}
        self._dress()
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show `text`; a newline starts a paragraph."""
        self.set_runs([Run(text)])

    def set_runs(self, runs: Sequence[Run]) -> None:
        """Show stretches of text one after another."""
        self._runs = tuple(runs)
        self._fill()
        self.setAccessibleName(self.plain_text())

    def plain_text(self) -> str:
        """The text without its looks."""
        return "".join(run.text for run in self._runs)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._measure(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 420
        return QSize(min(ceil(self.document().idealWidth()), 676), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self._line_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls, not the paragraph

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_runs"):
            self._fill()

    def _dress(self) -> None:
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme_of(self).font(self._size, self._weight))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _fill(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        block.setLineHeight(self._line_height, _FIXED)
        cursor.setBlockFormat(block)
        for run in self._runs:
            cursor.insertText(run.text, self._format(run))
        self._heights.clear()
        self.updateGeometry()

    def _format(self, run: Run) -> QTextCharFormat:
        theme = theme_of(self)
        made = QTextCharFormat()
        weight = run.weight if run.weight != 400 else self._weight
        made.setFont(theme.font(self._size, weight))
        made.setForeground(theme.colour(run.tone or self._tone))
        return made

    def _measure(self, width: int) -> int:
        document = self.document()
        before = document.textWidth()
        document.setTextWidth(width)
        height = ceil(document.size().height())
        document.setTextWidth(before)
        return height
