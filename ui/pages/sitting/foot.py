"""The row under a question: back, flag, check, on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.shown import show_if

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FootData:
    """How the row stands. `checkable`: practice, not looked at yet; `writes`: Ctrl+Enter goes on
    from a text; `talks`: Ctrl+Enter belongs to the answer.
    """

    first: bool
    last: bool
    flagged: bool
    flag_keys: str
    checkable: bool
    practice: bool
    writes: bool
    talks: bool = False


class Foot(QWidget):
    """Signals: back, flag, check, onward (next, or hand in on the last question)."""

    back = Signal()
    flag = Signal()
    check = Signal()
    onward = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = Button(translate("Sitting", "Previous"), icon="arrow-left", hint="Alt+←")
        self.flag_button = Button(translate("Sitting", "Flag"), icon="flag", hint="F")
        self.check_button = Button(
            translate("Sitting", "Check"), kind="primary", hint="Ctrl+Enter", icon="book-open"
        )
        self._plain_next = Button(translate("Sitting", "Next"), trailing_icon="arrow-right")
        self.next_button = Button(
            translate("Sitting", "Next"), kind="primary", trailing_icon="arrow-right",
            hint="Alt+→",
        )  # fmt: skip
        self._end = Button(translate("Sitting", "Hand in"), kind="primary", icon="send")
        self._tip = Label(size="caption", tone="text-2")
        self.back_button.clicked.connect(self.back)
        self.flag_button.clicked.connect(self.flag)
        self.check_button.clicked.connect(self.check)
        for button in (self._plain_next, self.next_button, self._end):
            button.clicked.connect(self.onward)
        self._arrange()

    def set_data(self, data: FootData) -> None:
        """Show the row for a question."""
        self.back_button.setEnabled(not data.first)
        flag = translate("Sitting", "Unflag") if data.flagged else translate("Sitting", "Flag")
        self.flag_button.set_text(flag)
        self.flag_button.set_hint(data.flag_keys)
        self._show_onward(data)
        self.check_button.set_hint("" if data.talks else "Ctrl+Enter")
        finish = translate("Sitting", "Finish practice")
        self._end.set_text(finish if data.practice else translate("Sitting", "Hand in"))
        self._tip.setText(_tip(data))
        show_if(self._tip, bool(self._tip.text()))

    def _show_onward(self, data: FootData) -> None:
        wanted = {
            self.check_button: data.checkable,
            self._plain_next: data.checkable and not data.last,
            self.next_button: not data.checkable and not data.last,
            self._end: not data.checkable and data.last,
        }
        # Hidden ones first: all at once for a moment would push a small window wider.
        for button, shown in sorted(wanted.items(), key=lambda item: item[1]):
            show_if(button, shown)

    def primary(self) -> Button:
        """The one primary button shown."""
        shown = (self.check_button, self.next_button, self._end)
        return next(button for button in shown if not button.isHidden())

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.back_button)
        row.addWidget(self.flag_button)
        row.addStretch(1)
        row.addWidget(self._tip)
        for button in (self._plain_next, self.check_button, self.next_button, self._end):
            row.addWidget(button)
            button.hide()


def _tip(data: FootData) -> str:
    if data.practice or data.talks or not data.writes:
        return ""
    if data.last:
        return translate("Sitting", "Ctrl+Enter: hand in")
    return translate("Sitting", "Ctrl+Enter: next")
