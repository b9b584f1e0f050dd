"""An HR office on a real store: people, passed exams, a desk to work at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from trainer.accounts import Account, Role
from trainer.app import Trainer, open_trainer
from trainer.attempts.result import Scores, Share
from trainer.certification.register import Certificate
from trainer.clock import Uptime
from trainer.papers.paper import Paper
from trainer.settings import open_place
from trainer.usecases.accounts import initials_of
from ui.pages.spec import Desk, Router
from ui.tasks import Tasks
from ui.theme import apply_theme, load_theme

NOW = datetime(2026, 11, 20, 8, 45, tzinfo=UTC)
LONG = 30_000  # ms; the first drawing loads every font


@dataclass
class FixedClock:
    """A clock that stands still until it is moved."""

    moment: datetime = NOW

    def now(self) -> datetime:
        return self.moment

    def uptime(self) -> Uptime:
        return Uptime("boot", 0.0)


@dataclass
class Office:
    """The trainer, whoever works in HR, and what pages asked of the window."""

    trainer: Trainer
    clock: FixedClock
    tasks: Tasks
    qtbot: QtBot
    router: Router = field(default_factory=Router)
    opened: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    toasts: list[tuple[str, str, Any]] = field(default_factory=list)
    crashes: list[Exception] = field(default_factory=list)
    hr: Account = field(init=False)

    def __post_init__(self) -> None:
        self.router.opened.connect(lambda key, arguments: self.opened.append((key, arguments)))
        self.router.toast_asked.connect(
            lambda _icon, text, action, then: self.toasts.append((text, action, then))
        )
        self.tasks.crashed.connect(self.crashes.append)
        self.hr = self.person("陈岚", number="9001", role=Role.HR)

    def person(
        self, name: str, *, number: str, unit: str = "入户服务一组", role: Role = Role.TRAINEE
    ) -> Account:
        """Enter somebody; nobody signs in here, so no secret is hashed."""
        with self.trainer.context.store.begin() as tx:
            id_ = tx.accounts.add(
                secret="-", created_at=NOW, number=number, name=name, unit=unit, job_title="",
                role=role.value, initials=initials_of(name),
            )  # fmt: skip
            account = tx.accounts.get(id_)
        assert account is not None
        return account

    def passed(
        self, name: str, *, number: str, level: int = 3, unit: str = "入户服务一组",
        days_ago: int = 0,
    ) -> int:  # fmt: skip
        """Somebody who passed an exam; the id of the attempt."""
        learner = self.person(name, number=number, unit=unit)
        ended = NOW - timedelta(days=days_ago, minutes=int(number))
        paper = Paper("exam-star", "exam", "三星考核", "3-star exam", level, 3000, 1, ())
        shares = {"phrasing": Share(81, 100), "procedure": Share(88, 100)}
        with self.trainer.context.store.begin() as tx:
            id_ = tx.attempts.start(learner_id=learner.id, paper=paper, at=ended)
            scores = Scores(Share(84, 100), shares, {}, level, True)
            tx.attempts.finish(id_, at=ended, used=2400, scores=scores)
        return id_

    def issued(
        self, name: str, *, number: str, level: int = 3, design: str = "classic"
    ) -> Certificate:
        """Somebody's certificate in the register."""
        attempt = self.passed(name, number=number, level=level)
        return self.trainer.certificates.issue(
            actor=self.hr, attempt_ids=[attempt], template=design
        )[0]

    def register(self) -> list[Certificate]:
        """Every certificate, the newest first."""
        return self.trainer.certificates.register(actor=self.hr)

    def desk(self, account: Account | None = None) -> Desk:
        """What a page works with."""
        return Desk(self.trainer, account or self.hr, self.tasks, self.router)

    def show(self, page: Any, **arguments: object) -> None:
        """Show a page and enter it, as the window does."""
        widget: QWidget = page
        self.qtbot.addWidget(widget)
        widget.resize(1166, 740)
        with self.qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        page.enter(arguments)


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, data_folder: object) -> Iterator[Office]:
    """An office of its own for every test, in English and in the light theme."""
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    apply_theme(qapp, load_theme("light"))
    clock = FixedClock()
    tasks = Tasks()
    made = Office(open_trainer(open_place(), seed=1, clock=clock), clock, tasks, qtbot)
    yield made
    tasks.stop()
    made.trainer.close()
    QLocale.setDefault(before)
    assert made.crashes == []
