"""The walk: every page of the real window in the order people meet them."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from trainer.accounts import Account
from trainer.app import Trainer
from trainer.certification.register import Certificate
from trainer.question import Question
from trainer.question_types.dialogue import Dialogue
from trainer.question_types.free_text import FreeText
from ui.answers.dialogue import DialogueAnswer
from ui.demo.answers import Quality, answer
from ui.demo.cast import ADMINISTRATOR, HR, INSTRUCTOR, LEARNER
from ui.demo.clock import ShiftedClock
from ui.demo.hands import Shown, give, type_text
from ui.pages.desk.page import DeskPage
from ui.pages.desk.queue import Readiness
from ui.pages.sitting.dialogs import HandInDialog
from ui.pages.sitting.flow import SittingPage
from ui.pages.sitting.session import Session
from ui.shell import Shell
from ui.signin import SignIn
from ui.signin.first_start import SAMPLE_PIN
from ui.window import Window

EXAM = "exam-star-3"
TALK = "hv-2002"
POOR_LINE = "路上堵车，我也没办法，您先别急。"
_SHOWN_TURN = 4
_PATIENCE_MS = 20_000
_LOOK_MS = 20
_REST_MS = 120
_SHOWN_TYPES = ("multiple_choice", "fill_blank", "ordering", "matching", "phrasing")


@dataclass
class Walk:
    """The window, where its pictures go, and who walks."""

    window: Window
    trainer: Trainer
    clock: ShiftedClock
    out: Path
    rng: random.Random

    @property
    def shell(self) -> Shell:
        """The frame of whoever is signed in."""
        if self.window.shell is None:
            raise RuntimeError("nobody is signed in")
        return self.window.shell

    def snap(self, name: str) -> None:
        """Write a picture of the window as it is once everything has come to rest."""
        _pause(_REST_MS)
        self.wait_for(lambda: not self.window.tasks.busy, "work in the background")
        _pause(_REST_MS)
        picture = self.window.grab()
        painter = QPainter(picture)
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                painter.drawPixmap(self.window.mapFromGlobal(dialog.pos()), dialog.grab())
        painter.end()
        picture.save(str(self.out / f"{name}.png"))

    def wait_for(self, condition: Callable[[], bool], what: str) -> None:
        """Wait until something is so. Raises TimeoutError after 20 s."""
        for _ in range(_PATIENCE_MS // _LOOK_MS):
            if condition():
                return
            _pause(_LOOK_MS)
        raise TimeoutError(f"the demo waited in vain for {what}")

    def sign_in(self, number: str, pin: str = SAMPLE_PIN) -> Account:
        """Sign in as people do: number, Enter, PIN, Enter."""
        page = cast(SignIn, self.window.currentWidget())
        # Without a window manager nobody gives the focus back after a dialog.
        self.window.activateWindow()
        self.wait_for(lambda: _holds_focus(page), "the sign-in page")
        QTest.keyClicks(page.search, number)
        self._key(Qt.Key.Key_Return)
        for digit in pin:
            self._key(Qt.Key(ord(digit)))
        self._key(Qt.Key.Key_Return)
        self.wait_for(lambda: self.window.shell is not None, "the sign-in")
        return self.shell.desk.account

    def show(self, key: str, name: str, **arguments: object) -> None:
        """Open a page and take its picture."""
        self.shell.open(key, arguments)
        self.snap(name)

    def sit_exam(self) -> int:
        """Sit the exam with good, middling and bad answers and hand it in; the attempt's id."""
        learner = self.shell.desk.account
        attempt = self.trainer.sittings.start(
            learner=learner, blueprint_id=EXAM, seed=self.rng.getrandbits(32)
        )
        self.shell.open("sitting", {"attempt_id": attempt})
        page = cast(SittingPage, self.shell.page("sitting"))
        session = page.session
        if session is None:
            raise RuntimeError("the exam did not open")
        shown: set[str] = set()
        texts = 0
        questions = session.sitting.questions
        for slot, question in enumerate(questions):
            texts += isinstance(question, FreeText)
            self._answer(page, slot, question, self._quality(slot, question, texts))
            if question.type in _SHOWN_TYPES and question.type not in shown:
                shown.add(question.type)
                self.snap(f"04-exam-{question.type.replace('_', '-')}")
            self.clock.shift += timedelta(seconds=question.seconds * self.rng.uniform(0.4, 0.8))
            if slot < len(questions) - 1:
                self._go_on(session)
        self._hand_in(attempt)
        return attempt

    def talk_with_a_customer(self) -> None:
        """Talk a dialogue through: one poor line, then good ones; look at what became of it."""
        learner, sittings = self.shell.desk.account, self.trainer.sittings
        attempt = sittings.start_on_questions(
            learner=learner, questions=[TALK], title="情景对话", title_en="Dialogue"
        )
        self.shell.open("sitting", {"attempt_id": attempt})
        session = cast(SittingPage, self.shell.page("sitting")).session
        if session is None or not isinstance(session.view.question.answer, DialogueAnswer):
            raise RuntimeError("the dialogue did not open")
        answer = session.view.question.answer
        dialogue = cast(Dialogue, session.sitting.questions[0])
        lines: tuple[str, ...] = ()
        while (turn := sittings.talk(dialogue=dialogue, lines=lines).turn) is not None:
            lines = (*lines, turn.reference if lines else POOR_LINE)
            answer.editor.setFocus()
            type_text(answer, lines[-1])
            if len(lines) == _SHOWN_TURN:
                self.snap("21-dialogue")
            self._key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            self.wait_for(lambda: not answer.awaits_reply, "the customer's reply")
        self._key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.wait_for(lambda: answer.is_solved, "what became of the talk")
        self.snap("22-dialogue-solved")
        sittings.abandon(learner=learner, attempt_id=attempt)

    def _go_on(self, session: Session) -> None:
        before = session.current
        self._key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.wait_for(lambda: session.current == before + 1, "the next question")

    def _answer(self, page: SittingPage, slot: int, question: Question, quality: Quality) -> None:
        session = page.session
        if session is None or session.view.question.answer is None:
            raise RuntimeError(f"question {slot + 1} is not there to be answered")
        shown = session.view.question.answer
        presentation = session.sitting.paper.slots[slot].presentation
        response = answer(question, quality, self.rng)
        shown.setFocus()
        self.wait_for(lambda: _holds_focus(shown), f"the focus on question {slot + 1}")
        give(response, Shown(shown, question, presentation))
        if shown.response() != response:
            raise RuntimeError(f"{question.id}: {response} was typed, {shown.response()} is there")
        if slot == 3:
            self._key(Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)

    def _quality(self, slot: int, question: Question, texts: int) -> Quality:
        if isinstance(question, FreeText):
            return {2: Quality.MIDDLING, 5: Quality.BAD}.get(texts, Quality.GOOD)
        return Quality.BAD if slot in (4, 12) else Quality.GOOD

    def _hand_in(self, attempt: int) -> None:
        self._key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.wait_for(lambda: _dialog(self.window) is not None, "the question before handing in")
        self.snap("05-hand-in")
        dialog = _dialog(self.window)
        if dialog is not None:
            dialog.verb.click()
        self.wait_for(lambda: self.shell.current_key == "result", "the result")

    def _key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)


