"""PDF pages as images, saved files, and printing at 100 %."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, qGray
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from ui.pdf import FileNotWritten, Pdf, layout_of, new_printer, print_pdfs, save_pdf


@pytest.fixture(scope="module")
def drawing() -> bytes:
    """Two pages: A4 landscape with a 40 mm black square 20 mm from the corner, and a card."""
    from io import BytesIO

    from reportlab.pdfgen.canvas import Canvas

    mm = 72 / 25.4
    file = BytesIO()
    canvas = Canvas(file, pagesize=(297 * mm, 210 * mm))
    canvas.rect(20 * mm, (210 - 60) * mm, 40 * mm, 40 * mm, stroke=0, fill=1)
    canvas.showPage()
    canvas.setPageSize((85.6 * mm, 54 * mm))
    canvas.drawString(20, 20, "card")
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def printed(files: list[bytes], target: Path, *, pages: tuple[int, int] = (0, 0)) -> Pdf:
    """What a printer makes of the files, itself a PDF."""
    printer = new_printer(files)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    if pages != (0, 0):
        printer.setFromTo(*pages)
    shares: list[float] = []
    print_pdfs(files, printer, progress=shares.append)
    assert shares[-1] == 1.0
    return Pdf(target.read_bytes())


def black_box(image: QImage) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of what is dark."""
    dark = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if qGray(image.pixel(x, y)) < 128
    ]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return min(xs), min(ys), max(xs) + 1, max(ys) + 1


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_image_has_the_width_asked_for_on_any_screen(
    qapp: QApplication, drawing: bytes, ratio: float
) -> None:
    image = Pdf(drawing).image(0, 297, ratio=ratio)
    assert image.devicePixelRatio() == ratio
    assert (image.width(), image.height()) == (round(297 * ratio), round(210 * ratio))
    assert black_box(image) == pytest.approx(
        [20 * ratio, 20 * ratio, 60 * ratio, 60 * ratio], abs=1
    )
    assert image.pixelColor(1, 1) == Qt.GlobalColor.white


def test_printing_keeps_size_place_and_paper(
    qapp: QApplication, drawing: bytes, tmp_path: Path
) -> None:
    out = printed([drawing], tmp_path / "out.pdf")
    sizes = [(round(out.size(p).width()), round(out.size(p).height())) for p in range(out.pages)]
    assert sizes == [(842, 595), (243, 153)]
    edges = black_box(out.image(0, 594))  # 2 px a millimetre
    assert edges == pytest.approx((40, 40, 120, 120), abs=1)


def test_files_are_printed_one_after_another(
    qapp: QApplication, drawing: bytes, tmp_path: Path
) -> None:
    assert printed([drawing, drawing], tmp_path / "out.pdf").pages == 4


def test_the_page_range_of_the_dialog_counts_over_all_files(
    qapp: QApplication, drawing: bytes, tmp_path: Path
) -> None:
    out = printed([drawing, drawing], tmp_path / "out.pdf", pages=(2, 3))
    assert [round(out.size(page).width()) for page in range(out.pages)] == [243, 842]


@pytest.mark.parametrize(
    ("size", "orientation", "name"),
    [
        (QSizeF(841.89, 595.28), QPageLayout.Orientation.Landscape, "A4"),
        (QSizeF(595.28, 841.89), QPageLayout.Orientation.Portrait, "A4"),
        (QSizeF(242.6, 153.1), QPageLayout.Orientation.Landscape, "Custom"),
    ],
)
def test_layout_names_paper_and_orientation(
    qapp: QApplication, size: QSizeF, orientation: QPageLayout.Orientation, name: str
) -> None:
    layout = layout_of(size)
    assert layout.orientation() == orientation
    assert name in layout.pageSize().name()
    full = layout.fullRectPoints()
    assert abs(full.width() - size.width()) <= 1


def test_saving_replaces_the_file(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    save_pdf(target, b"%PDF new")
    assert target.read_bytes() == b"%PDF new"


def test_saving_into_a_folder_that_is_not_there_names_the_path(tmp_path: Path) -> None:
    target = tmp_path / "gone" / "a.pdf"
    with pytest.raises(FileNotWritten) as caught:
        save_pdf(target, b"%PDF")
    assert caught.value.code == "file_not_written"
    assert caught.value.details["path"] == str(target)


def test_what_is_no_pdf_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="no PDF"):
        Pdf(b"hello")
