"""A talk in a sitting: room for it, and nothing that was said is lost."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from tests.factories import Parts, make_blueprint, make_trainer, sample_blueprints
from tests.ui.pages.sitting.conftest import Room
from trainer.attempts.steps import StepKind
from trainer.usecases.sitting import Sittings
from ui.answers.dialogue import DialogueAnswer
from ui.widgets.bubble import Bubble
from ui.widgets.prose import Prose

ROOT = Path(__file__).resolve().parents[4]
CTRL = Qt.KeyboardModifier.ControlModifier
MODEL = "您好，抱歉让您久等，我两点到。"
HALF = "抱歉。"


def answer(room: Room) -> DialogueAnswer:
    shown = room.session.view.question.answer
    assert isinstance(shown, DialogueAnswer)
    return shown


def bubbles(room: Room) -> list[str]:
    return [one.accessibleName() for one in answer(room).talk.findChildren(Bubble)]


def type_text(text: str) -> None:
    """Type Chinese, as an input method commits it."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(QApplication.focusWidget(), event)


def settle(room: Room) -> None:
    """Wait until the customer has answered."""
    room.qtbot.waitUntil(lambda: not room.tasks.busy)


def say(room: Room, *lines: str) -> None:
    for line in lines:
        type_text(line)
        room.press(Qt.Key.Key_Return, CTRL)
        settle(room)


def open_talk(room: Room) -> int:
    attempt = room.practise("dialogue")
    room.open(attempt)
    settle(room)
    return attempt


# --- room


def test_a_talk_alone_has_no_answer_sheet(room: Room) -> None:
    open_talk(room)

    assert not room.session.view.sheet.isVisible()
    assert answer(room).side.isVisible()


def test_among_other_questions_the_sheet_stays(room: Room) -> None:
    room.open(room.practise("dialogue", "true_false"))

    assert room.session.view.sheet.isVisible()


def test_a_question_alone_of_another_type_has_no_sheet_either(room: Room) -> None:
    room.open(room.practise("true_false"))

    assert not room.session.view.sheet.isVisible()


def exam(room: Room) -> int:
    """A timed paper that asks one talk."""
    blueprints = {
        **sample_blueprints(), "exam-test": make_blueprint(cells=[{"type": "dialogue", "count": 1}])
    }  # fmt: skip
    parts = Parts(place=room.place, clock=room.house.clock, blueprints=blueprints)
    other = make_trainer(parts)
    attempt = other.sittings.start(learner=room.house.trainee, blueprint_id="exam-test", seed=7)
    other.close()
    return attempt


def test_in_an_exam_the_sheet_stays_and_the_mood_is_not_told(room: Room) -> None:
    room.open(exam(room))
    say(room, MODEL)

    assert room.session.view.sheet.isVisible()
    assert len(bubbles(room)) == 3
    assert {one.accessibleDescription() for one in answer(room).talk.findChildren(Bubble)} == {""}
    assert not answer(room).side.mood.isVisible()


def test_in_practice_the_mood_is_told(room: Room) -> None:
    open_talk(room)
    say(room, MODEL)

    told = [one.accessibleDescription() for one in answer(room).talk.findChildren(Bubble)]
    assert [remark[:6] for remark in told] == ["", "MOT +1", ""]


def test_the_title_is_that_of_the_talk(room: Room) -> None:
    open_talk(room)

    title = room.session.sitting.questions[0].title
    assert title in room.texts()
    assert "Question 1" not in room.texts()


def test_scenario_and_task_are_told_once(room: Room) -> None:
    attempt = open_talk(room)

    question = room.load(attempt).questions[0]
    told = [one.plain_text() for one in room.page.findChildren(Prose) if one.isVisible()]
    assert (told.count(question.scenario), told.count(question.stem)) == (1, 1)


# --- what is stored


def test_what_was_said_is_on_disk_at_once(room: Room) -> None:
    attempt = open_talk(room)
    type_text(MODEL)
    assert room.state(attempt).responses == {}

    room.press(Qt.Key.Key_Return, CTRL)

    assert room.state(attempt).responses == {0: {"lines": [MODEL], "draft": ""}}
    assert room.sign().startswith("Saved")


def test_each_line_is_one_step(room: Room) -> None:
    attempt = open_talk(room)
    say(room, MODEL, HALF, MODEL)

    assert room.kinds(attempt).count(StepKind.ANSWER) == 3
    settle(room)


