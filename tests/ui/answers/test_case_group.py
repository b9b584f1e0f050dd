"""Several questions about one story: keys belong to the part with the focus, each is marked."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTextEdit

from tests.factories import ExampleMarker, question_data
from tests.ui.answers.conftest import Show, Shown
from trainer.question import UNANSWERED
from trainer.question_types.case_group import CaseGroup, CaseGroupResponse
from ui.answers.option_card import OptionCard
from ui.answers.rubric_lines import RubricLines
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.prose import Prose

KEY = Qt.Key
MODEL = "您好，抱歉让您久等，我两点到。"


@pytest.fixture
def shown(show: Show) -> Shown:
    """A single choice whose key is b, and a rewrite of three times its weight."""
    return show("case_group")


def letter(shown: Shown, part: str, id_: str) -> Qt.Key:
    return KEY(KEY.Key_A + shown.presentation[f"{part}.options"].index(id_))


def editor(shown: Shown) -> QTextEdit:
    return next(one for one in shown.widget.findChildren(QTextEdit) if not one.isReadOnly())


def parts(shown: Shown) -> dict[str, Any]:
    response = shown.widget.response()
    return response.parts if isinstance(response, CaseGroupResponse) else {}


def texts(shown: Shown) -> list[str]:
    return [one.text() for one in shown.widget.findChildren(QLabel) if one.text()]


def prose(shown: Shown) -> list[str]:
    return [one.accessibleName() for one in shown.widget.findChildren(Prose)]


def solve(shown: Shown, **answers: Any) -> None:
    response = CaseGroupResponse(parts=answers) if answers else None
    shown.widget.show_response(response)
    grade = shown.question.grade(response, ExampleMarker()) if answers else UNANSWERED
    shown.widget.show_solution(grade)


# --- answering


def test_each_part_says_its_number_its_type_and_its_task(shown: Shown) -> None:
    assert {"Part 1", "Part 2"} <= set(texts(shown))
    assert [chip.text() for chip in shown.widget.findChildren(Chip) if chip.isVisible()] == [
        "Single choice", "Rewrite",
    ]  # fmt: skip
    names = [card.accessibleName() for card in shown.widget.findChildren(Card)]
    assert {"Part 1，他要什么？", "Part 2，怎么说更好？"} <= set(names)
    assert "What was said: “你自己看看。”" in prose(shown)


def test_the_story_is_told_above_and_not_in_the_parts(shown: Shown) -> None:
    assert isinstance(shown.question, CaseGroup)
    assert shown.question.scenario not in prose(shown)


def test_parts_are_answered_one_by_one(shown: Shown) -> None:
    shown.press(letter(shown, "want", "d"))
    assert parts(shown) == {"want": {"option": "d"}}

    editor(shown).setFocus()
    shown.type(MODEL)

    assert parts(shown) == {"want": {"option": "d"}, "better": {"text": MODEL}}


def test_letters_belong_to_the_part_with_the_focus(shown: Shown) -> None:
    shown.press(letter(shown, "want", "a"))
    editor(shown).setFocus()
    shown.press(KEY.Key_B)

    assert parts(shown) == {"want": {"option": "a"}, "better": {"text": "b"}}
    assert shown.widget.claims("F")
    shown.widget.findChildren(OptionCard)[0].setFocus()
    assert not shown.widget.claims("F")
    assert shown.widget.claims("A")


def two_choices(**changes: Any) -> list[dict[str, Any]]:
    part = question_data("case_group")["parts"][0]
    return [part, {**part, "id": "second", **changes}]


def test_of_two_choices_the_one_with_the_focus_takes_the_keys(show: Show) -> None:
    shown = show("case_group", parts=two_choices())
    shown.press(letter(shown, "want", "b"))
    shown.widget.findChildren(OptionCard)[4].setFocus()

    shown.press(letter(shown, "second", "c"))

    assert parts(shown) == {"want": {"option": "b"}, "second": {"option": "c"}}


def test_each_part_is_shuffled_by_itself(show: Show) -> None:
    shown = show("case_group", parts=two_choices())

    listed = [card.accessibleName()[2:] for card in shown.widget.findChildren(OptionCard)]
    orders = [shown.presentation[f"{part}.options"] for part in ("want", "second")]
    assert listed == [f"做法{id_}" for order in orders for id_ in order]
    assert orders[0] != orders[1]


def test_the_mouse_answers_any_part(show: Show) -> None:
    shown = show("case_group", parts=two_choices())

    QTest.mouseClick(shown.widget.findChildren(OptionCard)[4], Qt.MouseButton.LeftButton)

    assert parts(shown) == {"second": {"option": shown.presentation["second.options"][0]}}


# --- the solution


def shares(shown: Shown) -> list[str]:
    """What each part earned, as its head says."""
    return [text for text in texts(shown) if text.endswith("% of the marks")]


@pytest.mark.parametrize(
    ("answers", "wanted"),
    [
        ({"want": {"option": "b"}, "better": {"text": MODEL}}, ["100%", "100%", "100%"]),
        ({"want": {"option": "a"}, "better": {"text": "您好，抱歉"}}, ["0%", "78%", "78%"]),
        ({"want": {"option": "b"}}, ["100%", "0%", "0%"]),  # the text was left open
    ],
)
def test_each_part_says_what_it_earned(
    shown: Shown, answers: dict[str, Any], wanted: list[str]
) -> None:
    """The rewrite says it in its head and above its lines."""
    solve(shown, **answers)

    assert shares(shown) == [f"{share} of the marks" for share in wanted]


def test_the_options_of_a_part_are_marked(shown: Shown) -> None:
    solve(shown, want={"option": "c"})

    told = {
        card.accessibleName()[2:]: card.accessibleDescription().split("。")[0]
        for card in shown.widget.findChildren(OptionCard)
    }
    assert (told["做法b"], told["做法c"]) == ("Right answer", "Wrong choice")


def test_the_text_of_a_part_is_marked_line_by_line(shown: Shown) -> None:
    solve(shown, better={"text": "您好，都怪您"})

    (lines,) = shown.widget.findChildren(RubricLines)
    told = [one.accessibleName() for one in lines.findChildren(Prose)]
    assert told == [
        "Met：问好", "Not mentioned：道歉", "Not mentioned：说时间", "Not to be said：怪用户",
        MODEL,
    ]  # fmt: skip


def test_a_missed_point_and_a_taboo_come_with_their_hints(show: Show) -> None:
    data = question_data("case_group")["parts"]
    rubric = data[1]["rubric"]
    rubric["points"][1]["hint"] = "先道一句歉"
    rubric["taboos"][0]["hint"] = "别怪他"
    shown = show("case_group", parts=data)

    solve(shown, better={"text": "您好，都怪您"})

    assert {"Not mentioned：道歉: 先道一句歉", "Not to be said：怪用户: 别怪他"} <= set(
        prose(shown)
    )


def test_every_part_is_explained(shown: Shown) -> None:
    assert "他要修好。" not in prose(shown)

    solve(shown, want={"option": "b"})

    assert {"他要修好。", "先道歉。"} <= set(prose(shown))


def test_without_any_answer_the_solution_is_still_told(shown: Shown) -> None:
    solve(shown)

    told = [card.accessibleDescription() for card in shown.widget.findChildren(OptionCard)]
    assert any(said.startswith("Right answer") for said in told)
    assert {"他要修好。", "先道歉。", MODEL} <= set(prose(shown))
