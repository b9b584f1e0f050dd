"""A learner looks at their own certificates."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.papers.office import LONG, Office
from ui.pages.certificates import PAGE
from ui.pages.certificates.page import CertificatesPage


def opened(office: Office, name: str, **arguments: object) -> CertificatesPage:
    """The page of the learner with that name."""
    people = office.trainer.accounts.all(actor=office.hr)
    learner = next(person for person in people if person.name == name)
    page = PAGE.build(office.desk(learner))
    assert isinstance(page, CertificatesPage)
    office.show(page, **arguments)
    return page


def test_without_a_certificate_the_page_leads_to_the_exams(office: Office, qtbot: QtBot) -> None:
    office.passed("林晓", number="0147")
    page = opened(office, "林晓")
    assert page.view.body.currentWidget() is page.view.empty
    (button,) = page.view.empty.findChildren(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert office.opened == [("exam", {})]


def test_it_shows_ones_own_certificate_and_nobody_elses(office: Office, qtbot: QtBot) -> None:
    office.issued("何志远", number="0163", level=5)
    office.issued("林晓", number="0147", level=2)
    page = opened(office, "林晓")
    qtbot.waitUntil(lambda: page.view.preview.picture.image() is not None, timeout=LONG)
    assert page.view._level.text() == "2 stars"
    assert page.view.chip.text() == "Valid"
    assert page.view.facts.facts()[0].value == "Y0001 37 000012 26 2 000001"
    assert page.view.header._help.text() == "1 so far"
    assert not page.view._others.isVisible()


def test_a_replaced_one_stays_to_be_seen_but_not_to_be_printed(
    office: Office, qtbot: QtBot
) -> None:
    old = office.issued("林晓", number="0147")
    office.trainer.certificates.renew(actor=office.hr, certificate_id=old.id)
    page = opened(office, "林晓")
    assert page.view.chip.text() == "Valid"
    page.view.table.setFocus()
    qtbot.keyClick(page.view.table, Qt.Key.Key_Down)
    assert page.view.chip.text() == "Replaced"
    assert not page.view.save.isEnabled()
    assert not page.view.print.isEnabled()
    page.enter({"certificate": old.id + 1})
    assert page.view.save.isEnabled()


def test_saving_writes_the_pdf(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    office.issued("林晓", number="0147")
    page = opened(office, "林晓")
    page.view.save.click()
    (menu,) = [m for m in page.findChildren(QMenu) if m.isVisible()]
    assert len(menu.actions()) == 2
    menu.actions()[0].trigger()
    menu.close()

    def dialogs() -> list[QFileDialog]:
        return [
            w for w in QApplication.allWidgets() if isinstance(w, QFileDialog) and w.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(dialogs()), timeout=LONG)
    target = tmp_path / "mine.pdf"
    dialogs()[0].fileSelected.emit(str(target))
    dialogs()[0].close()
    qtbot.waitUntil(lambda: bool(office.toasts), timeout=LONG)
    assert target.read_bytes().startswith(b"%PDF")
