"""The page 进度: reads the overview, opens chapters, starts practice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from trainer.errors import UserError
from trainer.usecases.progress import Overview
from ui.pages.progress.chapter_page import ChapterPage
from ui.pages.progress.plot_data import forecast_data, trend_data
from ui.pages.progress.practice import practise_chapter
from ui.pages.progress.rows import find_cell, map_rows, percent, weakest_points
from ui.pages.progress.view import ProgressView
from ui.pages.spec import Desk
from ui.tasks import Job
from ui.texts.errors import sentence
from ui.texts.names import is_chinese, star_name

translate = QCoreApplication.translate

_WEAKEST = 3


class ProgressPage(QWidget):
    """The map and the plots, or one chapter over them. Attributes: view, chapter (or None)."""

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._overview: Overview | None = None
        self._loading = False
        self.view = ProgressView()
        self.chapter: ChapterPage | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.view.weakest_asked.connect(self._practise_weakest)
        self.view.opened.connect(self._open)
        self.view.practised.connect(self._practise)
        self.view.span_chosen.connect(self._show_trend)

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Show how things stand now; with `bank` and `chapter` the points of that chapter."""
        self._overview = self._desk.trainer.progress.overview(learner=self._desk.account)
        self._close()
        self._show(self._overview)
        if "chapter" in arguments:
            self._open(arguments["bank"], arguments["chapter"])
        self._load_plots()

    def may_leave(self) -> bool:
        return True

    def _show(self, overview: Overview) -> None:
        self.view.set_progress(
            map_rows(overview.rows, totals=False),
            help_text=_help(overview, self._desk.account.name),
            weakest=min(_WEAKEST, len(overview.weakest)),
        )
        data = forecast_data(overview.forecast, overview.due_by_day, overview.now)
        self.view.forecast.set_data(data)
        self._show_trend(self.view.weeks())

    def _show_trend(self, weeks: int) -> None:
        if self._overview is not None:
            seen = self._overview
            self.view.trend.set_data(trend_data(seen.trend, seen.ladder.next, seen.now, weeks))

    def _load_plots(self) -> None:
        """The plotting library takes a third of a second: it is loaded behind the shown page."""
        if not self._loading:
            self._loading = True
            self._desk.tasks.run(
                _load_library, owner=self.view, done=lambda _: self.view.make_plots()
            )

    def _open(self, bank: str, chapter: str) -> None:
        overview = self._overview
        if overview is None or find_cell(overview, bank, chapter) is None:
            return
        seen = self._desk.trainer.progress.chapter(
            learner=self._desk.account, bank=bank, chapter=chapter
        )
        self._close()
        self.chapter = ChapterPage(seen, overview.now)
        self.chapter.back.connect(self._close)
        self.chapter.practised.connect(lambda: self._practise(bank, chapter))
        self._stack.addWidget(self.chapter)
        self._stack.setCurrentWidget(self.chapter)
        self.chapter.practise.setFocus()

    def _close(self) -> None:
        if self.chapter is not None:
            self._stack.removeWidget(self.chapter)
            self.chapter.deleteLater()
            self.chapter = None
        self.view.weakest.setFocus()

    def _practise(self, bank: str, chapter: str) -> None:
        cell = find_cell(self._overview, bank, chapter) if self._overview else None
        if cell is not None:
            self._begin(lambda: practise_chapter(self._desk, list(cell.points), cell.title))

    def _practise_weakest(self) -> None:
        overview = self._overview
        if overview is None:
            return
        if overview.weakest:
            points = weakest_points(overview, _WEAKEST)
            title = translate("Progress", "The weakest chapters")
            self._begin(lambda: practise_chapter(self._desk, points, title))
        elif overview.rows:
            first = overview.rows[0].cells[0]
            self._begin(lambda: practise_chapter(self._desk, list(first.points), first.title))

    def _begin(self, start: Callable[[], int]) -> None:
        try:
            attempt_id = start()
        except UserError as error:
            self._desk.router.toast(sentence(error), icon="circle-alert")
            return
        self._desk.router.open("sitting", attempt_id=attempt_id)


def _load_library(_job: Job) -> None:
    import pyqtgraph  # noqa: F401 - the page draws with it as soon as this returns


def _help(overview: Overview, name: str) -> str:
    """林晓　三星　40 节里学过 35 节，平均掌握 74%."""
    cells = [cell for row in overview.rows for cell in row.cells]
    begun = [cell for cell in cells if cell.standing.mastery is not None]
    text = translate("Progress", "{begun} of {all} chapters begun")
    if begun:
        text = translate("Progress", "{begun} of {all} chapters begun, mean mastery {mastery}%")
    mean = sum(cell.standing.mastery or 0.0 for cell in begun) / len(begun) if begun else 0.0
    said = text.format(begun=len(begun), all=len(cells), mastery=percent(mean))
    gap = "\u3000" if is_chinese() else "   "
    return gap.join((name, star_name(overview.ladder.level), said))
