"""练习: reads how the learner stands and starts practices."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.errors import UserError
from trainer.usecases.progress import ChapterCell, Overview
from ui.pages.practice.data import Found, UnderWay, manuals, search_points
from ui.pages.practice.view import PracticeView
from ui.pages.spec import Desk
from ui.tasks import Job
from ui.texts.errors import sentence
from ui.texts.names import is_chinese


class PracticePage(QWidget):
    """Arguments: none, or bank and chapter to be pointed at. Attributes: view."""

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._overview: Overview | None = None
        self._found: Sequence[Found] = ()
        self.view = PracticeView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.needed_asked.connect(self._practise_needed)
        self.view.chapter_asked.connect(self._practise_chapter)
        self.view.mixed_asked.connect(self._practise_mixed)
        self.view.found_asked.connect(self._practise_found)
        self.view.searched.connect(self._search)
        self.view.resumed.connect(self._open)
        self.view.ended.connect(self._end)

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Show how things stand now."""
        sittings = self._desk.trainer.sittings
        self._overview = self._desk.trainer.progress.overview(learner=self._desk.account)
        mixed = sittings.blueprints("practice")
        short = {}
        for one in mixed:
            lacking = sittings.shortage(blueprint_id=one.id)
            if lacking is not None:
                short[one.id] = sentence(lacking)
        self.view.show_practice(manuals(self._overview, mixed, short), self._under_way())
        self._search(self.view.search.text())
        if "chapter" in arguments:
            self.view.search.clear()
            self.view.point_at(arguments["bank"], arguments["chapter"])

    def may_leave(self) -> bool:
        return True

    def _under_way(self) -> list[UnderWay]:
        sittings, learner = self._desk.trainer.sittings, self._desk.account
        found = []
        for head in sittings.open_attempts(learner=learner):
            if head.kind == "practice":
                sitting = sittings.load(learner=learner, attempt_id=head.id)
                paper = sitting.paper
                title = paper.title if is_chinese() else paper.title_en
                answered, count = len(sitting.state.responses), len(paper.slots)
                found.append(UnderWay(head.id, title, answered, count))
        return found

    def _search(self, text: str) -> None:
        asked = [p for cell in self._cells() for p in cell.points]
        library = self._desk.trainer.context.library
        self._found = search_points(library, asked, text)
        self.view.show_found(text, self._found)

    def _cells(self) -> list[ChapterCell]:
        rows = self._overview.rows if self._overview else ()
        return [cell for row in rows for cell in row.cells]

    def _practise_needed(self) -> None:
        if self._overview is not None:
            plan = self._overview.plan
            points = plan.first(len(plan.due) + len(plan.weak) + len(plan.new))
            self._practise(points, "最该练的", "What needs it most")

    def _practise_chapter(self, bank: str, chapter: str) -> None:
        for cell in self._cells():
            if (cell.bank, cell.chapter) == (bank, chapter):
                head = self._desk.trainer.context.library.banks[bank].head
                self._practise(
                    _urgent_first(cell.points, self._overview),
                    f"{head.title}·{cell.title}", f"{head.title_en}: {cell.title}",
                )  # fmt: skip

    def _practise_found(self, point: str) -> None:
        points = [point] if point else [found.point for found in self._found]
        words = self.view.search.text().strip()
        self._practise(_urgent_first(points, self._overview), f"找“{words}”", f"Search: {words}")

    def _practise_mixed(self, blueprint_id: str) -> None:
        self._start(
            lambda: self._desk.trainer.sittings.start(
                learner=self._desk.account, blueprint_id=blueprint_id
            )
        )

    def _practise(self, points: list[str], title: str, title_en: str) -> None:
        self._start(
            lambda: self._desk.trainer.sittings.start_practice(
                learner=self._desk.account,
                points=points,
                count=self.view.count(),
                title=title,
                title_en=title_en,
            )
        )

    def _start(self, start: Callable[[], int]) -> None:
        try:
            attempt_id = start()
        except UserError as error:
            self._desk.router.toast(sentence(error), icon="circle-alert")
            return
        self._open(attempt_id)

    def _open(self, attempt_id: int) -> None:
        self._desk.router.open("sitting", attempt_id=attempt_id)

    def _end(self, attempt_id: int) -> None:
        """Grading free text takes a while: it is done behind the page."""
        sittings, learner = self._desk.trainer.sittings, self._desk.account

        def work(_job: Job) -> None:
            sittings.abandon(learner=learner, attempt_id=attempt_id)

        self._desk.tasks.run(
            work, owner=self,
            done=lambda _: self._desk.router.open("result", attempt_id=attempt_id),
            failed=self._tell,
        )  # fmt: skip

    def _tell(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._desk.router.toast(sentence(error), icon="circle-alert")
        else:
            self._desk.tasks.crashed.emit(error)


def _urgent_first(points: Sequence[str], overview: Overview | None) -> list[str]:
    """The points in the order in which they need practice; those not due come last."""
    plan = overview.plan if overview else None
    urgent = (*plan.due, *plan.weak, *plan.new) if plan else ()
    place = {point: number for number, point in enumerate(urgent)}
    return sorted(points, key=lambda point: place.get(point, len(place)))
