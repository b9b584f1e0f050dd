"""Choosing among options, by mouse and keys, and what is said about them afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.factories import ExampleMarker
from tests.ui.answers.conftest import Show, Shown
from trainer.question_types.multiple_choice import MultipleChoiceResponse
from trainer.question_types.single_choice import SingleChoiceResponse
from trainer.question_types.true_false import TrueFalseResponse
from ui.answers.option_card import OptionCard

KEY = Qt.Key


def cards(shown: Shown) -> list[OptionCard]:
    """The cards, in the order of their letters."""
    return shown.widget.findChildren(OptionCard)


def click(shown: Shown, place: int) -> None:
    QTest.mouseClick(cards(shown)[place], Qt.MouseButton.LeftButton)


def told(shown: Shown) -> dict[str, str]:
    """Option text → what a screen reader says about it."""
    return {card.accessibleName()[2:]: card.accessibleDescription() for card in cards(shown)}


def test_the_letters_follow_the_order_of_the_paper(show: Show) -> None:
    shown = show("single_choice")

    texts = [f"做法{id_}" for id_ in shown.presentation["options"]]
    wanted = [f"{letter}，{text}" for letter, text in zip("ABCD", texts, strict=True)]
    assert [card.accessibleName() for card in cards(shown)] == wanted


@pytest.mark.parametrize(("key", "place"), [(KEY.Key_1, 0), (KEY.Key_A, 0), (KEY.Key_4, 3),
                                            (KEY.Key_D, 3)])  # fmt: skip
def test_digits_and_letters_choose(show: Show, key: Qt.Key, place: int) -> None:
    shown = show("single_choice")

    shown.press(key)

    chosen = shown.presentation["options"][place]
    assert shown.widget.response() == SingleChoiceResponse(option=chosen)
    assert [card.isChecked() for card in cards(shown)].index(True) == place


@pytest.mark.parametrize("key", [KEY.Key_E, KEY.Key_5, KEY.Key_0, KEY.Key_Return, KEY.Key_F])
def test_other_keys_are_left_to_the_page(show: Show, key: Qt.Key) -> None:
    shown = show("single_choice")

    shown.press(key)

    assert shown.widget.response() is None
    assert shown.host.keys == [key]


def test_a_key_with_ctrl_or_alt_chooses_nothing(show: Show) -> None:
    shown = show("single_choice")

    shown.press(KEY.Key_A, Qt.KeyboardModifier.AltModifier)
    shown.press(KEY.Key_1, Qt.KeyboardModifier.ControlModifier)

    assert shown.widget.response() is None


def test_arrows_walk_and_space_chooses(show: Show) -> None:
    shown = show("single_choice")

    shown.press(KEY.Key_Down)
    shown.press(KEY.Key_Down)
    shown.press(KEY.Key_Up)
    shown.press(KEY.Key_Space)

    chosen = shown.presentation["options"][1]
    assert shown.widget.response() == SingleChoiceResponse(option=chosen)


def test_choosing_another_option_takes_the_first_back(show: Show) -> None:
    shown = show("single_choice")

    click(shown, 0)
    click(shown, 2)
    click(shown, 2)

    chosen = shown.presentation["options"][2]
    assert shown.widget.response() == SingleChoiceResponse(option=chosen)
    assert [card.isChecked() for card in cards(shown)] == [False, False, True, False]
    assert len(shown.changes) == 2


def test_of_several_each_is_chosen_and_taken_back_by_itself(show: Show) -> None:
    shown = show("multiple_choice")
    ids = shown.presentation["options"]

    click(shown, 0)
    shown.press(KEY.Key_C)
    click(shown, 0)

    assert shown.widget.response() == MultipleChoiceResponse(options=(ids[2],))
    shown.press(KEY.Key_3)
    assert shown.widget.response() is None
    assert len(shown.changes) == 4


def test_six_options_claim_the_letter_f(show: Show) -> None:
    options = [{"id": id_, "text": f"做法{id_}"} for id_ in "abcdef"]

    assert show("multiple_choice", options=options).widget.claims("F")


def test_true_and_false_stand_side_by_side(show: Show) -> None:
    shown = show("true_false")
    true, false = cards(shown)

    assert true.y() == false.y()
    click(shown, 1)
    assert shown.widget.response() == TrueFalseResponse(value=False)
    shown.press(KEY.Key_1)
    assert shown.widget.response() == TrueFalseResponse(value=True)


def test_the_solution_says_what_was_right_wrong_and_missed(show: Show) -> None:
    options = [{"id": id_, "text": f"做法{id_}", "why": f"因为{id_}"} for id_ in "abcd"]
    shown = show("multiple_choice", options=options)
    response = MultipleChoiceResponse(options=("a", "b"))
    shown.widget.show_response(response)

    shown.widget.show_solution(shown.question.grade(response, ExampleMarker()))

    assert told(shown) == {
        "做法a": "Right。因为a", "做法b": "Wrong choice。因为b", "做法c": "Right answer。因为c",
        "做法d": "因为d",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("value", "words"), [(False, ["", "Right"]), (True, ["Wrong choice", "Right answer"])]
)
def test_the_solution_of_a_judgement(show: Show, value: bool, words: list[str]) -> None:
    shown = show("true_false")
    response = TrueFalseResponse(value=value)
    shown.widget.show_response(response)

    shown.widget.show_solution(shown.question.grade(response, ExampleMarker()))

    assert [card.accessibleDescription() for card in cards(shown)] == words


def test_a_long_option_wraps_and_its_card_grows(show: Show) -> None:
    long = "师傅先把收费标准双手递给用户看清楚再说明要换的零件和总价" * 4
    options = [{"id": "a", "text": long}, *({"id": i, "text": i} for i in "bcd")]
    shown = show("single_choice", options=options, key="a")

    heights = {card.accessibleName()[2:]: card.height() for card in cards(shown)}

    assert heights[long] > heights["b"] >= 52
