"""A sitting as it looks and listens: head, question, foot, answer sheet, keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainer.papers.paper import Paper
from ui.answers.contract import Partner, plain_key
from ui.pages.sitting.dialogs import keys_dialog
from ui.pages.sitting.foot import Foot, FootData
from ui.pages.sitting.header import HeadData, SittingHeader
from ui.pages.sitting.question import OVERHANG, QuestionColumn, QuestionData
from ui.pages.sitting.sheet import SheetCard, Standing
from ui.widgets.shown import show_if

translate = QCoreApplication.translate

_WIDEST = 1120
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SittingView(QWidget):
    """Signals: changed(), the answer; said(), it is whole; stepped(−1 or +1); opened(slot);
    flag_toggled(); checked(); hand_in_asked(); number_asked(); left(); remedy_asked().
    Attributes: header, question, sheet.
    """

    changed = Signal()
    said = Signal()
    stepped = Signal(int)
    opened = Signal(int)
    flag_toggled = Signal()
    checked = Signal()
    hand_in_asked = Signal()
    number_asked = Signal()
    left = Signal()
    remedy_asked = Signal()

    def __init__(
        self, paper: Paper, head: HeadData, partner: Partner, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._practice = not head.timed
        self._last = False
        self._checkable = False
        self.header = SittingHeader(head)
        self.question = QuestionColumn(partner)
        self.foot = Foot()
        self.sheet = SheetCard(paper)
        # One question of a practice needs no map, and a talk likes the room.
        show_if(self.sheet, head.timed or len(paper.slots) > 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(head.title)
        self._arrange()
        self._connect()
        self._add_shortcuts()

    def show_question(self, data: QuestionData, *, count: int) -> None:
        """Show a question and put the focus into its answer."""
        self._last = data.number == count
        self._checkable = self._practice and data.grade is None
        self.question.show_question(data)
        self.question.show_grade(data)
        self.focus_answer()

    def show_grade(self, data: QuestionData) -> None:
        """Practice: show what was right and why; the focus goes to the way on."""
        self._checkable = False
        self.question.show_grade(data)
        self.question.reveal_end()

    def set_standing(self, standing: Standing) -> None:
        """Show how the sitting stands now."""
        self.header.set_progress(standing.current + 1, len(standing.answered), standing.count)
        self.sheet.set_standing(standing)
        answer = self.question.answer
        claimed = answer is not None and answer.claims("F")
        self.foot.set_data(
            FootData(
                first=standing.current == 0,
                last=self._last,
                flagged=standing.current in standing.flagged,
                flag_keys="Alt+F" if claimed else "F",
                checkable=self._checkable,
                practice=self._practice,
                writes=answer is not None and answer.fills,
                talks=answer is not None and answer.tells,
            )
        )

    def focus_answer(self) -> None:
        """Put the focus where the answer is given, or on the way on."""
        if self.question.answer is not None and not self.question.answer.isHidden():
            self.question.answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_onward(self) -> None:
        """Put the focus on the primary button."""
        self.foot.primary().setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        # Leaving for the help page would lose sight of the clock: F1 shows the keys right here.
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = self.question.answer
        if event.key() == Qt.Key.Key_F1:
            keys_dialog(self).open()
        elif answer is not None and answer.take_key(event):
            return
        elif plain_key(event) == "F" and not event.isAutoRepeat():
            self.flag_toggled.emit()
        elif event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Enter alone never gives an unanswered question away."""
        answer = self.question.answer
        if not self._checkable or (answer is not None and answer.response() is not None):
            self._go_on()

    def _go_on(self) -> None:
        if self._checkable:
            self.checked.emit()
        elif self._last:
            self.hand_in_asked.emit()
        else:
            self.stepped.emit(1)

    def _onward(self) -> None:
        if self._last:
            self.hand_in_asked.emit()
        else:
            self.stepped.emit(1)

    def _other_pane(self) -> None:
        focus = self.focusWidget()
        if focus is not None and self.sheet.isAncestorOf(focus):
            self.focus_answer()
        else:
            self.sheet.focus_current()

    def _connect(self) -> None:
        self.question.changed.connect(self.changed)
        self.question.said.connect(self.said)
        self.foot.back.connect(lambda: self.stepped.emit(-1))
        self.foot.flag.connect(self.flag_toggled)
        self.foot.check.connect(self.checked)
        self.foot.onward.connect(self._onward)
        self.sheet.opened.connect(self.opened)
        self.sheet.handed_in.connect(self.hand_in_asked)
        self.header.left.connect(self.left)
        self.header.remedy_asked.connect(self.remedy_asked)

    def _add_shortcuts(self) -> None:
        plan = {
            "Ctrl+Return": self._go_on, "Ctrl+Enter": self._go_on,
            "Alt+F": self.flag_toggled.emit, "Ctrl+G": self.number_asked.emit,
            "F6": self._other_pane, "Alt+Right": self._skip,
            "Alt+Left": lambda: self.stepped.emit(-1),
        }  # fmt: skip
        if self._practice:
            plan["Escape"] = self.left.emit
        for keys, act in plan.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _skip(self) -> None:
        if not self._last:
            self.stepped.emit(1)

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self.question, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(OVERHANG, 0, 24, 0)
        foot.addWidget(self.foot)
        left.addLayout(foot)
        body = QWidget()
        body.setMaximumWidth(_WIDEST + OVERHANG)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.sheet)
        outer = QHBoxLayout()
        outer.setContentsMargins(24 - OVERHANG, 24, 24, 24)
        outer.addStretch(1)
        outer.addWidget(body, 1000)
        outer.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(outer, 1)
