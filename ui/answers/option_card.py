"""An option to choose: letter, text, and afterwards what was right or wrong about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.answers.disc import CHOSEN, IDLE, RIGHT, WRONG, Disc
from ui.theme import Role, Theme, theme_of
from ui.widgets.chip import Chip
from ui.widgets.focus import set_ring
from ui.widgets.painting import box, dashed_box, full, painter_on
from ui.widgets.prose import Prose
from ui.widgets.shown import show_if

Verdict = Literal["right", "wrong", "missed", "plain"]
_DISCS = {"right": RIGHT, "wrong": WRONG, "missed": IDLE, "plain": IDLE}
_LEAST = 52


@dataclass(frozen=True, slots=True)
class Mark:
    """What is said about an option afterwards: a word for its verdict, and the reason."""

    verdict: Verdict
    word: str = ""
    why: str = ""


class OptionCard(QAbstractButton):
    """Looks as it is told; it never chooses itself. Signals: clicked, by mouse or Space."""

    def __init__(
        self, text: str, disc: Disc, *, several: bool = False, trailing: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._mark: Mark | None = None
        self._several = several
        self._disc = disc
        self._why = _silent(Prose(tone="text-2"))
        self._chip = Chip("", height=22)
        self.locked = False
        self.setCheckable(True)
        self.setAutoExclusive(not several)  # read out as a radio button
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_ring(self, theme_of(self).radius.control)
        self._arrange(_silent(Prose(text, size="stem")), trailing)
        self.setAccessibleName("，".join(part for part in (disc.text(), text) if part))

    def set_chosen(self, chosen: bool) -> None:
        """Look chosen or not."""
        self.setAutoExclusive(False)  # else the last one chosen could not be taken back
        self.setChecked(chosen)
        self.setAutoExclusive(not self._several)
        self._disc.set_look(CHOSEN if chosen else IDLE)
        self.update()

    def set_mark(self, mark: Mark) -> None:
        """Show what was right or wrong about it."""
        self._mark = mark
        if mark.verdict != "plain":
            self._disc.set_look(_DISCS[mark.verdict])
            good = mark.verdict in ("right", "missed")
            icon = {"right": "check", "wrong": "x"}.get(mark.verdict, "")
            self._chip.set_chip(mark.word, kind="met" if good else "taboo", icon=icon)
            show_if(self._chip, bool(mark.word))
        self._why.set_text(mark.why)
        show_if(self._why, bool(mark.why))
        self.setAccessibleDescription("。".join(part for part in (mark.word, mark.why) if part))
        self.update()

    def set_locked(self, locked: bool) -> None:
        """Stop reacting to the pointer."""
        self.locked = locked
        cursor = Qt.CursorShape.ArrowCursor if locked else Qt.CursorShape.PointingHandCursor
        self.setCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Space presses; arrows and letters belong to the list, which knows its neighbours.
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def nextCheckState(self) -> None:
        """Whoever owns the options decides what a click means."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return max(_LEAST, layout.totalHeightForWidth(width) if layout else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(104, _LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        if self._mark is not None:
            _paint_marked(painter, theme, full(self), self._mark.verdict)
        else:
            self._paint_open(painter, theme)
        painter.end()

    def _paint_open(self, painter: QPainter, theme: Theme) -> None:
        hovered = self.underMouse() and not self.locked
        fill: Role = "hover" if hovered else "surface"
        edge: Role = "outline" if hovered else "hairline"
        if self.isChecked():
            fill, edge = "accent-soft", "accent"
        width = 1.5 if self.isChecked() else 1.0
        radius = theme.radius.control
        fill_, edge_ = theme.colour(fill), theme.colour(edge)
        box(painter, full(self), radius, fill=fill_, edge=edge_, width=width)

    def _arrange(self, text: Prose, trailing: QWidget | None) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text)
        words.addWidget(self._why)
        self._why.hide()
        self._chip.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 13, 16, 13)
        row.setSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._disc, 0, top)
        row.addLayout(words, 1)
        row.addWidget(self._chip, 0, top)
        if trailing is not None:
            row.addWidget(trailing, 0, top)


def _paint_marked(painter: QPainter, theme: Theme, rect: QRectF, verdict: Verdict) -> None:
    fills: dict[Verdict, Role] = {"right": "met-soft", "wrong": "taboo-soft"}
    edges: dict[Verdict, Role] = {"right": "met", "wrong": "taboo", "plain": "hairline"}
    fill = theme.colour(fills.get(verdict, "surface"))
    radius = theme.radius.control
    if verdict == "missed":
        box(painter, rect, radius, fill=fill)
        dashed_box(painter, rect, radius, theme.colour("met"), dash=(4, 3))
        return
    width = 1.0 if verdict == "plain" else 1.5
    box(painter, rect, radius, fill=fill, edge=theme.colour(edges[verdict]), width=width)


def _silent(prose: Prose) -> Prose:
    """Text inside a button: the button takes the pointer and is read out."""
    prose.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    prose.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return prose
