"""The frame around the pages of one person: rail, page, status line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from trainer.accounts import Role
from trainer.settings import Organisation
from ui.pages import page_specs
from ui.pages.spec import Desk, Frame, PageSpec, PageWidget
from ui.texts.names import role_name
from ui.widgets.rail import Rail, RailItem, RailUser
from ui.widgets.shown import show_if
from ui.widgets.status import StatusLine
from ui.widgets.toast import Toast

translate = QCoreApplication.translate

_WIDEST = 1168  # 1120 px of content and the page's padding of 24 on both sides
_SHOWN_AS = {"result": "exam"}


class Shell(QWidget):
    """Builds a page when it is first opened and tells it each time it is shown.

    Attributes: desk; specs, the pages of this person's role by key.
    Signals: sign_out_asked, find_asked.
    """

    sign_out_asked = Signal()
    find_asked = Signal()

    def __init__(
        self, desk: Desk, organisation: Organisation, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.specs = specs_of(desk.account.role)
        self._pages: dict[str, QWidget] = {}
        self._trail: list[tuple[str, Mapping[str, Any]]] = []
        self._toast: Toast | None = None
        user = RailUser(desk.account.name, _under_name(desk.account.unit, desk.account.role))
        items = [RailItem(s.key, s.icon, s.label()) for s in self.specs.values() if s.in_rail]
        self._rail = Rail(items, centre=organisation.centre, user=user)
        self._stack = QStackedWidget()
        self._status = StatusLine()
        self._status.set_place(_place_text(desk))
        self._arrange()
        self._connect()

    @property
    def current_key(self) -> str:
        """The key of the page shown, "" before the first."""
        return self._trail[-1][0] if self._trail else ""

    def page(self, key: str) -> QWidget:
        """The page, built where it isn't yet."""
        if key not in self._pages:
            spec = self.specs[key]
            page = spec.build(self.desk)
            self._pages[key] = page
            self._stack.addWidget(_framed(page, spec.frame))
        return self._pages[key]

    def home(self) -> None:
        """Show the first page of the rail."""
        self.open(next(key for key, spec in self.specs.items() if spec.in_rail), {})

    def open(self, key: str, arguments: Mapping[str, Any]) -> None:
        """Show a page, unless the one shown wants to be asked first or this role may not see it.

        Raises KeyError for a page that doesn't exist.
        """
        if self.desk.account.role in page_specs()[key].roles and self.may_leave():
            self._trail = [*self._trail[-19:], (key, arguments)]
            self._show(key, arguments)

    def back(self) -> None:
        """Show what was shown before; a sitting is never gone back to."""
        if not self.may_leave():
            return
        earlier = [
            (key, arguments)
            for key, arguments in self._trail[:-1]
            if self.specs[key].frame is not Frame.FULL and key != self.current_key
        ]
        if not earlier:
            self.home()
            return
        self._trail = earlier
        self._show(*earlier[-1])

    def may_leave(self) -> bool:
        """Whether the page shown can be left now."""
        if not self.current_key:
            return True
        return cast(PageWidget, self._pages[self.current_key]).may_leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rail.fit(self.width())

    def _show(self, key: str, arguments: Mapping[str, Any]) -> None:
        spec, page = self.specs[key], self.page(key)
        framed = page.parentWidget() if spec.frame is not Frame.FULL else page
        fresh = page.focusWidget() is None
        self._stack.setCurrentWidget(framed or page)
        show_if(self._rail, spec.frame is not Frame.FULL)
        show_if(self._status, spec.frame is not Frame.FULL)
        self._rail.set_folded(spec.frame is Frame.WORKBENCH)
        self._rail.select(_SHOWN_AS.get(key, key))
        cast(PageWidget, page).enter(arguments)
        # Qt hands the keyboard to the first control of a page, which need not be the main one.
        named = fresh and page.focusProxy() is not None
        if named or not page.isAncestorOf(self.window().focusWidget()):
            _shown_start(page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        router = self.desk.router
        router.opened.connect(self.open)
        router.back_asked.connect(self.back)
        router.toast_asked.connect(self._pop)
        router.saved.connect(self._status.set_state)
        router.counted.connect(self._rail.set_count)
        router.sign_out_asked.connect(self.sign_out_asked)
        self._rail.chosen.connect(lambda key: self.open(key, {}))
        self._rail.settings_requested.connect(lambda: self.open("settings", {}))
        self._rail.user_requested.connect(self.sign_out_asked)
        self._rail.find_requested.connect(self.find_asked)
        help_key = QShortcut(QKeySequence(Qt.Key.Key_F1), self)
        help_key.activated.connect(lambda: self.open("help", {}))

    def _pop(self, icon: str, sentence: str, action: str, then: object) -> None:
        if self._toast is not None:
            self._toast.close()
        self._toast = Toast(self, sentence, icon=icon, action=action)
        if callable(then):
            self._toast.acted.connect(then)
        self._toast.closed.connect(self._forget_toast)
        self._toast.pop()

    def _forget_toast(self) -> None:
        self._toast = None


def specs_of(role: Role) -> dict[str, PageSpec]:
    """The pages that a role may open, in the order of the rail."""
    return {key: spec for key, spec in page_specs().items() if role in spec.roles}


def _framed(page: QWidget, frame: Frame) -> QWidget:
    if frame is Frame.FULL:
        return page
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    if frame is Frame.READING:
        page.setMaximumWidth(_WIDEST)
        row.addStretch(1)
        row.addWidget(page, 1000)
        row.addStretch(1)
    else:
        row.addWidget(page)
    return box


def _shown_start(page: QWidget) -> QWidget:
    """Where the keyboard begins on a page; what stands in its place where that is hidden."""
    start: QWidget | None = page.focusProxy()
    while start is not None and not start.isVisibleTo(page):
        start = start.parentWidget()
    return page if start is None else start


def _under_name(unit: str, role: Role) -> str:
    return "·".join(part for part in (role_name(role), unit) if part)


def _place_text(desk: Desk) -> str:
    if desk.trainer.context.place.database:
        return translate("Window", "Shared database")
    return translate("Window", "Database on this PC")
