"""Choosing what to practise, as a learner does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.factories import BANK, blueprint_data, sample_blueprints
from tests.ui.pages.learning import Learning, dressed, learning
from trainer.bank.library import Library
from trainer.papers.blueprint import Blueprint
from trainer.settings import Place
from ui.pages.practice.flow import PracticePage
from ui.pages.practice.under_way import UnderWayCard
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.states import EmptyState


def mixed(count: int = 2) -> Blueprint:
    cells = [{"type": "single_choice", "count": count, "banks": [BANK]}]
    data = blueprint_data(
        id="practice-mixed", kind="practice", level=None, minutes=None, stars=[], cells=cells
    )
    return Blueprint.model_validate(data)


@pytest.fixture
def life(qapp: QApplication, tmp_path: Path) -> Learning:
    dressed(qapp)
    blueprints = {**sample_blueprints(), "practice-mixed": mixed()}
    return learning(Place(folder=tmp_path), blueprints=blueprints)


def open_page(qtbot: QtBot, life: Learning, **arguments: object) -> PracticePage:
    page = PracticePage(life.desk)
    page.enter(arguments)
    life.show(qtbot, page)
    return page


def button(page: PracticePage, text: str) -> Button:
    found = page.findChildren(Button)
    return next(one for one in found if text in one.label() and one.isVisible())


def started(life: Learning) -> list[str]:
    """The knowledge points of the practice that was opened."""
    key, arguments = life.asked[-1]
    assert key == "sitting"
    sitting = life.house.trainer.sittings.load(
        learner=life.house.trainee, attempt_id=arguments["attempt_id"]
    )
    return [point for question in sitting.questions for point in question.covers]


def test_a_chapter_starts_with_the_length_chosen(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)
    tile = page.view.cards[0].tiles[0]

    qtbot.keyClick(page.view.lengths.focusWidget() or page.view.lengths, Qt.Key.Key_Left)
    qtbot.keyClick(tile, Qt.Key.Key_Return)

    points = started(life)
    assert len(points) == 5
    assert set(points) <= set(tile.cell.points)


def test_what_needs_it_most_starts_a_practice(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)

    qtbot.mouseClick(page.view.needed, Qt.MouseButton.LeftButton)

    assert len(started(life)) == 10


def test_a_whole_manual_starts_by_its_blueprint(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)

    button(page, "Whole manual, 2").click()

    assert len(started(life)) == 2


def test_a_manual_that_is_short_says_so(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    dressed(qapp)
    life = learning(Place(folder=tmp_path), blueprints={"practice-mixed": mixed(9)})

    page = open_page(qtbot, life)

    assert not button(page, "Whole manual, 9").isEnabled()
    assert any("9 questions are needed" in one.text() for one in page.findChildren(Label))


def test_knowledge_is_found_and_practised(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)

    qtbot.keyClicks(page.view.search, "1")
    assert page.view.found.table.isVisible()
    table = page.view.found.table
    assert table.model().rowCount() > 2
    table.selectRow(1)
    wanted = table.current_key()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert started(life) == [wanted]

    button(page, "Practise these").click()
    assert len(started(life)) == 10


def test_nothing_found_says_what_to_do(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)

    page.view.search.setText("xyz")

    states = [one for one in page.findChildren(EmptyState) if one.isVisible()]
    assert [one.accessibleName() for one in states] == ["Nothing found"]
    page.view.search.clear()
    assert page.view.cards[0].isVisible()


def test_an_open_practice_is_gone_on_with(qtbot: QtBot, life: Learning) -> None:
    attempt = life.sit("practice-test", hand_in=False, upto=3)

    page = open_page(qtbot, life)

    card = page.findChild(UnderWayCard)
    assert card is not None
    assert "3 of 4" in card.accessibleName()
    button(page, "Go on").click()
    assert life.asked[-1] == ("sitting", {"attempt_id": attempt})


def test_an_open_practice_is_ended_and_its_result_shown(qtbot: QtBot, life: Learning) -> None:
    attempt = life.sit("practice-test", hand_in=False, upto=3)
    page = open_page(qtbot, life)

    button(page, "End it").click()

    qtbot.waitUntil(lambda: ("result", {"attempt_id": attempt}) in life.asked)
    page.enter({})
    assert not [one for one in page.findChildren(UnderWayCard) if one.isVisible()]


def test_an_exam_under_way_is_no_practice(qtbot: QtBot, life: Learning) -> None:
    life.sit("exam-test", hand_in=False, upto=1)

    page = open_page(qtbot, life)

    assert page.findChild(UnderWayCard) is None


def test_a_chapter_that_was_asked_for_gets_the_focus(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)
    page.enter({"bank": BANK, "chapter": "c2"})

    tile = next(tile for tile in page.view.cards[0].tiles if tile.cell.chapter == "c2")
    qtbot.waitUntil(tile.hasFocus)


def test_without_banks_the_page_says_what_will_be_here(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    dressed(qapp)
    life = learning(Place(folder=tmp_path), library=Library({}), blueprints={})

    page = open_page(qtbot, life)

    assert page.findChild(EmptyState) is not None
    assert not page.view.needed.isEnabled()


def test_every_control_has_a_name(qtbot: QtBot, life: Learning) -> None:
    life.sit("practice-test", answers={0: None})
    page = open_page(qtbot, life)

    controls = [*page.view.cards[0].tiles, page.view.search, page.view.lengths, page.view.needed]
    assert all(one.accessibleName() for one in controls)
    asked = [tile for tile in page.view.cards[0].tiles if tile.cell.standing.asked]
    assert all("mastery" in tile.accessibleName() for tile in asked)
