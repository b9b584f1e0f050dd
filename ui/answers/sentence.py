"""A sentence with fields in its gaps: the text flows around them and breaks as Chinese does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, cast

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPyTextObject,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme import Role, paint_icon, theme_of
from ui.widgets.painting import box, full, painter_on, text_width
from ui.widgets.prose import Prose

translate = QCoreApplication.translate

GapVerdict = Literal["right", "wrong"]

_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 2
_GAP_ID = QTextFormat.Property.UserProperty.value + 8
_JOIN = "\N{WORD JOINER}"  # the 。 after a gap stays on its line
_LINE = 46
_FIELD = 36
_MARGIN = 4


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap: its id, what a screen reader calls it, and its least width in px."""

    id: str
    name: str
    width: int


class GapField(QLineEdit):
    """Enter goes on to the next gap; in the last one it is left to the page."""

    def __init__(self, gap: Gap, parent: QWidget) -> None:
        super().__init__(parent)
        self.gap = gap
        self.next: GapField | None = None
        self._verdict: GapVerdict | None = None
        self.setAccessibleName(gap.name)
        self.setFont(theme_of(self).font("stem"))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFixedHeight(_FIELD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.next is not None:
            self.next.setFocus(Qt.FocusReason.TabFocusReason)
            self.next.selectAll()
        else:
            event.ignore()

    def set_verdict(self, verdict: GapVerdict) -> None:
        """Say whether it was filled rightly, by edge and sign."""
        self._verdict = verdict
        self.setTextMargins(0, 0, 18, 0)
        words = {
            "right": translate("Answers", "Right"), "wrong": translate("Answers", "Wrong")
        }  # fmt: skip
        self.setAccessibleDescription(words[verdict])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._verdict is None:
            return
        theme = theme_of(self)
        role: Role = "met" if self._verdict == "right" else "taboo"
        painter = painter_on(self)
        edge = theme.colour(role)
        box(painter, full(self), theme.radius.control, edge=edge, width=1.5)
        side = theme.icon.row
        spot = QRectF(self.width() - side - 8, 0, side, self.height())
        name = "check" if self._verdict == "right" else "x"
        paint_icon(painter, spot, name, theme.css(role))
        painter.end()

    def wanted_width(self, most: int) -> int:
        """As wide as what is typed, between the gap's own width and `most` px."""
        typed = text_width(self.text(), self.font()) + (32 if self._verdict is None else 56)
        return min(max(self.gap.width, typed), max(most, self.gap.width))


class Sentence(Prose):
    """`parts` are text, gap id, text, gap id, …, text.

    Signals: edited, when somebody typed into a gap.
    """

    edited = Signal()

    def __init__(
        self, parts: Sequence[str], gaps: Sequence[Gap], *, parent: QWidget | None = None
    ) -> None:
        self._parts = tuple(parts)
        self.fields: dict[str, GapField] = {}
        super().__init__("", size="stem", line_height=_LINE, parent=parent)
        self._holes = _Holes(self)
        self.document().documentLayout().registerHandler(_OBJECT, self._holes)
        for gap in gaps:
            field = GapField(gap, self.viewport())
            field.textEdited.connect(self._typed)
            field.textChanged.connect(self._lay_out)
            self.fields[gap.id] = field
        fields = list(self.fields.values())
        for field, following in pairwise(fields):
            field.next = following
            QWidget.setTabOrder(field, following)
        self._fill()
        self.setAccessibleName("".join(self._parts[::2]))

    def set_texts(self, texts: Mapping[str, str]) -> None:
        """Write into the gaps; one that isn't named is emptied."""
        for id_, field in self.fields.items():
            field.setText(texts.get(id_, ""))
            field.setCursorPosition(0)

    def texts(self) -> dict[str, str]:
        """What stands in the gaps that hold anything."""
        return {id_: field.text() for id_, field in self.fields.items() if field.text().strip()}

    def set_verdicts(self, verdicts: Mapping[str, GapVerdict]) -> None:
        """Say which gaps were filled rightly."""
        for id_, verdict in verdicts.items():
            self.fields[id_].set_verdict(verdict)
        self._lay_out()

    def set_locked(self, locked: bool) -> None:
        """Take no more typing, or take it again."""
        for field in self.fields.values():
            field.setReadOnly(locked)

    def hole(self, id_: str) -> QSizeF:
        """The room a gap takes in its line."""
        field = self.fields.get(id_)
        most = max(160, self.viewport().width() // 2)
        width = field.wanted_width(most) if field is not None else 120
        return QSizeF(width + 2 * _MARGIN, 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _measure(self, width: int) -> int:
        return super()._measure(width) + _MARGIN  # the last line's fields reach below it

    def _fill(self) -> None:
        super()._fill()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        plain = self._plain()
        for place, part in enumerate(self._parts):
            if place % 2 == 0:
                cursor.insertText(part.strip(" ") if place else part.rstrip(" "), plain)
                continue
            hole = QTextCharFormat(plain)
            hole.setObjectType(_OBJECT)
            hole.setProperty(_GAP_ID, part)
            cursor.insertText("\N{OBJECT REPLACEMENT CHARACTER}", hole)
            cursor.insertText(_JOIN, plain)
        self._place()

    def _plain(self) -> QTextCharFormat:
        theme = theme_of(self)
        plain = QTextCharFormat()
        plain.setFont(theme.font("stem"))
        plain.setForeground(theme.colour("text"))
        return plain

    def _typed(self) -> None:
        self.edited.emit()

    def _lay_out(self) -> None:
        document = self.document()
        document.markContentsDirty(0, document.characterCount())
        self._heights.clear()
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        for id_, rect in _rects(self.document()).items():
            field = self.fields.get(id_)
            if field is not None:
                field.setGeometry(rect)


class _Holes(QPyTextObject):
    """Keeps room for the fields."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sentence = cast(Sentence, parent)

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: A002
        return self._sentence.hole(format.property(_GAP_ID))

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, posInDocument: int,
        format: QTextFormat,  # noqa: A002
    ) -> None:  # fmt: skip
        """Nothing: a field lies there."""


def _rects(document: QTextDocument) -> dict[str, QRect]:
    """Where the fields belong, by gap id."""
    layout = document.documentLayout()
    found: dict[str, QRect] = {}
    block = document.firstBlock()
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        for id_, place in _gaps(block):
            line = block.layout().lineForTextPosition(place)
            if line.isValid():
                left = _x(line.cursorToX(place)) + _MARGIN
                width = _x(line.cursorToX(place + 1)) - _MARGIN - left
                middle = top + line.y() + line.ascent() - 6
                found[id_] = QRect(round(left), round(middle - _FIELD / 2), round(width), _FIELD)
        block = block.next()
    return found


def _gaps(block: QTextBlock) -> list[tuple[str, int]]:
    """The gaps of a block with their places in it."""
    found = []
    walker = block.begin()
    while not walker.atEnd():
        fragment = walker.fragment()
        if fragment.charFormat().objectType() == _OBJECT:
            id_ = str(fragment.charFormat().property(_GAP_ID))
            found.append((id_, fragment.position() - block.position()))
        walker += 1
    return found


def _x(answer: object) -> float:
    """PySide gives cursorToX as a number or as (number, position)."""
    return float(answer[0] if isinstance(answer, (tuple, list)) else answer)  # type: ignore[arg-type]
