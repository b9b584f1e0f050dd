"""Fields for one line: text with its error line, and search."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import icon, theme_of
from ui.widgets.label import Label
from ui.widgets.shown import show_if
from ui.widgets.sign import Glyph


class TextField(QWidget):
    """A labelled line of text; what is wrong with it stands under it, with an icon.

    Attributes: edit, the QLineEdit. Signals: changed(text), submitted().
    """

    changed = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        label: str = "",
        *,
        placeholder: str = "",
        text: str = "",
        name: str = "",
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit = QLineEdit(text)
        self.edit.setProperty("large", large)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(name or label or placeholder)
        self.edit.textChanged.connect(self._edited)
        self.edit.returnPressed.connect(self.submitted)
        self._label = Label(label, tone="text-2")
        self._label.setBuddy(self.edit)
        show_if(self._label, bool(label))
        self._error = ErrorLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).space.s1)
        for widget in (self._label, self.edit, self._error):
            column.addWidget(widget)
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """What is written."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Write `text`."""
        self.edit.setText(text)

    def error(self) -> str:
        """The sentence under the field, "" where all is well."""
        return self._error.text()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong and how to mend it; "" takes it back."""
        mark_error(self.edit, bool(sentence))
        self._error.set_text(sentence)
        self.edit.setAccessibleDescription(sentence)

    def _edited(self, text: str) -> None:
        self.set_error("")
        self.changed.emit(text)


class ErrorLine(QWidget):
    """A sentence in red with its icon; takes no room while there is nothing to say."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Label(size="caption", tone="taboo", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Glyph("circle-alert", "taboo", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        self.hide()

    def text(self) -> str:
        """The sentence."""
        return self._sentence.text()

    def set_text(self, sentence: str) -> None:
        """Show `sentence`, or nothing."""
        self._sentence.setText(sentence)
        show_if(self, bool(sentence))


class SearchField(QLineEdit):
    """A line with a magnifying glass; Esc empties it. `set_count` writes at its right."""

    def __init__(
        self,
        placeholder: str,
        *,
        name: str = "",
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("search", True)
        self.setProperty("large", large)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        glass = QAction(icon("search", "text-3", 18), "", self)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._count = Label(size="caption", tone="text-3", parent=self)
        self._count.hide()

    def set_count(self, text: str) -> None:
        """Say how many were found, such as 31 题."""
        self._count.setText(text)
        show_if(self._count, bool(text))
        self._count.adjustSize()
        self.setTextMargins(0, 0, self._count.width() + 8 if text else 0, 0)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _place(self) -> None:
        left = self.width() - self._count.width() - 14
        self._count.move(left, (self.height() - self._count.height()) // 2)


def mark_error(edit: QWidget, wrong: bool) -> None:
    """Give a field the red edge, or take it away."""
    if bool(edit.property("error")) != wrong:
        edit.setProperty("error", wrong)
        edit.style().unpolish(edit)
        edit.style().polish(edit)
