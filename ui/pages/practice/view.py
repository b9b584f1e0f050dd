"""The page 练习: what is under way, a search, and the manuals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.pages.practice.data import LENGTHS, Found, Manual, UnderWay
from ui.pages.practice.found import FoundCard
from ui.pages.practice.manual_card import ManualCard
from ui.pages.practice.under_way import UnderWayCard
from ui.pages.result.parts import Scrolled
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.fields import SearchField
from ui.widgets.header import PageHeader
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.states import EmptyState

translate = QCoreApplication.translate


class PracticeView(QWidget):
    """Signals: needed_asked, what needs it most; chapter_asked(bank, chapter); mixed_asked(id);
    found_asked(knowledge point or "" for all found); searched(text); resumed(attempt),
    ended(attempt).

    Attributes: search, lengths, needed, cards, found.
    """

    needed_asked = Signal()
    chapter_asked = Signal(str, str)
    mixed_asked = Signal(str)
    found_asked = Signal(str)
    searched = Signal(str)
    resumed = Signal(int)
    ended = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[ManualCard] = []
        self.search = SearchField(
            translate("Practice", "Find knowledge: a word such as fee, appointment, return"),
            name=translate("Practice", "Find knowledge"),
        )
        self.search.textChanged.connect(self.searched)
        self.lengths = Segmented(
            [translate("Practice", "{n} questions").format(n=n) for n in LENGTHS],
            current=1, small=False, name=translate("Practice", "How many questions"),
        )  # fmt: skip
        self.needed = Button(
            translate("Practice", "Practise what needs it most"), kind="primary", icon="play"
        )
        self.needed.clicked.connect(self.needed_asked)
        self.found = FoundCard()
        self.found.asked.connect(self.found_asked)
        self._open = QVBoxLayout()
        self._area = Scrolled()
        self._stack = QStackedWidget()
        self._arrange()

    def count(self) -> int:
        """How many questions a practice is to have."""
        return LENGTHS[self.lengths.current()]

    def show_practice(self, manuals: Sequence[Manual], under_way: Sequence[UnderWay]) -> None:
        """Show what can be practised and what was begun."""
        _clear(self._open)
        for one in under_way:
            begun = UnderWayCard(one)
            begun.resumed.connect(self.resumed)
            begun.ended.connect(self.ended)
            self._open.addWidget(begun)
        _clear(self._area.column)
        self.cards = [self._card(manual) for manual in manuals]
        for card in self.cards:
            self._area.column.addWidget(card)
        self._area.column.addStretch(1)
        self.needed.setEnabled(bool(manuals))
        if not manuals:
            self._area.column.insertWidget(0, _no_banks())

    def show_found(self, text: str, found: Sequence[Found]) -> None:
        """Show what the search found; the manuals where nothing was asked."""
        self.found.show_found(found)
        count = translate("Practice", "{n} found").format(n=len(found)) if text.strip() else ""
        self.search.set_count(count)
        self._stack.setCurrentIndex(1 if text.strip() else 0)

    def point_at(self, bank: str, chapter: str) -> None:
        """Scroll to a chapter and put the focus on it, once the cards have found their places."""
        QTimer.singleShot(0, self, lambda: self._reach(bank, chapter))

    def _reach(self, bank: str, chapter: str) -> None:
        for card in self.cards:
            for tile in card.tiles:
                if (tile.cell.bank, tile.cell.chapter) == (bank, chapter):
                    tile.setFocus()
                    self._area.reach(tile)

    def _arrange(self) -> None:
        space = theme_of(self).space
        header = PageHeader(
            translate("Practice", "Practice"),
            translate("Practice", "Choose a chapter, or let the forgetting curve choose for you."),
        )
        header.add_action(self.needed)
        tools = QHBoxLayout()
        tools.setSpacing(space.s3)
        tools.addWidget(self.search, 1)
        tools.addWidget(Label(translate("Practice", "Length"), tone="text-2"))
        tools.addWidget(self.lengths)
        self._stack.addWidget(self._area)
        self._stack.addWidget(_above_edge(self.found))
        self._open.setSpacing(space.s3)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.s5, space.s5, space.s5, 0)
        column.setSpacing(space.s4)
        column.addWidget(header)
        column.addLayout(self._open)
        column.addLayout(tools)
        column.addWidget(self._stack, 1)
        self._area.column.setContentsMargins(0, 0, 0, space.s5)

    def _card(self, manual: Manual) -> ManualCard:
        card = ManualCard(manual)
        card.chapter_asked.connect(self.chapter_asked)
        card.mixed_asked.connect(self.mixed_asked)
        return card


def _above_edge(widget: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, theme_of(widget).space.s5)
    column.addWidget(widget)
    return box


def _no_banks() -> EmptyState:
    return EmptyState(
        "library",
        translate("Practice", "No questions yet"),
        translate("Practice", "The manuals appear here as soon as an instructor adds a bank."),
    )


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
