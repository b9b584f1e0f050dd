"""Which questions the table shows, and in what words."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from trainer.papers.paper import Paper
from trainer.question import State
from trainer.question_types import question_types
from trainer.usecases.results import Result, ResultItem
from ui.pages.result.rounding import tenth
from ui.texts.names import (
    MINUS,
    day_text,
    duration_text,
    is_chinese,
    number_text,
    time_text,
    type_name,
)
from ui.theme import theme_of
from ui.widgets.painting import text_width
from ui.widgets.table import Cell, Column, Row, Table

translate = QCoreApplication.translate

NUMBER_COLUMN, LOST_COLUMN = 1, 6
_LEAD = 12  # brings the first words under the card's title
_PRACTICE_MARKS = 10.0


class Shown(IntEnum):
    """What the table is narrowed to."""

    LOST = 0
    ALL = 1
    FLAGGED = 2


def scale_of(paper: Paper) -> float:
    """What marks are multiplied by when shown: practice counts every question as ten."""
    even = all(slot.weight == 1 for slot in paper.slots)
    return _PRACTICE_MARKS if paper.kind == "practice" and even else 1.0


def title_of(paper: Paper) -> str:
    """The paper's title in the interface's language."""
    return paper.title if is_chinese() else paper.title_en


def narrowed(result: Result, shown: Shown) -> Sequence[ResultItem]:
    """The questions of the table."""
    if shown is Shown.LOST:
        return result.losing
    if shown is Shown.FLAGGED:
        return [item for item in result.items if item.flagged]
    return result.items


def columns() -> list[Column]:
    """The heads of the table."""
    return [
        Column("", _LEAD),
        Column(translate("Result", "No."), 60),
        Column(translate("Result", "Type"), _type_width()),
        Column(translate("Result", "Question"), elide=True),
        Column(translate("Result", "Section"), 216, elide=True),
        Column(translate("Result", "Earned"), 96, right=True),
        Column(translate("Result", "Lost"), 84, right=True),
        Column(translate("Result", "State"), _state_width()),
        Column("", 48),
    ]


def _type_width() -> int:
    """Room for the longest name of a type, and 28 px around it."""
    names = [translate("Result", "Type"), *map(type_name, question_types())]
    return max(text_width(name, theme_of().font("body")) for name in names) + 28


def _state_width() -> int:
    """Room for the longest word of a state with its icon; 96 px at least."""
    longest = text_width(translate("Result", "Not answered"), theme_of().font("caption"))
    return max(96, longest + 48)


def fit_lead(table: Table) -> None:
    """Let the first, empty column be as narrow as it is meant to be."""
    header = table.horizontalHeader()
    header.setMinimumSectionSize(_LEAD)
    header.resizeSection(0, _LEAD)


def row_of(item: ResultItem, scale: float) -> Row:
    """A question as a row; its key is its index."""
    earned, most = tenth(item.earned * scale), item.slot.weight * scale
    lost = tenth(item.lost * scale)
    figure = f"{earned:.1f}" if 0 < earned < most else number_text(earned)
    gone = f"{MINUS}{lost:.1f}" if lost > 0 else "0"
    return Row(
        key=str(item.index),
        cells=(
            Cell(),
            Cell(str(item.index + 1), sort=item.index),
            Cell(type_name(item.slot.type)),
            Cell(item.question.title),
            Cell(item.section, tone="text-2"),
            Cell(figure, tail=f" / {number_text(most)}", weight=500, sort=earned),
            Cell(gone, tone="text-2", sort=item.lost - item.index / 1e6),
            state_cell(item),
            Cell(icon="chevron-right", tone="text-2"),
        ),
    )


def state_cell(item: ResultItem) -> Cell:
    """What became of a question: an icon and a word."""
    marks = item.grade.text_marks
    if marks is not None and marks.taboos:
        return Cell(translate("Result", "Taboo"), icon="octagon-x", tone="taboo", sort=0)
    if item.grade.state is State.UNANSWERED:
        return Cell(
            translate("Result", "Not answered"), icon="circle-dashed", tone="text-3", sort=1
        )
    if item.grade.state is State.WRONG:
        return Cell(translate("Result", "None"), icon="x", tone="missed", sort=2)
    if item.grade.state is State.PARTIAL:
        return Cell(translate("Result", "In part"), icon="circle-dot-dashed", tone="met", sort=3)
    return Cell(translate("Result", "All"), icon="check", tone="met", sort=4)


def when_text(result: Result) -> str:
    """2026年11月20日 14:00 – 15:24，用时 1 小时 24 分."""
    head = result.head
    start, end = head.started_at.astimezone(), (head.ended_at or head.started_at).astimezone()
    span = f"{day_text(start.date())} {time_text(start)}"
    if start.date() == end.date():
        span += f" – {time_text(end)}"
    return translate("Result", "{span}, took {time}").format(
        span=span, time=duration_text(head.used or 0)
    )
