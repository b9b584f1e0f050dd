"""Exams and mocks handed in, the newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from trainer.attempts.head import AttemptHead
from trainer.clock import local_day
from ui.pages.exam.data import score_of
from ui.texts.names import short_day_text
from ui.theme import theme_of
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.shown import show_if
from ui.widgets.table import Cell, Column, Row, Table

translate = QCoreApplication.translate

_LEAD = 12  # brings the first words under the card's title


class PastCard(Card):
    """A click or Enter opens the result. Signals: opened(attempt). Attributes: table."""

    opened = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        space = theme_of(self).space
        self.set_title(translate("Exam", "Your results"))
        self.head.setContentsMargins(space.s5, space.s4, space.s5, 0)
        self.table = Table(
            [
                Column("", _LEAD),
                Column(translate("Exam", "Paper"), elide=True),
                Column(translate("Exam", "Day"), 92),
                Column(translate("Exam", "Score"), 60, right=True),
                Column(translate("Exam", "Outcome"), 88),
            ],
            row_height=47, name=translate("Exam", "Your results"),
        )  # fmt: skip
        self.table.horizontalHeader().setMinimumSectionSize(_LEAD)
        self.table.setColumnWidth(0, _LEAD)
        self.table.opened.connect(lambda key: self.opened.emit(int(key)))
        self.table.clicked.connect(lambda _: self.opened.emit(int(self.table.current_key())))
        self._none = Label(
            translate("Exam", "What you hand in is listed here with its result."),
            tone="text-2", wrap=True,
        )  # fmt: skip
        self._none.setContentsMargins(space.s5, 0, space.s5, space.s4)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._none)
        self._stretch_at = self.body.count()
        self.body.addStretch(0)

    def show_past(self, past: Sequence[AttemptHead]) -> None:
        """Show these attempts."""
        self.table.set_rows([_row(head) for head in past])
        show_if(self.table, bool(past))
        show_if(self._none, not past)
        self.body.setStretch(self._stretch_at, 0 if past else 1)


def _row(head: AttemptHead) -> Row:
    day = local_day(head.ended_at or head.started_at)
    score = score_of(head)
    passed = (
        Cell(translate("Exam", "Passed"), icon="check", tone="met", sort=1)
        if head.passed
        else Cell(translate("Exam", "Failed"), icon="x", tone="missed", sort=0)
    )
    return Row(
        key=str(head.id),
        cells=(
            Cell(),
            Cell(head.title),
            Cell(short_day_text(day), tone="text-2", sort=head.id),
            Cell("" if score is None else str(score), weight=500, sort=score), passed,
        ),
    )  # fmt: skip
