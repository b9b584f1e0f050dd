"""Find anything: pages, chapters to practise, questions, people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from trainer.accounts import Role
from ui.pages.spec import Desk, PageSpec
from ui.widgets.dialog import Dialog, Question
from ui.widgets.fields import SearchField
from ui.widgets.table import Cell, Column, Row, Table

translate = QCoreApplication.translate

_MOST = 40


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that can be opened."""

    label: str
    kind: str
    searched: str
    open: Callable[[], None]


class FindDialog(Dialog):
    """Type, walk with ↑ ↓, open with Enter. Attributes: search."""

    def __init__(
        self, desk: Desk, specs: dict[str, PageSpec], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            Question(translate("Find", "Find"), "", translate("Find", "Open")), parent=parent
        )
        self._hits = collect(desk, specs)
        self._shown: list[Hit] = []
        self.search = SearchField(
            placeholder=translate("Find", "Pages, chapters, questions"),
            name=translate("Find", "Find"),
        )
        self._table = Table(
            [Column(translate("Find", "What"), elide=True), Column(translate("Find", "Kind"), 96)],
            row_height=36, name=translate("Find", "Found"),
        )  # fmt: skip
        self._table.setMinimumHeight(320)
        self._table.horizontalHeader().hide()
        self.content.addWidget(self.search)
        self.content.addWidget(self._table)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.accept)
        self._table.opened.connect(lambda _key: self.accept())
        self._filter("")
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and event.type() == QEvent.Type.KeyPress and self._shown:
                place = int(self._table.current_key() or 0) + step
                self._table.select(str(max(0, min(len(self._shown) - 1, place))))
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        key = self._table.current_key()
        super().accept()
        if key:
            self._shown[int(key)].open()

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        fitting = [hit for hit in self._hits if all(word in hit.searched for word in words)]
        self._shown = fitting[:_MOST]
        rows = [
            Row(str(place), (Cell(hit.label), Cell(hit.kind, tone="text-3")))
            for place, hit in enumerate(self._shown)
        ]
        self._table.set_rows(rows)
        found = translate("Find", "{count} found").format(count=len(fitting))
        self.search.set_count(found if fitting else translate("Find", "nothing found"))
        self.verb.setEnabled(bool(rows))
        if rows:
            self._table.select("0")


def collect(desk: Desk, specs: dict[str, PageSpec]) -> list[Hit]:
    """Everything that this person can open from here."""
    hits = [
        _hit(spec.label(), translate("Find", "page"), "", _opener(desk, key))
        for key, spec in specs.items()
        if spec.in_rail or key in ("settings", "help")
    ]
    if desk.account.role is Role.TRAINEE:
        hits += _chapters(desk)
    if "banks" in specs:
        hits += _questions(desk)
    return hits


def _chapters(desk: Desk) -> list[Hit]:
    kind = translate("Find", "chapter")
    return [
        _hit(
            cell.title,
            kind,
            row.title,
            _opener(desk, "practice", bank=cell.bank, chapter=cell.chapter),
        )
        for row in desk.trainer.progress.overview(learner=desk.account).rows
        for cell in row.cells
    ]


def _questions(desk: Desk) -> list[Hit]:
    from trainer.usecases.banks import Search

    kind = translate("Find", "question")
    return [
        _hit(row.title, kind, row.id, _opener(desk, "banks", question=row.id))
        for row in desk.trainer.banks.search(Search())
    ]


def _hit(label: str, kind: str, more: str, open_: Callable[[], None]) -> Hit:
    return Hit(label, kind, f"{label} {more}".casefold(), open_)


def _opener(desk: Desk, key: str, **arguments: object) -> Callable[[], None]:
    return lambda: desk.router.open(key, **arguments)
