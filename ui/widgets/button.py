"""Buttons: one primary a page, the rest secondary or quiet; danger asks before it acts."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme import Role, TextSize, Theme, paint_icon, theme_of
from ui.widgets.focus import set_ring
from ui.widgets.painting import box, full, painter_on, text_width, tone, write

ButtonKind = Literal["primary", "secondary", "quiet", "danger", "danger-filled"]
ButtonSize = Literal["small", "normal", "large"]

_GAP = 8
_SHOWN = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter", "Escape": "Esc"}


class Button(QPushButton):
    """A labelled button with an optional icon and its shortcut after the label.

    `shortcut` (such as "Ctrl+Enter") acts and is shown; `hint` is only shown.
    """

    def __init__(
        self,
        text: str,
        *,
        kind: ButtonKind = "secondary",
        size: ButtonSize = "normal",
        icon: str = "",
        trailing_icon: str = "",
        shortcut: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._kind: ButtonKind = kind
        self._size: ButtonSize = size
        self._icon = icon
        self._trailing = trailing_icon
        self._hint = hint or shown_keys(shortcut)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme = theme_of(self)
        set_ring(self, theme.radius.small if size == "small" else theme.radius.control)
        self.setFont(_font(theme, size))
        for keys in key_sequences(shortcut):
            QShortcut(keys, self).activated.connect(self.click)

    def set_text(self, text: str) -> None:
        """Change the label."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_hint(self, hint: str) -> None:
        """Change the keys shown after the label."""
        self._hint = hint
        self.updateGeometry()
        self.update()

    def label(self) -> str:
        """The label as read."""
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        padding = {"small": 10, "normal": 16, "large": 24}[self._size]
        return QSize(self._content_width() + 2 * padding, _height(theme, self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        self._paint_box(painter, theme)
        self._paint_content(painter, theme)
        painter.end()

    def _state(self) -> Literal["disabled", "pressed", "hovered", "idle"]:
        if not self.isEnabled():
            return "disabled"
        if self.isDown():
            return "pressed"
        return "hovered" if self.underMouse() else "idle"

    def _paint_box(self, painter: QPainter, theme: Theme) -> None:
        radius = theme.radius.small if self._size == "small" else theme.radius.control
        fill, edge = _look(self._kind, self._state())
        box(
            painter,
            full(self),
            radius,
            fill=theme.colour(fill) if fill else None,
            edge=theme.colour(edge) if edge else None,
        )
        if self._kind == "danger-filled" and self.isDown():
            top = QRectF(radius / 2, 0, self.width() - radius, 2)
            painter.fillRect(top, theme.colour("danger-hover").darker(130))

    def _paint_content(self, painter: QPainter, theme: Theme) -> None:
        role = _label_role(self._kind, self._state())
        colour = theme.colour(role)
        x = (self.width() - self._content_width()) / 2
        side = self._icon_side(theme)
        if self._icon:
            self._paint_icon(painter, x, side, self._icon, theme.css(role))
            x += side + _GAP
        x = self._paint_text(painter, x, self.label(), colour)
        if self._hint:
            faint = tone(theme, role, 0.9) if _filled(self._kind) else theme.colour("text-3")
            painter.setFont(theme.font("caption"))
            width = text_width(self._hint, theme.font("caption"))
            rect = QRectF(x + _GAP, 0, width + 2, self.height())
            write(painter, rect, self._hint, theme.font("caption"), faint)
            x += _GAP + width
        if self._trailing:
            self._paint_icon(painter, x + _GAP, side, self._trailing, theme.css(role))

    def _paint_text(self, painter: QPainter, x: float, text: str, colour: QColor) -> float:
        width = text_width(text, self.font()) if text else 0
        write(painter, QRectF(x, 0, width + 2, self.height()), text, self.font(), colour)
        return x + width

    def _paint_icon(self, painter: QPainter, x: float, side: int, name: str, colour: str) -> None:
        paint_icon(painter, QRectF(x, 0, side, self.height()), name, colour)

    def _icon_side(self, theme: Theme) -> int:
        return theme.icon.tiny if self._size == "small" else theme.icon.button

    def _content_width(self) -> int:
        theme = theme_of(self)
        side = self._icon_side(theme)
        parts = [side] if self._icon else []
        if self.text():
            parts.append(text_width(self.label(), self.font()))
        if self._hint:
            parts.append(text_width(self._hint, theme.font("caption")))
        if self._trailing:
            parts.append(side)
        return sum(parts) + _GAP * max(0, len(parts) - 1)


class IconButton(Button):
    """A square quiet button with an icon alone; `name` is read out and shown as tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        size: ButtonSize = "normal",
        shortcut: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", kind="quiet", size=size, icon=icon, shortcut=shortcut, parent=parent)
        self._hint = ""
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  {shown_keys(shortcut)}".rstrip())

    def sizeHint(self) -> QSize:
        side = _height(theme_of(self), self._size)
        return QSize(side, side)


def shown_keys(shortcut: str) -> str:
    """A shortcut as people read it: Alt+Left becomes Alt+←."""
    return "+".join(_SHOWN.get(part, part) for part in shortcut.split("+")) if shortcut else ""


def key_sequences(shortcut: str) -> list[QKeySequence]:
    """The key sequences of a shortcut; Enter means both Enter keys."""
    if not shortcut:
        return []
    if shortcut.endswith(("Enter", "Return")):
        stem = shortcut.removesuffix("Enter").removesuffix("Return")
        return [QKeySequence(stem + "Return"), QKeySequence(stem + "Enter")]
    return [QKeySequence(shortcut)]


def _height(theme: Theme, size: ButtonSize) -> int:
    heights = {"small": theme.height.small, "large": theme.height.large}
    return heights.get(size, theme.height.control)


def _font(theme: Theme, size: ButtonSize) -> QFont:
    sizes: dict[ButtonSize, TextSize] = {"small": "caption", "normal": "body", "large": "stem"}
    return theme.font(sizes[size], 500)


def _filled(kind: ButtonKind) -> bool:
    return kind in ("primary", "danger-filled")


_LOOKS: dict[tuple[str, str], tuple[Role | None, Role | None]] = {
    ("primary", "idle"): ("accent-fill", None),
    ("primary", "hovered"): ("accent-hover", None),
    ("primary", "pressed"): ("accent-pressed", None),
    ("secondary", "idle"): ("surface", "edge"),
    ("secondary", "hovered"): ("hover", "outline"),
    ("secondary", "pressed"): ("well", "outline"),
    ("quiet", "idle"): (None, None),
    ("quiet", "hovered"): ("accent-soft", None),
    ("quiet", "pressed"): ("h2", None),
    ("danger", "idle"): ("surface", "edge"),
    ("danger", "hovered"): ("taboo-soft", "taboo"),
    ("danger", "pressed"): ("well", "outline"),
    ("danger-filled", "idle"): ("danger", None),
    ("danger-filled", "hovered"): ("danger-hover", None),
    ("danger-filled", "pressed"): ("danger-hover", None),
}


def _look(kind: ButtonKind, state: str) -> tuple[Role | None, Role | None]:
    if state == "disabled":
        return (None, None) if kind == "quiet" else ("well", "hairline")
    return _LOOKS[kind, state]


def _label_role(kind: ButtonKind, state: str) -> Role:
    if state == "disabled":
        return "text-3"
    if _filled(kind):
        return "on-accent"
    if kind == "quiet":
        return "t2" if state == "pressed" else "accent"
    return "taboo" if kind == "danger" else "text"
