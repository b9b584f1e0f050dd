"""Ask where the report goes and write it there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from trainer.errors import UserError
from trainer.settings import Organisation
from trainer.usecases.results import Result
from ui.pages.result.report import report_name, report_pdf
from ui.pages.spec import Router
from ui.pdf import save_pdf
from ui.texts.errors import sentence

translate = QCoreApplication.translate


def ask_and_save(
    result: Result, organisation: Organisation, router: Router, parent: QWidget
) -> QFileDialog:
    """Open the dialog; the file is written when a name was chosen."""
    dialog = QFileDialog(parent, translate("Result", "Save the report as PDF"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(translate("Result", "PDF files (*.pdf)"))
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(report_name(result))
    dialog.fileSelected.connect(lambda path: _write(Path(path), result, organisation, router))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _write(path: Path, result: Result, organisation: Organisation, router: Router) -> None:
    try:
        save_pdf(path, report_pdf(result, organisation))
    except UserError as error:
        router.toast(sentence(error), icon="circle-alert")
        return
    saved = translate("Result", "Saved {name}").format(name=path.name)
    router.toast(saved, action=translate("Result", "Open it"), then=_opener(path))


def _opener(path: Path) -> Callable[[], None]:
    def open_file() -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    return open_file
