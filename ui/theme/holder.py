"""The theme in force: one holder per application, asked by painted widgets at every paint."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from trainer.resources import resource_path
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import Role, Theme, ThemeName, load_theme

_NAME = "theme-holder"
_FONT_FILES = (
    "NotoSansSC-Regular.ttf", "NotoSansSC-Medium.ttf", "NotoSansSC-Bold.ttf",
    "NotoSansSC-Bold-GBK.ttf",  # Qt falls back on it for traditional and rare characters
)  # fmt: skip
_PALETTE: tuple[tuple[QPalette.ColorRole, Role], ...] = (
    (QPalette.ColorRole.Window, "background"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "hover"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "text-3"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "taboo"),
    (QPalette.ColorRole.Highlight, "accent-fill"),
    (QPalette.ColorRole.HighlightedText, "on-accent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.ToolTipBase, "raised"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Mid, "hairline"),
    (QPalette.ColorRole.Midlight, "hairline"),
    (QPalette.ColorRole.Dark, "edge"),
    (QPalette.ColorRole.Shadow, "edge"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Accent, "accent-fill"),
)
_FADED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class ThemeHolder(QObject):
    """Holds the theme in force.

    Signals: theme_changed(Theme), after palette and stylesheet are in place.
    """

    theme_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self.theme = theme


def apply_theme(app: QApplication, theme: Theme) -> ThemeHolder:
    """Dress the application: fonts and base style the first time, colours every time."""
    holder = _holder(app)
    if holder is None:
        _load_fonts()
        app.setStyle("Fusion")
        app.setFont(theme.font())
        holder = ThemeHolder(theme, app)
    holder.theme = theme
    with _no_collection():
        app.setPalette(palette(theme))
        app.setStyleSheet(stylesheet(theme))
    holder.theme_changed.emit(theme)
    return holder


def theme_holder() -> ThemeHolder:
    """The application's holder. Raises RuntimeError before `apply_theme`."""
    app = QApplication.instance()
    holder = _holder(app) if app is not None else None
    if holder is None:
        raise RuntimeError("apply_theme(app, theme) comes before the first widget")
    return holder


def theme_of(widget: QWidget | None = None) -> Theme:
    """The theme `widget` is painted in; it is the application's, ask again at every paint."""
    return theme_holder().theme


def system_theme() -> ThemeName:
    """The theme that goes with the desktop's colour scheme."""
    hints = QGuiApplication.styleHints()
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def switch_theme(name: ThemeName) -> None:
    """Change the running application to the theme `name`."""
    apply_theme(cast(QApplication, QApplication.instance()), load_theme(name))


def palette(theme: Theme) -> QPalette:
    """The palette that goes with `theme`, for what Qt draws without our stylesheet."""
    made = QPalette()
    for target, role in _PALETTE:
        made.setColor(target, theme.colour(role))
    for target in _FADED:
        made.setColor(QPalette.ColorGroup.Disabled, target, theme.colour("text-3"))
    return made


def _holder(app: QObject) -> ThemeHolder | None:
    return app.findChild(ThemeHolder, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Qt walks over a list of all widgets here, and our handlers run in between: a widget that
    the garbage collector frees meanwhile would leave a dead pointer in that list."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _load_fonts() -> None:
    for name in _FONT_FILES:
        path = resource_path("fonts", name)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)
