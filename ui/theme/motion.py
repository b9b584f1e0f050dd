"""Whether things may move, and for how long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.theme.holder import theme_of

_PROPERTY = "reduced-motion"


def set_reduced_motion(reduced: bool) -> None:
    """Say that the user (or the settings page) wants nothing to move."""
    app = QApplication.instance()
    if app is not None:
        app.setProperty(_PROPERTY, reduced)


def reduced_motion() -> bool:
    """True where the system or the settings ask for stillness."""
    app = QApplication.instance()
    if app is None or bool(app.property(_PROPERTY)):
        return True
    hints = QGuiApplication.styleHints()
    wish = hints.accessibility().motionPreference()
    return wish == Qt.MotionPreference.ReducedMotion


def duration(*, long: bool = False) -> int:
    """How long a movement may take, in ms: 0, or at most 150."""
    if reduced_motion():
        return 0
    motion = theme_of().motion
    return motion.long if long else motion.short
