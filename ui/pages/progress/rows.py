"""The mastery of a learner as rows of the map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from trainer.progress.mastery import Standing
from trainer.usecases.progress import ChapterCell, ManualRow, Overview
from ui.widgets.mastery_map import MapCell, MapRow

translate = QCoreApplication.translate


def percent(share: float) -> int:
    """0 … 1 as a whole number of %."""
    return round(share * 100)


def map_rows(rows: Sequence[ManualRow], *, totals: bool) -> list[MapRow]:
    """The rows of the map; `totals` puts each manual's own mastery at the end."""
    return [
        MapRow(
            key=row.bank,
            label=row.title,
            cells=tuple(_map_cell(cell) for cell in row.cells),
            total=_total(row.standing) if totals else "",
        )
        for row in rows
    ]


def find_cell(overview: Overview, bank: str, chapter: str) -> ChapterCell | None:
    """The cell of a chapter, None where the banks have it no longer."""
    cells = (cell for row in overview.rows for cell in row.cells)
    return next((c for c in cells if (c.bank, c.chapter) == (bank, chapter)), None)


def weakest_points(overview: Overview, count: int = 3) -> list[str]:
    """The knowledge points of the weakest chapters, taken in turn: none has to wait."""
    cells = overview.weakest[:count]
    longest = max((len(cell.points) for cell in cells), default=0)
    return [cell.points[n] for n in range(longest) for cell in cells if n < len(cell.points)]


def standing_text(standing: Standing) -> str:
    """9 个知识点，4 个今天到期."""
    if standing.due:
        text = translate("Progress", "{points} points, {due} due today")
    else:
        text = translate("Progress", "{points} points, none due today")
    return text.format(points=standing.points, due=standing.due)


def _map_cell(cell: ChapterCell) -> MapCell:
    mastery = cell.standing.mastery
    return MapCell(
        key=cell.chapter,
        label=cell.short,
        mastery=None if mastery is None else percent(mastery),
        title=cell.title,
        detail=standing_text(cell.standing),
    )


def _total(standing: Standing) -> str:
    return "" if standing.mastery is None else f"{percent(standing.mastery)}%"
