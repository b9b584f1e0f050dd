"""Times, durations and amounts compare by value."""

from __future__ import annotations

import pytest

from trainer.grading.quantities import quantities
from trainer.grading.text import normal_text


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("十点半", ["#clock:630"]), ("10:30", ["#clock:630"]), ("10点30分", ["#clock:630"]),
        ("二十二点三十", ["#clock:630"]), ("三点一刻", ["#clock:195"]),
        ("三点三刻", ["#clock:225"]),
        ("72小时", ["#duration:4320"]), ("三天", ["#duration:4320"]), ("半小时", ["#duration:30"]),
        ("半个钟头", ["#duration:30"]), ("三十来分钟", ["#duration:30"]),
        ("一个半小时", ["#duration:90"]),
        ("两天半", ["#duration:3600"]), ("一刻钟", ["#duration:15"]),
        ("六个月", ["#duration:259200"]),
        ("130元", ["#money:130"]), ("一百三十块钱", ["#money:130"]), ("¥80", ["#money:80"]),
        ("百分之四", ["#percent:4"]), ("4%", ["#percent:4"]), ("20G", ["#data:20"]),
        ("六百多人", ["#people:600"]), ("80", ["#number:80"]),
        ("我一定马上办", []), ("三包规定", []), ("看一下", []), ("周三", []), ("第一步", []),
        ("十分抱歉", []), ("没有数", []),
    ],
)  # fmt: skip
def test_values(text, keys):
    assert [quantity.key for quantity in quantities(normal_text(text))] == keys


def test_an_impossible_hour_is_no_time():
    """99:30 is nothing on a dial."""
    assert not [q for q in quantities("99:30") if q.kind == "clock"]
