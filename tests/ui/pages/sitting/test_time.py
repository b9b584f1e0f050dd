"""Time runs by a clock that nobody sets, and the paper hands itself in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.pages.sitting.conftest import Room
from trainer.attempts.steps import StepKind
from ui.pages.sitting.header import Clock

ALL = 20 * 60


def clock(room: Room) -> Clock:
    return room.session.view.header.clock


def handed_in(room: Room) -> None:
    """Wait until the result is asked for."""
    room.qtbot.waitUntil(lambda: bool(room.opened))


def test_the_clock_shows_what_is_left(room: Room) -> None:
    attempt = room.start()
    room.house.clock.go_on(61)

    room.open(attempt)

    assert clock(room).text() == "00:18:59"
    assert clock(room).accessibleName() == "Time left 00:18:59"


def test_time_goes_on_while_the_page_is_closed_and_nobody_turns_it_back(room: Room) -> None:
    attempt = room.start()
    page = room.open(attempt)
    room.press(Qt.Key.Key_A)
    page.hide()
    room.house.clock.go_on(600)
    room.house.clock.moment = room.house.clock.moment.replace(year=2020)

    page.show()
    page.enter({"attempt_id": attempt})

    assert clock(room).text() == "00:10:00"


def test_a_practice_has_no_clock(room: Room) -> None:
    room.open(room.start("practice-test"))

    assert not clock(room).isVisible()
    assert room.button("Go on later").isVisible()


@pytest.mark.parametrize(("left", "tone"), [(301, "text"), (300, "taboo"), (10, "taboo")])
def test_the_last_five_minutes_are_red(room: Room, left: int, tone: str) -> None:
    attempt = room.start()
    room.house.clock.go_on(ALL - left)
    room.open(attempt)

    clock(room).set_left(left)

    assert clock(room)._time.property("tone") == tone


def test_when_the_time_is_up_it_is_handed_in_with_all_that_was_written(room: Room) -> None:
    attempt = room.start()
    room.house.clock.go_on(ALL - 0.6)
    room.open(attempt)
    room.session.go(5)
    room.type("abc")

    handed_in(room)

    state = room.state(attempt)
    assert room.opened == [("result", {"attempt_id": attempt})]
    assert state.handed_in
    assert state.responses == {5: {"text": "abc"}}
    assert room.steps(attempt)[-1].data == {"by": "time"}
    assert room.kinds(attempt).count(StepKind.HAND_IN) == 1


def test_a_dialog_does_not_hold_the_end_up(room: Room) -> None:
    attempt = room.start()
    room.house.clock.go_on(ALL - 0.6)
    room.open(attempt)
    room.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activeModalWidget() is not None

    handed_in(room)

    assert QApplication.activeModalWidget() is None


def test_opened_after_the_end_it_is_handed_in_at_once(room: Room) -> None:
    attempt = room.start()
    room.house.clock.go_on(ALL + 100)

    room.open(attempt)

    assert "Grading" in room.texts()
    assert not room.page.may_leave()
    handed_in(room)
    assert room.page.may_leave()
    assert room.load(attempt).head.used == ALL


def test_a_paper_that_was_handed_in_leads_to_its_result(room: Room) -> None:
    attempt = room.start()
    room.house.trainer.sittings.hand_in(learner=room.house.trainee, attempt_id=attempt)

    room.open(attempt)

    handed_in(room)
    assert room.kinds(attempt).count(StepKind.HAND_IN) == 1


def test_signs_of_life_are_stored_and_correct_the_clock(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    # The lid was closed: the machine's own clock knows, the one of the window stood still.
    room.house.clock.go_on(120)

    room.session._beats.start(10)
    room.qtbot.waitUntil(lambda: StepKind.BEAT in room.kinds(attempt))

    assert clock(room).text() == "00:18:00"


def test_without_a_limit_no_signs_of_life_are_stored(room: Room) -> None:
    room.open(room.start("practice-test"))

    assert not room.session._beats.isActive()
    assert not room.session.countdown.running


def test_nothing_runs_on_behind_another_page(room: Room) -> None:
    page = room.open(room.start())

    page.hide()

    assert not room.session._beats.isActive()
    assert not room.session.countdown.running
