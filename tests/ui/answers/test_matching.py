"""Making pairs and taking them back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.factories import ExampleMarker
from tests.ui.answers.conftest import Show, Shown
from trainer.question_types.matching import MatchingResponse
from ui.answers.pair_board import PairBoard

KEY = Qt.Key


@pytest.fixture
def shown(show: Show) -> Shown:
    return show("matching")


def board(shown: Shown) -> PairBoard:
    found = shown.widget.findChild(PairBoard)
    assert found is not None
    return found


def made(shown: Shown) -> dict[str, str]:
    response = shown.widget.response()
    return dict(response.pairs) if isinstance(response, MatchingResponse) else {}


def test_a_click_left_and_a_click_right_make_a_pair(shown: Shown) -> None:
    QTest.mouseClick(board(shown).left["l2"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(board(shown).right["r3"], Qt.MouseButton.LeftButton)

    assert made(shown) == {"l2": "r3"}
    assert len(shown.changes) == 1


def test_after_a_pair_the_next_open_one_is_asked(shown: Shown) -> None:
    first, second, _ = shown.presentation["left"]
    letters = shown.presentation["right"]

    shown.press(KEY.Key_B)
    shown.press(KEY.Key_1)

    assert made(shown) == {first: letters[1], second: letters[0]}
    assert QApplication.focusWidget() is board(shown).left[shown.presentation["left"][2]]


def test_one_right_card_may_be_used_twice(shown: Shown) -> None:
    for _ in range(2):
        shown.press(KEY.Key_A)

    assert len(set(made(shown).values())) == 1
    assert len(made(shown)) == 2


def test_another_letter_changes_the_pair(shown: Shown) -> None:
    first = shown.presentation["left"][0]
    shown.press(KEY.Key_A)
    shown.press(KEY.Key_Up)

    shown.press(KEY.Key_D)

    assert made(shown) == {first: shown.presentation["right"][3]}


@pytest.mark.parametrize("key", [KEY.Key_A, KEY.Key_Backspace, KEY.Key_Delete])
def test_the_same_letter_or_backspace_takes_a_pair_back(shown: Shown, key: Qt.Key) -> None:
    shown.press(KEY.Key_A)
    shown.press(KEY.Key_Up)

    shown.press(key)

    assert made(shown) == {}
    assert shown.widget.response() is None


def test_arrows_cross_to_the_right_and_space_pairs(shown: Shown) -> None:
    shown.press(KEY.Key_Right)
    shown.press(KEY.Key_Down)
    shown.press(KEY.Key_Space)

    assert made(shown) == {shown.presentation["left"][0]: shown.presentation["right"][1]}


def test_a_letter_beyond_the_right_cards_is_left_to_the_page(shown: Shown) -> None:
    shown.press(KEY.Key_E)
    shown.press(KEY.Key_Return)

    assert shown.host.keys == [KEY.Key_E, KEY.Key_Return]


def test_a_left_card_says_its_partner(shown: Shown) -> None:
    shown.widget.show_response(MatchingResponse(pairs={"l1": "r2"}))

    card = board(shown).left["l1"]
    letter = board(shown).letters["r2"]
    assert card.accessibleName().endswith(f"左1，{letter}，右2")


def test_the_solution_shows_given_and_right_pairs_in_the_picture(shown: Shown) -> None:
    response = MatchingResponse(pairs={"l1": "r2", "l2": "r3"})
    shown.widget.show_response(response)
    plain = shown.widget.grab().toImage()

    shown.widget.show_solution(shown.question.grade(response, ExampleMarker()))
    QApplication.processEvents()

    assert shown.widget.grab().toImage() != plain
    kinds = sorted((line.left, line.right, line.kind) for line in board(shown).lines())
    assert kinds == [
        ("l1", "r2", "right"), ("l2", "r1", "solution"), ("l2", "r3", "wrong"),
        ("l3", "r3", "solution"),
    ]  # fmt: skip


@pytest.mark.parametrize(("width", "beside"), [(700, True), (280, False)])
def test_where_it_is_narrow_the_right_cards_stand_under_the_left_ones(
    shown: Shown, width: int, beside: bool
) -> None:
    pairs = board(shown)
    shown.widget.window().resize(width, 900)
    QTest.qWait(1)
    left, right = (next(iter(cards.values())) for cards in (pairs.left, pairs.right))

    assert (right.x() > left.geometry().right()) is beside
    assert (right.y() >= left.geometry().bottom()) is not beside
    assert right.geometry().right() < width
