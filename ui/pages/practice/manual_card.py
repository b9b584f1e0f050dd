"""A manual: how it stands, a practice over the whole of it, and its chapters."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.pages.practice.data import Manual
from ui.pages.practice.tile import ChapterTile
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label

translate = QCoreApplication.translate

_IN_ROW = 4


class ManualCard(Card):
    """Signals: chapter_asked(bank, chapter), mixed_asked(blueprint id). Attributes: tiles."""

    chapter_asked = Signal(str, str)
    mixed_asked = Signal(str)

    def __init__(self, manual: Manual, *, parent: QWidget | None = None) -> None:
        super().__init__(manual.title, note=_note(manual), dense=True, parent=parent)
        self.tiles: list[ChapterTile] = []
        mixed = manual.mixed
        if mixed is not None:
            text = translate("Practice", "Whole manual, {n} questions").format(n=mixed.count)
            button = Button(text, size="small")
            button.setEnabled(not mixed.short)
            button.clicked.connect(lambda: self.mixed_asked.emit(mixed.blueprint_id))
            self.set_corner(button)
            if mixed.short:
                self.body.addWidget(Label(mixed.short, size="caption", tone="taboo", wrap=True))
        grid = QGridLayout()
        grid.setSpacing(theme_of(self).space.s2)
        for place, cell in enumerate(manual.cells):
            tile = ChapterTile(cell)
            tile.clicked.connect(
                lambda _on=False, bank=cell.bank, chapter=cell.chapter: self.chapter_asked.emit(
                    bank, chapter
                )
            )
            self.tiles.append(tile)
            grid.addWidget(tile, place // _IN_ROW, place % _IN_ROW)
        for column in range(_IN_ROW):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 150)
        self.body.addLayout(grid)


def _note(manual: Manual) -> str:
    if manual.mastery is None:
        return translate("Practice", "not begun")
    text = translate("Practice", "mastery {n}%").format(n=manual.mastery)
    if not manual.due:
        return text
    due = translate("Practice", "{n} due").format(n=manual.due)
    return translate("Practice", "{mastery}, {due}").format(mastery=text, due=due)
