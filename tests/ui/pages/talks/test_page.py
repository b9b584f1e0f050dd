"""Choosing a dialogue, as a learner does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.factories import BANK, make_bank, make_question, script_data
from tests.ui.pages.learning import Learning, dressed, learning
from trainer.bank.library import Library
from trainer.question import Question
from trainer.question_types.dialogue import DialogueResponse
from trainer.settings import Place
from trainer.storage.store import StoreUnavailable
from trainer.usecases.sitting import Sittings
from ui.pages.talks.flow import TalksPage
from ui.pages.talks.view import TalkTile
from ui.theme import apply_theme, load_theme
from ui.theme.tokens import ThemeName
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.states import EmptyState

MODEL = "您好，抱歉让您久等，我两点到。"
OTHER = "另一本手册"


def dialogue(number: int, title: str, *, bank: str = BANK, **changes: object) -> Question:
    id_ = f"tt-{number:04d}"
    return make_question("dialogue", id=id_, title=title, covers=[f"{bank}.001"], **changes)


def two_manuals() -> Library:
    """Three dialogues in one bank, one in another, and a question that is none."""
    owl = script_data()
    owl["customer"] |= {"name": "陶女士", "temper": "owl"}
    first = make_bank([
        dialogue(1, "冰箱又坏了", star=2), dialogue(2, "等了一天", star=4, script=owl),
        dialogue(3, "第一次上门", star=1), make_question("true_false", id="tt-0004"),
    ])  # fmt: skip
    second = make_bank([dialogue(5, "退机", bank="other_bank")], id="other_bank", title=OTHER)
    return Library({BANK: first, second.id: second})


def at_work(folder: Path, library: Library) -> Iterator[Learning]:
    made = learning(Place(folder=folder), library=library)
    yield made
    made.desk.tasks.stop()
    made.house.trainer.close()


@pytest.fixture
def life(qapp: QApplication, tmp_path: Path) -> Iterator[Learning]:
    dressed(qapp)
    yield from at_work(tmp_path, two_manuals())


@pytest.fixture
def empty_life(qapp: QApplication, tmp_path: Path) -> Iterator[Learning]:
    dressed(qapp)
    yield from at_work(tmp_path, Library({BANK: make_bank([make_question("true_false")])}))


def open_page(qtbot: QtBot, life: Learning) -> TalksPage:
    page = TalksPage(life.desk)
    life.show(qtbot, page)
    enter(qtbot, life, page)
    return page


def enter(qtbot: QtBot, life: Learning, page: TalksPage) -> None:
    page.enter({})
    qtbot.waitUntil(lambda: not life.desk.tasks.busy)


def tile(page: TalksPage, title: str) -> TalkTile:
    return next(one for one in page.view.tiles if one.text() == title)


def asked_in(life: Learning, attempt: int) -> list[str]:
    sitting = life.house.trainer.sittings.load(learner=life.house.trainee, attempt_id=attempt)
    return [question.id for question in sitting.questions]


def opened(life: Learning) -> int:
    """The attempt that the sitting was asked to open last."""
    key, arguments = life.asked[-1]
    assert key == "sitting"
    return int(arguments["attempt_id"])


def talk_through(life: Learning, attempt: int, *lines: str, hand_in: bool = True) -> None:
    life.finish(attempt, answers={0: DialogueResponse(lines=lines)}, hand_in=hand_in)


# --- the list


def test_the_dialogues_stand_in_a_card_for_each_manual(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)

    cards = {
        card.accessibleName(): [one.text() for one in card.findChildren(TalkTile)]
        for card in page.findChildren(Card)
    }
    assert cards == {"测试手册": ["第一次上门", "冰箱又坏了", "等了一天"], OTHER: ["退机"]}
    assert all(one.isVisible() for one in page.view.tiles)


@pytest.mark.parametrize(
    ("title", "who"),
    [
        ("冰箱又坏了", "韩先生　Tiger　2 stars　4–5 turns"),
        ("等了一天", "陶女士　Owl　4 stars　4–5 turns"),
        ("第一次上门", "韩先生　Tiger　1 star　4–5 turns"),
    ],
)
def test_a_tile_says_who_calls_and_how_hard_it_is(
    qtbot: QtBot, life: Learning, title: str, who: str
) -> None:
    page = open_page(qtbot, life)

    assert tile(page, title).accessibleName() == f"{title}，{who}，not yet talked"
    assert tile(page, title).toolTip() == title


def test_without_dialogues_the_page_says_what_will_be_here(
    qtbot: QtBot, empty_life: Learning
) -> None:
    page = open_page(qtbot, empty_life)

    state = page.findChild(EmptyState)
    assert state is not None
    assert state.isVisible()
    assert state.accessibleName() == "No dialogues yet"
    assert page.view.tiles == []


def test_while_banks_are_read_nothing_is_said_to_be_missing(qtbot: QtBot, life: Learning) -> None:
    page = TalksPage(life.desk)
    life.show(qtbot, page)

    page.enter({})

    assert page.findChild(EmptyState) is None
    qtbot.waitUntil(lambda: len(page.view.tiles) == 4)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("width", [700, 1166, 1700])
def test_tiles_stand_side_by_side_and_are_painted(
    qtbot: QtBot, qapp: QApplication, life: Learning, name: ThemeName, width: int
) -> None:
    apply_theme(qapp, load_theme(name))
    page = open_page(qtbot, life)
    page.resize(width, 740)
    first, second, third, *_ = page.view.tiles

    qtbot.waitUntil(lambda: second.x() > first.geometry().right())
    assert (second.y(), third.x()) == (first.y(), first.x())
    colours = {first.grab().toImage().pixelColor(x, 38).name() for x in range(first.width())}
    assert len(colours) > 3


# --- beginning


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_starts_a_talk(qtbot: QtBot, life: Learning, key: Qt.Key) -> None:
    page = open_page(qtbot, life)
    tile(page, "等了一天").setFocus()

    qtbot.keyClick(QApplication.focusWidget(), key)

    assert asked_in(life, opened(life)) == ["tt-0002"]
    assert len(life.asked) == 1


def test_tab_walks_from_tile_to_tile(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)
    page.view.tiles[0].setFocus()

    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert page.view.tiles[2].hasFocus()


def test_a_click_starts_a_talk_under_its_own_name(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)

    qtbot.mouseClick(tile(page, "退机"), Qt.MouseButton.LeftButton)

    attempt = opened(life)
    assert asked_in(life, attempt) == ["tt-0005"]
    head = life.house.trainer.sittings.load(learner=life.house.trainee, attempt_id=attempt).head
    assert (head.kind, head.title) == ("practice", "退机")


def test_what_cannot_be_opened_is_said(
    qtbot: QtBot, life: Learning, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(qtbot, life)

    def unavailable(*_: object, **__: object) -> None:
        raise StoreUnavailable("store_unavailable", reason="disk I/O error")

    monkeypatch.setattr(Sittings, "open_with", unavailable)
    page.view.tiles[0].click()

    assert life.asked == []
    assert len(life.toasts) == 1


# --- going on, and how it went


def test_a_talk_under_way_is_gone_on_with(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)
    tile(page, "冰箱又坏了").click()
    first = opened(life)
    talk_through(life, first, MODEL, hand_in=False)

    enter(qtbot, life, page)
    tile(page, "等了一天").click()
    other = opened(life)
    tile(page, "冰箱又坏了").click()

    assert opened(life) == first
    assert other != first


def test_a_talk_only_looked_at_begins_anew(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)

    for _ in range(2):
        tile(page, "退机").click()

    attempts = [arguments["attempt_id"] for _, arguments in life.asked]
    assert len(set(attempts)) == 2


def notes(page: TalksPage) -> list[str]:
    found = [label.text() for label in page.findChildren(Label)]
    return [text for text in found if text.endswith("talked through")]


def test_the_best_mark_stands_on_the_tile(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)
    assert notes(page) == ["0 of 3 talked through", "0 of 1 talked through"]
    for lines in ([MODEL] * 4, ["嗯。"]):
        tile(page, "等了一天").click()
        talk_through(life, opened(life), *lines)

    enter(qtbot, life, page)

    assert tile(page, "等了一天").accessibleName().endswith("，best 100")
    assert tile(page, "退机").accessibleName().endswith("，not yet talked")
    qtbot.waitUntil(lambda: notes(page) == ["1 of 3 talked through", "0 of 1 talked through"])


def test_a_talk_that_came_to_nothing_has_a_mark_too(qtbot: QtBot, life: Learning) -> None:
    page = open_page(qtbot, life)
    tile(page, "退机").click()
    talk_through(life, opened(life), "都怪您。", "嗯。")

    enter(qtbot, life, page)

    assert tile(page, "退机").accessibleName().endswith("，best 0")
    assert notes(page)[-1] == "1 of 1 talked through"
