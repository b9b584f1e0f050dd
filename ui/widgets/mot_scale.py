"""The scale of a moment of truth, −3 … +3: where the mood stands, and where it came from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from ui.texts.names import signed
from ui.theme import Role, Theme, theme_of
from ui.widgets.focus import set_ring
from ui.widgets.painting import CENTRE, dot, painter_on, write

translate = QCoreApplication.translate

LOWEST, HIGHEST = -3, 3
_VALUES = range(LOWEST, HIGHEST + 1)
_INSET, _LINE = 28, 24  # px: the outer knots from the edges, the line from the top


def tone_of(value: int) -> Role:
    """The colour of a mood."""
    return "taboo" if value < 0 else "met" if value > 0 else "text-2"


class MotScale(QAbstractSlider):
    """Seven knots on a line. With `editable`, a click and the arrows choose one.

    Signals: picked(value), for what the user did.
    """

    picked = Signal(int)

    def __init__(
        self, *, name: str, ends: bool = True, editable: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._shown: int | None = None
        self._before: int | None = None
        self._right: int | None = None
        self._ends = ends
        self._locked = not editable
        self.setRange(LOWEST, HIGHEST)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus = Qt.FocusPolicy.StrongFocus if editable else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(focus)
        if editable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            set_ring(self, theme_of(self).radius.control)
        self._tell()

    @property
    def shown(self) -> int | None:
        """The value shown, None before one is chosen."""
        return self._shown

    def show_mood(self, value: int | None, *, before: int | None = None) -> None:
        """Show a value, and the way it came from `before`."""
        self._shown, self._before = value, before
        self.setValue(value or 0)
        self._tell()
        self.update()

    def show_right(self, value: int) -> None:
        """Mark the right value too."""
        self._right = value
        self._tell()
        self.update()

    def set_locked(self, locked: bool) -> None:
        """Take no more input, or take it again."""
        self._locked = locked
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 92 if self._ends else 68)

    def minimumSizeHint(self) -> QSize:
        return QSize(208, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
        step = steps.get(Qt.Key(event.key()))
        if self._locked or step is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
            return
        now = self._shown
        self._pick(0 if now is None else max(LOWEST, min(HIGHEST, now + step)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._locked and event.button() == Qt.MouseButton.LeftButton:
            nearest = min(_VALUES, key=lambda value: abs(self._x(value) - event.position().x()))
            self._pick(nearest)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls; a slider would change its value unseen

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        painter.setPen(QPen(theme.colour("edge"), 2))
        painter.drawLine(QPointF(self._x(LOWEST), _LINE), QPointF(self._x(HIGHEST), _LINE))
        self._paint_way(painter, theme)
        for value in _VALUES:
            self._paint_knot(painter, theme, value)
        if self._ends:
            self._paint_ends(painter, theme)
        painter.end()

    def _pick(self, value: int) -> None:
        if value != self._shown:
            self.show_mood(value)
            self.picked.emit(value)

    def _x(self, value: int) -> float:
        room = self.width() - 2 * _INSET
        return _INSET + room * (value - LOWEST) / (HIGHEST - LOWEST)

    def _paint_way(self, painter: QPainter, theme: Theme) -> None:
        if self._shown is None or self._before is None or self._shown == self._before:
            return
        painter.setPen(QPen(theme.colour(tone_of(self._shown)), 4))
        painter.drawLine(
            QPointF(self._x(self._before), _LINE), QPointF(self._x(self._shown), _LINE)
        )

    def _paint_knot(self, painter: QPainter, theme: Theme, value: int) -> None:
        centre = QPointF(self._x(value), _LINE)
        here = value == self._shown
        ink = theme.colour(tone_of(value))
        if here:
            dot(painter, centre, 11, ink)
            _face(painter, theme, centre, value)
        else:
            came = value == self._before and self._shown is not None
            dot(painter, centre, 6, theme.colour("surface"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink if came else theme.colour("outline"), 2))
            painter.drawEllipse(centre, 5.5, 5.5)
        if value == self._right and not here:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("met"), 2))
            painter.drawEllipse(centre, 11, 11)
        font = theme.font("body", 700 if here else 400, figures=True)
        role: Role = "text" if here else "text-2"
        box = QRectF(centre.x() - 24, _LINE + 16, 48, 22)
        write(painter, box, signed(value), font, theme.colour(role), align=CENTRE)

    def _paint_ends(self, painter: QPainter, theme: Theme) -> None:
        words = {
            LOWEST: translate("Mot", "crisis"), 0: translate("Mot", "calm"),
            HIGHEST: translate("Mot", "delighted"),
        }  # fmt: skip
        for value, text in words.items():
            centre = max(30.0, min(self.width() - 30.0, self._x(value)))
            box = QRectF(centre - 40, _LINE + 40, 80, 20)
            font = theme.font("caption")
            write(painter, box, text, font, theme.colour("text-2"), align=CENTRE)

    def _tell(self) -> None:
        shown = translate("Mot", "not chosen") if self._shown is None else signed(self._shown)
        parts = [shown]
        if self._before is not None and self._before != self._shown:
            parts.append(translate("Mot", "before {value}").format(value=signed(self._before)))
        if self._right is not None:
            parts.append(translate("Mot", "right: {value}").format(value=signed(self._right)))
        self.setAccessibleDescription("，".join(parts))


def _face(painter: QPainter, theme: Theme, centre: QPointF, value: int) -> None:
    """Two eyes and a mouth: the sign besides the colour."""
    ink = theme.colour("surface")
    for side in (-3.5, 3.5):
        dot(painter, centre + QPointF(side, -3), 1.2, ink)
    pen = QPen(ink, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y = centre.x(), centre.y()
    if value == 0:
        painter.drawLine(QPointF(x - 4, y + 4), QPointF(x + 4, y + 4))
    elif value > 0:
        painter.drawArc(QRectF(x - 4.5, y - 2, 9, 8), 200 * 16, 140 * 16)
    else:
        painter.drawArc(QRectF(x - 4.5, y + 2.5, 9, 8), 20 * 16, 140 * 16)
