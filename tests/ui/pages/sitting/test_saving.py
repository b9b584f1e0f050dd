"""Nothing that was answered is lost, and the sign never says more than is true."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.factories import Parts, make_trainer
from tests.ui.pages.sitting.conftest import Room
from trainer.attempts.steps import StepKind
from trainer.settings import Place
from trainer.storage.store import StoreUnavailable
from trainer.usecases.sitting import Sittings
from ui.pages.sitting.header import SavedSign
from ui.texts.names import time_text
from ui.widgets.link import Link

ALT = Qt.KeyboardModifier.AltModifier
LAST = 5  # the slot of the one text question of the exam


def unavailable(*_: object, **__: object) -> None:
    raise StoreUnavailable("store_unavailable", reason="disk I/O error")


def remedy(room: Room) -> Link:
    """The link of the sign."""
    return next(link for link in room.session.view.header.sign.findChildren(Link))


def take_remedy(room: Room) -> None:
    QTest.mouseClick(remedy(room), Qt.MouseButton.LeftButton)


def test_a_choice_is_on_disk_at_once(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)

    room.press(Qt.Key.Key_A)

    assert list(room.state(attempt).responses) == [0]
    assert room.sign() == f"Saved {time_text(room.house.clock.moment)}"


def test_the_sign_says_saved_only_when_it_is_on_disk(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = room.start()
    room.open(attempt)
    said: list[tuple[str, int]] = []
    set_sign = SavedSign.set_sign

    def watched(sign: SavedSign, text: str, **options: Any) -> None:
        said.append((text, len(room.state(attempt).responses)))
        set_sign(sign, text, **options)

    monkeypatch.setattr(SavedSign, "set_sign", watched)
    room.press(Qt.Key.Key_B)
    room.press(Qt.Key.Key_Return)
    room.press(Qt.Key.Key_A)

    assert [on_disk for text, on_disk in said if text.startswith("Saved")] == [1, 2]
    assert [on_disk for text, on_disk in said if text == "Saving"] == [0, 1]


def test_typing_is_stored_after_a_pause(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    room.session.go(LAST)

    room.type("abc")
    assert LAST not in room.state(attempt).responses
    assert room.sign() == "Saving"

    room.qtbot.waitUntil(lambda: LAST in room.state(attempt).responses)
    assert room.state(attempt).responses[LAST] == {"text": "abc"}
    assert room.sign().startswith("Saved")
    assert room.kinds(attempt).count(StepKind.ANSWER) == 1


def test_who_types_without_a_pause_is_stored_all_the_same(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    room.session.go(LAST)
    room.session._longest.setInterval(40)
    room.session._pause.setInterval(60_000)

    room.type("abc")

    room.qtbot.waitUntil(lambda: LAST in room.state(attempt).responses)


def test_leaving_the_question_stores_at_once(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    room.session.go(LAST)

    room.type("abc")
    room.press(Qt.Key.Key_Left, ALT)

    assert room.state(attempt).responses[LAST] == {"text": "abc"}
    assert room.state(attempt).current == LAST - 1


def test_losing_the_focus_stores_at_once(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    room.session.go(LAST)

    room.type("abc")
    room.session.view.sheet.hand_in_button.setFocus()

    assert room.state(attempt).responses[LAST] == {"text": "abc"}


@pytest.mark.parametrize("way", ["asked", "hidden"])
def test_closing_stores_at_once(room: Room, way: str) -> None:
    attempt = room.start()
    page = room.open(attempt)
    room.session.go(LAST)
    room.type("abc")

    if way == "asked":
        assert page.may_leave()
    else:
        page.hide()

    assert room.state(attempt).responses[LAST] == {"text": "abc"}


def test_an_answer_taken_back_is_taken_back_on_disk(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    room.session.go(LAST)
    room.type("a")
    room.session.save()

    room.press(Qt.Key.Key_Backspace)
    room.session.save()

    assert room.state(attempt).responses == {}
    assert f"{LAST + 1} open" in room.texts()


def test_the_same_answer_again_is_no_new_step(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    room.session.go(LAST)
    room.type("a")
    room.session.save()

    room.type("b")
    room.press(Qt.Key.Key_Backspace)
    room.session.save()

    assert room.kinds(attempt).count(StepKind.ANSWER) == 1


def test_what_cannot_be_stored_is_kept_and_tried_again(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    mend = room.break_store()

    room.press(Qt.Key.Key_A)
    assert room.sign() == "Not saved yet, trying again"
    assert remedy(room).text() == "Try now"
    room.press(Qt.Key.Key_Return)
    room.press(Qt.Key.Key_B)

    mend()
    assert room.state(attempt).responses == {}
    take_remedy(room)

    assert sorted(room.state(attempt).responses) == [0, 1]
    assert room.sign().startswith("Saved")
    assert not remedy(room).isVisible()


def test_it_is_tried_again_by_itself(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    room.session.recorder._again.setInterval(20)
    mend = room.break_store()
    room.press(Qt.Key.Key_A)

    mend()

    room.qtbot.waitUntil(lambda: list(room.state(attempt).responses) == [0])
    assert room.sign().startswith("Saved")


def test_leaving_with_unsaved_answers_is_asked_about(room: Room) -> None:
    attempt = room.start()
    page = room.open(attempt)
    mend = room.break_store()
    room.press(Qt.Key.Key_A)

    assert not page.may_leave()
    room.click("Back")
    assert room.backs == []
    assert not page.may_leave()
    room.click("Leave anyway")

    assert room.backs == [None]
    assert page.may_leave()
    mend()


def test_handing_in_waits_until_everything_is_stored(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    mend = room.break_store()
    room.press(Qt.Key.Key_A)

    room.click("Hand in")

    assert QApplication.activeModalWidget() is None
    mend()
    assert not room.state(attempt).handed_in


def other_pc(place: Place, room: Room, attempt: int, *, hand_in: bool = False) -> None:
    """Another program answers the second question, or hands in."""
    other = make_trainer(Parts(place=place, clock=room.house.clock))
    learner = room.house.trainee
    if hand_in:
        other.sittings.hand_in(learner=learner, attempt_id=attempt)
    else:
        sitting = other.sittings.load(learner=learner, attempt_id=attempt)
        other.sittings.record(
            attempt_id=attempt, state=sitting.state, kind=StepKind.ANSWER, slot=1,
            data=sitting.questions[1].correct_response().model_dump(mode="json"),
        )  # fmt: skip
    other.close()


def test_two_pcs_are_told_and_one_goes_on_with_both_answers(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    other_pc(room.place, room, attempt)

    room.press(Qt.Key.Key_A)
    assert room.sign() == "Not saved: open on another PC"
    assert remedy(room).text() == "Go on here"
    take_remedy(room)

    assert sorted(room.state(attempt).responses) == [0, 1]
    assert room.sign().startswith("Saved")
    assert "4 open" in room.texts()


def test_handed_in_on_the_other_pc_leads_to_the_result(room: Room) -> None:
    attempt = room.start()
    room.open(attempt)
    other_pc(room.place, room, attempt, hand_in=True)
    room.press(Qt.Key.Key_A)

    take_remedy(room)

    assert room.opened == [("result", {"attempt_id": attempt})]


def test_the_remedy_that_fails_keeps_the_answer(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = room.start()
    room.open(attempt)
    other_pc(room.place, room, attempt)
    room.press(Qt.Key.Key_A)

    with monkeypatch.context() as patch:
        patch.setattr(Sittings, "load", unavailable)
        take_remedy(room)
    assert room.sign() == "Not saved yet, trying again"
    take_remedy(room)
    assert room.sign() == "Not saved: open on another PC"
    take_remedy(room)

    assert sorted(room.state(attempt).responses) == [0, 1]
