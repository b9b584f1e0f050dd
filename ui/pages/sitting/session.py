"""One attempt under way: what is shown, what is stored, what time is left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from trainer.attempts.steps import StepKind
from trainer.errors import UserError
from trainer.question import Grade, Response
from trainer.question_types import load_response
from trainer.usecases.sitting import Sitting
from ui.pages.sitting.countdown import Countdown
from ui.pages.sitting.dialogs import GoToDialog, HandInDialog
from ui.pages.sitting.header import HeadData
from ui.pages.sitting.partner import MarkingPartner
from ui.pages.sitting.question import QuestionData
from ui.pages.sitting.recorder import Change, Recorder
from ui.pages.sitting.saving import show_failed, show_saved, show_saving
from ui.pages.sitting.sheet import Standing
from ui.pages.sitting.view import SittingView
from ui.pages.spec import Desk
from ui.texts.names import is_chinese

translate = QCoreApplication.translate

PAUSE_MS = 300
_LONGEST_MS = 3000  # who types without a pause is stored this often all the same
_BEAT_MS = 10_000
_LAST_SECONDS = 2.0


class Session(QObject):
    """Signals: ended(by), to be handed in; left(), to be gone on with later; reload_asked(),
    to go on from what another PC stored. Attributes: view, recorder, countdown, sitting.
    """

    ended = Signal(str)
    left = Signal()
    reload_asked = Signal()

    def __init__(self, desk: Desk, sitting: Sitting, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.sitting = sitting
        self._current = sitting.state.current
        self._grades: dict[int, Grade] = dict(sitting.grades)
        self._dialog: QDialog | None = None
        self._failure: UserError | None = None
        self._stopped = False
        partner = MarkingPartner(desk, shows_mood=sitting.paper.seconds is None)
        self.view = SittingView(sitting.paper, _head(desk, sitting), partner)
        self.recorder = Recorder(desk.trainer.sittings, sitting, parent=self)
        self.countdown = Countdown(self)
        self._pause = _timer(self, PAUSE_MS, self.recorder.flush, once=True)
        self._longest = _timer(self, _LONGEST_MS, self.recorder.flush, once=True)
        self._beats = _timer(self, _BEAT_MS, self._beat, once=False)
        self._connect()

    @property
    def current(self) -> int:
        """The slot shown."""
        return self._current

    @property
    def timed(self) -> bool:
        """Whether the time is limited: an exam or a mock exam."""
        return self.sitting.paper.seconds is not None

    def start(self) -> None:
        """Show the question the learner was at, and let the time run."""
        if self.sitting.state.responses and self.sitting.state.last is not None:
            show_saved(self.view.header.sign, self.sitting.state.last.at)
        self._show()
        if self.sitting.remaining is not None:
            self.countdown.start(self.sitting.remaining)
            self._beats.start()

    def save(self) -> bool:
        """Store what is half typed and all that waits; False where something couldn't be."""
        QGuiApplication.inputMethod().commit()
        return self._flush()

    def stop(self) -> None:
        """Let nothing run any more."""
        self._stopped = True
        for timer in (self._pause, self._longest, self._beats):
            timer.stop()
        self.countdown.stop()
        self.recorder.stop()
        if self._dialog is not None:
            self._dialog.reject()

    def go(self, slot: int) -> None:
        """Show another question."""
        if not 0 <= slot < len(self.sitting.questions):
            return
        if slot != self._current:
            self.save()
            self._current = slot
            self.recorder.put(Change(StepKind.VISIT, slot))
            self._flush()
            self._show()
        self.view.focus_answer()

    def go_on_here(self, sitting: Sitting) -> None:
        """Another program wrote to this attempt: go on from there, what waits here comes on top."""
        self.sitting = sitting
        self._grades = dict(sitting.grades)
        self.recorder.take_over(sitting)
        self._show()
        if sitting.remaining is not None:
            self.countdown.start(sitting.remaining)

    def _connect(self) -> None:
        view, recorder = self.view, self.recorder
        view.changed.connect(self._changed)
        view.said.connect(self._flush)
        view.stepped.connect(lambda step: self.go(self._current + step))
        view.opened.connect(self.go)
        view.flag_toggled.connect(self._toggle_flag)
        view.checked.connect(self._check)
        view.hand_in_asked.connect(self._ask_hand_in)
        view.number_asked.connect(self._ask_number)
        view.left.connect(self.left)
        view.remedy_asked.connect(self._remedy)
        recorder.waiting.connect(lambda: show_saving(view.header.sign))
        recorder.stored.connect(self._stored)
        recorder.failed.connect(self.tell_failure)
        self.countdown.ticked.connect(view.header.clock.set_left)
        self.countdown.ended.connect(self._time_is_up)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def _show(self) -> None:
        self.view.show_question(self._data(), count=len(self.sitting.questions))
        self._refresh()

    def _refresh(self) -> None:
        self.view.set_standing(self._standing())

    def _standing(self) -> Standing:
        return Standing(
            count=len(self.sitting.questions), current=self._current,
            answered=frozenset(self.recorder.responses()), flagged=self.recorder.flags(),
        )  # fmt: skip

    def _data(self) -> QuestionData:
        slot = self.sitting.paper.slots[self._current]
        manual, section = self._desk.trainer.context.library.title(slot.bank, slot.section)
        return QuestionData(
            number=self._current + 1, question=self.sitting.questions[self._current],
            presentation=slot.presentation, manual=manual, section=section,
            marks=slot.weight if self.timed else None, response=self._response(),
            grade=self._grades.get(self._current),
        )  # fmt: skip

    def _response(self) -> Response | None:
        data = self.recorder.responses().get(self._current)
        question = self.sitting.questions[self._current]
        return None if data is None else load_response(question, data)

    def _changed(self) -> None:
        answer = self.view.question.answer
        if answer is None or self._current in self._grades:
            return
        response = answer.response()
        data = None if response is None else response.model_dump(mode="json")
        self.recorder.put(Change(StepKind.ANSWER, self._current, data))
        self._refresh()
        if not answer.typed or (self.timed and self.countdown.left() < _LAST_SECONDS):
            self._flush()
            return
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _flush(self) -> bool:
        self._pause.stop()
        self._longest.stop()
        return self.recorder.flush()

    def _toggle_flag(self) -> None:
        on = self._current not in self.recorder.flags()
        self.recorder.put(Change(StepKind.FLAG, self._current, {"on": on}))
        self._flush()
        self._refresh()

    def _check(self) -> None:
        self.save()
        if self.timed or self._current in self._grades:
            return
        grade = self.recorder.reveal(self.sitting, self._current)
        if grade is not None:
            self._grades[self._current] = grade
            self.view.show_grade(self._data())
            self._refresh()
            self.view.focus_onward()

    def _ask_hand_in(self) -> None:
        if not self.save():
            return
        standing = self._standing()
        if not self.timed and not standing.open:
            self._end("learner")
            return
        dialog = HandInDialog(standing, practice=not self.timed, parent=self.view)
        dialog.opened.connect(self.go)
        dialog.accepted.connect(lambda: self._end("learner"))
        self._open(dialog)

    def _ask_number(self) -> None:
        dialog = GoToDialog(len(self.sitting.questions), parent=self.view)
        dialog.chosen.connect(self.go)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None

    def _time_is_up(self) -> None:
        self.save()
        self._end("time")

    def _end(self, by: str) -> None:
        self.stop()
        self.ended.emit(by)

    def _beat(self) -> None:
        self.recorder.beat()
        limit = self.sitting.paper.seconds
        if limit is not None and self.countdown.running:
            self.countdown.start(limit - self.recorder.state.used)

    def _stored(self, moment: object) -> None:
        self._failure = None
        show_saved(self.view.header.sign, moment)

    def tell_failure(self, error: UserError) -> None:
        """Say that something isn't stored, and why."""
        self._failure = error
        show_failed(self.view.header.sign, error)

    def _remedy(self) -> None:
        if self._failure is not None and self._failure.code == "attempt_elsewhere":
            self.reload_asked.emit()
        else:
            self._flush()

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        answer = self.view.question.answer
        if self._stopped or answer is None or old is None or not self.recorder.holds_changes:
            return
        if answer.isAncestorOf(old) and (now is None or not answer.isAncestorOf(now)):
            self._flush()


def _head(desk: Desk, sitting: Sitting) -> HeadData:
    paper, person = sitting.paper, desk.account
    title = paper.title if is_chinese() else paper.title_en
    parts = (person.name, person.number, person.unit)
    learner = "　".join(part for part in parts if part)
    return HeadData(title=title, learner=learner, timed=paper.seconds is not None)


def _timer(parent: QObject, interval: int, act: object, *, once: bool) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(once)
    timer.setInterval(interval)
    timer.timeout.connect(act)
    return timer
