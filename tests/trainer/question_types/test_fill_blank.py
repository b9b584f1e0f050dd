"""What counts as the right word or number in a gap."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import ExampleMarker, make_question
from trainer.question import Reason
from trainer.question_types import load_response
from trainer.question_types.fill_blank import Blank, gaps_of, number_range, plain, split_at_gaps


@pytest.mark.parametrize(
    ("accept", "unit", "typed", "right"),
    [
        ("5", "分钟", "5", True),
        ("5", "分钟", "５", True),
        ("5", "分钟", "五", True),
        ("5", "分钟", "5分钟", True),
        ("5", "分钟", "５ 分钟。", True),
        ("5", "分钟", "五分", True),
        ("5", "分钟", "5.0", True),
        ("5", "分钟", "05", True),
        ("5", "分钟", "6", False),
        ("5", "分钟", "五十", False),
        ("5", "分钟", "-5", False),
        ("5", "分钟", "5小时", False),
        ("5", "分钟", "五六", False),
        ("5", "分钟", "", False),
        ("5", "分钟", "分钟", False),
        ("10-15", "分钟", "10-15", True),
        ("10-15", "分钟", "10～15分钟", True),
        ("10-15", "分钟", "10分钟到15分钟", True),
        ("10-15", "分钟", "１０—１５", True),
        ("10-15", "分钟", "十至十五分钟", True),
        ("10-15", "分钟", "12", False),
        ("10-15", "分钟", "15-10", False),
        ("10-15", "分钟", "10-15-20", False),
        ("10-15", "分钟", "10-", False),
        ("0.5", "小时", "半小时", True),
        ("0.5", "小时", "半个小时", True),
        ("0.5", "小时", "零点五小时", True),
        ("2", "个", "两个", True),
        ("2", "小时", "俩小时", True),
        ("120", "元", "一百二", True),
        ("120", "元", "一百二十元", True),
        ("1000", "元", "1,000元", True),
        ("1000", "元", "一千", True),
        ("24", "小时", "廿四小时", True),
        ("100", "%", "100％", True),
        ("100", "％", "100%", True),
        ("12345", "", "一二三四五", True),
    ],
)
def test_a_number_in_whatever_writing(accept: str, unit: str, typed: str, right: bool) -> None:
    blank = Blank(kind="number", accept=(accept,), unit=unit)

    assert blank.accepts(typed) is right


def test_one_of_several_numbers_is_enough() -> None:
    blank = Blank(kind="number", accept=("3", "5"), unit="次")

    assert [blank.accepts(typed) for typed in ("三次", "5", "4")] == [True, True, False]


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("上岗证", True),
        (" 上岗证。", True),
        ("“上岗证”", True),
        ("上 岗 证", True),
        ("ID卡", True),
        ("ｉｄ卡", True),
        ("上岗", False),
        ("上岗证件", False),
        ("", False),
        ("，", False),
    ],
)
def test_a_word_may_differ_in_width_case_and_punctuation(typed: str, right: bool) -> None:
    assert Blank(accept=("上岗证", "ID卡")).accepts(typed) is right


@pytest.mark.parametrize(
    ("blanks", "fraction"),
    [
        ({"1": "10-15", "2": "手机"}, 1.0),
        ({"1": "10到15分钟", "2": "写信"}, 0.5),
        ({"2": "电话"}, 0.5),
        ({"1": "1", "2": "2"}, 0.0),
        ({"1": "10-15", "2": "电话", "9": "没这个空"}, 1.0),
    ],
)
def test_every_gap_earns_its_share(blanks: dict[str, str], fraction: float) -> None:
    question = make_question("fill_blank")

    grade = question.grade(load_response(question, {"blanks": blanks}), ExampleMarker())

    assert grade.fraction == fraction


def test_blanks_alone_are_no_answer() -> None:
    question = make_question("fill_blank")

    assert not question.is_answered(load_response(question, {"blanks": {"1": "  ", "2": "　"}}))


def test_a_wrong_gap_is_named_with_what_was_typed() -> None:
    question = make_question("fill_blank")

    grade = question.grade(load_response(question, {"blanks": {"1": "9"}}), ExampleMarker())

    assert grade.reasons == (
        Reason("wrong_blank", {"id": "1", "typed": "9"}),
        Reason("wrong_blank", {"id": "2", "typed": ""}),
    )


def test_the_text_comes_apart_at_its_gaps() -> None:
    text = "先[[a]]，再[[2]]。"

    assert gaps_of(text) == ["a", "2"]
    assert split_at_gaps(text) == ["先", "a", "，再", "2", "。"]


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_range_is_read_back(low: int, high: int) -> None:
    assert number_range(f"{low}-{high}") == (Decimal(low), Decimal(high))


@given(st.text("上岗证电话abcXYZ09，。 ｘ５、“”", min_size=1))
def test_width_case_and_punctuation_make_no_difference(text: str) -> None:
    full_width = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)

    assert plain(plain(text)) == plain(text)
    assert plain(f"“{full_width.upper()}”。") == plain(text)


@given(st.text(max_size=20))
def test_whatever_is_typed_gets_a_grade(typed: str) -> None:
    question = make_question("fill_blank")

    response = load_response(question, {"blanks": {"1": typed, "2": typed}})

    assert question.grade(response, ExampleMarker()).fraction in (0.0, 0.5)
