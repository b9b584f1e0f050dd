"""What the window needs to know of a page, and what a page needs to know of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from trainer.accounts import Account, Role
    from trainer.app import Trainer
    from ui.tasks import Tasks


class Frame(Enum):
    """How a page sits in the window."""

    READING = "reading"  # beside the rail, at most 1120 px wide, centred
    WORKBENCH = "workbench"  # rail folded, full width
    FULL = "full"  # the whole window, no rail (a sitting)


class Router(QObject):
    """How pages ask for other pages and speak to the frame.

    Signals: opened(key, arguments), back_asked, toast_asked(icon, sentence, action label,
    callback or None), saved(text for the status line), counted(page key, count), sign_out_asked,
    dress_changed (language or theme was chosen: the window is built anew).
    """

    opened = Signal(str, dict)
    back_asked = Signal()
    toast_asked = Signal(str, str, str, object)
    saved = Signal(str)
    counted = Signal(str, int)
    sign_out_asked = Signal()
    dress_changed = Signal()

    def open(self, key: str, **arguments: object) -> None:
        """Show the page `key`; it gets the arguments in `enter`."""
        self.opened.emit(key, arguments)

    def back(self) -> None:
        """Show the page shown before."""
        self.back_asked.emit()

    def toast(
        self, sentence: str, *, icon: str = "circle-check", action: str = "",
        then: Callable[[], None] | None = None,
    ) -> None:  # fmt: skip
        """Say something that needs no answer."""
        self.toast_asked.emit(icon, sentence, action, then)


@dataclass(frozen=True)
class Desk:
    """What a page works with."""

    trainer: Trainer
    account: Account
    tasks: Tasks
    router: Router


class PageWidget(Protocol):
    """A page: a QWidget that is told each time it is shown."""

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Show what the arguments ask for, freshly read from the store."""

    def may_leave(self) -> bool:
        """False where the page has to be asked first (and has asked already)."""


@dataclass(frozen=True)
class PageSpec:
    """A page: `label` is translated when asked; pages with `order` < 100 stand in the rail."""

    key: str
    icon: str
    label: Callable[[], str]
    roles: frozenset[Role]
    order: int
    build: Callable[[Desk], QWidget]
    frame: Frame = Frame.READING

    @property
    def in_rail(self) -> bool:
        return self.order < 100
