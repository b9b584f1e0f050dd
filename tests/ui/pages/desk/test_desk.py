"""HR issues certificates, as a person at the desk does it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.papers.office import LONG, Office
from ui.pages.desk import PAGE
from ui.pages.desk.page import DeskPage
from ui.pages.desk.queue import Readiness
from ui.papers.documents import Issue, problems_of

UNPRINTABLE = "林\U00020bb7"


def opened(office: Office) -> DeskPage:
    """The page, its queue checked."""
    page = PAGE.build(office.desk())
    assert isinstance(page, DeskPage)
    office.show(page)
    office.qtbot.waitUntil(lambda: settled(page), timeout=LONG)
    return page


def settled(page: DeskPage) -> bool:
    """Whether every row was checked."""
    return all(row.readiness is not Readiness.CHECKING for row in page._waiting.values())


def names(page: DeskPage) -> list[str]:
    """The names shown, top to bottom."""
    model = page.view.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def states(page: DeskPage) -> dict[str, str]:
    """Name → what the last column says."""
    model = page.view.table.model()
    last = model.columnCount() - 1
    return {
        model.index(row, 0).data(): model.index(row, last).data() for row in range(model.rowCount())
    }


def choose_file(path: Path) -> None:
    """Take `path` in the file dialog that is open."""
    (dialog,) = [
        w for w in QApplication.allWidgets() if isinstance(w, QFileDialog) and w.isVisible()
    ]
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_an_empty_queue_says_how_people_get_there_and_leads_to_the_register(office: Office) -> None:
    page = opened(office)
    assert page.view.body.currentIndex() == 1
    page.view._empty.acted.emit()
    assert office.opened == [("register", {})]


def test_the_queue_shows_who_can_be_issued_and_who_cannot(office: Office) -> None:
    office.passed("林晓", number="0147")
    office.passed("赵𬭎", number="0148")
    office.passed("方静怡", number="0149", unit="")
    office.passed(UNPRINTABLE, number="0150")
    page = opened(office)
    assert states(page) == {
        "林晓": "Ready",
        "赵𬭎": "Ready",
        "方静怡": "Data missing",
        UNPRINTABLE: "Unprintable",
    }
    assert page.view.header._help.text() == "4 passed exams wait; 2 can be issued now"
    assert page.view.tabs.counts() == (4, 0, 0)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("lx", ["林晓"]),
        ("0163", ["何志远"]),
        ("何", ["何志远"]),
        ("入户 hzy", ["何志远"]),
        ("nobody", []),
    ],
)
def test_search_by_name_number_and_initials(
    office: Office, typed: str, expected: list[str]
) -> None:
    office.passed("林晓", number="0147")
    office.passed("何志远", number="0163")
    page = opened(office)
    page.view.search.insert(typed)  # keyClicks knows no Chinese
    office.qtbot.waitUntil(lambda: names(page) == expected)
    page.view.clear_filters()
    assert len(names(page)) == 2


def test_filters_by_level_and_time(office: Office) -> None:
    office.passed("林晓", number="0147", level=3)
    office.passed("何志远", number="0163", level=4)
    office.passed("唐凯", number="0171", level=4, days_ago=12)
    page = opened(office)
    page.view.levels.menu().actions()[3].setChecked(True)
    assert names(page) == ["何志远", "唐凯"]
    page.view.spans.menu().actions()[1].setChecked(True)
    assert names(page) == ["何志远"]


def test_preview_shows_the_real_pages_facts_and_checks(office: Office, qtbot: QtBot) -> None:
    office.passed("林晓", number="0147")
    page = opened(office)
    preview = page.view.preview
    qtbot.waitUntil(lambda: preview.picture.image() is not None, timeout=LONG)
    assert [fact.value for fact in preview.facts.facts()] == [
        "Y0001 37 000012 26 3 000001",
        "20 Nov 2026 to 19 Nov 2028",
        "三星考核 on 20 Nov 2026, 84 points",
    ]
    assert [bool(check.problem) for check in preview.checks.checks()] == [False, False, False, True]
    first = preview.picture.image()
    seen = [preview.picture.accessibleName()]
    for _ in range(2):
        qtbot.mouseClick(preview.pager.on, Qt.MouseButton.LeftButton)
        seen.append(preview.picture.accessibleName())
    assert seen == ["Certificate", "Service pass, front", "Service pass, back"]
    assert first is not None
    assert first != preview.picture.image()


def test_preview_says_what_is_missing_or_unprintable(office: Office, qtbot: QtBot) -> None:
    office.passed("方静怡", number="0149", unit="")
    office.passed(UNPRINTABLE, number="0150")
    page = opened(office)
    table, picture = page.view.table, page.view.preview.picture
    keys = {row.name: row.key for row in page._waiting.values()}
    table.select(keys["方静怡"])
    assert "方静怡" in picture.message()
    assert "Unit" in picture.message()
    table.select(keys[UNPRINTABLE])
    qtbot.waitUntil(lambda: "U+20BB7" in picture.message(), timeout=LONG)
    assert page.view.preview.checks.checks()[0].label == "A character doesn't print"


def test_space_and_ctrl_a_tick_only_what_can_be_issued(office: Office, qtbot: QtBot) -> None:
    office.passed("林晓", number="0147")
    office.passed("何志远", number="0163")
    office.passed("方静怡", number="0170", unit="")
    page = opened(office)
    table = page.view.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert [row.name for row in page.view.ticked()] == ["林晓"]
    assert page.view.batch.isVisible()
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert [row.name for row in page.view.ticked()] == ["林晓", "何志远"]
    assert page.view.batch.text() == "2 chosen 3 stars 2"
    assert page.view.issue.label() == "Issue 2"
    qtbot.mouseClick(page.view._head_tick, Qt.MouseButton.LeftButton)
    assert page.view.ticked() == []
    assert not page.view.batch.isVisible()


def test_ctrl_enter_issues_and_the_toast_leads_to_the_register(
    office: Office, qtbot: QtBot
) -> None:
    office.passed("林晓", number="0147")
    office.passed("何志远", number="0163", level=4)
    office.passed("方静怡", number="0170", unit="")
    page = opened(office)
    page.view.options.design.setCurrentIndex(1)
    qtbot.waitUntil(lambda: settled(page), timeout=LONG)
    table = page.view.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(office.toasts), timeout=LONG)
    register = office.register()
    assert {one.record.holder_name for one in register} == {"林晓", "何志远"}
    assert {one.template for one in register} == {"modern"}
    assert names(page) == ["方静怡"]
    text, action, then = office.toasts[0]
    assert (text, action) == ("Issued 2 certificates", "Open the register")
    then()
    assert office.opened == [("register", {"chosen": tuple(one.id for one in register[::-1])})]


def test_nothing_is_issued_when_one_cannot_be_printed(office: Office, qtbot: QtBot) -> None:
    office.passed("林晓", number="0147")
    attempt = office.passed("何志远", number="0163")
    page = opened(office)
    page.view.table.set_checked(list(page._waiting))
    with office.trainer.context.store.begin() as tx:  # after the check somebody changes the name
        tx.accounts.change(tx.attempts.head(attempt).learner_id, name=UNPRINTABLE)
    page.view.issue.click()
    qtbot.waitUntil(page.view.notice.isVisible, timeout=LONG)
    assert "何志远" in page.view.notice.text()
    assert "U+20BB7" in page.view.notice.text()
    assert "林晓" not in page.view.notice.text()
    assert office.register() == []
    assert page.view.issue.isEnabled()


def test_an_exam_issued_elsewhere_meanwhile_is_refused_in_words(
    office: Office, qtbot: QtBot
) -> None:
    attempt = office.passed("林晓", number="0147")
    page = opened(office)
    page.view.table.set_checked([str(attempt)])
    office.trainer.certificates.issue(actor=office.hr, attempt_ids=[attempt], template="plain")
    page.view.issue.click()
    qtbot.waitUntil(page.view.notice.isVisible, timeout=LONG)
    assert "already" in page.view.notice.text()
    assert len(office.register()) == 1
    assert names(page) == []


def test_issue_and_export_writes_the_pdf(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    attempt = office.passed("林晓", number="0147")
    page = opened(office)
    page.view.table.set_checked([str(attempt)])
    page.view.save.click()
    (menu,) = [m for m in page.findChildren(QMenu) if m.isVisible()]
    menu.actions()[1].trigger()
    menu.close()
    target = tmp_path / "pass.pdf"
    qtbot.waitUntil(
        lambda: any(
            isinstance(w, QFileDialog) and w.isVisible() for w in QApplication.allWidgets()
        ),
        timeout=LONG,
    )
    choose_file(target)
    qtbot.waitUntil(lambda: len(office.toasts) == 2, timeout=LONG)
    assert target.read_bytes().startswith(b"%PDF")
    assert len(office.register()) == 1


def test_a_photo_is_checked_and_kept(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    office.passed("林晓", number="0147")
    page = opened(office)
    small, good = tmp_path / "small.png", tmp_path / "good.jpg"
    for path, width, height in ((small, 100, 140), (good, 900, 1300)):
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor("grey"))
        assert image.save(str(path))
    page.view.options.photo.click()
    choose_file(small)
    assert "林晓" in page.view.notice.text()
    assert "100 × 140" in page.view.notice.text()
    page.view.options.photo.click()
    choose_file(good)
    assert page.view.notice.text() == ""
    preview = page.view.preview
    qtbot.waitUntil(
        lambda: [bool(check.problem) for check in preview.checks.checks()] == [False] * 4,
        timeout=LONG,
    )
    assert page.view.options.photo.text() == "Change…"


def test_tabs_lead_to_the_register(office: Office, qtbot: QtBot) -> None:
    office.issued("唐凯", number="0171")
    office.passed("林晓", number="0147")
    page = opened(office)
    qtbot.waitUntil(lambda: page.view.tabs.counts() == (1, 1, 0))
    for tab in page.view.tabs._tabs[1:]:
        qtbot.mouseClick(tab, Qt.MouseButton.LeftButton)
    assert [arguments["states"] for _, arguments in office.opened] == [
        ("valid", "expired", "renewed"),
        ("revoked",),
    ]


def test_every_control_has_a_name_to_read_out(office: Office) -> None:
    office.passed("林晓", number="0147")
    page = opened(office)
    view = page.view
    page.view.table.set_checked(list(page._waiting))
    for widget in (
        view.search, view.levels, view.spans, view.table, view._head_tick, view.issue, view.save,
        view.print, view.options.design, view.options.photo, view.preview.zoom,
        view.preview.pager.on, view.preview.pager.back,
    ):  # fmt: skip
        assert widget.accessibleName(), widget


def test_what_the_queue_calls_ready_does_render(office: Office) -> None:
    attempt = office.passed("欧阳文喆", number="0147")
    record = office.trainer.certificates.preview(actor=office.hr, attempt_id=attempt)
    assert problems_of(Issue(record, "classic")) == ()
