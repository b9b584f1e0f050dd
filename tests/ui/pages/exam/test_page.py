"""From the list of papers into an exam and back to its result."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.factories import make_blueprint, sample_blueprints
from tests.ui.pages.learning import POOR, Learning, dressed, learning
from trainer.settings import Place
from ui.pages.exam.flow import ExamPage
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.label import Label
from ui.widgets.states import EmptyState


@pytest.fixture
def life(qapp: QApplication, tmp_path: Path) -> Learning:
    dressed(qapp)
    first = {
        "level": 1,
        "stars": [{"level": 1, "total": 60, "phrasing": 40, "procedure": 40}],
    }
    low = make_blueprint(id="exam-low", title="一星考核", title_en="Low exam", **first)
    return learning(Place(folder=tmp_path), blueprints={**sample_blueprints(), "exam-low": low})


def open_page(qtbot: QtBot, life: Learning, **arguments: object) -> ExamPage:
    page = ExamPage(life.desk)
    page.enter(arguments)
    life.show(qtbot, page)
    return page


def texts(page: ExamPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(Label) if one.isVisible())


def accept(qtbot: QtBot, page: ExamPage, key: Qt.Key = Qt.Key.Key_Return) -> None:
    dialog = page.findChild(Dialog)
    assert dialog is not None
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, key)


def test_levels_tell_time_length_and_pass_marks(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)

    assert [row.level for row in page.view.rows] == [1, 2]
    assert "20 minutes, 6 questions, 80 to pass, say ≥ 60, do ≥ 60" in texts(page)
    assert page.view.rows[0].mock is None
    assert page.view.rows[1].mock is not None


def test_the_notice_comes_before_the_clock_starts(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)
    start = page.view.rows[0].exam
    assert start is not None

    qtbot.keyClick(start, Qt.Key.Key_Return)
    assert life.asked == []
    accept(qtbot, page)

    key, arguments = life.asked[-1]
    assert key == "sitting"
    sitting = life.house.trainer.sittings.load(learner=life.house.trainee, **arguments)
    assert sitting.paper.blueprint_id == "exam-low"


def test_escape_in_the_notice_begins_nothing(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)
    start = page.view.rows[1].exam
    assert start is not None

    start.click()
    accept(qtbot, page, Qt.Key.Key_Escape)

    assert life.asked == []
    assert life.house.trainer.sittings.open_attempts(learner=life.house.trainee) == []


def test_an_open_exam_stands_on_top_and_has_to_be_finished_first(
    qtbot: QtBot, life: Learning
) -> None:
    attempt = life.sit(hand_in=False, upto=2)

    page = open_page(qtbot, life)
    card = page.view.open_card

    assert card is not None
    assert "2 of 6" in card.accessibleName()
    assert "10 min left" in card.accessibleName()
    assert not any(one.isEnabled() for row in page.view.rows for one in (row.exam, row.mock) if one)
    qtbot.keyClick(card.go_on, Qt.Key.Key_Return)
    assert life.asked[-1] == ("sitting", {"attempt_id": attempt})


def test_an_exam_whose_time_is_over_is_to_be_handed_in(qtbot: QtBot, life: Learning) -> None:
    life.sit(hand_in=False, upto=2)
    life.house.clock.go_on(3600)

    page = open_page(qtbot, life)

    assert page.view.open_card is not None
    assert page.view.open_card.go_on.label() == "Hand in"


def test_past_attempts_count_and_open_their_results(qtbot: QtBot, life: Learning) -> None:
    poor = life.sit(answers={5: POOR, 0: None, 1: None})
    good = life.sit()
    life.sit("mock-test")
    life.sit("practice-test")

    page = open_page(qtbot, life)
    table = page.view.past.table

    assert table.model().rowCount() == 3
    titles = {str(table.model().index(row, 1).data()) for row in range(3)}
    assert titles == {"Test exam", "Mock"}
    assert "exams: 2, mocks: 1, best: 100" in texts(page)
    assert table.select(str(poor))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert life.asked[-1] == ("result", {"attempt_id": poor})
    table.select(str(good))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert life.asked[-1] == ("result", {"attempt_id": good})


def test_the_next_level_is_the_primary_one(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)

    primary = [
        button.accessibleDescription()
        for button in page.findChildren(Button)
        if button.isVisible() and button._kind == "primary"
    ]

    assert primary == ["Low exam"]


def test_a_paper_that_cant_be_drawn_says_which_cell_is_short(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    dressed(qapp)
    short = make_blueprint(cells=[{"type": "matching", "count": 40, "banks": ["test_bank"]}])
    life = learning(Place(folder=tmp_path), blueprints={short.id: short})

    page = open_page(qtbot, life)

    button = page.view.rows[0].exam
    assert button is not None
    assert not button.isEnabled()
    assert "Matching, 测试手册: 40 questions are needed, the banks have 4" in texts(page)


def test_a_paper_that_was_asked_for_gets_the_focus(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)

    page.enter({"blueprint_id": "mock-test"})

    button = page.view.rows[1].mock
    assert button is not None
    assert button.hasFocus()


def test_without_papers_the_page_says_what_will_be_here(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    dressed(qapp)
    life = learning(Place(folder=tmp_path), blueprints={})

    page = open_page(qtbot, life)

    state = page.findChild(EmptyState)
    assert state is not None
    assert state.accessibleName() == "No papers yet"
