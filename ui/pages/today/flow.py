"""The page 今日: reads the overview, starts practice, and leads on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.attempts.head import AttemptHead
from trainer.errors import UserError
from trainer.usecases.progress import Overview
from ui.pages.progress.practice import practise_chapter
from ui.pages.progress.rows import find_cell, map_rows
from ui.pages.spec import Desk
from ui.pages.today import data
from ui.pages.today.view import TodayView
from ui.texts.errors import sentence

translate = QCoreApplication.translate

_ORDER = {"exam": 0, "mock": 1}  # an exam's clock runs: it comes before a practice


class TodayPage(QWidget):
    """Attributes: view."""

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._overview: Overview | None = None
        self._open: AttemptHead | None = None
        self.view = TodayView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.started.connect(self._start)
        self.view.exam_asked.connect(self._go_to_exam)
        self.view.opened.connect(self._open_chapter)
        self.view.practised.connect(self._practise)
        self.view.mended.connect(self._mend)

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Show how things stand now."""
        trainer, learner = self._desk.trainer, self._desk.account
        overview = trainer.progress.overview(learner=learner)
        begun = trainer.sittings.open_attempts(learner=learner)
        self._overview = overview
        self._open = min(begun, key=lambda head: _ORDER.get(head.kind, 2), default=None)
        self._show(overview)
        self._desk.router.counted.emit("mistakes", overview.mistakes)
        exam_runs = self._open is not None and self._open.kind in _ORDER
        (self.view.exam.action if exam_runs else self.view.study.start).setFocus()

    def may_leave(self) -> bool:
        return True

    def _show(self, overview: Overview) -> None:
        view, now = self.view, overview.now
        view.heading.set_heading(
            data.greeting(now, self._desk.account.name), data.date_line(now),
            data.standing_of(overview.ladder),
        )  # fmt: skip
        view.study.set_study(overview.study, nothing=_nothing(overview))
        view.exam.set_exam(
            self._exam_text(overview),
            title=translate("Today", "Next exam"),
            sentence=translate("Today", "There is no exam beyond your level."),
        )
        view.mastery.set_mastery(map_rows(overview.rows, totals=True), overview.weakest)
        view.month.set_month(data.day_bars(overview), overview.month, overview.month_before)
        view.habits.set_habits(data.habits_of(overview.habits), practised=bool(overview.attempts))

    def _exam_text(self, overview: Overview) -> data.ExamText | None:
        if self._open is None:
            return data.exam_of(overview.ladder)
        sitting = self._desk.trainer.sittings.load(
            learner=self._desk.account, attempt_id=self._open.id
        )
        return data.resume_of(sitting, overview.now)

    def _start(self, count: int) -> None:
        if self._overview is not None:
            questions = self._overview.study.first(count)
            self._begin_on(questions, "今日学习", "Today's study")

    def _mend(self, place: int) -> None:
        if self._overview is not None:
            questions = list(self._overview.habits[place].questions)
            self._begin_on(questions, "常丢分的地方", "Where marks get lost")

    def _practise(self, bank: str, chapter: str) -> None:
        cell = find_cell(self._overview, bank, chapter) if self._overview else None
        if cell is not None:
            self._begin(lambda: practise_chapter(self._desk, list(cell.points), cell.title))

    def _begin_on(self, questions: list[str], title: str, title_en: str) -> None:
        sittings, learner = self._desk.trainer.sittings, self._desk.account
        self._begin(
            lambda: sittings.start_on_questions(
                learner=learner, questions=questions, title=title, title_en=title_en
            )
        )

    def _begin(self, start: Callable[[], int]) -> None:
        try:
            attempt_id = start()
        except UserError as error:
            self._desk.router.toast(sentence(error), icon="circle-alert")
            return
        self._desk.router.open("sitting", attempt_id=attempt_id)

    def _open_chapter(self, bank: str, chapter: str) -> None:
        self._desk.router.open("progress", bank=bank, chapter=chapter)

    def _go_to_exam(self) -> None:
        if self._open is not None:
            self._desk.router.open("sitting", attempt_id=self._open.id)
            return
        exam = self._overview.ladder.exam if self._overview else None
        if exam is not None:
            self._desk.router.open("exam", blueprint_id=exam.id)


def _nothing(overview: Overview) -> str:
    """What is said where there is nothing to study."""
    if not overview.rows:
        return translate("Today", "The banks hold no questions yet")
    return translate("Today", "All done for today")
