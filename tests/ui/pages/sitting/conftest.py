"""A house with a learner, and the page of a sitting in an active window."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.factories import House, Parts, make_house, make_trainer
from trainer.attempts.steps import AttemptState, Step, StepKind
from trainer.settings import Place
from trainer.storage.store import Store
from trainer.usecases.sitting import Sitting
from ui.pages.sitting.flow import SittingPage
from ui.pages.sitting.session import Session
from ui.pages.spec import Desk, Router
from ui.tasks import Tasks
from ui.theme import apply_theme, load_theme
from ui.widgets.button import Button

NO_KEY = Qt.KeyboardModifier.NoModifier


@dataclass
class Room:
    """A learner at a desk; `opened` are the pages that were asked for."""

    qtbot: QtBot
    house: House
    place: Place
    tasks: Tasks
    opened: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    backs: list[None] = field(default_factory=list)
    pages: list[SittingPage] = field(default_factory=list)

    @property
    def page(self) -> SittingPage:
        """The page opened last."""
        return self.pages[-1]

    @property
    def session(self) -> Session:
        """The attempt under way on it."""
        assert self.page.session is not None
        return self.page.session

    def start(self, blueprint: str = "exam-test") -> int:
        """Begin an attempt."""
        return self.house.trainer.sittings.start(
            learner=self.house.trainee, blueprint_id=blueprint, seed=7
        )

    def practise(self, *types: str) -> int:
        """Begin a practice of one question of each type."""
        by_type = {q.type: q.id for q in self.house.trainer.context.library.questions.values()}
        return self.house.trainer.sittings.start_on_questions(
            learner=self.house.trainee, questions=[by_type[type_] for type_ in types],
            title="练习", title_en="Practice",
        )  # fmt: skip

    def open(self, attempt: int) -> SittingPage:
        """Show the attempt on a new page."""
        router = Router()
        desk = Desk(self.house.trainer, self.house.trainee, self.tasks, router)
        page = SittingPage(desk)
        router.setParent(page)
        router.opened.connect(lambda key, arguments: self.opened.append((key, arguments)))
        router.back_asked.connect(lambda: self.backs.append(None))
        page.resize(1366, 768)
        self.pages.append(page)
        self.qtbot.addWidget(page)
        with self.qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.enter({"attempt_id": attempt})
        return page

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.page, key, modifier)

    def type(self, text: str) -> None:
        """Type Latin text where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def click(self, label: str) -> None:
        """Click the visible button of that label."""
        QTest.mouseClick(self.button(label), Qt.MouseButton.LeftButton)

    def button(self, label: str) -> Button:
        """The visible button of that label."""
        top = QApplication.activeModalWidget() or self.page
        found = [b for b in top.findChildren(Button) if b.label() == label and b.isVisible()]
        assert found, label
        return found[0]

    def texts(self, widget: QWidget | None = None) -> list[str]:
        """Every visible line of text."""
        labels = (widget or self.page).findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def sign(self) -> str:
        """What the sign about saving says."""
        return self.session.view.header.sign.text()

    def number(self) -> int:
        """Which question is shown."""
        return self.session.current + 1

    def load(self, attempt: int) -> Sitting:
        """The attempt, as another program reads it from the disk."""
        other = make_trainer(Parts(place=self.place, clock=self.house.clock))
        try:
            return other.sittings.load(learner=self.house.trainee, attempt_id=attempt)
        finally:
            other.close()

    def state(self, attempt: int) -> AttemptState:
        """Where the attempt stands on disk."""
        return self.load(attempt).state

    def steps(self, attempt: int) -> list[Step]:
        """The steps on disk."""
        with self.house.trainer.context.store.read() as tx:
            return tx.attempts.steps(attempt)

    def kinds(self, attempt: int) -> list[StepKind]:
        """The kinds of the steps on disk."""
        return [step.kind for step in self.steps(attempt)]

    def break_store(self) -> Callable[[], None]:
        """Another program holds the database and doesn't let go; the answer makes it let go."""
        connection = sqlite3.connect(self.place.database_file, isolation_level=None)
        connection.execute("BEGIN IMMEDIATE")
        return connection.close


@pytest.fixture(scope="session")
def new_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file on the newest schema: copying it is quicker than migrating for each test."""
    place = Place(folder=tmp_path_factory.mktemp("new"))
    Store.open(place).close()
    return place.database_file


@pytest.fixture
def room(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, new_database: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Room]:  # fmt: skip
    """A room with its own database, which is waited for shortly where it is held by another."""
    monkeypatch.setattr("trainer.storage.engine._SECONDS_TO_WAIT", 0.02)
    apply_theme(qapp, load_theme("light"))
    place = Place(folder=tmp_path)
    shutil.copy(new_database, place.database_file)
    house = make_house(Parts(place=place))
    tasks = Tasks()
    made = Room(qtbot, house, place, tasks)
    yield made
    for page in made.pages:
        if page.session is not None:
            page.session.stop()
    tasks.stop()
    house.trainer.close()
