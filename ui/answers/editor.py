"""A text editor in a card of its own: line height 26, a hint and a counter inside the frame."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QMouseEvent,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from ui.theme import LINE_HEIGHTS, Role, theme_of
from ui.widgets.focus import no_ring
from ui.widgets.label import Label
from ui.widgets.painting import box, full, painter_on
from ui.widgets.shown import show_if

translate = QCoreApplication.translate

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_LEAST_LINES = 5


class Editor(QWidget):
    """Plain text of at most `most` characters. Letters, digits and Enter belong to it.

    Attributes: text_edit; foot, the line with hint and counter, which takes a button.

    Signals: edited, for what somebody typed.
    """

    edited = Signal()

    def __init__(
        self, *, most: int, name: str, hint: str = "", lines: int = _LEAST_LINES,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """lines: how many there is room for at least."""
        super().__init__(parent)
        self._most = most
        self._least = lines
        self._filling = False
        self.text_edit = _Lines(self, most)
        self.text_edit.setAccessibleName(name)
        self.text_edit.setAccessibleDescription(hint)
        self.text_edit.textChanged.connect(self._changed)
        self._hint = Label(hint, size="caption", tone="text-3", wrap=True)
        self._count = Label(size="caption", tone="text-2", figures=True)
        self.setFocusProxy(self.text_edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._arrange()
        self.set_text("")

    def text(self) -> str:
        """What is written."""
        return self.text_edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Write `text`; nothing is emitted and nothing can be undone."""
        self._filling = True
        self.text_edit.fill(text)
        self._filling = False
        self._tell_count()

    def set_locked(self, locked: bool) -> None:
        """Let it be read alone, or written again."""
        self.text_edit.setReadOnly(locked)
        show_if(self._hint, not locked)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, self._least * LINE_HEIGHTS["stem"] + 72)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._least * LINE_HEIGHTS["stem"] + 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        focused = self.text_edit.hasFocus() and not self.text_edit.isReadOnly()
        edge: Role = "focus" if focused else "outline"
        if self.text_edit.isReadOnly():
            edge = "hairline"
        painter = painter_on(self)
        box(
            painter, full(self), theme.radius.card, fill=theme.colour("surface"),
            edge=theme.colour(edge), width=2.0 if focused else 1.0,
        )  # fmt: skip
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.text_edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def _changed(self) -> None:
        if self._filling:
            return
        self._cut()
        self._tell_count()
        self.edited.emit()

    def _cut(self) -> None:
        """Take away what was just typed beyond the limit."""
        over = len(self.text()) - self._most
        if over <= 0:
            return
        self._filling = True
        cursor = self.text_edit.textCursor()
        for _ in range(over):
            cursor.deletePreviousChar()
        self._filling = False

    def _tell_count(self) -> None:
        written = len(self.text())
        count = translate("Answers", "{n} / {most} characters")
        self._count.setText(count.format(n=written, most=self._most))
        self._count.set_tone("courtesy" if written >= self._most else "text-2")

    def _arrange(self) -> None:
        self.foot = QHBoxLayout()
        self.foot.addWidget(self._hint, 1)
        self.foot.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 19, 23, 11)
        column.setSpacing(8)
        column.addWidget(self.text_edit, 1)
        column.addLayout(self.foot)


class _Lines(QTextEdit):
    """The text alone; its card draws the frame."""

    def __init__(self, card: QWidget, most: int) -> None:
        super().__init__(card)
        self._most = most
        self._card = card
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(theme_of(self).font("stem"))
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        no_ring(self)

    def fill(self, text: str) -> None:
        """Put `text` in, in our line height."""
        self.setUndoRedoEnabled(False)
        self.clear()
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        block.setLineHeight(LINE_HEIGHTS["stem"], _FIXED)
        look = QTextCharFormat()
        look.setFont(theme_of(self).font("stem"))
        cursor.setBlockFormat(block)
        cursor.setBlockCharFormat(look)
        cursor.insertText(text, look)
        self.setUndoRedoEnabled(True)
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(look)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            replaced = len(self.textCursor().selectedText())
            room = self._most - len(self.toPlainText()) + replaced
            self.insertPlainText(source.text()[: max(0, room)])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._card.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._card.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._card.update()
