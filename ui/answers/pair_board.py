"""Two columns of cards and the lines between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from trainer.question_types.choice import Option
from ui.answers.disc import CHOSEN, IDLE, RIGHT, WRONG, Disc
from ui.answers.option_card import Mark, OptionCard
from ui.theme import Role, theme_of
from ui.widgets.painting import dot, painter_on
from ui.widgets.sign import Glyph

LETTERS = "ABCDEFGHIJ"
_BETWEEN = 84
_UNDER = 20
_NARROW = 440  # px; below it the right cards stand under the left ones, letters join them

LineKind = Literal["idle", "current", "right", "wrong", "solution"]
_INKS: dict[LineKind, Role] = {
    "idle": "h4", "current": "accent", "right": "met", "wrong": "taboo", "solution": "met",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """A line from a left card to a right one."""

    left: str
    right: str
    kind: LineKind


class PairSign(QWidget):
    """At the end of a left card: the letter it is paired with, and the right one afterwards."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = Disc()
        self._arrow = Glyph("arrow-right", "text-3", 14)
        self._right = Disc()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self._given, self._arrow, self._right):
            row.addWidget(widget)
        self._arrow.hide()
        self._right.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_letter(self, letter: str) -> None:
        """Show the letter given, "" for none."""
        self._given.set_text(letter)
        self._given.set_look(CHOSEN if letter else IDLE)

    def set_solution(self, right: str) -> None:
        """Say which letter was right."""
        if self._given.text() == right:
            self._given.set_look(RIGHT)
            return
        self._given.set_look(WRONG if self._given.text() else IDLE)
        self._right.set_text(right)
        self._right.set_look(RIGHT)
        self._arrow.show()
        self._right.show()


class PairBoard(QWidget):
    """Shows pairs as it is told. Signals: left_picked(id), right_picked(id)."""

    left_picked = Signal(str)
    right_picked = Signal(str)

    def __init__(
        self, left: Sequence[Option], right: Sequence[Option], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.letters = {option.id: LETTERS[place] for place, option in enumerate(right)}
        self._texts = {option.id: option.text for option in (*left, *right)}
        self._lines: tuple[Line, ...] = ()
        self._signs = {option.id: PairSign() for option in left}
        self.left = {
            option.id: OptionCard(option.text, Disc(str(number)), trailing=self._signs[option.id])
            for number, option in enumerate(left, 1)
        }
        self.right = {
            option.id: OptionCard(option.text, Disc(self.letters[option.id])) for option in right
        }
        self._names = {id_: card.accessibleName() for id_, card in self.left.items()}
        for id_, card in self.left.items():
            card.clicked.connect(lambda _on=False, id_=id_: self.left_picked.emit(id_))
        for id_, card in self.right.items():
            card.clicked.connect(lambda _on=False, id_=id_: self.right_picked.emit(id_))
        self._columns = (_column(self.left), _column(self.right))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_BETWEEN)
        for column in self._columns:
            self._row.addLayout(column, 1)

    def show_pairs(self, pairs: Mapping[str, str], current: str) -> None:
        """Show the pairs made so far; `current` is the left card whose partner is asked."""
        for id_, card in self.left.items():
            letter = self.letters.get(pairs.get(id_, ""), "")
            card.set_chosen(id_ == current)
            self._signs[id_].set_letter(letter)
            partner = self._texts.get(pairs.get(id_, ""), "")
            name = self._names[id_]
            card.setAccessibleName(f"{name}，{letter}，{partner}" if letter else name)
        for id_, card in self.right.items():
            card.set_chosen(id_ in pairs.values())
        kinds: dict[bool, LineKind] = {True: "current", False: "idle"}
        self._draw(Line(a, b, kinds[a == current]) for a, b in pairs.items())

    def lines(self) -> tuple[Line, ...]:
        """The lines as they are drawn."""
        return self._lines

    def show_solution(self, pairs: Mapping[str, str], keys: Mapping[str, str]) -> None:
        """Mark every pair; where it was wrong or missing, show the right one too."""
        lines: list[Line] = []
        for id_, key in keys.items():
            given = pairs.get(id_)
            self._signs[id_].set_solution(self.letters[key])
            self.left[id_].set_chosen(False)
            self.left[id_].set_mark(Mark("right" if given == key else "wrong"))
            if given == key:
                lines.append(Line(id_, key, "right"))
                continue
            lines.append(Line(id_, key, "solution"))
            if given is not None:
                lines.append(Line(id_, given, "wrong"))
        for card in self.right.values():
            card.set_chosen(False)
        self._draw(lines)

    def set_locked(self, locked: bool) -> None:
        """Stop the cards reacting to the pointer."""
        for card in (*self.left.values(), *self.right.values()):
            card.set_locked(locked)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        left, right = self._columns
        if width < _NARROW:
            return left.heightForWidth(width) + _UNDER + right.heightForWidth(width)
        half = (width - _BETWEEN) // 2
        return max(left.heightForWidth(half), right.heightForWidth(half))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(column.minimumSize().width() for column in self._columns), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < _NARROW
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._row.setSpacing(_UNDER if narrow else _BETWEEN)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row.direction() == QBoxLayout.Direction.TopToBottom:
            return
        painter = painter_on(self)
        for line in sorted(self._lines, key=lambda line: line.kind == "current"):
            self._paint_line(painter, line)
        painter.end()

    def _draw(self, lines: Iterable[Line]) -> None:
        self._lines = tuple(lines)
        self.update()

    def _paint_line(self, painter: QPainter, line: Line) -> None:
        colour = theme_of(self).colour(_INKS[line.kind])
        left, right = self.left[line.left].geometry(), self.right[line.right].geometry()
        start = QPointF(left.right() + 1, left.center().y() + 0.5)
        end = QPointF(right.left(), right.center().y() + 0.5)
        pen = QPen(colour, 2.0 if line.kind in ("current", "right") else 1.5)
        if line.kind in ("wrong", "solution"):
            pen.setDashPattern([4, 3])
        path = QPainterPath(start)
        bend = (end.x() - start.x()) / 2
        path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        for spot in (start, end):
            dot(painter, spot, 3.5, colour)


def _column(cards: Mapping[str, OptionCard]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    for card in cards.values():
        column.addWidget(card)
    column.addStretch(1)
    return column
