"""A step of an ordering question: number, grip, text, two arrow buttons."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from ui.answers.disc import CHOSEN, IDLE, RIGHT, WRONG, Disc
from ui.theme import Role, paint_icon, theme_of
from ui.widgets.chip import Chip
from ui.widgets.focus import set_ring
from ui.widgets.painting import box, full, painter_on
from ui.widgets.prose import Prose
from ui.widgets.shown import show_if
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate

StepVerdict = Literal["right", "wrong"]
_LEAST = 52
_FLOATS = 14


class StepRow(QWidget):
    """Drag it, or press its arrows. It moves itself only while it is dragged.

    Signals: dragged(y of its top), dropped(), nudged(−1 up or +1 down), focused().
    """

    dragged = Signal(int)
    dropped = Signal()
    nudged = Signal(int)
    focused = Signal()

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self._grabbed: QPoint | None = None
        self._width = 0
        self._floating = False
        self._locked = False
        self._verdict: StepVerdict | None = None
        self._disc = Disc()
        self._grip = Glyph("grip-vertical", "text-3", 18)
        self._chip = Chip("", height=22)
        self._up = _Arrow("chevron-up", translate("Answers", "Move up"))
        self._down = _Arrow("chevron-down", translate("Answers", "Move down"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        set_ring(self, theme_of(self).radius.control)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._arrange()
        self.set_place(1, 1)

    def set_place(self, number: int, count: int) -> None:
        """Say which step it is now, of how many."""
        self._disc.set_text(str(number))
        self._up.setEnabled(number > 1)
        self._down.setEnabled(number < count)
        name = translate("Answers", "Step {n} of {count}: {text}")
        self.setAccessibleName(name.format(n=number, count=count, text=self.text))

    def set_locked(self, locked: bool) -> None:
        """Stay where it is, or be movable again."""
        self._locked = locked
        for widget in (self._grip, self._up, self._down):
            show_if(widget, not locked)
        self._dress_cursor()

    def set_verdict(self, verdict: StepVerdict, word: str = "") -> None:
        """Say whether it stood right, by disc, edge and word."""
        self._verdict = verdict
        self._disc.set_look(RIGHT if verdict == "right" else WRONG)
        kind: Literal["met", "taboo"] = "met" if verdict == "right" else "taboo"
        self._chip.set_chip(word, kind=kind, icon="check" if verdict == "right" else "x")
        show_if(self._chip, bool(word))
        self.setAccessibleDescription(word)
        self.update()

    @property
    def floating(self) -> bool:
        """Whether it is being dragged."""
        return self._floating

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return max(_LEAST, layout.totalHeightForWidth(width) if layout else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _LEAST)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._locked:
            self._grabbed = event.position().toPoint()
            self._width = self.width()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        spot = event.position().toPoint()
        if not self._floating and abs(spot.y() - self._grabbed.y()) < 4:
            return
        self._float(True)
        top = self.mapToParent(spot - self._grabbed).y()
        # Beyond the right edge it would be cut off: it gives way on the left.
        self.setGeometry(_FLOATS, top, self._width - _FLOATS, self.height())
        self.dragged.emit(top)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        if self._floating:
            self._float(False)
            self.dropped.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        fill: Role = "surface"
        edge: Role = "hairline"
        if self._floating:
            fill, edge = "raised", "accent"
        elif self._verdict is not None:
            fill, edge = (
                ("met-soft", "met") if self._verdict == "right" else ("taboo-soft", "taboo")
            )
        elif self.underMouse() and not self._locked:
            fill, edge = "hover", "edge"
        painter = painter_on(self)
        radius = theme.radius.control
        box(painter, full(self), radius, fill=theme.colour(fill), edge=theme.colour(edge))
        painter.end()

    def _float(self, floating: bool) -> None:
        if floating == self._floating:
            return
        self._floating = floating
        self._disc.set_look(CHOSEN if floating else IDLE)
        self._grip.set_glyph("grip-vertical", "accent" if floating else "text-3")
        self.setGraphicsEffect(_shadow(self) if floating else None)  # type: ignore[arg-type]
        self._dress_cursor()
        self.raise_()

    def _dress_cursor(self) -> None:
        if self._locked:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        elif self._floating:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def _arrange(self) -> None:
        text = Prose(self.text, size="stem")
        text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._grip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._disc)
        row.addWidget(self._grip)
        row.addWidget(text, 1)
        row.addWidget(self._chip)
        for button, step in ((self._up, -1), (self._down, 1)):
            button.clicked.connect(lambda _on=False, step=step: self.nudged.emit(step))
            row.addWidget(button)
        self._chip.hide()
        self._dress_cursor()


class _Arrow(QAbstractButton):
    """28 px; stays for touch and for those who can't drag."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__()
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(28, 28)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # Alt+↑ and Alt+↓ do the same for the keyboard: no further stops on its way.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        if self.isEnabled() and self.underMouse():
            fill: Role = "h2" if self.isDown() else "well"
            box(painter, full(self), theme.radius.small, fill=theme.colour(fill))
        role: Role = "text-2" if self.isEnabled() else "edge"
        inner = full(self).adjusted(5, 5, -5, -5)
        paint_icon(painter, inner, self._icon, theme.css(role))
        painter.end()


def _shadow(row: QWidget) -> QGraphicsDropShadowEffect:
    look = theme_of(row).shadow
    colour = QColor(look.colour)
    colour.setAlphaF(look.opacity)
    shadow = QGraphicsDropShadowEffect(row)
    shadow.setColor(colour)
    shadow.setBlurRadius(look.blur)
    shadow.setOffset(0, look.offset)
    return shadow
