"""The questions a sitting asks: hand in, leave unsaved answers behind, go to a number; its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.pages.sitting.sheet import Standing
from ui.texts.names import is_chinese
from ui.widgets.answer_cell import AnswerCell, SheetCell
from ui.widgets.dialog import Dialog, Question
from ui.widgets.fields import TextField
from ui.widgets.label import Label

translate = QCoreApplication.translate

_IN_A_ROW = 13
_MOST_CELLS = 4 * _IN_A_ROW
_MOST_NAMED = 12


class HandInDialog(Dialog):
    """Names the questions still open; one of them can be gone to. Signals: opened(slot)."""

    opened = Signal(int)

    def __init__(self, standing: Standing, *, practice: bool, parent: QWidget) -> None:
        super().__init__(_hand_in_question(standing, practice), parent=parent)
        self.cells: list[AnswerCell] = []
        if not standing.open:
            return
        hint = translate("Sitting", "Click one to answer it now")
        self.content.addWidget(Label(hint, size="caption", tone="text-3"))
        grid = QGridLayout()
        grid.setSpacing(6)
        grid.setColumnStretch(_IN_A_ROW, 1)
        for place, slot in enumerate(standing.open[:_MOST_CELLS]):
            cell = AnswerCell(SheetCell(slot + 1, flagged=slot in standing.flagged))
            cell.setAccessibleName(translate("Sitting", "Go to question {n}").format(n=slot + 1))
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            cell.clicked.connect(lambda _on=False, slot=slot: self._open(slot))
            self.cells.append(cell)
            grid.addWidget(cell, place // _IN_A_ROW, place % _IN_A_ROW)
        self.content.addLayout(grid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, AnswerCell):
            focus.click()  # Enter is meant for the number, not for handing in
            return
        super().keyPressEvent(event)

    def _open(self, slot: int) -> None:
        self.reject()
        self.opened.emit(slot)


class GoToDialog(Dialog):
    """Asks for a number. Signals: chosen(slot)."""

    chosen = Signal(int)

    def __init__(self, count: int, *, parent: QWidget) -> None:
        title = translate("Sitting", "Go to which question?")
        super().__init__(Question(title, "", translate("Sitting", "Go")), parent=parent)
        self._count = count
        placeholder = translate("Sitting", "1 to {count}").format(count=count)
        name = translate("Sitting", "Number of the question")
        self.field = TextField(placeholder=placeholder, name=name)
        self.content.addWidget(self.field)
        self.field.setFocus()

    def accept(self) -> None:
        """Go there, or say why not."""
        text = self.field.text().strip()
        number = int(text) if text.isdecimal() else 0
        if not 1 <= number <= self._count:
            wrong = translate("Sitting", "There are questions 1 to {count}")
            self.field.set_error(wrong.format(count=self._count))
            return
        super().accept()
        self.chosen.emit(number - 1)


def leave_dialog(parent: QWidget) -> Dialog:
    """Asked before leaving while answers aren't stored."""
    return Dialog(
        Question(
            translate("Sitting", "Leave without saving?"),
            translate(
                "Sitting",
                "Your last answers could not be stored. Stay here and they are tried again by "
                "themselves; leave, and they are lost.",
            ),
            translate("Sitting", "Leave anyway"),
            kind="danger-filled",
        ),
        parent=parent,
    )


def keys_dialog(parent: QWidget) -> Dialog:
    """F1: the keys of a sitting."""
    rows = (
        ("1–9  A–H", translate("Sitting", "choose an option")),
        ("Enter", translate("Sitting", "next question, or next gap")),
        ("Alt+←  Alt+→", translate("Sitting", "previous, next")),
        ("F  Alt+F", translate("Sitting", "flag; Alt+F while writing")),
        ("Ctrl+Enter", translate("Sitting", "store and go on")),
        ("Ctrl+G", translate("Sitting", "go to a number")),
        ("Alt+↑  Alt+↓", translate("Sitting", "move a step, Ctrl+Z takes it back")),
        ("F6", translate("Sitting", "between question and answer sheet")),
    )
    title, verb = translate("Sitting", "Keys"), translate("Sitting", "Go on")
    dialog = Dialog(Question(title, "", verb), parent=parent)
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for place, (keys, meaning) in enumerate(rows):
        grid.addWidget(Label(keys, weight=500), place, 0)
        grid.addWidget(Label(meaning, tone="text-2"), place, 1)
    dialog.content.addLayout(grid)
    dialog.back.hide()
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def _hand_in_question(standing: Standing, practice: bool) -> Question:
    title = translate("Sitting", "Finish?") if practice else translate("Sitting", "Hand in?")
    verb = translate("Sitting", "Finish") if practice else translate("Sitting", "Hand in")
    parts = []
    if standing.open:
        named = _numbers(standing.open)
        if len(standing.open) == standing.count:
            parts.append(translate("Sitting", "No question is answered yet."))
        else:
            text = translate("Sitting", "{n} of {count} are not answered: questions {named}.")
            parts.append(text.format(n=len(standing.open), count=standing.count, named=named))
    else:
        text = translate("Sitting", "All {count} questions are answered.")
        parts.append(text.format(count=standing.count))
    if standing.flagged:
        text = translate("Sitting", "{n} are flagged: questions {named}.")
        flagged = sorted(standing.flagged)
        parts.append(text.format(n=len(flagged), named=_numbers(flagged)))
    if practice:
        if standing.open:
            parts.append(translate("Sitting", "What is left open does not count."))
    else:
        parts.append(translate("Sitting", "Afterwards nothing can be changed."))
    return Question(title, ("" if is_chinese() else " ").join(parts), verb)


def _numbers(slots: Sequence[int]) -> str:
    """3、5、8–11: runs of three and more are joined; what is beyond twelve is counted."""
    named: list[str] = []
    for first, last in _runs(slots):
        if last - first >= 2:
            named.append(f"{first + 1}–{last + 1}")
        else:
            named += [str(slot + 1) for slot in range(first, last + 1)]
    shown = translate("Sitting", ", ").join(named[:_MOST_NAMED])
    return shown + " …" if len(named) > _MOST_NAMED else shown


def _runs(slots: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for slot in slots:
        if runs and runs[-1][1] == slot - 1:
            runs[-1] = (runs[-1][0], slot)
        else:
            runs.append((slot, slot))
    return runs
