"""The rows of a rubric: what was asked, what was found, how many marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme_of
from ui.widgets.card import Hairline
from ui.widgets.chip import Chip
from ui.widgets.focus import no_ring
from ui.widgets.label import Label
from ui.widgets.painting import RIGHT, box, full, painter_on, text_width, write
from ui.widgets.sign import EvidenceBadge, MarkKind, Verdict, VerdictSign, verdict_name

_INSET = 12
_ABOVE = 11  # above and below the words, which may take two lines
_MARKS_WIDTH = 56


@dataclass(frozen=True, slots=True)
class RubricLine:
    """One row; `earned` and `maximum` are marks as shown, `maximum` "" where there is none."""

    key: str
    kind: MarkKind
    badge: str
    title: str
    earned: str
    maximum: str = ""
    verdict: Verdict = "none"
    note: str = ""
    chips: tuple[str, ...] = ()


class RubricRow(QWidget):
    """52 px high, 62 with a note, more where title or note need two lines: neither is ever cut.

    Its words are lit while the pointer or the focus is on it.

    Signals: hovered(key), "" when left; opened(key), Enter or a click.
    """

    hovered = Signal(str)
    opened = Signal(str)

    def __init__(self, line: RubricLine, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._lit = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        no_ring(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, _ABOVE, _INSET, _ABOVE)
        row.addStrut(self.sizeHint().height() - 2 * _ABOVE)
        row.setSpacing(12)
        row.addWidget(EvidenceBadge(line.kind, line.badge))
        row.addLayout(self._words(), 1)
        row.addWidget(VerdictSign(line.verdict))
        row.addWidget(_Marks(line.earned, line.maximum))
        self.setAccessibleName(_spoken(line))

    @property
    def key(self) -> str:
        """What pairs the row with its words."""
        return self._line.key

    def light(self, lit: bool) -> None:
        """Show that its words are meant."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def lit(self) -> bool:
        """Whether the row is lit."""
        return self._lit

    def sizeHint(self) -> QSize:
        return QSize(320, 62 if self._line.note else 52)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.hovered.emit(self._line.key)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit("")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.hovered.emit(self._line.key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hovered.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._line.key)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._lit:
            return
        theme = theme_of(self)
        painter = painter_on(self)
        box(
            painter,
            full(self),
            theme.radius.control,
            fill=theme.colour("accent-soft"),
            edge=theme.colour("focus"),
            width=2,
        )
        painter.end()

    def _words(self) -> QVBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(_wrapped(Label(self._line.title, weight=500, wrap=True)), 1000)
        for chip in self._line.chips:
            top.addWidget(Chip(chip, kind="outlined", height=20))
        top.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(top)
        if self._line.note:
            words.addWidget(Label(self._line.note, size="caption", tone="text-2", wrap=True))
        words.addStretch(1)
        return words


class RubricList(QWidget):
    """Groups of rows parted by hairlines; ↑ ↓ walk them and light their words.

    Signals: row_hovered(key), opened(key). Give it 12 px more than the card's text on each side:
    the lit row reaches beyond it.
    """

    row_hovered = Signal(str)
    opened = Signal(str)

    def __init__(
        self, groups: Sequence[Sequence[RubricLine]], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows: list[RubricRow] = []
        self._told = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, group in enumerate(line for line in groups if line):
            if place:
                column.addLayout(_inset_hairline())
            for line in group:
                column.addWidget(self._row(line))

    def rows(self) -> tuple[RubricRow, ...]:
        """The rows, top to bottom."""
        return tuple(self._rows)

    def light(self, key: str) -> None:
        """Light the row of `key`, and the one with the focus; "" lights no other."""
        for row in self._rows:
            row.light(row.key == key if key else row.hasFocus())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        focused = [place for place, row in enumerate(self._rows) if row.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        place = max(0, min(len(self._rows) - 1, focused[0] + step))
        self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, line: RubricLine) -> RubricRow:
        row = RubricRow(line)
        row.hovered.connect(self._hover)
        row.opened.connect(self.opened)
        self._rows.append(row)
        return row

    def _hover(self, key: str) -> None:
        self.light(key)
        focused = next((row.key for row in self._rows if row.hasFocus()), "")
        if (key or focused) != self._told:
            self._told = key or focused
            self.row_hovered.emit(self._told)


class _Marks(QWidget):
    """Earned in Medium, out of how many after it, right-aligned in 56 px."""

    def __init__(self, earned: str, maximum: str) -> None:
        super().__init__()
        self._earned = earned
        self._rest = f" / {maximum}" if maximum else ""
        self.setFixedSize(_MARKS_WIDTH, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        plain = theme.font("body", figures=True)
        rest = text_width(self._rest, plain) if self._rest else 0
        write(painter, full(self), self._rest, plain, theme.colour("text-2"), align=RIGHT)
        rect = QRectF(0, 0, self.width() - rest, self.height())
        bold = theme.font("body", 500, figures=True)
        write(painter, rect, self._earned, bold, theme.colour("text"), align=RIGHT)
        painter.end()


def _wrapped(label: Label) -> Label:
    """Wraps only where there is no room, so that a chip stands right after the words."""
    label.setMaximumWidth(text_width(label.text(), label.font()) + 2)
    return label


def _inset_hairline() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(_INSET, 4, _INSET, 4)
    row.addWidget(Hairline())
    return row


def _spoken(line: RubricLine) -> str:
    marks = f"{line.earned} / {line.maximum}" if line.maximum else line.earned
    parts = (line.title, *line.chips, verdict_name(line.verdict), marks, line.note)
    return "，".join(part for part in parts if part)
