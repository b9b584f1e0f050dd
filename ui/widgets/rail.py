"""The rail at the left: the pages of one's role, find, settings, and who is here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme_of
from ui.widgets.card import Hairline
from ui.widgets.label import Label
from ui.widgets.logo import Logo
from ui.widgets.painting import painter_on
from ui.widgets.rail_item import RailButton, RailItem
from ui.widgets.shown import show_if
from ui.widgets.user_badge import UserBadge

translate = QCoreApplication.translate

__all__ = ["Rail", "RailItem", "RailUser"]

_FOLD_BELOW = 1180


@dataclass(frozen=True, slots=True)
class RailUser:
    """Who is signed in: name, and role or place under it."""

    name: str
    role: str


class Rail(QWidget):
    """Shows the pages; tell it the window's width with `fit`.

    Signals: chosen(key), find_requested, settings_requested, user_requested.
    """

    chosen = Signal(str)
    find_requested = Signal()
    settings_requested = Signal()
    user_requested = Signal()

    def __init__(
        self,
        items: Sequence[RailItem],
        *,
        centre: str = "",
        user: RailUser | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folded = False
        self._forced = False
        self._buttons = [RailButton(item) for item in items]
        self._find = RailButton(
            RailItem("find", "search", translate("Kit", "Find")), hint="Ctrl+K", page=False
        )
        self._settings = RailButton(
            RailItem("settings", "settings", translate("Kit", "Settings")), page=False
        )
        self._names = _Names(centre)
        self._user = UserBadge(user.name, user.role) if user is not None else None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Kit", "Pages"))
        self._arrange()
        self._connect()

    def keys(self) -> tuple[str, ...]:
        """The keys of the pages, top to bottom."""
        return tuple(button.key for button in self._buttons)

    def current(self) -> str:
        """The key of the page shown, "" at the beginning."""
        return next((button.key for button in self._buttons if button.isChecked()), "")

    def select(self, key: str) -> None:
        """Mark the page `key` as shown, without a signal; "" or another key marks none."""
        for button in self._buttons:
            button.setChecked(button.key == key)

    def set_count(self, key: str, count: int) -> None:
        """Say how many things wait on the page `key`."""
        for button in self._buttons:
            if button.key == key:
                button.set_count(count)

    def set_folded(self, folded: bool) -> None:
        """Fold it for a page that needs the width, whatever the window's width."""
        self._forced = folded
        self.fit(self.window().width())

    def fit(self, window_width: int) -> None:
        """Fold where the window is narrower than 1180 px."""
        self._fold(self._forced or window_width < _FOLD_BELOW)

    def folded(self) -> bool:
        """Whether only the icons are shown."""
        return self._folded

    def sizeHint(self) -> QSize:
        rail = theme_of(self).rail
        return QSize(rail.folded if self._folded else rail.open, 600)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        line = [*self._buttons, self._find, self._settings]
        focused = [place for place, button in enumerate(line) if button.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        place = max(0, min(len(line) - 1, focused[0] + step))
        line[place].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        edge = QRectF(self.width() - 1, 0, 1, self.height())
        painter.fillRect(edge, theme.colour("hairline"))
        painter.end()

    def _fold(self, folded: bool) -> None:
        if folded == self._folded:
            return
        self._folded = folded
        show_if(self._names, not folded)
        for button in (*self._buttons, self._find, self._settings):
            button.set_folded(folded)
        if self._user is not None:
            self._user.set_folded(folded)
        side = 10 if folded else 12
        self._column.setContentsMargins(side, 13, side, 12)
        self.updateGeometry()

    def _arrange(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 13, 12, 12)
        self._column.setSpacing(4)
        top = QHBoxLayout()
        top.setContentsMargins(4, 4, 0, 16)
        top.setSpacing(10)
        top.addWidget(Logo(32), 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._names, 1)
        self._column.addLayout(top)
        for button in self._buttons:
            self._column.addWidget(button)
        self._column.addStretch(1)
        for widget in (Hairline(), self._find, self._settings):
            self._column.addWidget(widget)
        self._column.insertSpacing(self._column.count() - 2, 4)
        if self._user is not None:
            self._column.addSpacing(4)
            self._column.addWidget(Hairline())
            self._column.addSpacing(4)
            self._column.addWidget(self._user)

    def _connect(self) -> None:
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _on=False, key=button.key: self._choose(key))
            if place < 9:
                keys = QKeySequence(f"Alt+{place + 1}")
                QShortcut(keys, self).activated.connect(lambda key=button.key: self._choose(key))
        self._find.clicked.connect(self.find_requested)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self.find_requested)
        self._settings.clicked.connect(self.settings_requested)
        if self._user is not None:
            self._user.clicked.connect(self.user_requested)

    def _choose(self, key: str) -> None:
        self.select(key)
        self.chosen.emit(key)


class _Names(QWidget):
    """The product's name over the training centre's."""

    def __init__(self, centre: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        name = Label("StarTrainer", weight=700)
        name.setMinimumHeight(18)
        column.addWidget(name)
        place = Label(centre, size="caption", tone="text-2", wrap=True)
        show_if(place, bool(centre))
        column.addWidget(place)
