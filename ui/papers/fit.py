"""Columns as wide as their words in any language, and fewer of them where there is no room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QTableView, QWidget

from ui.theme import theme_of
from ui.widgets.painting import text_width
from ui.widgets.table import Column

_PADDING = 24
_SIGN = 22  # an icon and its gap
_NAME = 132  # tick and a name of four characters, or five
_GAP = 16
_MARGINS = 48


def wide_enough(title: str, texts: Iterable[str], *, sign: bool = False) -> int:
    """The width in px that shows every text and the title whole."""
    theme = theme_of()
    font = theme.font("caption" if sign else "body")
    widest = max(text_width(text, font) for text in texts) + (_SIGN if sign else 0)
    return max(widest, text_width(title, theme.font("caption"))) + _PADDING


class ColumnFit:
    """Shares the width of a page between a table and the card beside it.

    spare: places of the columns that may go, those that go first first.
    """

    def __init__(
        self, table: QTableView, card: QWidget, *, columns: Sequence[Column],
        spare: Sequence[int], beside: int,
    ) -> None:  # fmt: skip
        self._table, self._card = table, card
        self._widths = [column.width for column in columns]
        self._spare, self._beside = tuple(spare), beside

    def fit(self, page_width: int) -> None:
        """Hide what doesn't fit beside a card of the least width, and keep room for the rest."""
        room = page_width - _MARGINS - _GAP - self._beside
        needed = sum(self._widths) + _NAME
        for place in self._spare:
            self._table.setColumnHidden(place, needed > room)
            needed -= self._widths[place] if needed > room else 0
        self._card.setMinimumWidth(min(needed, max(0, room)))
