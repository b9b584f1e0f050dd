"""The register: finding, saving, printing, revoking and renewing certificates."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.papers.office import LONG, Office
from trainer.certification.register import CertificateState
from ui.pages.register import PAGE
from ui.pages.register.dialogs import RevokeDialog
from ui.pages.register.page import RegisterPage
from ui.widgets.dialog import Dialog


def opened(office: Office, **arguments: object) -> RegisterPage:
    """The page, shown."""
    page = PAGE.build(office.desk())
    assert isinstance(page, RegisterPage)
    office.show(page, **arguments)
    return page


def names(page: RegisterPage) -> list[str]:
    """The names shown, top to bottom."""
    model = page.view.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def dialog_of(page: RegisterPage) -> Dialog:
    """The question asked."""
    (found,) = [w for w in page.window().findChildren(Dialog) if w.isVisible()]
    return found


def take(page: RegisterPage, place: int) -> None:
    """Take an entry of the menu that is open."""
    (menu,) = [m for m in page.findChildren(QMenu) if m.isVisible()]
    menu.actions()[place].trigger()
    menu.close()


def choose_path(qtbot: QtBot, path: Path) -> None:
    """Wait for the file dialog and take `path` in it."""

    def dialogs() -> list[QFileDialog]:
        return [
            w for w in QApplication.allWidgets() if isinstance(w, QFileDialog) and w.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(dialogs()), timeout=LONG)
    dialogs()[0].fileSelected.emit(str(path))
    dialogs()[0].close()


def texts(path: Path) -> list[str]:
    """The text of every page of a PDF."""
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def test_an_empty_register_leads_to_the_desk(office: Office) -> None:
    page = opened(office)
    assert page.view.body.currentIndex() == 1
    page.view._empty.acted.emit()
    assert office.opened == [("desk", {})]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("林晓", ["林晓"]),
        ("LX", ["林晓"]),
        ("0163", ["何志远"]),
        ("Y0001 37 000012 26 4 000001", ["何志远"]),
        ("y00013700001226", ["何志远", "林晓"]),
        ("3 000001", ["林晓"]),
        ("zzz", []),
    ],
)
def test_search_by_name_number_and_initials(
    office: Office, typed: str, expected: list[str]
) -> None:
    office.issued("林晓", number="0147", level=3)
    office.issued("何志远", number="0163", level=4)
    page = opened(office)
    page.view.search.insert(typed)
    office.qtbot.waitUntil(lambda: names(page) == expected)


def test_filters_by_state_level_and_day(office: Office) -> None:
    old = office.issued("林晓", number="0147", level=3)
    office.clock.moment += timedelta(days=40)
    office.issued("何志远", number="0163", level=4)
    office.trainer.certificates.revoke(actor=office.hr, certificate_id=old.id, reason="写错")
    page = opened(office, states=("revoked",))
    assert names(page) == ["林晓"]
    page.view.clear_filters()
    assert names(page) == ["何志远", "林晓"]
    page.view.levels.menu().actions()[3].setChecked(True)
    assert names(page) == ["何志远"]
    page.view.clear_filters()
    page.view.spans.menu().actions()[2].setChecked(True)
    assert names(page) == ["何志远"]


def test_states_follow_the_calendar(office: Office) -> None:
    office.issued("林晓", number="0147")
    office.clock.moment += timedelta(days=3 * 365)
    page = opened(office)
    model = page.view.table.model()
    assert model.index(0, model.columnCount() - 1).data() == "Expired"
    assert page.view.header._help.text() == "1 certificates, 0 of them valid"


def test_revoking_asks_for_a_reason_and_keeps_it(office: Office, qtbot: QtBot) -> None:
    office.issued("林晓", number="0147")
    page = opened(office)
    qtbot.mouseClick(page.view.revoke, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    assert isinstance(dialog, RevokeDialog)
    assert "000001" in dialog.accessibleDescription()
    assert not dialog.verb.isEnabled()
    dialog.reason.edit.insert("  ")
    assert not dialog.verb.isEnabled()
    dialog.reason.edit.insert("姓名写错")
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    (one,) = office.register()
    assert one.stored_state is CertificateState.REVOKED
    assert one.reason == "姓名写错"
    assert page.view.preview.facts.facts()[-1].value.endswith("姓名写错")
    assert page.view.preview.picture.mark() == "Revoked"
    for button in (page.view.save, page.view.print, page.view.renew, page.view.revoke):
        assert not button.isEnabled()
    page.view.table.setFocus()
    qtbot.keyClick(page.view.table, Qt.Key.Key_Space)
    assert page.view.ticked() == []


def test_escape_revokes_nothing(office: Office, qtbot: QtBot) -> None:
    office.issued("林晓", number="0147")
    page = opened(office)
    page.view.revoke.click()
    qtbot.keyClick(dialog_of(page), Qt.Key.Key_Escape)
    assert office.register()[0].stored_state is CertificateState.VALID


def test_renewing_puts_a_new_certificate_in_place(office: Office, qtbot: QtBot) -> None:
    office.issued("林晓", number="0147")
    office.clock.moment += timedelta(days=100)
    page = opened(office)
    page.view.renew.click()
    qtbot.mouseClick(dialog_of(page).verb, Qt.MouseButton.LeftButton)
    new, old = office.register()
    assert (new.stored_state, old.stored_state) == (
        CertificateState.VALID,
        CertificateState.RENEWED,
    )
    assert new.record.number != old.record.number
    assert page.view.table.current_key() == str(new.id)
    assert office.toasts[-1][0] == "Renewed the certificate of 林晓"


def test_what_somebody_else_closed_meanwhile_is_refused_in_words(office: Office) -> None:
    one = office.issued("林晓", number="0147")
    page = opened(office)
    page.view.renew.click()
    office.trainer.certificates.revoke(actor=office.hr, certificate_id=one.id, reason="写错")
    dialog_of(page).verb.click()
    assert "revoked" in page.view.notice.text()
    assert len(office.register()) == 1


def test_one_certificate_is_saved_under_a_file_name(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    office.issued("赵𬭎", number="0147", design="plain")
    page = opened(office)
    page.view.save.click()
    take(page, 0)
    target = tmp_path / "one.pdf"
    choose_path(qtbot, target)
    qtbot.waitUntil(lambda: bool(office.toasts), timeout=LONG)
    assert office.toasts[0][0] == "Saved as PDF"
    (text,) = texts(target)
    assert "赵𬭎" in text.replace(" ", "")
    assert "Y0001 37 000012 26 3 000001" in text


def test_ticked_certificates_are_saved_one_file_each(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    ids = [
        office.issued("林晓", number="0147", design="modern").id,
        office.issued("何志远", number="0163").id,
    ]
    page = opened(office, chosen=tuple(ids))
    assert [entry.name for entry in page.view.ticked()] == ["何志远", "林晓"]
    assert page.view.batch.isVisible()
    page.view.batch_save.click()
    take(page, 0)
    choose_path(qtbot, tmp_path)
    qtbot.waitUntil(lambda: bool(office.toasts), timeout=LONG)
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == [
        "Certificate 何志远 Y000137000012263000002.pdf",
        "Certificate 林晓 Y000137000012263000001.pdf",
    ]


def test_passes_are_saved_side_by_side_in_one_file(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    ids = [office.issued(f"唐{c}", number=f"02{place:02}").id for place, c in enumerate("一二三")]
    page = opened(office, chosen=tuple(ids))
    page.view.batch_save.click()
    take(page, 2)
    target = tmp_path / "sheet.pdf"
    choose_path(qtbot, target)
    qtbot.waitUntil(lambda: bool(office.toasts), timeout=LONG)
    with pypdfium2.PdfDocument(target) as document:
        assert len(document) == 2
        assert [round(side) for side in document[0].get_size()] == [595, 842]


def test_a_folder_that_takes_no_file_is_said_where_it_was_asked(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    office.issued("林晓", number="0147")
    page = opened(office)
    page.view.save.click()
    take(page, 0)
    choose_path(qtbot, tmp_path / "gone" / "one.pdf")
    qtbot.waitUntil(lambda: bool(page.view.notice.text()), timeout=LONG)
    assert "one.pdf" in page.view.notice.text()
    assert office.toasts == []


def test_printing_opens_the_systems_dialog_with_the_right_paper(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    office.issued("林晓", number="0147")
    page = opened(office)
    page.view.print.click()
    take(page, 1)
    qtbot.waitUntil(lambda: bool(page.findChildren(QPrintDialog)), timeout=LONG)
    (dialog,) = page.findChildren(QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.accepted.emit(printer)
    dialog.close()
    qtbot.waitUntil(lambda: bool(office.toasts), timeout=LONG)
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as document:
        sizes = [tuple(round(side) for side in sheet.get_size()) for sheet in document]
    assert sizes == [(243, 153), (243, 153)]  # 85.6 × 54 mm, both sides


def test_enter_opens_the_certificate_large(office: Office, qtbot: QtBot) -> None:
    office.issued("林晓", number="0147")
    page = opened(office)
    picture = page.view.preview.picture
    qtbot.waitUntil(lambda: picture.image() is not None, timeout=LONG)
    page.view.table.setFocus()
    qtbot.keyClick(page.view.table, Qt.Key.Key_Return)
    from ui.papers.zoom import Zoom

    (zoom,) = page.window().findChildren(Zoom)
    assert zoom.picture.accessibleName() == "Certificate"
    large = zoom.picture.image()
    assert large is not None
    assert large.width() > 2 * picture.width()
    with qtbot.waitExposed(zoom):
        zoom.activateWindow()
    qtbot.keyClick(zoom, Qt.Key.Key_Right)
    assert zoom.picture.accessibleName() == "Service pass, front"
    qtbot.keyClick(zoom, Qt.Key.Key_Escape)
    assert not zoom.isVisible()
