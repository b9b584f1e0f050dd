"""PDF files in the window: pages as images, saving, printing at 100 %."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QRect,
    QSaveFile,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog

from trainer.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

PRINT_DPI = 600  # what certificates are printed at where the printer has more
_BAND = 512  # px; a whole A4 page at 600 dpi would take 139 MB
_SUPERSAMPLED = 1600  # px; below, hairlines come out too heavy unless drawn finer and scaled down
_MM_PER_POINT = 25.4 / 72


class FileNotWritten(UserError):
    """A file can't be saved where it was asked for: folder, rights or room."""


class PrinterRefused(UserError):
    """The printer takes no pages."""


class Pdf:
    """A PDF held in memory. Made and used in one thread."""

    def __init__(self, data: bytes) -> None:
        from PySide6.QtPdf import QPdfDocument

        self._document: QPdfDocument = QPdfDocument()
        buffer = QBuffer(self._document)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(buffer)
        if self._document.status() != QPdfDocument.Status.Ready:
            raise ValueError(f"no PDF: {self._document.error()}")

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return self._document.pageCount()

    def size(self, page: int) -> QSizeF:
        """A page's size in points."""
        return self._document.pagePointSize(page)

    def image(self, page: int, width: int, *, ratio: float = 1.0) -> QImage:
        """A page on white, `width` logical px wide, for a screen of that device pixel ratio."""
        dots = max(1, round(width * ratio))
        finer = 2 if dots < _SUPERSAMPLED else 1
        size = self.size(page)
        wanted = QSize(dots, max(1, round(dots * size.height() / size.width())))
        drawn = self._document.render(page, wanted * finer)
        image = QImage(drawn.size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.drawImage(0, 0, drawn)
        painter.end()
        if finer > 1:
            smooth = Qt.TransformationMode.SmoothTransformation
            image = image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        image.setDevicePixelRatio(ratio)
        return image

    def paint(self, painter: QPainter, page: int, dpi: int) -> None:
        """Draw a page at its true size from the painter's origin, in bands to save memory."""
        from PySide6.QtPdf import QPdfDocumentRenderOptions

        size = self.size(page)
        width, height = round(size.width() * dpi / 72), round(size.height() * dpi / 72)
        for top in range(0, height, _BAND):
            band = QRect(0, top, width, min(_BAND, height - top))
            options = QPdfDocumentRenderOptions()
            options.setScaledSize(QSize(width, height))
            options.setScaledClipRect(band)
            painter.drawImage(band, self._document.render(page, band.size(), options))


def save_pdf(path: Path, data: bytes) -> None:
    """Write the file whole or not at all. Raises FileNotWritten."""
    file = QSaveFile(str(path))
    written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data)
    if not (written and file.commit()):
        raise FileNotWritten("file_not_written", path=str(path), reason=file.errorString())


def print_pdfs(
    files: Sequence[bytes], printer: QPrinter, *, progress: Callable[[float], None]
) -> None:
    """Print every page at 100 %, each on paper of its own size. Raises PrinterRefused."""
    pdfs = [Pdf(data) for data in files]
    pages = [(pdf, page) for pdf in pdfs for page in range(pdf.pages)]
    first, last = page_range(printer, len(pages))
    painter = QPainter()
    for number, (pdf, page) in enumerate(pages[first : last + 1], start=1):
        printer.setPageLayout(layout_of(pdf.size(page)))
        ready = printer.newPage() if painter.isActive() else painter.begin(printer)
        if not ready:
            raise PrinterRefused("printer_refused", printer=printer.printerName())
        pdf.paint(painter, page, printer.resolution())
        progress(number / (last - first + 1))
    painter.end()


def new_printer(files: Sequence[bytes]) -> QPrinter:
    """A printer whose paper, orientation and resolution are what the first page needs."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(layout_of(Pdf(files[0]).size(0)))
    printer.setResolution(min(PRINT_DPI, printer.resolution()))
    return printer


def layout_of(size: QSizeF) -> QPageLayout:
    """The page layout for a page of `size` points; landscape where it is wider than high."""
    wide = size.width() > size.height()
    paper = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
    match = QPageSize.SizeMatchPolicy.FuzzyMatch
    way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    named = QPageSize(paper * _MM_PER_POINT, QPageSize.Unit.Millimeter, "", match)
    return QPageLayout(named, way, QMarginsF())


def page_range(printer: QPrinter, pages: int) -> tuple[int, int]:
    """The first and the last page to print, from 0: all, or what the dialog asked for."""
    first, last = printer.fromPage(), printer.toPage()
    if not first:
        return 0, pages - 1
    return min(first, pages) - 1, min(last or pages, pages) - 1


def ask_printer(
    files: Sequence[bytes], parent: QWidget, *, then: Callable[[QPrinter], None]
) -> QDialog:
    """Open the system's print dialog, paper already right; `then` gets the printer chosen."""
    from PySide6.QtPrintSupport import QPrintDialog

    printer = new_printer(files)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, sum(Pdf(data).pages for data in files))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: then(printer))
    QDialog.open(dialog)
    return dialog
