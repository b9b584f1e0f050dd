"""Options under or beside each other; keys and the mouse choose."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from trainer.question_types.choice import Option
from ui.answers.contract import index_of_key, plain_key
from ui.answers.disc import Disc
from ui.answers.option_card import Mark, OptionCard
from ui.theme import theme_of
from ui.widgets.label import Label
from ui.widgets.shown import show_if

translate = QCoreApplication.translate

_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left)
_WALK = (*_BACK, Qt.Key.Key_Down, Qt.Key.Key_Right)


class OptionList(QWidget):
    """Cards of options; whoever owns it keeps what is chosen and tells it.

    `icons` replace the letters A, B, C …; `hint` stands below, in one line.
    Signals: picked(id), by click, Space, 1–9 or A–H.
    """

    picked = Signal(str)

    def __init__(
        self, options: Sequence[Option], *, several: bool = False, columns: int = 1,
        icons: Sequence[str] = (), hint: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._locked = False
        self._cards: dict[str, OptionCard] = {}
        self._hint = Label(hint, size="caption", tone="text-3", wrap=True)
        grid = QGridLayout()
        grid.setSpacing(theme_of(self).space.s2)
        for place, option in enumerate(options):
            icon = icons[place] if icons else ""
            disc = Disc("" if icon else "ABCDEFGH"[place], icon=icon, square=several)
            card = OptionCard(option.text, disc, several=several)
            card.clicked.connect(lambda _on=False, id_=option.id: self._pick(id_))
            self._cards[option.id] = card
            grid.addWidget(card, place // columns, place % columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).space.s2)
        column.addLayout(grid)
        column.addWidget(self._hint)
        show_if(self._hint, bool(hint))
        self.setFocusProxy(next(iter(self._cards.values())))

    def card(self, id_: str) -> OptionCard:
        """The card of an option."""
        return self._cards[id_]

    def set_chosen(self, ids: Collection[str]) -> None:
        """Show these options as chosen."""
        for id_, card in self._cards.items():
            card.set_chosen(id_ in ids)

    def set_locked(self, locked: bool) -> None:
        """Take no more input, or take it again."""
        self._locked = locked
        show_if(self._hint, not locked and bool(self._hint.text()))
        for card in self._cards.values():
            card.set_locked(locked)

    def set_marks(self, marks: Mapping[str, Mark]) -> None:
        """Say what was right and wrong about each option."""
        for id_, mark in marks.items():
            self._cards[id_].set_mark(mark)

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose by 1–9 or A–H; False for any other key."""
        place = index_of_key(plain_key(event))
        if place is None or place >= len(self._cards):
            return False
        if not event.isAutoRepeat():
            id_ = list(self._cards)[place]
            self._cards[id_].setFocus(Qt.FocusReason.OtherFocusReason)
            self._pick(id_)
        return True

    def claims(self, letter: str) -> bool:
        """Whether the letter chooses an option."""
        place = index_of_key(letter)
        return place is not None and place < len(self._cards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WALK and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._walk(-1 if event.key() in _BACK else 1)
            return
        if not self.take_key(event):
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        cards = list(self._cards.values())
        here = next((place for place, card in enumerate(cards) if card.hasFocus()), 0)
        goal = cards[(here + step) % len(cards)]
        goal.setFocus(Qt.FocusReason.TabFocusReason)

    def _pick(self, id_: str) -> None:
        if not self._locked:
            self.picked.emit(id_)


def choice_hint(count: int) -> str:
    """How the keyboard chooses among `count` options."""
    return translate("Answers", "Press A–{letter} or 1–{count} to choose").format(
        letter="ABCDEFGH"[count - 1], count=count
    )


def choice_marks(
    options: Sequence[Option], *, keys: Collection[str], chosen: Collection[str]
) -> dict[str, Mark]:
    """What is said about every option: right, chosen wrongly, missed; and why."""
    return {option.id: _mark(option, option.id in keys, option.id in chosen) for option in options}


def _mark(option: Option, is_key: bool, is_chosen: bool) -> Mark:
    if is_key and is_chosen:
        return Mark("right", translate("Answers", "Right"), option.why)
    if is_key:
        return Mark("missed", translate("Answers", "Right answer"), option.why)
    if is_chosen:
        return Mark("wrong", translate("Answers", "Wrong choice"), option.why)
    return Mark("plain", why=option.why)
