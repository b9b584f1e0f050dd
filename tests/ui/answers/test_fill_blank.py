"""Gaps in a sentence: where they stand, how one goes through them, what is said afterwards."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.factories import ExampleMarker
from tests.ui.answers.conftest import Show, Shown
from trainer.question_types.fill_blank import FillBlankResponse
from ui.answers.sentence import GapField
from ui.widgets.prose import Prose


def gaps(shown: Shown) -> list[GapField]:
    return shown.widget.findChildren(GapField)


def test_enter_goes_to_the_next_gap_and_then_to_the_page(show: Show) -> None:
    shown = show("fill_blank")
    first, second = gaps(shown)

    assert QApplication.focusWidget() is first
    shown.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is second
    assert shown.host.keys == []
    shown.press(Qt.Key.Key_Return)
    assert shown.host.keys == [Qt.Key.Key_Return]


def test_tab_goes_through_the_gaps(show: Show) -> None:
    shown = show("fill_blank")

    shown.press(Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is gaps(shown)[1]


def test_letters_and_digits_belong_to_the_field(show: Show) -> None:
    shown = show("fill_blank")

    for key in (Qt.Key.Key_1, Qt.Key.Key_F):
        shown.press(key)

    assert gaps(shown)[0].text() == "1f"
    assert shown.host.keys == []
    assert shown.widget.response() == FillBlankResponse(blanks={"1": "1f"})


def test_blanks_that_hold_only_spaces_are_no_answer(show: Show) -> None:
    shown = show("fill_blank")

    shown.type("   ")

    assert shown.widget.response() is None


def test_the_gaps_lie_in_the_text_and_apart(show: Show) -> None:
    text = "先做[[1]]，再做[[2]]，" + "然后说明手册上写着的许多要求，" * 4 + "最后做[[3]]。"
    blanks = {str(n): {"accept": ["事"]} for n in (1, 2, 3)}
    shown = show("fill_blank", text=text, blanks=blanks)
    first, second, third = (gap.geometry() for gap in gaps(shown))

    assert first.right() < second.left()
    assert first.top() == second.top()
    assert third.top() >= second.bottom()
    assert shown.widget.rect().contains(third.translated(0, 1))


def test_a_gap_grows_with_what_is_typed_but_not_without_end(show: Show) -> None:
    shown = show("fill_blank")
    gap = gaps(shown)[1]
    before = gap.width()

    shown.widget.show_response(FillBlankResponse(blanks={"2": "一件说来话长的事情要做完"}))
    grown = gap.width()
    shown.widget.show_response(FillBlankResponse(blanks={"2": "很长" * 80}))

    assert before < grown < gap.width() <= shown.widget.width() // 2


def test_gaps_of_a_kind_are_equally_wide_whatever_is_right(show: Show) -> None:
    blanks = {"1": {"accept": ["短"]}, "2": {"accept": ["一个很长很长的答案"]}}
    shown = show("fill_blank", blanks=blanks)

    assert len({gap.width() for gap in gaps(shown)}) == 1


def test_the_solution_marks_each_gap_and_says_what_is_accepted(show: Show) -> None:
    shown = show("fill_blank")
    response = FillBlankResponse(blanks={"1": "10到15分钟", "2": "微信"})
    shown.widget.show_response(response)

    shown.widget.show_solution(shown.question.grade(response, ExampleMarker()))

    assert [gap.accessibleDescription() for gap in gaps(shown)] == ["Right", "Wrong"]
    told = [prose.plain_text() for prose in shown.widget.findChildren(Prose) if prose.isVisible()]
    assert "Gap 2: 电话, also 手机" in told


def test_nothing_more_is_said_where_all_gaps_are_right(show: Show) -> None:
    shown = show("fill_blank")
    response = shown.question.correct_response()
    shown.widget.show_response(response)

    shown.widget.show_solution(shown.question.grade(response, ExampleMarker()))

    told = [prose.plain_text() for prose in shown.widget.findChildren(Prose) if prose.isVisible()]
    assert not any("Gap" in text for text in told)


def test_a_number_is_told_with_its_unit(show: Show) -> None:
    shown = show("fill_blank")
    shown.widget.show_solution(shown.question.grade(None, ExampleMarker()))

    told = "".join(prose.plain_text() for prose in shown.widget.findChildren(Prose))
    assert "Gap 1: 10-15 分钟\nGap 2: 电话" in told
