"""Rating an episode: the value and its reasons, by mouse and keys, and what was right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.factories import ExampleMarker
from tests.ui.answers.conftest import Show, Shown
from trainer.question_types.mot_rating import MotRatingResponse
from ui.answers.mot_rating import MotRatingAnswer
from ui.answers.option_card import OptionCard
from ui.widgets.mot_scale import MotScale

KEY = Qt.Key


@pytest.fixture
def shown(show: Show) -> Shown:
    """−2 is right, because of a and c."""
    return show("mot_rating")


def scale(shown: Shown) -> MotScale:
    assert isinstance(shown.widget, MotRatingAnswer)
    return shown.widget.scale


def letter(shown: Shown, id_: str) -> Qt.Key:
    return KEY(KEY.Key_A + shown.presentation["reasons"].index(id_))


def reasons(shown: Shown) -> dict[str, str]:
    """Reason → what is said about it."""
    cards = shown.widget.findChildren(OptionCard)
    return {card.accessibleName()[2:]: card.accessibleDescription() for card in cards}


def solve(shown: Shown, value: int | None, *picked: str) -> None:
    response = MotRatingResponse(value=value, reasons=picked)
    shown.widget.show_response(response)
    shown.widget.show_solution(shown.question.grade(response, ExampleMarker()))


def test_the_reasons_stand_in_the_order_of_the_paper(shown: Shown) -> None:
    texts = [f"做法{id_}" for id_ in shown.presentation["reasons"]]

    assert list(reasons(shown)) == texts


def test_arrows_rate_and_letters_pick_without_leaving_the_scale_first(shown: Shown) -> None:
    for _ in range(3):
        shown.press(KEY.Key_Left)
    shown.press(letter(shown, "c"))
    shown.press(letter(shown, "a"))
    shown.press(letter(shown, "c"))

    assert shown.widget.response() == MotRatingResponse(value=-2, reasons=("a",))
    assert len(shown.changes) == 6


def test_digits_pick_reasons_and_leave_the_value_alone(shown: Shown) -> None:
    shown.press(KEY.Key_2)

    picked = shown.presentation["reasons"][1]
    assert shown.widget.response() == MotRatingResponse(reasons=(picked,))


def test_zero_is_a_value_too(shown: Shown) -> None:
    shown.press(KEY.Key_Left)

    assert shown.widget.response() == MotRatingResponse(value=0)


def test_the_mouse_rates_and_picks(shown: Shown) -> None:
    QTest.mouseClick(scale(shown), Qt.MouseButton.LeftButton, pos=scale(shown).rect().topRight())
    QTest.mouseClick(shown.widget.findChildren(OptionCard)[0], Qt.MouseButton.LeftButton)

    picked = shown.presentation["reasons"][0]
    assert shown.widget.response() == MotRatingResponse(value=3, reasons=(picked,))


def test_reasons_taken_back_leave_no_response(shown: Shown) -> None:
    for _ in range(2):
        shown.press(letter(shown, "b"))

    assert shown.widget.response() is None


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (-2, "−2，right: −2"),
        (3, "+3，right: −2"),
        (0, "0，right: −2"),
        (None, "not chosen，right: −2"),
    ],
)
def test_the_solution_says_the_right_value_beside_ones_own(
    shown: Shown, value: int | None, told: str
) -> None:
    solve(shown, value, "a")

    assert scale(shown).accessibleDescription() == told


def test_the_right_value_has_a_ring_unless_it_was_chosen(shown: Shown) -> None:
    """Only the knot of the right value looks another way than before."""
    knots = range(-3, 4)

    def looks() -> dict[int, object]:
        picture = scale(shown).grab().toImage()
        room = scale(shown).width() - 56
        return {
            value: picture.copy(28 + room * (value + 3) // 6 - 14, 8, 28, 32) for value in knots
        }

    shown.widget.show_response(MotRatingResponse(value=1))
    before = looks()
    solve(shown, 1)
    after = looks()

    assert [value for value in knots if before[value] != after[value]] == [-2]
    shown.widget.show_response(MotRatingResponse(value=-2))
    chosen = looks()[-2]
    assert chosen not in (before[-2], after[-2])


def test_the_solution_marks_every_reason(show: Show) -> None:
    listed = [{"id": id_, "text": f"做法{id_}", "why": f"因为{id_}"} for id_ in "abcd"]
    shown = show("mot_rating", reasons=listed)
    solve(shown, -1, "a", "b")

    assert reasons(shown) == {
        "做法a": "Right。因为a", "做法b": "Wrong choice。因为b", "做法c": "Right answer。因为c",
        "做法d": "因为d",
    }  # fmt: skip


def test_before_the_solution_nothing_is_given_away(shown: Shown) -> None:
    shown.widget.show_response(MotRatingResponse(value=-2, reasons=("a", "b")))

    assert set(reasons(shown).values()) == {""}
    assert scale(shown).accessibleDescription() == "−2"