def _pause(milliseconds: int) -> None:
    """Let events be dealt with. QTest.qWait would keep Python's lock, and work would starve."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _holds_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))


def _dialog(window: QWidget) -> HandInDialog | None:
    return next((d for d in window.findChildren(HandInDialog) if d.isVisible()), None)


def walk_as_learner(walk: Walk) -> int:
    """Sign-in, today, an exam, its result, what comes of it; the exam's attempt id."""
    walk.snap("01-sign-in")
    walk.sign_in(LEARNER.number)
    walk.snap("02-today")
    walk.show("exam", "03-exam-list")
    attempt = walk.sit_exam()
    walk.snap("06-result")
    result = walk.trainer.results.get(actor=walk.shell.desk.account, attempt_id=attempt)
    marked = [item for item in result.losing if item.breakdown is not None]
    if marked:
        walk.show("result", "07-result-evidence", attempt_id=attempt, index=marked[0].index)
    walk.show("practice", "08-practice")
    walk.show("talks", "20-talks")
    walk.talk_with_a_customer()
    walk.show("mistakes", "09-mistakes")
    walk.show("progress", "10-progress")
    walk.show("certificates", "11-my-certificates")
    _in_dark(walk, attempt, marked[0].index if marked else 0)
    walk.window.sign_out()
    return attempt


def _in_dark(walk: Walk, attempt: int, index: int) -> None:
    learner = walk.shell.desk.account
    accounts = walk.trainer.accounts
    accounts.save_preferences(account_id=learner.id, preferences={"theme": "dark"})
    walk.window.enter(learner)
    walk.snap("12-today-dark")
    walk.show("result", "13-result-evidence-dark", attempt_id=attempt, index=index)
    accounts.save_preferences(account_id=learner.id, preferences={"language": "en"})
    walk.window.enter(learner)
    walk.snap("14-today-english")
    accounts.save_preferences(account_id=learner.id, preferences={})


def walk_as_staff(walk: Walk) -> None:
    """The pages of instructor and administrator."""
    walk.sign_in(INSTRUCTOR.number)
    walk.show("banks", "15-banks")
    walk.show("coverage", "23-coverage")
    walk.window.sign_out()
    walk.sign_in(ADMINISTRATOR.number, "246810")
    walk.show("people", "16-people")
    walk.show("settings", "17-settings")
    walk.window.sign_out()


def issue_at_desk(walk: Walk, attempt: int) -> Certificate:
    """HR picks the learner's exam in the queue and issues; what stands in the register then."""
    account = walk.sign_in(HR.number)
    walk.shell.open("desk", {})
    desk = cast(DeskPage, walk.shell.page("desk"))
    table, key = desk.view.table, str(attempt)
    walk.wait_for(lambda: table.select(key), "the learner in the queue")

    def ticked() -> bool:
        table.set_checked([key])
        return any(waiting.readiness is Readiness.READY for waiting in desk.view.ticked())

    walk.wait_for(ticked, "the check of the queue")
    walk.snap("18-desk")
    desk.view.issue.click()
    walk.wait_for(lambda: bool(_issued(walk, account, attempt)), "the certificate")
    walk.show("register", "19-register")
    return _issued(walk, account, attempt)[0]


def _issued(walk: Walk, account: Account, attempt: int) -> list[Certificate]:
    register = walk.trainer.certificates.register(actor=account)
    return [one for one in register if one.attempt_id == attempt]