def test_a_draft_is_stored_after_a_pause(room: Room) -> None:
    attempt = open_talk(room)
    say(room, MODEL)
    type_text("我两")

    wanted = {0: {"lines": [MODEL], "draft": "我两"}}
    room.qtbot.waitUntil(lambda: room.state(attempt).responses == wanted)


def test_a_talk_that_is_opened_again_has_the_same_bubbles(room: Room) -> None:
    attempt = open_talk(room)
    say(room, MODEL, HALF)
    type_text("我两")
    before = bubbles(room)
    assert len(before) == 5

    room.session.save()
    room.open(attempt)
    settle(room)

    assert bubbles(room) == before
    assert answer(room).editor.text() == "我两"
    say(room, "点到。")
    assert room.state(attempt).responses[0]["lines"] == [MODEL, HALF, "我两点到。"]


# Says two lines as a person does, and is killed while it waits.
_TALKER = """
import sys, time
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.factories import Parts, make_trainer
from trainer.settings import Place
from ui.answers.dialogue import DialogueAnswer
from ui.pages.sitting.flow import SittingPage
from ui.pages.spec import Desk, Router
from ui.tasks import Tasks
from ui.theme import apply_theme, load_theme

app = QApplication([])
apply_theme(app, load_theme("light"))
folder, attempt, number, *lines = sys.argv[1:]
trainer = make_trainer(Parts(place=Place(folder=Path(folder))))
people = trainer.accounts.sign_in_sheet().accounts
learner = next(one for one in people if one.number == number)
tasks = Tasks()
page = SittingPage(Desk(trainer, learner, tasks, Router()))
page.resize(1366, 768)
page.show()
page.enter({"attempt_id": int(attempt)})
answer = page.findChild(DialogueAnswer)
for line in lines:
    while tasks.busy:
        QTest.qWait(5)
    answer.editor.text_edit.insertPlainText(line)
    QTest.keyClick(answer.editor.text_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    print("said", flush=True)
time.sleep(60)
"""


def test_after_a_kill_the_talk_is_as_it_was(room: Room) -> None:
    attempt = room.practise("dialogue")
    command = [sys.executable, "-c", _TALKER, str(room.place.folder), str(attempt)]
    command += [room.house.trainee.number, MODEL, HALF]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as talker:
        assert talker.stdout is not None
        said = [talker.stdout.readline().strip() for _ in range(2)]
        talker.kill()
        code = talker.wait()
    assert (said, code) == (["said", "said"], -signal.SIGKILL)

    room.open(attempt)
    settle(room)

    assert bubbles(room) == [
        "韩先生：怎么又坏了？", MODEL, "韩先生：什么时候能好？", HALF, "韩先生：要多少钱？",
    ]  # fmt: skip
    assert answer(room).editor.text() == ""


# --- when the marker fails


def test_a_marker_that_fails_is_told_and_can_be_asked_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = open_talk(room)
    crashes: list[Exception] = []
    room.tasks.crashed.connect(crashes.append)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("no marks today")

    with monkeypatch.context() as patch:
        patch.setattr(Sittings, "talk", broken)
        say(room, MODEL)
    assert [str(error) for error in crashes] == ["no marks today"]
    assert room.state(attempt).responses[0]["lines"] == [MODEL]
    room.click("Ask again")
    settle(room)

    assert bubbles(room)[1:] == [MODEL, "韩先生：什么时候能好？"]
    assert room.state(attempt).responses[0]["lines"] == [MODEL]


def test_checking_while_the_customer_thinks_tells_the_talk(room: Room) -> None:
    attempt = open_talk(room)
    type_text(MODEL)
    room.press(Qt.Key.Key_Return, CTRL)

    room.click("Check")
    settle(room)

    assert bubbles(room) == ["韩先生：怎么又坏了？", MODEL]
    assert room.load(attempt).grades[0].fraction > 0
    assert not answer(room).editor.isVisible()


def test_after_the_end_ctrl_enter_leads_on(room: Room) -> None:
    attempt = open_talk(room)
    say(room, *[MODEL] * 4)
    assert room.state(attempt).revealed == frozenset()

    room.press(Qt.Key.Key_Return, CTRL)

    assert room.state(attempt).revealed == {0}
    assert room.load(attempt).grades[0].fraction == 1.0
