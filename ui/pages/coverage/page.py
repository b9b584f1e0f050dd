"""Coverage: reads it off the GUI thread, and opens the questions behind a cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.usecases.banks import Banks, Search
from ui.pages.coverage.model import Picture, Spot
from ui.pages.coverage.view import CoverageView
from ui.pages.spec import Desk


class CoveragePage(QWidget):
    """Feeds the view."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = CoverageView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view.table)
        self.view.opened.connect(self._open)

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Show how the banks stand; they may have to be read first."""
        banks = self._desk.trainer.banks
        self._desk.tasks.run(lambda _job: _picture(banks), owner=self, done=self.view.show_picture)

    def may_leave(self) -> bool:
        """Nothing here can be lost."""
        return True

    def _open(self, spot: Spot) -> None:
        node = f"{spot.bank}/{spot.section}" if spot.section else spot.bank
        self._desk.router.open("banks", node=node, type=spot.type)


def _picture(banks: Banks) -> Picture:
    manuals = tuple(banks.coverage())
    named = {gap.id for manual in manuals for gap in manual.gaps}
    points = (banks.point(point_id=id_) for id_ in named)
    return Picture(
        manuals,
        {one.bank: Counter(q.type for q in banks.search(Search(bank=one.bank))) for one in manuals},
        {point.id: point for point in points if point is not None},
    )
