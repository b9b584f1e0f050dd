"""What the banks look like: tree, list, question, and what trainees see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from trainer.question_types import question_types
from trainer.usecases.banks import BankNode, QuestionRow, QuestionSheet, SectionNode
from ui.answers.contract import Partner
from ui.pages.banks.panes import DetailPane, SeenPane
from ui.pages.banks.rows import QuestionDelegate, QuestionList, RowRole
from ui.papers.narrow import level_names
from ui.papers.notice import Notice
from ui.texts.names import type_name
from ui.theme import theme_of
from ui.widgets.card import Card
from ui.widgets.combo import Filter
from ui.widgets.fields import SearchField
from ui.widgets.focus import no_ring
from ui.widgets.header import PageHeader
from ui.widgets.label import Label
from ui.widgets.states import EmptyState, Waiting
from ui.widgets.tree import Tree, TreeNode

translate = QCoreApplication.translate

EVERYTHING = "*"
_WIDTHS = (264, 316, 366, 308)
_DIFFICULTIES = ("1", "2", "3", "4", "5")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What tree, search field and filters ask for; empty fields don't narrow."""

    node: str = EVERYTHING
    text: str = ""
    types: tuple[str, ...] = ()
    difficulties: tuple[int, ...] = ()
    stars: tuple[int, ...] = ()

    @property
    def bank(self) -> str:
        return "" if self.node == EVERYTHING else self.node.partition("/")[0]

    @property
    def section(self) -> str:
        return self.node.partition("/")[2]

    def fits(self, row: QuestionRow) -> bool:
        """Whether the filters let a question through."""
        return (
            (not self.types or row.type in self.types)
            and (not self.difficulties or row.difficulty in self.difficulties)
            and (not self.stars or row.star in self.stars)
        )


