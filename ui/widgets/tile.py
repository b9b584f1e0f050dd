"""What buttons as large as a card share: their looks, their focus, Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme import Role, theme_of
from ui.widgets.focus import set_ring
from ui.widgets.painting import box, full


def dress_tile(tile: QAbstractButton, title: str, spoken: str) -> None:
    """Name a tile, let it be hovered and reached by keyboard."""
    tile.setText(title)
    tile.setToolTip(title)
    tile.setAccessibleName(spoken)
    tile.setCursor(Qt.CursorShape.PointingHandCursor)
    tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    tile.setAttribute(Qt.WidgetAttribute.WA_Hover)
    tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    set_ring(tile, theme_of(tile).radius.control)


def is_enter(event: QKeyEvent) -> bool:
    """Whether a key presses a tile as Space does."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def paint_tile(tile: QAbstractButton, painter: QPainter) -> None:
    """The box of a tile as it is hovered or held down."""
    theme = theme_of(tile)
    hovered = tile.underMouse() and tile.isEnabled()
    fill: Role = "well" if tile.isDown() else "hover" if hovered else "surface"
    edge: Role = "outline" if hovered else "edge"
    box(painter, full(tile), theme.radius.control, fill=theme.colour(fill), edge=theme.colour(edge))
