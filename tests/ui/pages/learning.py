"""What the tests of a learner's pages share: a desk, attempts sat, what the router was asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factories import House, Parts, make_house
from trainer.accounts import Account
from trainer.attempts.steps import StepKind
from trainer.question import Response
from trainer.question_types.free_text import TextResponse
from trainer.settings import Place
from ui.pages.spec import Desk, Router
from ui.tasks import Tasks
from ui.theme import apply_theme, load_theme


@dataclass
class Learning:
    """A house at the desk of its trainee. asked: what the router was asked to open."""

    house: House
    desk: Desk
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    toasts: list[str] = field(default_factory=list)
    kept: list[QWidget] = field(default_factory=list)

    def sit(
        self, blueprint: str = "exam-test", *, answers: dict[int, Response | None] | None = None,
        flags: tuple[int, ...] = (), hand_in: bool = True, upto: int | None = None,
    ) -> int:  # fmt: skip
        """Sit a paper, right but for `answers`; its attempt."""
        sittings = self.house.trainer.sittings
        attempt = sittings.start(learner=self.house.trainee, blueprint_id=blueprint, seed=5)
        return self.finish(attempt, answers=answers, flags=flags, hand_in=hand_in, upto=upto)

    def finish(
        self, attempt: int, *, answers: dict[int, Response | None] | None = None,
        flags: tuple[int, ...] = (), hand_in: bool = True, upto: int | None = None,
    ) -> int:  # fmt: skip
        """Answer an attempt and hand it in."""
        sittings, learner = self.house.trainer.sittings, self.house.trainee
        sitting = sittings.load(learner=learner, attempt_id=attempt)
        state = sitting.state
        for slot, question in enumerate(sitting.questions[:upto]):
            response = (answers or {}).get(slot, question.correct_response())
            data = None if response is None else response.model_dump(mode="json")
            kinds = [(StepKind.ANSWER, data)]
            kinds += [(StepKind.FLAG, {"on": True})] if slot in flags else []
            for kind, given in kinds:
                state = sittings.record(
                    attempt_id=attempt, state=state, kind=kind, slot=slot, data=given
                )
        self.house.clock.go_on(600)
        if hand_in:
            sittings.hand_in(learner=learner, attempt_id=attempt)
        return attempt

    def show(self, qtbot: QtBot, page: QWidget) -> None:
        """Show a page in an active window of the usual size; it lives as long as the test."""
        self.kept.append(page)
        page.resize(1166, 740)
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()

    def slot_of(self, attempt: int, type_: str) -> int:
        """The first slot of a type."""
        sitting = self.house.trainer.sittings.load(learner=self.house.trainee, attempt_id=attempt)
        return next(i for i, slot in enumerate(sitting.paper.slots) if slot.type == type_)


def learning(place: Place, *, account: str = "trainee", **parts: Any) -> Learning:
    """A desk whose router notes what it is asked."""
    house = make_house(Parts(place=place, **parts))
    person: Account = getattr(house, account)
    router = Router()
    made = Learning(house, Desk(house.trainer, person, Tasks(), router))
    router.opened.connect(lambda key, arguments: made.asked.append((key, arguments)))
    router.toast_asked.connect(lambda _icon, text, _action, _then: made.toasts.append(text))
    return made


def dressed(app: Any) -> None:
    """The light theme."""
    apply_theme(app, load_theme("light"))


# Greets, blames the customer with 你, says when, doesn't apologise.
POOR = TextResponse(text="您好，都怪你，我两点到。")
