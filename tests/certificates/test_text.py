from __future__ import annotations

import pytest

from certificates.fonts import FILES, FontName, advance
from certificates.text import POINT, compose, narrowest, tightened


def test_tracking_stands_between_characters_only() -> None:
    line = compose("星级证", "SansR", size=10, tracking=0.5)

    assert line.width == pytest.approx((3 + 2 * 0.5) * 10 * POINT)


@pytest.mark.parametrize("font", FILES)
def test_the_middle_dot_always_takes_half_an_em(font: FontName) -> None:
    assert compose("买·提", font, size=10).natural == pytest.approx(2.5)


@pytest.mark.parametrize(
    ("text", "ems"),
    [
        ("》，", 1.5),
        ("，《", 1.5),
        ("“《", 1.5),
        ("（）", 2.0),
        ("证，书", 3.0),
        ("。）", 1.5),
    ],
)
def test_two_marks_in_a_row_share_half_an_em(text: str, ems: float) -> None:
    assert compose(text, "SansR", size=10).natural == pytest.approx(ems)


def test_a_fifth_of_an_em_stands_between_han_characters_and_figures() -> None:
    line = compose("术 88 分", "SerifR", size=10)

    assert line.natural == pytest.approx(2 + 2 * 0.22 + 2 * advance("SerifR", "8"))


def test_spaces_between_the_groups_of_a_number_stay_as_wide_as_the_font_has_them() -> None:
    assert sum(compose("37 26", "SansM", size=10).extras) == 0


def test_the_space_at_the_end_of_a_broken_line_takes_no_room() -> None:
    short, broken = (compose(text, "SansB", size=13, tracking=0.1) for text in ("Anna", "Anna "))

    assert broken.width == pytest.approx(short.width)


def test_a_hanging_bracket_counts_half() -> None:
    assert compose("（盖章）", "SerifB", size=10, hang=True).width == pytest.approx(35 * POINT)


def test_tracking_gives_before_the_size_does() -> None:
    line = compose("星级服务", "SansB", size=20, tracking=0.2)

    looser = tightened(line, width=4.4 * line.em, min_size=10)
    smaller = tightened(line, width=3.9 * line.em, min_size=10)

    assert looser is not None
    assert smaller is not None
    assert (looser.size, looser.tracking) == (20, pytest.approx(0.12))
    assert (smaller.size, smaller.tracking) == (19.5, 0)


def test_a_line_is_never_smaller_than_its_minimum() -> None:
    line = compose("星级服务", "SansB", size=20, tracking=0.2)

    assert tightened(line, width=4 * 12 * POINT, min_size=12) is not None
    assert tightened(line, width=4 * 12 * POINT - 0.1, min_size=12) is None
    assert narrowest(line, min_size=12) == pytest.approx(4 * 12 * POINT)
