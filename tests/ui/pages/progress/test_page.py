"""进度 as a trainee uses it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.factories import BANK, sample_library
from tests.ui.pages.progress.learner import Learner, of_type, shown
from ui.pages.progress import PAGE
from ui.pages.progress.chapter_page import MasteryBadge
from ui.pages.progress.flow import ProgressPage
from ui.theme import switch_theme
from ui.widgets.chip import Chip
from ui.widgets.link import Link
from ui.widgets.prose import Prose

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, learner: Learner) -> ProgressPage:
    made = PAGE.build(learner.desk)
    assert isinstance(made, ProgressPage)
    return made


def drawn(qtbot: QtBot, page: ProgressPage) -> None:
    """Show the page and wait for the plots."""
    shown(qtbot, page)
    qtbot.waitUntil(lambda: page.view.trend.plot is not None, timeout=20_000)
    QTest.qWait(1)


def words(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible() and label.text())


def in_first_chapter(question: str) -> bool:
    bank = sample_library().banks[BANK]
    return bank.section_of(bank.questions[question]).chapter == "c1"


def test_the_plotting_library_is_not_loaded_with_the_page() -> None:
    code = (
        "import sys, ui.pages.progress.flow, ui.pages.today.flow\n"
        "sys.exit('pyqtgraph' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_head_sums_up_and_offers_the_weakest(
    qtbot: QtBot, page: ProgressPage, learner: Learner
) -> None:
    learner.practise(of_type("single_choice"))
    shown(qtbot, page)

    assert "测试4   no star   2 of 2 chapters begun, mean mastery 100%" in words(page.view.header)
    assert page.view.weakest.label() == "Practise the 2 weakest"
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)

    title, questions = learner.begun()
    assert title == "The weakest chapters"
    assert questions


def test_before_the_first_practice_the_map_is_dashed_and_the_plots_wait(
    qtbot: QtBot, page: ProgressPage, learner: Learner
) -> None:
    drawn(qtbot, page)

    view = page.view
    assert {cell.cell.mastery for cell in view.map.cells()} == {None}
    assert "0 of 2 chapters begun" in words(view.header)
    assert "After the first practice" in words(view.forecast)
    assert "The scores of each week" in words(view.trend)
    assert not view.span.isVisible()
    assert view.forecast.plot is not None
    assert not view.forecast.plot.isVisible()
    view.weakest.click()
    assert learner.begun()[0] == "第一章"


def test_a_cell_opens_its_knowledge_points(
    qtbot: QtBot, page: ProgressPage, learner: Learner
) -> None:
    asked = [id_ for id_ in of_type("single_choice") if in_first_chapter(id_)][:2]
    learner.practise(asked[:1])
    learner.practise(asked[1:], right=False)
    learner.house.clock.go_on(days=2)
    shown(qtbot, page)
    page.view.map.cells()[0].setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    QTest.qWait(1)

    chapter = page.chapter
    assert chapter is not None
    assert chapter.isVisible()
    assert not page.view.isVisible()
    bank = sample_library().banks[BANK]
    statements = [prose.plain_text() for prose in chapter.findChildren(Prose)]
    assert statements == [p.statement for p in bank.points.values() if p.section != "s3"]
    badges = [badge.accessibleName() for badge in chapter.findChildren(MasteryBadge)]
    known = {
        statement: badge
        for statement, badge in zip(statements, badges, strict=True)
        if badge != "Not begun"
    }
    right, wrong = (bank.points[sample_library().questions[id_].covers[0]] for id_ in asked)
    assert known[right.statement].startswith("Mastery 9")
    assert known[wrong.statement] == "Mastery 0%"
    assert len(known) == 2
    assert "21 Nov" in words(chapter)
    assert "now" in words(chapter).split(" | ")
    assert chapter.findChildren(Chip) == []


def test_a_chapter_is_practised_and_left_by_keyboard(
    qtbot: QtBot, page: ProgressPage, learner: Learner
) -> None:
    shown(qtbot, page, bank=BANK, chapter="c2")
    assert page.chapter is not None
    assert page.chapter.header.title() == "第二章"

    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert learner.begun()[0] == "第二章"

    back = page.chapter.findChildren(Link)[0]
    back.setFocus()
    QTest.keyClick(back, Key.Key_Return)
    QTest.qWait(1)

    assert page.chapter is None
    assert page.view.isVisible()


def test_a_chapter_that_is_gone_shows_the_map(qtbot: QtBot, page: ProgressPage) -> None:
    shown(qtbot, page, bank=BANK, chapter="c99")

    assert page.chapter is None
    assert page.view.isVisible()


def test_entering_again_leaves_the_chapter(qtbot: QtBot, page: ProgressPage) -> None:
    shown(qtbot, page, bank=BANK, chapter="c1")

    page.enter({})

    assert page.chapter is None
    assert page.may_leave()


def test_the_card_of_a_cell_practises_at_once(
    qtbot: QtBot, page: ProgressPage, learner: Learner
) -> None:
    shown(qtbot, page)
    page.view.map.cells()[0].setFocus(Qt.FocusReason.TabFocusReason)

    card = page.view.map.card()
    assert card is not None
    card.findChild(Link).click()

    assert learner.begun()[0] == "第一章"


def test_plots_come_with_words_for_those_who_dont_see_them(
    qtbot: QtBot, page: ProgressPage, learner: Learner
) -> None:
    learner.practise(of_type("single_choice"))
    drawn(qtbot, page)

    for card in (page.view.forecast, page.view.trend):
        assert card.plot is not None
        assert card.plot.isVisible()
        assert card.plot.accessibleName()
        assert card.accessibleDescription()
        assert card.plot.height() >= 96


def ink(widget: QWidget) -> set[str]:
    """The colours of a widget's picture."""
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), 2)
        for y in range(image.height())
    }


