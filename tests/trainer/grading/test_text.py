"""Normalisation, clauses and sounds."""

from __future__ import annotations

import pytest

from trainer.grading.clauses import MAX_CLAUSE, split_clauses
from trainer.grading.pinyin import sound, syllables
from trainer.grading.text import MAX_CHARACTERS, normal_text, normalise


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("１５：３０", "15:30"), ("對不起", "对不起"), ("ＯＫ", "ok"), ("抱\u200b歉", "抱歉"),
        ("给 您 添 麻 烦", "给您添麻烦"), ("您好 我是小林", "您好 我是小林"), ("好👍的", "好,的"),
        ("「好」", "“好”"), ("a\t\t b", "a b"), ("  您好  ", "您好"), ("①", "1"),
        ("\ud800好", "好"),
    ],
)  # fmt: skip
def test_what_is_typed_differently_compares_alike(typed, normal):
    assert normal_text(typed) == normal


def test_a_span_leads_back_to_what_was_typed():
    normal = normalise("對 \u200b不起！")
    place = normal.text.index("不")
    start, end = normal.span(place, place + 2)
    assert "對 \u200b不起！"[start:end] == "不起"
    assert normal.span(3, 3) == (0, 0)


def test_what_is_too_long_is_cut():
    assert len(normalise("好" * 5000).text) == MAX_CHARACTERS


def test_clauses_carry_sentence_question_and_quotation():
    clauses = split_clauses("您好,行吗?他说:“算了”。再见")
    assert [c.text for c in clauses] == ["您好", "行吗", "他说", "算了", "再见"]
    assert [c.sentence for c in clauses] == [0, 0, 1, 1, 2]
    assert [c.asks for c in clauses] == [False, True, False, False, False]
    assert [c.quoted for c in clauses] == [False, False, False, True, False]


def test_straight_quotation_marks_open_and_close():
    assert [c.quoted for c in split_clauses('说"好"吧')] == [False, True, False]


def test_dictated_text_is_cut_where_people_breathe_and_fillers_go():
    clauses = split_clauses("嗯您好我是装宽带的师傅然后那个路上堵车了可能要晚十分钟您看可以吗")
    assert clauses[0].text.startswith("您好")
    assert any(c.text.startswith("您看") for c in clauses)


def test_no_clause_is_endless():
    assert max(len(c.text) for c in split_clauses("好" * 500)) <= MAX_CLAUSE


def test_times_are_not_torn():
    assert [c.text for c in split_clauses("10:30到,3.5元")] == ["10:30到", "3.5元"]


@pytest.mark.parametrize(("one", "other"), [("抱歉", "包歉"), ("师傅", "丝傅"), ("冰箱", "冰相")])
def test_homophones_sound_alike(one, other):
    assert syllables(one) == syllables(other)
    assert sound(one) == sound(other)


def test_what_has_no_syllable_stays():
    assert syllables("a1") == ("a", "1")
