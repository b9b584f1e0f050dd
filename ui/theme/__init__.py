"""Colours, type, sizes and icons. Nothing outside this package names a colour or a size."""

from ui.theme.holder import (
    ThemeHolder,
    apply_theme,
    switch_theme,
    system_theme,
    theme_holder,
    theme_of,
)
from ui.theme.icons import icon, icon_pixmap, paint_icon
from ui.theme.motion import duration, reduced_motion, set_reduced_motion
from ui.theme.tokens import (
    LINE_HEIGHTS,
    Role,
    TextSize,
    Theme,
    ThemeName,
    Weight,
    load_theme,
    text_font,
)

__all__ = [
    "LINE_HEIGHTS",
    "Role",
    "TextSize",
    "Theme",
    "ThemeHolder",
    "ThemeName",
    "Weight",
    "apply_theme",
    "duration",
    "icon",
    "icon_pixmap",
    "load_theme",
    "paint_icon",
    "reduced_motion",
    "set_reduced_motion",
    "switch_theme",
    "system_theme",
    "text_font",
    "theme_holder",
    "theme_of",
]
