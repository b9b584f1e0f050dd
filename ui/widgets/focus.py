"""The focus ring: 2 px outside the control, shown for the keyboard, not for the mouse."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from ui.theme import theme_of
from ui.widgets.painting import box, full, painter_on
from ui.widgets.shown import show_if

_NAME = "focus-ring"
_RADIUS = "ring-radius"
_INSIDE = "ring-inside"
_GAP = 2
_WIDTH = 2
_KEYS = frozenset(
    {
        Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up,
        Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown, Qt.Key.Key_F6, Qt.Key.Key_Return, Qt.Key.Key_Enter,
        Qt.Key.Key_Space, Qt.Key.Key_Escape,
    }
)  # fmt: skip
_WALKING = frozenset(
    {
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
        Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter,
    }
)  # fmt: skip
_MOVED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


def set_ring(widget: QWidget, radius: int, *, inside: bool = False) -> None:
    """Give `widget` a focus ring around a box of corner `radius`, or inside its edge."""
    widget.setProperty(_RADIUS, radius)
    widget.setProperty(_INSIDE, inside)


def no_ring(widget: QWidget) -> None:
    """`widget` shows the focus by itself."""
    widget.setProperty(_RADIUS, -1)


def leave_to_parent(event: QKeyEvent) -> bool:
    """Pass arrows, Home, End and Enter on; by itself a button hands the focus to a neighbour."""
    if event.key() in _WALKING:
        event.ignore()
        return True
    return False


def keyboard_focus() -> bool:
    """True while the keyboard moves the focus; painted rows show their ring then."""
    app = QApplication.instance()
    ring = app.findChild(FocusRing, _NAME) if app is not None else None
    return ring is not None and ring.keyboard


def let_focus_go(container: QWidget | None) -> None:
    """Take the focus out of widgets that are about to be destroyed.

    Qt would take it while they are half gone, and handlers written in Python then crash.
    """
    focus = QApplication.focusWidget()
    if container is not None and focus is not None and container.isAncestorOf(focus):
        focus.clearFocus()


def replace_inner(area: QScrollArea, inner: QWidget) -> None:
    """Show another widget in a scroll area; the old one is destroyed without the focus."""
    let_focus_go(area.widget())
    area.setWidget(inner)


class FocusRing(QObject):
    """Follows the focus of the application and draws the ring; one per application.

    Attributes: keyboard, whether the last input that matters was a key.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName(_NAME)
        self.keyboard = False
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []
        app.focusWindowChanged.connect(self._watch_window)
        app.focusChanged.connect(self._follow)
        self._watch_window(app.focusWindow())

    def ring_widget(self) -> QWidget | None:
        """The ring now shown, if any."""
        return self._ring if self._ring is not None and isValid(self._ring) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            self._key(event)
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin):
            if isinstance(watched, QWindow):
                self._set_keyboard(False)
        elif kind in _MOVED and isinstance(watched, QWidget):
            self._place()
        return False

    def _key(self, event: QEvent) -> None:
        key = cast("object", getattr(event, "key", lambda: None)())
        alt = Qt.KeyboardModifier.AltModifier
        modifiers = getattr(event, "modifiers", lambda: Qt.KeyboardModifier.NoModifier)()
        if key in _KEYS or modifiers & alt:
            self._set_keyboard(True)

    def _set_keyboard(self, keyboard: bool) -> None:
        if keyboard != self.keyboard:
            self.keyboard = keyboard
            self._follow(None, QApplication.focusWidget())

    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._drop()
        if now is None:
            return
        if not self.keyboard or _ring_radius(now) is None:
            now.update()
            return
        host = _host(now)
        self._ring = _Ring(host, now)
        walker: QWidget | None = now
        while walker is not None and walker is not host:
            walker.installEventFilter(self)
            self._watched.append(walker)
            walker = walker.parentWidget()
        self._place()

    def _place(self) -> None:
        ring = self._ring
        if ring is not None and isValid(ring) and isValid(ring.target):
            ring.place()

    def _drop(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None


class _Ring(QWidget):
    def __init__(self, host: QWidget, target: QWidget) -> None:
        super().__init__(host)
        self.target = target
        self._host = host
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def place(self) -> None:
        self.setGeometry(_ring_rect(self.target, self._host))
        show_if(self, self.target.isVisible())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        radius = _ring_radius(self.target) or 0
        grown = radius if self.target.property(_INSIDE) else radius + _GAP + _WIDTH
        rect = QRectF(full(self))
        box(painter, rect, grown, edge=theme_of(self).colour("focus"), width=_WIDTH)
        painter.end()


def _ring_radius(widget: QWidget) -> int | None:
    given = widget.property(_RADIUS)
    if given is not None:
        return int(given) if int(given) >= 0 else None
    if isinstance(widget, (QCheckBox, QRadioButton)):
        return 4
    return 8 if isinstance(widget, QAbstractButton) else None


def _ring_rect(widget: QWidget, host: QWidget) -> QRect:
    grow = 0 if widget.property(_INSIDE) else _GAP + _WIDTH
    corner = widget.mapTo(host, widget.rect().topLeft())
    return QRect(corner, widget.size()).adjusted(-grow, -grow, grow, grow)


def _host(widget: QWidget) -> QWidget:
    """The nearest ancestor that has room for the ring, not beyond a viewport: it clips."""
    host, above = widget, widget.parentWidget()
    while above is not None and not host.isWindow() and not _is_viewport(host):
        host, above = above, above.parentWidget()
        if host.rect().contains(_ring_rect(widget, host)):
            break
    return host


def _is_viewport(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
