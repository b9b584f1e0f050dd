"""Deciding a warranty case: outcomes, the words to the customer, and how both were marked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTextEdit

from tests.factories import ExampleMarker
from tests.ui.answers.conftest import Show, Shown
from trainer.question import UNANSWERED
from trainer.question_types.warranty_case import WarrantyCase, WarrantyCaseResponse
from ui.answers.option_card import OptionCard
from ui.answers.rubric_lines import RubricLines
from ui.widgets.prose import Prose

KEY = Qt.Key


@pytest.fixture
def shown(show: Show) -> Shown:
    return show("warranty_case")


def question(shown: Shown) -> WarrantyCase:
    assert isinstance(shown.question, WarrantyCase)
    return shown.question


def cards(shown: Shown) -> list[OptionCard]:
    return shown.widget.findChildren(OptionCard)


def wrong(shown: Shown) -> list[str]:
    """The outcomes that the manual doesn't allow."""
    return [o.id for o in question(shown).options if o.id not in question(shown).keys]


def solve(shown: Shown, *outcomes: str, text: str = "") -> None:
    response = WarrantyCaseResponse(outcomes=outcomes, text=text)
    shown.widget.show_response(response)
    shown.widget.show_solution(question(shown).grade(response, ExampleMarker()))


def lines(shown: Shown) -> list[str]:
    """What is said about the text, as it is read out."""
    return [
        prose.accessibleName()
        for one in shown.widget.findChildren(RubricLines)
        for prose in one.findChildren(Prose)
    ]  # fmt: skip


def verdicts(shown: Shown) -> dict[str, str]:
    """Outcome → what is said about it beside the reason."""
    pairs = zip(question(shown).options, cards(shown), strict=True)
    return {
        option.id: card.accessibleDescription().removesuffix(option.why).removesuffix("。")
        for option, card in pairs
    }


# --- answering


def test_the_outcomes_stand_in_their_own_order(shown: Shown) -> None:
    texts = [f"{o.id.upper()}，{o.text}" for o in question(shown).options]

    assert [card.accessibleName() for card in cards(shown)] == texts


def test_several_outcomes_are_picked_and_taken_back(shown: Shown) -> None:
    for key in (KEY.Key_A, KEY.Key_2, KEY.Key_A):
        shown.press(key)
    QTest.mouseClick(cards(shown)[2], Qt.MouseButton.LeftButton)

    assert shown.widget.response() == WarrantyCaseResponse(outcomes=("b", "c"))


def test_letters_are_text_in_the_editor(shown: Shown) -> None:
    assert shown.widget.claims("G")
    editors = [one for one in shown.widget.findChildren(QTextEdit) if not one.isReadOnly()]
    editors[0].setFocus()

    shown.press(KEY.Key_A)

    assert shown.widget.response() == WarrantyCaseResponse(text="a")


def test_a_case_that_is_not_told_has_no_editor(show: Show) -> None:
    shown = show("warranty_case", tell=None)

    assert [one for one in shown.widget.findChildren(QTextEdit) if not one.isReadOnly()] == []
    assert shown.widget.claims("F")  # there are six
    assert not shown.widget.claims("G")
    shown.press(KEY.Key_B)
    assert shown.widget.response() == WarrantyCaseResponse(outcomes=("b",))


# --- the solution


def test_every_outcome_is_marked(shown: Shown) -> None:
    keys, others = question(shown).keys, wrong(shown)
    solve(shown, others[0])

    assert verdicts(shown) == {
        **dict.fromkeys(keys, "Right answer"), **dict.fromkeys(others, ""),
        others[0]: "Wrong choice",
    }  # fmt: skip


def test_right_outcomes_are_marked_right(shown: Shown) -> None:
    solve(shown, *question(shown).keys, text="嗯。")

    assert {verdicts(shown)[key] for key in question(shown).keys} == {"Right"}


def test_a_text_that_says_it_all_has_only_met_points(shown: Shown) -> None:
    telling = question(shown).telling
    solve(shown, *question(shown).keys, text=telling.reference)

    wanted = [f"Met：{point.expect}" for point in telling.rubric.points]
    assert lines(shown) == [*wanted, telling.reference]
    shares = {label.text() for label in shown.widget.findChildren(QLabel)}
    assert "100% of the marks" in shares


def test_what_was_missed_comes_with_its_hint(shown: Shown) -> None:
    telling = question(shown).telling
    first, *others = telling.rubric.points
    solve(shown, text=first.examples[0])

    missed = [f"Not mentioned：{point.expect}: {point.hint}" for point in others]
    assert lines(shown) == [f"Met：{first.expect}", *missed, telling.reference]


def test_what_must_not_be_said_is_named(shown: Shown) -> None:
    taboo = question(shown).telling.rubric.taboos[0]
    solve(shown, text=taboo.examples[0])

    assert f"Not to be said：{taboo.avoid}: {taboo.hint}" in lines(shown)


@pytest.mark.parametrize("told", [True, False])
def test_without_a_text_task_nothing_is_said_about_a_text(show: Show, told: bool) -> None:
    shown = show("warranty_case", tell=True if told else None)
    solve(shown, "a")

    assert bool(lines(shown)) is told


def test_the_reasons_of_wrong_outcomes_are_read(shown: Shown) -> None:
    solve(shown, *question(shown).keys)

    told = [card.accessibleDescription() for card in cards(shown)]
    assert all(said.endswith(o.why) for o, said in zip(question(shown).options, told, strict=True))
    assert all(o.why for o in question(shown).options if o.id in wrong(shown))


def test_an_unanswered_case_shows_outcomes_and_a_good_answer(shown: Shown) -> None:
    shown.widget.show_solution(UNANSWERED)

    right = dict.fromkeys(question(shown).keys, "Right answer")
    assert {id_: said for id_, said in verdicts(shown).items() if said} == right
    assert shown.widget.response() is None
    assert lines(shown)[-1] == question(shown).telling.reference
