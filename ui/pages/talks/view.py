"""The page 情景对话: the dialogues by manual, each a card to start it with."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QVBoxLayout, QWidget

from trainer.usecases.talks import Talk
from ui.pages.result.parts import Scrolled
from ui.texts.names import star_name
from ui.texts.talk import temper_name
from ui.theme import Role, theme_of
from ui.widgets.card import Card
from ui.widgets.header import PageHeader
from ui.widgets.painting import (
    CENTRE,
    RIGHT,
    dot,
    elided,
    painter_on,
    text_width,
    write,
)  # fmt: skip
from ui.widgets.states import EmptyState
from ui.widgets.tile import dress_tile, is_enter, paint_tile

translate = QCoreApplication.translate

_IN_ROW = 2
_HEIGHT, _PAD, _FACE = 76, 14, 44


class TalksView(QWidget):
    """Signals: asked(talk). Attributes: tiles."""

    asked = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme_of(self).space
        self.tiles: list[TalkTile] = []
        header = PageHeader(
            translate("Talk", "Dialogues"),
            translate("Talk", "The customer answers what you say. Bring the mood to the goal."),
        )
        self._area = Scrolled()
        self._area.column.setContentsMargins(0, 0, 0, space.s5)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.s5, space.s5, space.s5, 0)
        column.setSpacing(space.s4)
        column.addWidget(header)
        column.addWidget(self._area, 1)

    def show_talks(self, talks: Sequence[Talk]) -> None:
        """Show the dialogues, those of one manual together."""
        column = self._area.column
        while (item := column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.tiles = []
        for manual, ones in groupby(talks, key=lambda talk: talk.manual):
            column.addWidget(self._card(manual, list(ones)))
        if not talks:
            column.addWidget(_nothing())
        column.addStretch(1)

    def _card(self, manual: str, talks: list[Talk]) -> Card:
        done = sum(talk.best is not None for talk in talks)
        text = translate("Talk", "{done} of {all} talked through")
        card = Card(manual, note=text.format(done=done, all=len(talks)), dense=True)
        grid = QGridLayout()
        grid.setSpacing(theme_of(self).space.s2)
        for place, talk in enumerate(talks):
            tile = TalkTile(talk)
            tile.clicked.connect(lambda _on=False, talk=talk: self.asked.emit(talk))
            self.tiles.append(tile)
            grid.addWidget(tile, place // _IN_ROW, place % _IN_ROW)
        for column in range(_IN_ROW):
            grid.setColumnStretch(column, 1)
        card.body.addLayout(grid)
        return card


class TalkTile(QAbstractButton):
    """Who, what about, which type, how it went. Enter, Space or a click begins."""

    def __init__(self, talk: Talk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._talk = talk
        title = talk.dialogue.title
        dress_tile(self, title, f"{title}，{self._who()}，{self._result()}")

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        paint_tile(self, painter)
        face = QRectF(_PAD, (_HEIGHT - _FACE) / 2, _FACE, _FACE)
        dot(painter, face.center(), _FACE / 2, theme.colour("well"))
        name = self._talk.dialogue.script.customer.name
        ink = theme.colour("text-2")
        write(painter, face, name[:1], theme.font("stem", 500), ink, align=CENTRE)
        left = face.right() + _PAD
        line = QRectF(left, 14, self.width() - left - _PAD, 24)
        result, small = self._result(), theme.font("caption", 500, figures=True)
        tone: Role = "text-3" if self._talk.best is None else "met"
        write(painter, line, result, small, theme.colour(tone), align=RIGHT)
        line.setWidth(line.width() - text_width(result, small) - 12)
        font = theme.font("body", 500)
        write(painter, line, elided(self.text(), font, line.width()), font, theme.colour("text"))
        below = QRectF(left, 40, self.width() - left - _PAD, 20)
        caption = theme.font("caption", figures=True)
        write(painter, below, elided(self._who(), caption, below.width()), caption, ink)
        painter.end()

    def _who(self) -> str:
        script, star = self._talk.dialogue.script, self._talk.dialogue.star
        first = script.turns[0].id
        text = translate("Talk", "{least}–{most} turns")
        turns = text.format(least=_least(self._talk), most=script.most[first])
        customer = script.customer
        return "　".join((customer.name, temper_name(customer.temper), star_name(star), turns))

    def _result(self) -> str:
        if self._talk.best is None:
            return translate("Talk", "not yet talked")
        best = round(100 * self._talk.best)
        return translate("Talk", "best {n}").format(n=best)


def _least(talk: Talk) -> int:
    return talk.dialogue.script.least_well


def _nothing() -> EmptyState:
    return EmptyState(
        "messages-square",
        translate("Talk", "No dialogues yet"),
        translate("Talk", "They appear here as soon as a bank holds some."),
    )
