"""The notebook, as a learner works through it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.pages.learning import POOR, Learning, dressed, learning
from trainer.progress.mistakes import MistakeKind
from trainer.question import Response
from trainer.question_types.ordering import OrderingResponse
from trainer.question_types.single_choice import SingleChoiceResponse
from trainer.settings import Place
from ui.pages.mistakes.data import KINDS, counts, groups
from ui.pages.mistakes.flow import MistakesPage
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.link import Link
from ui.widgets.prose import Prose
from ui.widgets.states import EmptyState


@pytest.fixture
def life(qapp: QApplication, tmp_path: Path) -> Learning:
    dressed(qapp)
    return learning(Place(folder=tmp_path))


@pytest.fixture
def noted(life: Learning) -> int:
    """An attempt with a wrong choice, a wrong order and a poor answer."""
    library = life.house.trainer.context.library
    kinds = ("single_choice", "ordering", "phrasing", "true_false")
    questions = [next(i for i, q in library.questions.items() if q.type == k) for k in kinds]
    attempt = life.house.trainer.sittings.start_on_questions(
        learner=life.house.trainee, questions=questions, title="四", title_en="Four"
    )
    answers: dict[int, Response | None] = {
        life.slot_of(attempt, "single_choice"): SingleChoiceResponse(option="a"),
        life.slot_of(attempt, "ordering"): OrderingResponse(order=("d", "c", "b", "a")),
        life.slot_of(attempt, "phrasing"): POOR,
    }
    return life.finish(attempt, answers=answers)


def open_page(qtbot: QtBot, life: Learning) -> MistakesPage:
    page = MistakesPage(life.desk)
    page.enter({})
    life.show(qtbot, page)
    return page


def titles(page: MistakesPage) -> set[str]:
    return {card.accessibleName() for card in page.view.cards}


def choose(page: MistakesPage, kind: MistakeKind | None) -> None:
    place = 0 if kind is None else 1 + KINDS.index(kind)
    page.view.filter.set_current(place)
    page.view.filter.changed.emit(place)


def test_questions_are_counted_once_for_each_kind(life: Learning, noted: int) -> None:
    lines = life.house.trainer.progress.notebook(learner=life.house.trainee)

    assert counts(lines) == {
        None: 3, MistakeKind.MISSED_POINT: 1, MistakeKind.TABOO: 1, MistakeKind.WRONG_ORDER: 1,
        MistakeKind.COURTESY: 1, MistakeKind.WRONG_CHOICE: 1,
    }  # fmt: skip


def test_a_question_lists_what_it_lost_the_dearest_first(life: Learning, noted: int) -> None:
    lines = life.house.trainer.progress.notebook(learner=life.house.trainee)

    group = next(one for one in groups(lines) if one.type == "phrasing")

    shares = [loss.share for loss in group.losses]
    assert shares == sorted(shares, reverse=True)
    assert {loss.kind for loss in group.losses} == {
        MistakeKind.MISSED_POINT, MistakeKind.TABOO, MistakeKind.COURTESY,
    }  # fmt: skip
    assert "道歉" in {loss.text for loss in group.losses}


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        (None, {"single_choice 1", "ordering 1", "phrasing 1"}),
        (MistakeKind.TABOO, {"phrasing 1"}),
        (MistakeKind.WRONG_ORDER, {"ordering 1"}),
        (MistakeKind.WRONG_CHOICE, {"single_choice 1"}),
    ],
)
def test_tabs_narrow_to_a_kind(
    qtbot: QtBot, life: Learning, noted: int, kind: MistakeKind | None, shown: set[str]
) -> None:
    page = open_page(qtbot, life)

    choose(page, kind)

    assert titles(page) == shown
    prose = {one.plain_text() for card in page.view.cards for one in card.findChildren(Prose)}
    assert ("怪用户" in prose) == (kind in (None, MistakeKind.TABOO))


def test_the_answer_given_then_is_opened(qtbot: QtBot, life: Learning, noted: int) -> None:
    page = open_page(qtbot, life)
    choose(page, MistakeKind.TABOO)

    card = page.view.cards[0]
    next(b for b in card.findChildren(Button) if "answer" in b.label()).click()

    slot = life.slot_of(noted, "phrasing")
    assert life.asked[-1] == ("result", {"attempt_id": noted, "index": slot})


def test_practice_starts_on_what_is_shown(qtbot: QtBot, life: Learning, noted: int) -> None:
    page = open_page(qtbot, life)

    page.view.practise.click()
    assert practised(life) == {"single_choice", "ordering", "phrasing"}
    choose(page, MistakeKind.WRONG_ORDER)
    page.view.practise.click()
    assert practised(life) == {"ordering"}
    choose(page, None)
    card = next(c for c in page.view.cards if c.accessibleName() == "single_choice 1")
    next(b for b in card.findChildren(Button) if "Practise" in b.label()).click()
    assert practised(life) == {"single_choice"}


def test_a_habit_is_practised(qtbot: QtBot, life: Learning, noted: int) -> None:
    page = open_page(qtbot, life)

    link = next(
        one
        for one in page.view.habits.findChildren(Link)
        if one.accessibleDescription() == "怪用户"
    )
    link.click()

    assert practised(life) == {"phrasing"}


def practised(life: Learning) -> set[str]:
    key, arguments = life.asked[-1]
    assert key == "sitting"
    sitting = life.house.trainer.sittings.load(learner=life.house.trainee, **arguments)
    return {question.type for question in sitting.questions}


def test_the_rail_is_told_the_number(qtbot: QtBot, life: Learning, noted: int) -> None:
    with qtbot.waitSignal(life.desk.router.counted) as told:
        open_page(qtbot, life)

    assert told.args == ["mistakes", 3]


def test_an_answer_that_is_right_leaves_the_notebook(
    qtbot: QtBot, life: Learning, noted: int
) -> None:
    page = open_page(qtbot, life)
    choose(page, MistakeKind.WRONG_CHOICE)
    page.view.practise.click()
    life.finish(life.asked[-1][1]["attempt_id"])

    page.enter({})

    assert titles(page) == set()
    assert any(one.text() == "None of this kind" for one in page.findChildren(Label))
    choose(page, None)
    assert titles(page) == {"ordering 1", "phrasing 1"}


def test_an_empty_notebook_leads_to_practice(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)

    state = next(one for one in page.findChildren(EmptyState) if one.isVisible())
    next(iter(state.findChildren(Button))).click()

    assert life.asked[-1] == ("practice", {})
    assert not page.view.practise.isVisible()


def test_a_long_notebook_is_built_piece_by_piece(qtbot: QtBot, life: Learning) -> None:
    library = life.house.trainer.context.library
    questions = list(library.questions)
    attempt = life.house.trainer.sittings.start_on_questions(
        learner=life.house.trainee, questions=questions, title="全", title_en="All"
    )
    wrong: dict[int, Response | None] = {}
    sitting = life.house.trainer.sittings.load(learner=life.house.trainee, attempt_id=attempt)
    for slot, question in enumerate(sitting.questions):
        if question.type in ("phrasing", "rewrite", "procedure"):
            wrong[slot] = POOR
        elif question.type == "single_choice":
            wrong[slot] = SingleChoiceResponse(option="a")
    mock = {slot: wrong.get(slot) for slot in range(len(questions)) if slot in wrong}
    life.finish(attempt, answers=mock)
    page = open_page(qtbot, life)
    total = counts(life.house.trainer.progress.notebook(learner=life.house.trainee))[None]

    assert len(page.view.cards) == min(total, 30)
    assert page.view.practise.label() == f"Practise these {total}"
