"""今日 as a trainee uses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.factories import BANK
from tests.ui.pages.progress.learner import Learner, of_type, shown
from trainer.attempts.steps import StepKind
from trainer.papers.pool import Pool
from trainer.progress.mistakes import MistakeKind
from trainer.usecases.study import Why
from ui.pages.today import PAGE
from ui.pages.today.flow import TodayPage
from ui.pages.today.map_card import ChapterButton
from ui.theme import switch_theme
from ui.widgets.link import Link
from ui.widgets.stars import Stars

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, learner: Learner) -> TodayPage:
    made = PAGE.build(learner.desk)
    assert isinstance(made, TodayPage)
    return made


def words(widget: QWidget) -> str:
    """Everything a widget says in its labels that are in sight."""
    labels = widget.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible() and label.text())


def test_enter_starts_the_questions_that_the_page_promised(
    qtbot: QtBot, page: TodayPage, learner: Learner
) -> None:
    study = learner.house.trainer.progress.overview(learner=learner.house.trainee).study
    shown(qtbot, page)
    assert words(page.view.study).startswith("Today's study | 18 questions | about 15 min")

    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)

    title, questions = learner.begun()
    assert title == "今日学习"
    assert sorted(questions) == sorted(study.first(18))


def test_fewer_minutes_hold_fewer_questions(
    qtbot: QtBot, page: TodayPage, learner: Learner
) -> None:
    shown(qtbot, page)
    segment = page.view.study._minutes
    segment.findChildren(QWidget)[1].setFocus()

    QTest.keyClick(QApplication.focusWidget(), Key.Key_Left)

    assert page.view.study.count() == 6
    assert "6 questions | about 5 min" in words(page.view.study)
    page.view.study.start.click()
    assert len(learner.begun()[1]) == 6


def test_the_bar_parts_due_new_and_weak(qtbot: QtBot, page: TodayPage, learner: Learner) -> None:
    learner.practise(of_type("single_choice"), right=False)
    learner.house.clock.go_on(days=20)
    shown(qtbot, page)

    legend = words(page.view.study)

    assert "Due 4" in legend
    assert "New 14" in legend
    assert "What is due is cheapest to repeat today" in legend


def test_before_the_first_practice_everything_says_what_will_be_here(
    qtbot: QtBot, page: TodayPage
) -> None:
    shown(qtbot, page)

    view = page.view
    assert {cell.cell.mastery for cell in view.mastery.map.cells()} == {None}
    assert "After the first practice" in words(view.mastery)
    assert view.mastery.findChildren(ChapterButton) == []
    assert view.month.bars.accessibleDescription() == "Nothing answered in the last 30 days"
    assert view.month._empty.isVisible()
    assert "answered" not in words(view.month)
    assert view.habits.findChildren(Link) == []
    assert view.heading.findChild(Stars).stars() == 0


def test_a_month_of_work_is_summed(qtbot: QtBot, page: TodayPage, learner: Learner) -> None:
    learner.practise(of_type("single_choice"), right=False)
    learner.house.clock.go_on(days=31)
    learner.practise(of_type("true_false"))
    learner.practise(of_type("ordering"))
    shown(qtbot, page)

    assert words(page.view.month).split(" | ")[2:] == [
        "8", "questions", "Answered", "4", "min", "Time spent", "100", "%", "Mean score", "100",
    ]  # fmt: skip
    assert not page.view.month._empty.isVisible()


def test_a_cell_leads_to_its_points_and_its_card_to_practice(
    qtbot: QtBot, page: TodayPage, learner: Learner
) -> None:
    shown(qtbot, page)
    cell = page.view.mastery.map.cells()[1]
    cell.setFocus(Qt.FocusReason.TabFocusReason)

    card = page.view.mastery.map.card()
    assert card is not None
    assert card.isVisible()
    card.findChild(Link).click()

    title, questions = learner.begun()
    assert title == "第二章"
    assert questions

    QTest.keyClick(cell, Key.Key_Return)
    assert learner.opened[-1] == ("progress", {"bank": BANK, "chapter": "c2"})


def test_the_weakest_chapters_lead_to_their_points(
    qtbot: QtBot, page: TodayPage, learner: Learner
) -> None:
    learner.practise(of_type("single_choice"), right=False)
    shown(qtbot, page)

    buttons = page.view.mastery.findChildren(ChapterButton)
    assert [button.text() for button in buttons] == ["一章", "二章"]
    assert buttons[0].accessibleName() == "第一章, mastery 0%"
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Key.Key_Return)

    assert learner.opened == [("progress", {"bank": BANK, "chapter": "c1"})]


def test_a_habit_is_practised_on_its_own_questions(
    qtbot: QtBot, page: TodayPage, learner: Learner
) -> None:
    asked = of_type("phrasing")[:2]
    learner.practise(asked, right=False)
    overview = learner.house.trainer.progress.overview(learner=learner.house.trainee)
    shown(qtbot, page)

    links = page.view.habits.findChildren(Link)
    assert len(links) == 2
    place = [h.kind for h in overview.habits[:2]].index(MistakeKind.MISSED_POINT)
    links[place].setFocus()
    QTest.keyClick(links[place], Key.Key_Return)

    title, questions = learner.begun()
    assert title == "常丢分的地方"
    assert sorted(questions) == sorted(overview.habits[place].questions)
    assert learner.counted == [("mistakes", 2)]


def test_mended_mistakes_are_praised_not_promised(
    qtbot: QtBot, page: TodayPage, learner: Learner
) -> None:
    learner.practise(of_type("true_false"))
    shown(qtbot, page)

    sentence = page.view.habits._rows.findChild(QWidget)

    assert sentence.accessibleName() == "Nothing open: every mistake has been mended."


def test_without_a_level_reached_the_card_says_so(qtbot: QtBot, page: TodayPage) -> None:
    # The sample exam is of level 2: for somebody without a star there is none of level 1.
    shown(qtbot, page)

    assert not page.view.exam.action.isVisible()
    assert page.view.exam._sentence.plain_text() == "There is no exam beyond your level."


def test_an_exam_under_way_comes_before_a_newer_practice(
    qtbot: QtBot, page: TodayPage, learner: Learner
) -> None:
    sittings = learner.house.trainer.sittings
    exam = sittings.start(learner=learner.house.trainee, blueprint_id="exam-test", seed=1)
    sitting = sittings.load(learner=learner.house.trainee, attempt_id=exam)
    sittings.record(
        attempt_id=exam, state=sitting.state, kind=StepKind.ANSWER, slot=0,
        data=sitting.questions[0].correct_response().model_dump(mode="json"),
    )  # fmt: skip
    learner.begin(of_type("true_false"))
    shown(qtbot, page)

    said = words(page.view.exam)
    assert "1/6" in said
    assert "Test exam" in said
    assert "The clock runs until" in said
    assert QApplication.focusWidget() is page.view.exam.action
    qtbot.mouseClick(page.view.exam.action, Qt.MouseButton.LeftButton)

    assert learner.opened == [("sitting", {"attempt_id": exam})]


def test_an_exam_whose_time_is_up_asks_to_be_handed_in(
    qtbot: QtBot, page: TodayPage, learner: Learner
) -> None:
    learner.house.trainer.sittings.start(
        learner=learner.house.trainee, blueprint_id="exam-test", seed=1
    )
    learner.house.clock.go_on(3 * 3600)
    shown(qtbot, page)

    assert "The time is up: hand it in" in words(page.view.exam)


def test_a_practice_left_half_way_can_be_gone_on_with(
    qtbot: QtBot, page: TodayPage, learner: Learner
) -> None:
    practice = learner.begin(of_type("true_false"))
    sittings = learner.house.trainer.sittings
    state = sittings.load(learner=learner.house.trainee, attempt_id=practice).state
    sittings.record(attempt_id=practice, state=state, kind=StepKind.FLAG, slot=0, data={"on": True})
    shown(qtbot, page)

    assert "Not finished" in words(page.view.exam)
    assert "Practice, without a time limit" in words(page.view.exam)
    page.view.exam.action.click()

    assert learner.opened == [("sitting", {"attempt_id": practice})]


def test_the_exam_of_the_next_level_is_one_click_away(
    qtbot: QtBot, page: TodayPage, learner: Learner
) -> None:
    blueprints = learner.house.trainer.context.blueprints
    first = blueprints["exam-test"].model_copy(update={"id": "exam-first", "level": 1})
    blueprints["exam-first"] = first  # type: ignore[index]
    shown(qtbot, page)

    assert "6 questions, pass at 60" in words(page.view.exam)
    page.view.exam.action.click()

    assert learner.opened == [("exam", {"blueprint_id": "exam-first"})]


def test_questions_that_left_the_banks_are_told_where_they_are_missed(
    qtbot: QtBot, page: TodayPage, learner: Learner
) -> None:
    shown(qtbot, page)
    learner.house.trainer.context.__dict__["pool"] = Pool([])

    page.view.study.start.click()

    assert learner.opened == []
    assert len(learner.told) == 1
    assert learner.told[0].strip()


def test_each_day_has_a_tooltip(qtbot: QtBot, page: TodayPage, learner: Learner) -> None:
    learner.practise(of_type("true_false"))
    shown(qtbot, page)
    bars = page.view.month.bars
    spot = QPoint(bars.width() - 3, 40)

    QApplication.sendEvent(bars, QHelpEvent(QHelpEvent.Type.ToolTip, spot, bars.mapToGlobal(spot)))

    assert QToolTip.text().endswith(": 4")
    QToolTip.hideText()


def test_everything_that_takes_the_focus_has_a_name(
    qtbot: QtBot, page: TodayPage, learner: Learner
) -> None:
    learner.practise(of_type("phrasing"), right=False)
    shown(qtbot, page)

    reached = [
        widget for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]  # fmt: skip

    nameless = [
        widget for widget in reached
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]  # fmt: skip
    assert len(reached) >= 6
    assert nameless == []


def test_the_page_follows_the_theme_and_is_freshly_read_each_time(
    qtbot: QtBot, page: TodayPage, learner: Learner
) -> None:
    shown(qtbot, page)
    light = page.grab().toImage().pixelColor(60, 130)
    learner.practise(of_type("single_choice"))

    switch_theme("dark")
    page.enter({})

    assert page.grab().toImage().pixelColor(60, 130).lightness() < light.lightness()
    assert "4" in words(page.view.month)
    assert page.may_leave()


def test_reasons_are_named_in_the_order_of_the_bar() -> None:
    from ui.pages.today.data import reason_names

    assert list(reason_names()) == [Why.DUE, Why.NEW, Why.WEAK]
