"""Saving and printing certificates: asks where, draws on a worker thread, says how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from trainer.errors import UserError
from ui.papers.documents import Document, Issue, Paper, joined_files, paper_name, single_files
from ui.papers.words import said
from ui.pdf import ask_printer, print_pdfs, save_pdf

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.pages.spec import Desk
    from ui.tasks import Job

translate = QCoreApplication.translate

T = TypeVar("T")


class Output(QObject):
    """Saves and prints for one page.

    Signals: failed(sentence), to be shown where it was asked for; busy(share 0 … 1), 1 at the end.
    """

    failed = Signal(str)
    busy = Signal(float)

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk = desk
        self._owner = owner

    def save(self, paper: Paper, issues: Sequence[Issue]) -> None:
        """Ask for a file, or for a folder where there are several, and save."""
        if len(issues) == 1 or paper is Paper.SHEET:
            self._draw(paper, issues, then=self._ask_file)
        else:
            dialog = self._dialog(translate("Papers", "Folder for the PDF files"))
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            dialog.fileSelected.connect(
                lambda folder: self._draw(
                    paper, issues, then=lambda files: self._write_all(files, Path(folder))
                )
            )
            dialog.open()

    def print(self, paper: Paper, issues: Sequence[Issue]) -> None:
        """Draw, open the system's print dialog, print at 100 %."""
        today = self._desk.trainer.certificates.today()
        self._run(
            lambda _job: joined_files(paper, issues, printed_on=today),
            lambda files: ask_printer(
                files, self._owner, then=lambda printer: self._print(files, printer)
            ),
        )

    def menu(self, verb: Callable[[Paper], None], papers: Sequence[Paper] = tuple(Paper)) -> QMenu:
        """A menu of papers that calls `verb` with the one chosen."""
        menu = QMenu(self._owner)
        for paper in papers:
            action = menu.addAction(paper_name(paper))
            action.triggered.connect(lambda _on=False, paper=paper: verb(paper))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _draw(
        self, paper: Paper, issues: Sequence[Issue], *, then: Callable[[list[Document]], object]
    ) -> None:
        today = self._desk.trainer.certificates.today()
        self._run(
            lambda job: single_files(paper, issues, printed_on=today, progress=_reporting(job)),
            then,
        )

    def _ask_file(self, files: list[Document]) -> None:
        document = files[0]
        dialog = self._dialog(translate("Papers", "Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("Papers", "PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(document.name)
        dialog.fileSelected.connect(lambda path: self._write([(Path(path), document.data)]))
        dialog.open()

    def _write_all(self, files: list[Document], folder: Path) -> None:
        self._write([(folder / document.name, document.data) for document in files])

    def _write(self, files: list[tuple[Path, bytes]]) -> None:
        def work(_job: Job) -> int:
            for path, data in files:
                save_pdf(path, data)
            return len(files)

        folder = files[0][0].parent
        self._run(work, lambda count: self._tell_saved(count, folder))

    def _print(self, files: list[bytes], printer: QPrinter) -> None:
        self._run(
            lambda job: print_pdfs(files, printer, progress=_reporting(job)),
            lambda _none: self._desk.router.toast(
                translate("Papers", "Sent to the printer"), icon="printer"
            ),
        )

    def _tell_saved(self, count: int, folder: Path) -> None:
        text = (
            translate("Papers", "Saved as PDF") if count == 1
            else translate("Papers", "Saved {count} PDF files").format(count=count)
        )  # fmt: skip
        url = QUrl.fromLocalFile(str(folder))
        self._desk.router.toast(
            text, icon="file-down", action=translate("Papers", "Open folder"),
            then=lambda: _open(url),
        )  # fmt: skip

    def _run(self, work: Callable[[Job], T], done: Callable[[T], object]) -> None:
        def finish(result: T) -> None:
            self.busy.emit(1.0)
            done(result)

        self.busy.emit(0.0)
        self._desk.tasks.run(
            work, owner=self, done=finish, failed=self._tell_failed,
            progress=lambda share, _text: self.busy.emit(min(share, 0.99)),
        )  # fmt: skip

    def _tell_failed(self, error: Exception) -> None:
        self.busy.emit(1.0)
        if isinstance(error, UserError):
            self.failed.emit(said(error))
        else:
            self._desk.tasks.crashed.emit(error)

    def _dialog(self, title: str) -> QFileDialog:
        start = usual_folder(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._owner, title, start)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def usual_folder(location: QStandardPaths.StandardLocation) -> str:
    """Where a dialog begins: the person's folder for such files, or home where there is none."""
    folder = QStandardPaths.writableLocation(location)
    # Qt would take a folder that isn't there for a file's name
    return folder if Path(folder).is_dir() else str(Path.home())


def _reporting(job: Job) -> Callable[[float], None]:
    def report(share: float) -> None:
        job.check()
        job.report(share)

    return report


def _open(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
