"""A program that is killed in the middle of a sitting loses nothing it had called saved."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

from tests.ui.pages.sitting.conftest import Room

ROOT = Path(__file__).resolve().parents[4]

# Answers and flags question by question, says so, and is killed without a chance to close.
_SITTER = """
import sys, time
from pathlib import Path
from tests.factories import Parts, make_trainer
from trainer.attempts.steps import StepKind
from trainer.settings import Place

folder, attempt, learner_number = sys.argv[1], int(sys.argv[2]), sys.argv[3]
trainer = make_trainer(Parts(place=Place(folder=Path(folder))))
learner = next(a for a in trainer.accounts.sign_in_sheet().accounts if a.number == learner_number)
sitting = trainer.sittings.load(learner=learner, attempt_id=attempt)
state = sitting.state
for slot, question in enumerate(sitting.questions[:4]):
    data = question.correct_response().model_dump(mode="json")
    for kind, what in ((StepKind.VISIT, None), (StepKind.ANSWER, data)):
        state = trainer.sittings.record(
            attempt_id=attempt, state=state, kind=kind, slot=slot, data=what
        )
    print("saved", slot, flush=True)
time.sleep(60)
"""


def test_after_a_kill_everything_saved_is_there(room: Room) -> None:
    attempt = room.start()
    command = [sys.executable, "-c", _SITTER, str(room.place.folder), str(attempt)]
    command.append(room.house.trainee.number)
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as sitter:
        assert sitter.stdout is not None
        said = [sitter.stdout.readline().strip() for _ in range(4)]
        sitter.kill()
        code = sitter.wait()
    assert said == [f"saved {slot}" for slot in range(4)]
    assert code == -signal.SIGKILL

    room.open(attempt)

    questions = room.session.sitting.questions
    wanted = {n: questions[n].correct_response().model_dump(mode="json") for n in range(4)}
    assert room.session.recorder.responses() == wanted
    assert room.number() == 4
    assert "4 answered" in room.texts()
    answer = room.session.view.question.answer
    assert answer is not None
    assert answer.response() == questions[3].correct_response()
