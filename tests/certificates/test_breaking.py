from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certificates.breaking import break_company, break_groups, break_lines, break_name
from certificates.text import CLOSING, OPENING, compose
from tests.certificates.samples import LONG_COMPANY

ALPHABET = "星级服务资格证书培训考核，。、；：（）《》“”" + "88 a"


@given(st.text(ALPHABET, min_size=1, max_size=120), st.integers(8, 30))
def test_lines_keep_the_rules_of_chinese_typesetting(text: str, width: int) -> None:
    found = break_lines(text, "SerifR", width=width, indent=2)

    kept = "".join(line for line, _ in found)
    assert kept.replace(" ", "") == text.replace(" ", "")
    for number, (line, hangs) in enumerate(found):
        pieces_fit = compose(line, "SerifR", size=1).natural - (0.5 if hangs else 0)
        unbreakable = not any(char in "星级服务资格证书培训考核" for char in line)
        assert unbreakable or pieces_fit <= width - (0 if number else 2) + 1e-9
        if number:
            assert line[:1] not in CLOSING or line == ""
        if number < len(found) - 1:
            assert line[-1:] not in OPENING or line == ""


def test_a_date_and_a_number_with_its_unit_stay_in_one_line() -> None:
    for width in range(9, 30):
        found = [
            line
            for line, _ in break_lines(
                "有效期至2028年11月20日，话术 88 分。", "SansR", width=width, indent=0
            )
        ]

        assert any("2028年11月20日" in line for line in found)
        assert any("88 分" in line for line in found)


def test_the_last_line_is_not_left_with_one_character() -> None:
    text = "经" * 20 + "服务。"

    found = [line for line, _ in break_lines(text, "SansR", width=20, indent=0)]

    assert found == ["经" * 20, "服务。"]
    shorter = [line for line, _ in break_lines(text[1:-1], "SansR", width=20, indent=0)]
    assert len(shorter[-1]) >= 3


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        (LONG_COMPANY, ("新疆维吾尔自治区", "晴川家用电器技术服务有限责任公司")),
        (
            LONG_COMPANY + "（盖章）",
            ("新疆维吾尔自治区", "晴川家用电器技术服务有限责任公司（盖章）"),
        ),
        ("山东省晴川家电", ("山东省", "晴川家电")),
        ("晴川家电服务公司", ("晴川家电", "服务公司")),
    ],
)
def test_a_company_breaks_after_its_region_else_in_the_middle(
    name: str, parts: tuple[str, str]
) -> None:
    assert next(break_company(name)) == parts


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("阿卜杜热依木·麦麦提图尔荪", ("阿卜杜热依木·", "麦麦提图尔荪")),
        ("Christopher Montgomery", ("Christopher ", "Montgomery")),
        ("Anna Maria Montgomery", ("Anna Maria ", "Montgomery")),
        ("一二三四五", ("一二三", "四五")),
    ],
)
def test_a_name_breaks_at_its_dot_or_space_else_in_the_middle(
    name: str, parts: tuple[str, str]
) -> None:
    assert next(break_name(name)) == parts


def test_a_number_breaks_between_the_groups_nearest_to_its_middle() -> None:
    assert next(break_groups("Y0001 37 000012 26 3 000128")) == ("Y0001 37 000012 ", "26 3 000128")
    assert list(break_groups("Y000137")) == []
