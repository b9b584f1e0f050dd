"""A trainee at the desk: a house with a small bank, the pages' way out, and finished practice."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.factories import House, Parts, make_house, sample_library
from trainer.attempts.steps import StepKind
from trainer.question_types.free_text import TextResponse
from trainer.question_types.single_choice import SingleChoiceResponse
from trainer.settings import Place
from trainer.storage.store import Store
from ui.i18n import install_language
from ui.pages.spec import Desk, Router
from ui.tasks import Tasks
from ui.theme import apply_theme, load_theme

WRONG = {
    "single_choice": SingleChoiceResponse(option="a"),
    "phrasing": TextResponse(text="都怪你。"),
}


@dataclass
class Learner:
    """A trainee with a desk. opened: the pages asked for; told: what the toasts said."""

    house: House
    desk: Desk
    opened: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    counted: list[tuple[str, int]] = field(default_factory=list)

    def begin(self, questions: Sequence[str]) -> int:
        """Begin a practice on these questions."""
        return self.house.trainer.sittings.start_on_questions(
            learner=self.house.trainee, questions=list(questions), title="练习", title_en="Practice"
        )

    def practise(self, questions: Sequence[str], *, right: bool = True) -> None:
        """Answer these questions, half a minute each, and hand in."""
        self.finish(self.begin(questions), right=right)

    def finish(self, attempt: int, *, right: bool = True) -> None:
        """Answer everything and hand in."""
        sittings, clock = self.house.trainer.sittings, self.house.clock
        sitting = sittings.load(learner=self.house.trainee, attempt_id=attempt)
        state = sitting.state
        for slot, question in enumerate(sitting.questions):
            state = sittings.record(attempt_id=attempt, state=state, kind=StepKind.VISIT, slot=slot)
            clock.go_on(30)
            given = question.correct_response() if right else WRONG[question.type]
            data = given.model_dump(mode="json")
            state = sittings.record(
                attempt_id=attempt, state=state, kind=StepKind.ANSWER, slot=slot, data=data
            )
        sittings.hand_in(learner=self.house.trainee, attempt_id=attempt)

    def begun(self) -> tuple[str, list[str]]:
        """The sitting that was opened last: its title and the questions it asks."""
        key, arguments = self.opened[-1]
        assert key == "sitting"
        sitting = self.house.trainer.sittings.load(
            learner=self.house.trainee, attempt_id=arguments["attempt_id"]
        )
        return sitting.head.title, [question.id for question in sitting.questions]


def of_type(type_: str) -> list[str]:
    """The sample questions of a type."""
    return [id_ for id_, q in sample_library().questions.items() if q.type == type_]


@pytest.fixture(scope="session")
def new_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = Place(folder=tmp_path_factory.mktemp("new"))
    Store.open(place).close()
    return place.database_file


@pytest.fixture
def learner(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, new_database: Path
) -> Iterator[Learner]:
    """A trainee who has done nothing yet; the window speaks English and is light."""
    apply_theme(qapp, load_theme("light"))
    install_language(qapp, "en")
    place = Place(folder=tmp_path)
    shutil.copy(new_database, place.database_file)
    house = make_house(Parts(place=place))
    tasks = Tasks()
    router = Router()
    made = Learner(house, Desk(house.trainer, house.trainee, tasks, router))
    router.opened.connect(lambda key, arguments: made.opened.append((key, arguments)))
    router.toast_asked.connect(lambda _icon, text, *_rest: made.told.append(text))
    router.counted.connect(lambda key, count: made.counted.append((key, count)))
    yield made
    tasks.stop()
    house.trainer.close()
    install_language(qapp, "en")


def shown(qtbot: QtBot, page: QWidget, **arguments: object) -> None:
    """Show the page as the window does: in sight first, then told what to show."""
    page.resize(1168, 740)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.enter(arguments)  # type: ignore[attr-defined]
    QTest.qWait(1)  # new widgets come into sight with the next turn of the event loop
