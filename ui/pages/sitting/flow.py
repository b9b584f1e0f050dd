"""Sits a paper: opens an attempt where it was left, and hands it in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.errors import UserError
from trainer.usecases.sitting import Sitting
from ui.pages.sitting.dialogs import leave_dialog
from ui.pages.sitting.session import Session
from ui.pages.spec import Desk
from ui.texts.errors import sentence
from ui.texts.names import is_chinese
from ui.widgets.states import EmptyState

translate = QCoreApplication.translate


class SittingPage(QWidget):
    """Arguments: attempt_id. Attributes: session, the attempt under way, None while there is none.

    An attempt that was handed in, or whose time ran out meanwhile, leads to its result.
    """

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._attempt = 0
        self._grading = False
        self.session: Session | None = None
        self._shown: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Open the attempt at the question it was left at."""
        self._close()
        self._attempt = int(arguments["attempt_id"])
        try:
            sitting = self._load()
        except UserError as error:
            self._show_unopened(error)
            return
        if sitting.head.ended_at is not None:
            QTimer.singleShot(0, self, self._open_result)
        elif sitting.remaining is not None and sitting.remaining <= 0:
            self._hand_in("time")
        else:
            self._begin(sitting)

    def may_leave(self) -> bool:
        """Store everything; where that fails, ask whether to leave all the same."""
        if self._grading:
            return False
        if self.session is None or self.session.save():
            return True
        dialog = leave_dialog(self)
        dialog.accepted.connect(self._leave_anyway)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.session is not None and not event.spontaneous():
            self.session.save()
            self.session.stop()

    def _begin(self, sitting: Sitting) -> None:
        session = Session(self._desk, sitting, parent=self)
        session.ended.connect(self._hand_in)
        session.left.connect(self._desk.router.back)
        session.reload_asked.connect(self._reload)
        self.session = session
        self._put(session.view)
        session.start()
        if sitting.head.kind == "practice":
            # Else the first Check of a question would stand still while marked answers are read.
            trainer = self._desk.trainer
            self._desk.tasks.run(lambda _job: trainer.sittings.get_ready(sitting=sitting))

    def _load(self) -> Sitting:
        return self._desk.trainer.sittings.load(
            learner=self._desk.account, attempt_id=self._attempt
        )

    def _show_unopened(self, error: UserError) -> None:
        title, back = translate("Sitting", "This can't be opened"), translate("Sitting", "Back")
        state = EmptyState("circle-alert", title, sentence(error), action=back)
        state.acted.connect(self._desk.router.back)
        self._put(state)

    def _reload(self) -> None:
        """Go on here with an attempt that another PC wrote to."""
        session = self.session
        if session is None:
            return
        try:
            sitting = self._load()
        except UserError as error:
            session.tell_failure(error)
            return
        if sitting.head.ended_at is not None:
            self._close()
            self._open_result()
        else:
            session.go_on_here(sitting)

    def _hand_in(self, by: str) -> None:
        self._close()
        self._grading = True
        time_up = translate("Sitting", "The time is up. Everything you wrote is stored.")
        stored = translate("Sitting", "Everything you wrote is stored.")
        lead = time_up if by == "time" else stored
        wait = translate("Sitting", "This takes a few seconds.")
        text = f"{lead} {wait}" if not is_chinese() else f"{lead}{wait}"
        self._put(EmptyState("hourglass", translate("Sitting", "Grading"), text))
        trainer, account, attempt = self._desk.trainer, self._desk.account, self._attempt
        self._desk.tasks.run(
            lambda _job: trainer.sittings.hand_in(learner=account, attempt_id=attempt, by=by),
            owner=self, done=self._graded, failed=lambda error: self._not_graded(error, by),
        )  # fmt: skip

    def _graded(self, _result: object) -> None:
        self._grading = False
        self._open_result()

    def _not_graded(self, error: Exception, by: str) -> None:
        self._grading = False
        why = (
            sentence(error)
            if isinstance(error, UserError)
            else translate("Sitting", "Something unexpected happened; your answers are safe.")
        )
        title, again = translate("Sitting", "Not graded yet"), translate("Sitting", "Try again")
        state = EmptyState("circle-alert", title, why, action=again)
        state.acted.connect(lambda: self._hand_in(by))
        self._put(state)
        if not isinstance(error, UserError):
            self._desk.tasks.crashed.emit(error)

    def _open_result(self) -> None:
        self._desk.router.open("result", attempt_id=self._attempt)

    def _leave_anyway(self) -> None:
        self._close()
        self._desk.router.back()

    def _close(self) -> None:
        if self.session is not None:
            self.session.stop()
            self.session.deleteLater()
            self.session = None

    def _put(self, widget: QWidget) -> None:
        """Show `widget` alone."""
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = widget
        self._column.addWidget(widget)
        widget.show()  # a layout does so only later, and what isn't shown can't take the focus
