"""One question of a result, opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.clock import local_day
from trainer.question_types.free_text import FreeText
from trainer.usecases.results import Result, ResultItem
from ui.pages.result.evidence import EvidencePanel, GradedText
from ui.pages.result.parts import Source
from ui.pages.result.rows import scale_of, title_of
from ui.pages.result.solution import Graded, SolutionPanel
from ui.texts.names import day_text, skill_name, type_name
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.header import PageHeader

translate = QCoreApplication.translate


class Opened(QWidget):
    """Signals: back, to the whole result; moved(index), to another question; again_asked.

    Attributes: panel, the evidence or the solution; index.
    """

    back = Signal()
    moved = Signal(int)
    again_asked = Signal()

    def __init__(
        self, result: Result, index: int, *, own: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.index = index
        item = result.items[index]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).space.s4)
        column.addWidget(self._header(result, item))
        self.panel = _panel(result, item, own)
        self.panel.again_asked.connect(self.again_asked)
        column.addWidget(self.panel, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.panel.take_focus():
            return
        super().keyPressEvent(event)

    def _header(self, result: Result, item: ResultItem) -> PageHeader:
        day = day_text(local_day(result.head.started_at))
        title = translate("Result", "Question {n}").format(n=item.index + 1)
        header = PageHeader(title, back_text=f"{title_of(result.paper)}　{day}")
        header.back.connect(self.back)
        kind = type_name(item.slot.type)
        header.add_beside(Chip(kind, kind="accent"))
        if (skill := skill_name(item.slot.skill)) != kind:
            series = "accent" if item.slot.skill == "phrasing" else "series-2"
            header.add_beside(Chip(skill, kind="series-2" if series == "series-2" else "accent"))
        header.add_beside(Chip(item.manual))
        before, after = neighbours(result, item.index)
        previous = Button(translate("Result", "Previous"), icon="arrow-left", shortcut="Alt+Left")
        following = Button(
            translate("Result", "Next that lost marks"), trailing_icon="arrow-right",
            shortcut="Alt+Right",
        )  # fmt: skip
        for button, goal in ((previous, before), (following, after)):
            button.setEnabled(goal is not None)
            button.clicked.connect(lambda _on=False, goal=goal: self._move(goal))
            header.add_action(button)
        return header

    def _move(self, goal: int | None) -> None:
        if goal is not None:
            self.moved.emit(goal)


def neighbours(result: Result, index: int) -> tuple[int | None, int | None]:
    """The losing questions before and after this one, the dearest first."""
    losing = [item.index for item in result.losing]
    if index not in losing:
        return None, losing[0] if losing else None
    place = losing.index(index)
    before = losing[place - 1] if place else None
    after = losing[place + 1] if place + 1 < len(losing) else None
    return before, after


def _panel(result: Result, item: ResultItem, own: bool) -> EvidencePanel | SolutionPanel:
    possible = item.slot.weight * scale_of(result.paper)
    source = Source(item.manual, item.section, item.quote)
    if isinstance(item.question, FreeText):
        return EvidencePanel(
            GradedText(item.question, item.response, item.grade, possible, source, own)
        )
    return SolutionPanel(
        Graded(
            item.question, item.slot.presentation, item.response, item.grade, possible, source, own
        )
    )