def test_plots_are_drawn_in_the_colours_of_the_theme(
    qtbot: QtBot, page: ProgressPage, learner: Learner
) -> None:
    learner.practise(of_type("single_choice"))
    drawn(qtbot, page)
    plot = page.view.forecast.plot
    assert plot is not None
    assert {"#1F4F8F", "#E0E5EC"} <= ink(plot)

    switch_theme("dark")
    QTest.qWait(1)

    assert "#8DB8F4" in ink(plot)
    assert "#1F4F8F" not in ink(plot)


def test_the_wheel_over_a_plot_moves_the_page_not_the_plot(
    qtbot: QtBot, page: ProgressPage, learner: Learner
) -> None:
    learner.practise(of_type("single_choice"))
    drawn(qtbot, page)
    plot = page.view.trend.plot
    assert plot is not None
    before = plot.grab().toImage()
    under = page.childAt(plot.mapTo(page, QPoint(100, 20)))
    assert under is not None

    spot = QPointF(under.rect().center())
    wheel = QWheelEvent(
        spot, QPointF(under.mapToGlobal(spot)), QPoint(), QPoint(0, -480),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(under, wheel)
    QTest.qWait(1)

    # What nobody accepts goes on to the page.
    assert not wheel.isAccepted()
    assert plot.grab().toImage() == before


def test_another_span_draws_other_weeks(qtbot: QtBot, page: ProgressPage, learner: Learner) -> None:
    learner.practise(of_type("single_choice"))
    learner.house.clock.go_on(days=70)
    learner.practise(of_type("true_false"))
    drawn(qtbot, page)
    plot = page.view.trend.plot
    assert plot is not None
    twelve = plot._data

    page.view.span.findChildren(QWidget)[1].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Left)

    assert len(twelve.lines[0].points) == 2
    assert len(plot._data.lines[0].points) == 1
    assert plot._data.last == 3


def test_new_work_is_seen_when_the_page_is_entered_again(
    qtbot: QtBot, page: ProgressPage, learner: Learner
) -> None:
    drawn(qtbot, page)
    learner.practise(of_type("single_choice"))

    page.enter({})
    QTest.qWait(1)

    plot = page.view.forecast.plot
    assert plot is not None
    assert plot.isVisible()
    assert "2 of 2 chapters begun" in words(page.view.header)


def test_everything_that_takes_the_focus_has_a_name(
    qtbot: QtBot, page: ProgressPage, learner: Learner
) -> None:
    learner.practise(of_type("single_choice"))
    drawn(qtbot, page)

    reached = [
        widget for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]  # fmt: skip

    assert len(reached) >= 3
    assert [
        widget for widget in reached
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ] == []  # fmt: skip
