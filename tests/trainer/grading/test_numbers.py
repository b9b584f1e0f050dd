"""Numbers as people type them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from trainer.grading.numbers import parse_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("15", "15"), ("１５", "15"), (" 15 ", "15"), ("1,200", "1200"), ("3.5", "3.5"),
        ("十五", "15"), ("十", "10"), ("二十", "20"), ("廿三", "23"), ("一百二", "120"),
        ("一百零二", "102"), ("两千三", "2300"), ("两万五", "25000"), ("二〇二六", "2026"),
        ("幺幺零", "110"), ("三点五", "3.5"), ("十点二五", "10.25"), ("半", "0.5"), ("零", "0"),
        ("一亿零三万", "100030000"), ("贰拾", "20"),
    ],
)  # fmt: skip
def test_a_number_is_read(text, value):
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "三个", "abc", "点五", "三点", "三点十", "1.2.3", "五点a"])
def test_what_is_no_bare_number_is_none(text):
    assert parse_number(text) is None
