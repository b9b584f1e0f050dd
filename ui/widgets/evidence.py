"""An answer with the words that earned or lost marks, paired with the rows of the rubric."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QWidget

from ui.theme import theme_of
from ui.widgets.marks import Mark, Piece, paint_pieces, pieces
from ui.widgets.painting import painter_on
from ui.widgets.prose import Prose, Run
from ui.widgets.sign import paint_badge

_BADGE = QTextFormat.ObjectTypes.UserObject.value + 1
_KIND = QTextFormat.Property.UserProperty.value + 1
_TEXT = _KIND + 1
_SIDE = 16
_JOIN = "\N{WORD JOINER}"  # neither side of a badge may break


@dataclass(frozen=True, slots=True)
class _Placed:
    mark: Mark
    start: int
    end: int


class EvidenceProse(Prose):
    """Marked text; ← → with Shift or the mouse select, hovering a span lights its partner.

    Signals: span_hovered(key), "" where the pointer or the cursor leaves every span.
    """

    span_hovered = Signal(str)

    def __init__(
        self,
        text: str = "",
        marks: Sequence[Mark] = (),
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._placed: tuple[_Placed, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._lit = ""
        self._hovered = ""
        self._name = name
        super().__init__("", size="stem", line_height=34, parent=parent)
        self._badges = _Badges(self)
        layout = self.document().documentLayout()
        layout.registerHandler(_BADGE, self._badges)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._cursor_moved)
        self.set_answer(text, marks)

    def set_answer(self, text: str, marks: Sequence[Mark]) -> None:
        """Show another text with its marks.

        Raises ValueError for a mark that doesn't lie within the text.
        """
        for mark in marks:
            if not 0 <= mark.start < mark.end <= len(text):
                raise ValueError(f"{mark} lies outside a text of {len(text)} characters")
        self._marks = tuple(marks)
        self._lit = self._hovered = ""
        self.set_runs([Run(text)])
        self.setAccessibleName(self._name or text)
        spoken = [mark.label for mark in marks if mark.label]
        self.setAccessibleDescription("；".join(spoken))

    def light(self, key: str) -> None:
        """Light the spans of `key`; "" lights none."""
        if key != self._lit:
            self._lit = key
            self.viewport().update()

    def lit(self) -> str:
        """The key whose spans are lit."""
        return self._lit

    def pieces(self) -> tuple[Piece, ...]:
        """Where the marks lie now, line by line, in px of this widget."""
        placed = ((one.mark, one.start, one.end) for one in self._placed)
        return pieces(self.document(), placed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self.viewport())
        paint_pieces(painter, theme_of(self), self.pieces(), self._lit)
        painter.end()
        super().paintEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self._key_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover("")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hover("")

    def _fill(self) -> None:
        super()._fill()
        self._placed = _insert_badges(self.document(), self.plain_text(), self._marks)

    def _key_at(self, spot: QPointF) -> str:
        within = [piece for piece in self.pieces() if piece.rect().contains(spot)]
        within.sort(key=lambda piece: piece.mark.end - piece.mark.start)
        return within[0].mark.key if within else ""

    def _cursor_moved(self) -> None:
        if not self.hasFocus():
            return
        spot = self.textCursor().position()
        within = [one for one in self._placed if one.start <= spot < one.end]
        within.sort(key=lambda one: one.end - one.start)
        self._hover(within[0].mark.key if within else "")

    def _hover(self, key: str) -> None:
        if key != self._hovered:
            self._hovered = key
            self.light(key)
            self.span_hovered.emit(key)


def _insert_badges(
    document: QTextDocument, text: str, marks: Sequence[Mark]
) -> tuple[_Placed, ...]:
    """Put a badge after every mark that has one; say where the marks lie afterwards."""
    units = _units(text)
    places = {id(mark): (units[mark.start], units[mark.end]) for mark in marks}
    shift: list[tuple[int, int]] = []
    cursor = QTextCursor(document)
    added = 0
    ordered = sorted(marks, key=lambda mark: (mark.end, -mark.start))
    for mark in (mark for mark in ordered if mark.badge):
        spot = places[id(mark)][1]
        cursor.setPosition(spot + added)
        plain = cursor.charFormat()
        cursor.insertText(_JOIN, plain)
        cursor.insertText("\N{OBJECT REPLACEMENT CHARACTER}", _badge_format(mark, plain))
        cursor.insertText(_JOIN, plain)
        added += 3
        shift.append((spot, 3))
    return tuple(
        _Placed(mark, _moved(units[mark.start], shift, True), _moved(units[mark.end], shift, False))
        for mark in marks
    )


def _units(text: str) -> list[int]:
    """For every code point its position in the document, which counts UTF-16 units."""
    at, units = 0, [0]
    for place, char in enumerate(text):
        swallowed = char == "\r" and text[place + 1 : place + 2] == "\n"
        at += 0 if swallowed else 2 if ord(char) > 0xFFFF else 1
        units.append(at)
    return units


def _moved(spot: int, shift: Sequence[tuple[int, int]], start: bool) -> int:
    """`spot` after the badges went in; a badge at an end stays outside the span."""
    return spot + sum(by for at, by in shift if at < spot or (start and at == spot))


def _badge_format(mark: Mark, plain: QTextCharFormat) -> QTextCharFormat:
    made = QTextCharFormat(plain)
    made.setObjectType(_BADGE)
    made.setProperty(_KIND, mark.kind)
    made.setProperty(_TEXT, mark.badge)
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    return made


class _Badges(QPyTextObject):
    """Draws the inline badges: Qt asks it for size and picture."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._widget = cast(QWidget, parent)

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: A002
        return QSizeF(_SIDE + 6, _SIDE)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,  # noqa: A002
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spot = QRectF(rect.left() + 3, rect.top() - 4, _SIDE, _SIDE)
        paint_badge(
            painter, theme_of(self._widget), spot, format.property(_KIND), format.property(_TEXT)
        )
        painter.restore()
