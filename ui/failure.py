"""What people see of an error that no page dealt with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainer.errors import UserError
from ui.texts.errors import sentence
from ui.widgets.dialog import Dialog, Question

translate = QCoreApplication.translate


def failure_dialog(error: Exception, log_file: Path, *, parent: QWidget | None) -> Dialog:
    """A dialog that names the remedy, or for a bug says so and where the trace lies."""
    if isinstance(error, UserError):
        title = translate("Window", "That didn't work")
        body = sentence(error)
    else:
        title = translate("Window", "A fault in the program")
        body = translate(
            "Window",
            "This should not happen. What you saved is safe. Please send the file {file} to "
            "whoever looks after the program; it says what went wrong.",
        ).format(file=log_file)
    dialog = Dialog(Question(title, body, translate("Window", "Understood")), parent=parent)
    dialog.back.hide()
    return dialog
