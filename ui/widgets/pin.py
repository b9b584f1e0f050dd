"""The PIN: dots over a large pad, for touch and for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme import Role, paint_icon, theme_of
from ui.widgets.fields import ErrorLine, mark_error
from ui.widgets.focus import set_ring
from ui.widgets.painting import CENTRE, box, full, painter_on, write

translate = QCoreApplication.translate

_CLEAR, _DELETE = "clear", "delete"
_LAYOUT = ("1", "2", "3", "4", "5", "6", "7", "8", "9", _CLEAR, "0", _DELETE)


class PinEntry(QWidget):
    """A field that hides its digits, over twelve keys 96 × 66.

    Signals: changed(pin), submitted(pin) on Enter.
    """

    changed = Signal(str)
    submitted = Signal(str)

    def __init__(self, *, length: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self._error = ErrorLine()
        self._dress(length)
        self.edit.textChanged.connect(self._edited)
        self.edit.returnPressed.connect(lambda: self.submitted.emit(self.edit.text()))
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, key in enumerate(_LAYOUT):
            button = PinKey(key)
            button.clicked.connect(lambda _on=False, key=key: self._press(key))
            grid.addWidget(button, place // 3, place % 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.edit)
        column.addWidget(self._error)
        column.addSpacing(14)
        column.addLayout(grid)
        self.setFocusProxy(self.edit)

    def pin(self) -> str:
        """The digits."""
        return self.edit.text()

    def clear(self) -> None:
        """Empty it."""
        self.edit.clear()

    def error(self) -> str:
        """What is wrong, "" where nothing is."""
        return self._error.text()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong; typing takes it back."""
        mark_error(self.edit, bool(sentence))
        self._error.set_text(sentence)
        self.edit.setAccessibleDescription(sentence)

    def _dress(self, length: int) -> None:
        theme = theme_of(self)
        font = theme.font("stem", 500)
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 14)
        self.edit.setProperty("large", True)
        self.edit.setFont(font)
        self.edit.setObjectName("pin")
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(length)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        digits = QRegularExpression("[0-9]*")
        self.edit.setValidator(QRegularExpressionValidator(digits, self.edit))
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
        )
        self.edit.setAccessibleName(translate("Kit", "PIN"))

    def _press(self, key: str) -> None:
        if key == _CLEAR:
            self.edit.clear()
        elif key == _DELETE:
            self.edit.backspace()
        else:
            self.edit.insert(key)

    def _edited(self, text: str) -> None:
        self.set_error("")
        self.changed.emit(text)


class PinKey(QAbstractButton):
    """One key of the pad."""

    def __init__(self, key: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        names = {_CLEAR: translate("Kit", "Clear"), _DELETE: translate("Kit", "Delete")}
        self.setText(names.get(key, key))
        self.setAccessibleName(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # digits are typed; the pad is for touch
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        set_ring(self, theme_of(self).radius.control)

    def sizeHint(self) -> QSize:
        return QSize(96, theme_of(self).height.touch)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        fill: Role = "well" if self.isDown() else "hover" if self.underMouse() else "background"
        box(
            painter,
            full(self),
            theme.radius.control,
            fill=theme.colour(fill),
            edge=theme.colour("hairline"),
        )
        if self._key == _DELETE:
            middle = full(self)
            spot = QRectF(middle.center().x() - 11, 0, 22, middle.height())
            paint_icon(painter, spot, "delete", theme.css("text"))
        else:
            font = theme.font("body") if self._key == _CLEAR else theme.font("title", 500)
            write(painter, full(self), self.text(), font, theme.colour("text"), align=CENTRE)
        painter.end()
