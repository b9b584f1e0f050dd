"""An instructor looks for what the banks leave out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.factories import BANK, Parts, make_bank, make_question, make_trainer, point_data
from tests.ui.papers.office import LONG, Office
from trainer.accounts import Role
from trainer.app import Trainer
from trainer.bank.library import Library
from trainer.bank.model import Bank
from trainer.question_types import question_types
from trainer.settings import open_place
from trainer.usecases.banks import Search
from ui.pages import page_specs
from ui.pages.coverage.model import CRITICAL, FIRST_TYPE, POINTS, TITLE
from ui.pages.coverage.page import CoveragePage
from ui.pages.spec import Desk
from ui.widgets.focus import FocusRing


def gappy_bank() -> Bank:
    """s1: a critical point asked by two types; s2: a procedure told but not put in order, and a
    point that nothing asks about; s3: a scenario of which only the taboos are asked."""
    points = [
        point_data(1, critical=True, statement="进门先亮证。"),
        point_data(2, kind="procedure", steps=["一", "二"]),
        point_data(3, scenario="qa01"),
        point_data(5),
    ]
    questions = [
        make_question(id="tt-0001", covers=[f"{BANK}.001"]),
        make_question("true_false", id="tt-0002", covers=[f"{BANK}.001"]),
        make_question("true_false", id="tt-0003", covers=[f"{BANK}.001", f"{BANK}.002"]),
        make_question("procedure", id="tt-0004", covers=[f"{BANK}.002"]),
        make_question(id="tt-0005", covers=[f"{BANK}.003"], tags=["禁语"]),
    ]
    return make_bank(questions, points)


@pytest.fixture
def gappy(office: Office) -> Iterator[Trainer]:
    """A trainer with the bank full of gaps, and a sound one without questions of most types."""
    sound = make_bank(
        [make_question(id="zz-0001", covers=["zweite.001"])], id="zweite", title="第二本"
    )
    library = Library({bank.id: bank for bank in (gappy_bank(), sound)})
    trainer = make_trainer(Parts(place=open_place(), library=library))
    yield trainer
    trainer.close()


def opened(office: Office, trainer: Trainer | None = None) -> CoveragePage:
    """The page with its table read."""
    teacher = office.person("周老师", number="9002", role=Role.INSTRUCTOR)
    desk = Desk(trainer or office.trainer, teacher, office.tasks, office.router)
    page = page_specs()["coverage"].build(desk)
    assert isinstance(page, CoveragePage)
    office.show(page)
    office.qtbot.waitUntil(lambda: bool(page.view.table.cells.rows()), timeout=LONG)
    return page


def column_of(page: CoveragePage, type_: str) -> int:
    return FIRST_TYPE + page.view.table.cells.types.index(type_)


def cell(page: CoveragePage, section: str, column: int, *, bank: str = BANK) -> QModelIndex:
    cells = page.view.table.cells
    keys = [(row.bank, row.section) for row in cells.rows()]
    return cells.index(keys.index((bank, section)), column)


def gap_words(page: CoveragePage) -> str:
    return "\n".join(label.text() for label in page.view.gaps.findChildren(QLabel))


def test_instructors_and_administrators_have_it_after_the_banks() -> None:
    keys = [key for key, spec in page_specs().items() if spec.in_rail]

    assert page_specs()["coverage"].roles == {Role.INSTRUCTOR, Role.ADMINISTRATOR}
    assert keys.index("coverage") == keys.index("banks") + 1


def test_every_section_of_every_manual_has_a_row_with_its_counts(office: Office) -> None:
    page = opened(office)
    cells = page.view.table.cells

    assert set(cells.types) == set(question_types())
    assert cells.columnCount() == len(question_types()) + 4
    for manual in office.trainer.banks.coverage():
        for section in manual.sections:
            row = cell(page, section.section, TITLE, bank=manual.bank).row()
            shown = [cells.index(row, column).data() for column in range(cells.columnCount())]
            counts = [str(section.by_type.get(type_, 0) or "–") for type_ in cells.types]
            assert section.title in shown[TITLE]
            if section.points:
                assert shown[POINTS] == f"{section.covered}/{section.points}"
            assert shown[CRITICAL] == str(section.critical or "–")
            assert shown[FIRST_TYPE:-1] == counts
            assert shown[-1] == str(len(section.gaps))


def test_the_row_of_a_manual_counts_each_question_once(office: Office) -> None:
    page = opened(office)
    for manual in office.trainer.banks.coverage():
        rows = office.trainer.banks.search(Search(bank=manual.bank))
        for type_, count in Counter(row.type for row in rows).items():
            shown = cell(page, "", column_of(page, type_), bank=manual.bank).data()
            assert shown == str(count)


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("s1", ["Critical test_bank.001: only 2 types of question", "True or false", "wants 3",
                "进门先亮证。"]),
        ("s2", ["Procedure test_bank.002: lacks Ordering", "test_bank.005: no question yet"]),
        ("s3", ["Scenario qa01: no phrasing and no rewrite"]),
        ("", ["Critical test_bank.001", "test_bank.005: no question yet", "Scenario qa01"]),
    ],
)  # fmt: skip
def test_the_gaps_of_the_chosen_row_are_named(
    office: Office, gappy: Trainer, section: str, words: list[str]
) -> None:
    page = opened(office, gappy)
    page.view.table.setCurrentIndex(cell(page, section, TITLE))

    told = gap_words(page)
    for word in words:
        assert word in told
    assert told.count(": ") == int(cell(page, section, page.view.table.cells.gaps_column).data())


def test_without_gaps_that_is_said(office: Office, gappy: Trainer) -> None:
    page = opened(office, gappy)
    page.view.table.setCurrentIndex(cell(page, "s1", TITLE, bank="zweite"))
    assert "no gaps" in gap_words(page)
    assert "nothing is missing here" in gap_words(page)
    page.view.table.setCurrentIndex(cell(page, "s2", TITLE, bank="zweite"))
    assert "No knowledge points" in gap_words(page)


def test_critical_gaps_come_first_among_sections_and_words(office: Office, qtbot: QtBot) -> None:
    points = [point_data(1), point_data(2), point_data(3, critical=True)]
    bank = make_bank([make_question(id="tt-0001", covers=[f"{BANK}.001"])], points)
    trainer = make_trainer(Parts(place=open_place(), library=Library({bank.id: bank})))
    page = opened(office, trainer)
    rows = page.view.table.cells.rows

    assert [row.section for row in rows()] == ["", "s3", "s2", "s1"]
    named = [line for line in gap_words(page).splitlines() if ": " in line]
    assert named == [
        "Critical test_bank.003: no question yet", "test_bank.002: no question yet",
    ]  # fmt: skip
    page.view.table.setCurrentIndex(cell(page, "s2", POINTS))
    qtbot.keyClick(page.view.order, Qt.Key.Key_Right)
    assert [row.section for row in rows()] == ["", "s1", "s2", "s3"]
    now = page.view.table.currentIndex()
    assert (rows()[now.row()].section, now.column()) == ("s2", POINTS)
    trainer.close()


def test_the_manual_with_critical_gaps_comes_first(office: Office, qtbot: QtBot) -> None:
    sound = make_bank([make_question(id="zz-0001", covers=["zweite.001"])], id="zweite")
    library = Library({bank.id: bank for bank in (sound, gappy_bank())})
    trainer = make_trainer(Parts(place=open_place(), library=library))
    page = opened(office, trainer)

    def manuals() -> list[str]:
        return [row.bank for row in page.view.table.cells.rows() if not row.section]

    assert manuals() == [BANK, "zweite"]
    qtbot.keyClick(page.view.order, Qt.Key.Key_Right)
    assert manuals() == ["zweite", BANK]
    trainer.close()


def test_one_manual_alone_with_its_sums(office: Office, gappy: Trainer) -> None:
    page = opened(office, gappy)
    page.view.manual.setCurrentIndex(2)
    assert {row.bank for row in page.view.table.cells.rows()} == {"zweite"}
    note = "1 of 1 points have a question, no gaps"
    assert note in [label.text() for label in page.view.findChildren(QLabel)]
    page.enter({})  # coming back keeps it
    office.qtbot.waitUntil(lambda: not office.tasks.busy, timeout=LONG)
    assert {row.bank for row in page.view.table.cells.rows()} == {"zweite"}


def test_enter_opens_the_questions_behind_a_cell(
    office: Office, gappy: Trainer, qtbot: QtBot
) -> None:
    page = opened(office, gappy)
    table = page.view.table
    table.setFocus()
    table.setCurrentIndex(cell(page, "s1", TITLE))
    for _ in range(column_of(page, "true_false")):
        qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert office.opened == [("banks", {"node": f"{BANK}/s1", "type": "true_false"})]
    qtbot.keyClick(table, Qt.Key.Key_Home)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert office.opened[-1] == ("banks", {"node": f"{BANK}/s1", "type": ""})


def test_a_double_click_on_a_manual_opens_all_of_it(
    office: Office, gappy: Trainer, qtbot: QtBot
) -> None:
    page = opened(office, gappy)
    table = page.view.table
    place = table.visualRect(cell(page, "", TITLE)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert office.opened == [("banks", {"node": BANK, "type": ""})]


def test_cells_say_section_type_and_count(office: Office, gappy: Trainer) -> None:
    page = opened(office, gappy)
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = cell(page, "s1", column_of(page, "true_false")).data(role)
    assert spoken == "s1　第一节, True or false: 2 questions"
    assert cell(page, "s1", page.view.table.cells.gaps_column).data(role).endswith("Gaps: 1")
    assert page.view.table.accessibleName()
    assert page.view.manual.accessibleName()
    assert "no question yet" in _scroll_name(page)


def _scroll_name(page: CoveragePage) -> str:
    page.view.table.setCurrentIndex(cell(page, "s2", TITLE))
    return page.view.gaps._scroll.accessibleName()


def test_tab_leaves_the_table_for_its_gaps(
    office: Office, gappy: Trainer, qtbot: QtBot, qapp: object
) -> None:
    ring = FocusRing(qapp)  # type: ignore[arg-type]
    page = opened(office, gappy)
    page.view.table.setFocus()
    qtbot.keyClick(page.view.table, Qt.Key.Key_Tab)
    assert page.view.gaps._scroll.hasFocus()
    ring.deleteLater()


def test_the_model_keeps_qts_rules(office: Office, gappy: Trainer) -> None:
    page = opened(office, gappy)
    cells = page.view.table.cells
    tester = QAbstractItemModelTester(cells, QAbstractItemModelTester.FailureReportingMode.Warning)
    page.view.manual.setCurrentIndex(1)
    page.view.order.set_current(1)
    assert tester.model() is cells


def test_every_column_fits_beside_the_folded_rail(office: Office) -> None:
    page = opened(office)
    page.resize(1280 - 64, 720)
    table = page.view.table
    assert table.horizontalHeader().length() <= table.viewport().width()
    assert table.columnWidth(TITLE) >= 150


def test_without_banks_the_page_says_where_they_go(office: Office) -> None:
    trainer = make_trainer(Parts(place=open_place(), library=Library({})))
    teacher = office.person("周老师", number="9002", role=Role.INSTRUCTOR)
    page = CoveragePage(Desk(trainer, teacher, office.tasks, office.router))
    office.show(page)
    office.qtbot.waitUntil(lambda: page.view.body.currentIndex() == 2, timeout=LONG)
    trainer.close()