class BanksView(QWidget):
    """The page. Signals: wanted(Wanted), question_chosen(id, "" for none)."""

    wanted = Signal(object)
    question_chosen = Signal(str)

    def __init__(self, *, partner: Partner | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader(translate("Banks", "Banks"))
        self.notice = Notice(kind="courtesy")
        self.tree = Tree(name=translate("Banks", "Manuals and sections"))
        self.tree.chosen.connect(self._ask)
        self._build_filters()
        self._build_list()
        self.detail = DetailPane()
        self.seen = SeenPane(partner=partner)
        self.seen.redrawn.connect(self.detail.show_sheet)
        self._arrange()
        self._panes = (self.tree, self.list, self.detail.tabs, self.seen)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._find)
        QShortcut(QKeySequence("F6"), self).activated.connect(self._next_pane)

    def show_tree(self, banks: Sequence[BankNode]) -> None:
        """Show manuals with their sections and how far they are covered."""
        covered, points = sum(b.covered for b in banks), sum(b.points for b in banks)
        text = translate(
            "Banks", "{manuals} manuals, {points} knowledge points, {covered} have a question"
        )
        self.header.set_help(text.format(manuals=len(banks), points=points, covered=covered))
        every = TreeNode(
            EVERYTHING, translate("Banks", "All manuals"), f"{covered}/{points}",
            share=covered / points if points else None,
        )  # fmt: skip
        self.tree.set_nodes([every, *map(_bank_node, banks)])
        self.body.setCurrentIndex(1 if banks else 2)
        if not self.tree.current_key():
            self.tree.select(EVERYTHING)

    def show_rows(self, rows: Sequence[QuestionRow], keep: str) -> None:
        """Show the questions found; the one chosen stays chosen where it is among them."""
        self.rows.set_rows(rows)
        self._found.setCurrentIndex(0 if rows else 1)
        self.search.set_count(translate("Banks", "{count} questions").format(count=len(rows)))
        if self.body.hasFocus():  # the keyboard waited here while the banks were read
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if rows:
            place = max(0, self.rows.place_of(keep))
            self.list.setCurrentIndex(self.rows.index(place))
            self.list.scrollTo(self.rows.index(place))
        else:
            self.question_chosen.emit("")

    def show_sheet(self, sheet: QuestionSheet | None) -> None:
        """Show a question in both panes."""
        self.detail.show_sheet(sheet)
        self.seen.show_sheet(sheet)

    def clear_filters(self) -> None:
        """Show every question of the chosen section again."""
        self.narrow(self.tree.current_key(), "")

    def narrow(self, node: str, type_: str) -> None:
        """Show the questions of a type ("" for all) about a node of the tree, and no others."""
        self.search.clear()
        for filter_ in (self.types, self.difficulties, self.stars):
            filter_.set_chosen(())
        names = tuple(question_types())
        if type_ in names:
            self.types.set_chosen([names.index(type_)])
        if not self.tree.select(node):
            self.tree.select(EVERYTHING)
        self._ask()

    def _ask(self) -> None:
        names = tuple(question_types())
        self.wanted.emit(
            Wanted(
                node=self.tree.current_key() or EVERYTHING,
                text=self.search.text(),
                types=tuple(names[place] for place in self.types.chosen()),
                difficulties=tuple(place + 1 for place in self.difficulties.chosen()),
                stars=tuple(place + 1 for place in self.stars.chosen()),
            )
        )

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _next_pane(self) -> None:
        focused = [place for place, pane in enumerate(self._panes) if _holds_focus(pane)]
        following = (focused[0] + 1) % len(self._panes) if focused else 0
        pane = self._panes[following]
        target = self.seen.answer if pane is self.seen and self.seen.answer else pane
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build_filters(self) -> None:
        self.search = SearchField(translate("Banks", "Find in the questions"))
        self.types = Filter(translate("Banks", "Type"), [type_name(t) for t in question_types()])
        self.difficulties = Filter(translate("Banks", "Difficulty"), _DIFFICULTIES)
        self.stars = Filter(translate("Banks", "Star"), level_names())
        pause = QTimer(self, singleShot=True, interval=120)
        pause.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda _text: pause.start())
        for filter_ in (self.types, self.difficulties, self.stars):
            filter_.changed.connect(self._ask)

    def _build_list(self) -> None:
        self.rows = QuestionList()
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(QuestionDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(translate("Banks", "Questions"))
        no_ring(self.list)
        self.list.selectionModel().currentChanged.connect(self._tell_chosen)
        nothing = EmptyState(
            "search",
            translate("Banks", "No question fits"),
            translate("Banks", "No text or filter matches here."),
            action=translate("Banks", "Clear the filters"), primary=False,
        )  # fmt: skip
        nothing.acted.connect(self.clear_filters)
        self._found = QStackedWidget()
        self._found.addWidget(self.list)
        self._found.addWidget(nothing)

    def _tell_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = now.data(RowRole) if now.isValid() else None
        if isinstance(row, QuestionRow):
            self.question_chosen.emit(row.id)

    def _arrange(self) -> None:
        space = theme_of(self).space
        card = Card(flush=True)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        for pane, width in zip(
            (self._tree_pane(), self._list_pane(), self.detail, self.seen), _WIDTHS, strict=True
        ):
            pane.setMinimumWidth(round(width * 0.72))
            split.addWidget(pane)
        self.seen.setMinimumWidth(_WIDTHS[-1])  # less is too narrow to talk in
        split.setSizes(list(_WIDTHS))
        card.body.addWidget(split)
        self.body = QStackedWidget()
        self.body.addWidget(Waiting(translate("Banks", "Reading the banks")))
        self.body.addWidget(card)
        self.body.addWidget(
            EmptyState(
                "library",
                translate("Banks", "No bank was found"),
                translate("Banks", "Put a bank's folder into the data folder, under banks."),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(space.s5, space.s5, space.s5, space.s4)
        column.setSpacing(space.s4)
        for widget in (self.header, self.notice):
            column.addWidget(widget)
        column.addWidget(self.body, 1)

    def _tree_pane(self) -> QWidget:
        space = theme_of(self).space
        pane = QWidget()
        head = QHBoxLayout()
        head.setContentsMargins(space.s4, 0, space.s4, 0)
        head.addWidget(Label(translate("Banks", "Sections"), weight=500))
        head.addStretch(1)
        covered = translate("Banks", "with question / points")
        head.addWidget(Label(covered, size="caption", tone="text-3"))
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, space.s3, 0, space.s2)
        column.setSpacing(space.s2)
        column.addLayout(head)
        column.addWidget(self.tree, 1)
        return pane

    def _list_pane(self) -> QWidget:
        space = theme_of(self).space
        pane = QWidget()
        chips = QHBoxLayout()
        chips.setSpacing(space.s2)
        for filter_ in (self.types, self.difficulties, self.stars):
            chips.addWidget(filter_)
        chips.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(space.s4, space.s3, space.s4, space.s3)
        top.setSpacing(space.s2)
        top.addWidget(self.search)
        top.addLayout(chips)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._found, 1)
        return pane


def _bank_node(bank: BankNode) -> TreeNode:
    return TreeNode(
        bank.bank, bank.title, f"{bank.covered}/{bank.points}",
        share=bank.covered / bank.points if bank.points else None,
        children=tuple(_section_node(section) for section in bank.sections),
    )  # fmt: skip


def _section_node(section: SectionNode) -> TreeNode:
    bare = section.points > 0 and section.covered == 0
    return TreeNode(
        f"{section.bank}/{section.section}", section.title,
        f"{section.covered}/{section.points}" if section.points else "–",
        share=section.covered / section.points if section.points else None,
        icon="triangle-alert" if bare else "",
    )  # fmt: skip


def _holds_focus(pane: QWidget) -> bool:
    focused = pane.window().focusWidget()
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))
