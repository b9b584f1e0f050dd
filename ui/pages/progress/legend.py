"""The key of the mastery map: from 未学 to 牢固, short or with the bounds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Role, theme_of
from ui.widgets.label import Label
from ui.widgets.painting import box, dashed_box, full, painter_on

translate = QCoreApplication.translate

_STEPS: tuple[tuple[Role, str], ...] = (
    ("h1", "< 40"), ("h2", "40–59"), ("h3", "60–74"), ("h4", "75–84"), ("h5", "≥ 85"),
)  # fmt: skip


class MapLegend(QWidget):
    """Swatches in one line; `bounds` writes the numbers beside them."""

    def __init__(self, *, bounds: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        if bounds:
            self._add_bounds()
        else:
            self._add_ends()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Progress", "Key of the mastery map"))

    def _add_ends(self) -> None:
        self._word(translate("Progress", "Not begun"))
        self._row.addWidget(_Swatch(None))
        for role, _ in _STEPS:
            self._row.addWidget(_Swatch(role))
        self._word(translate("Progress", "Firm"))

    def _add_bounds(self) -> None:
        self._row.addWidget(_Swatch(None))
        self._word(translate("Progress", "Not begun"))
        for role, words in _STEPS:
            self._row.addSpacing(6)
            self._row.addWidget(_Swatch(role))
            self._word(words)

    def _word(self, text: str) -> None:
        self._row.addWidget(Label(text, size="caption", tone="text-2"))


class _Swatch(QWidget):
    def __init__(self, role: Role | None) -> None:
        super().__init__()
        self._role: Role | None = role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(20, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        if self._role is None:
            dashed_box(painter, full(self), 3, theme.colour("edge"))
        else:
            box(painter, full(self), 3, fill=theme.colour(self._role))
        painter.end()
