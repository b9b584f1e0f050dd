"""Start the window."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING

from trainer.app import Trainer, open_trainer
from trainer.settings import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.window import Window


def run_window(place: Place) -> int:
    """Open the window and run until it is closed; the exit code."""
    from PySide6.QtCore import QTimer

    application = make_application(sys.argv)
    trainer = open_trainer(place)
    window = open_window(trainer)
    _log_bugs(place, window)
    window.fit(window.screen().availableSize())
    window.show()
    QTimer.singleShot(0, window.warm_up)
    return application.exec()


def make_application(arguments: Sequence[str]) -> QApplication:
    """The Qt application in our fonts and theme."""
    from PySide6.QtWidgets import QApplication

    from ui.theme import apply_theme, load_theme
    from ui.widgets.focus import FocusRing

    application = QApplication(list(arguments))
    application.setApplicationName("StarTrainer")
    application.setApplicationDisplayName("StarTrainer")
    apply_theme(application, load_theme("light"))
    FocusRing(application)
    return application


def open_window(trainer: Trainer) -> Window:
    """The window on its sign-in page, not yet shown."""
    from ui.window import Window, dress

    sheet = trainer.accounts.sign_in_sheet()
    dress(sheet.organisation.language, sheet.organisation.theme)
    return Window(trainer, sheet)


def _log_bugs(place: Place, window: Window) -> None:
    logging.basicConfig(
        filename=place.log_file, encoding="utf-8", level=logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )  # fmt: skip

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            window.show_failure(error.with_traceback(trace))
        else:
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = show
