from __future__ import annotations

from math import hypot

import pytest

from certificates.elements import Notched, Ring, Weave
from certificates.ornament import modules, notched, ring, star, star_lines, weave
from certificates.qr import Symbol
from tests.certificates.samples import MM

HEIGHT = 210.0


def numbers(operators: str) -> list[tuple[float, float]]:
    values = [float(word) for word in operators.split() if word[-1].isdigit()]
    return list(zip(values[::2], values[1::2], strict=True))


def test_the_frame_of_the_classic_design_is_drawn_with_thirteen_thousand_curves() -> None:
    long = Weave(kind="weave", x=19, y=14.5, length=259, waves=20, amplitude=3.8)
    short = Weave(kind="weave", x=14.5, y=19, length=172, waves=13, amplitude=3.8, upright=True)
    corner = Ring(kind="ring", x=14.5, y=14.5, radius=2.75, amplitude=1.15, waves=10, lines=7)
    mark = Ring(kind="ring", x=148.5, y=111, radius=44, amplitude=10, waves=22, lines=11)

    drawn = 2 * (weave(long, HEIGHT) + weave(short, HEIGHT)) + 4 * ring(corner, HEIGHT)
    drawn += ring(mark, HEIGHT)

    assert drawn.count(" c") == 13_128


@pytest.mark.parametrize("upright", [False, True])
def test_a_weave_stays_in_its_band(upright: bool) -> None:
    shape = Weave(kind="weave", x=50, y=60, length=100, waves=8, amplitude=3.8, upright=upright)

    for x, y in numbers(weave(shape, HEIGHT)):
        across = x / MM - 50 if upright else HEIGHT - y / MM - 60
        assert abs(across) <= 3.8 * 1.06  # control points may overshoot a little


def test_a_ring_stays_between_its_radii() -> None:
    shape = Ring(kind="ring", x=100, y=100, radius=44, amplitude=10, waves=22, lines=11)
    ends = [line.split()[-3:-1] for line in ring(shape, HEIGHT).splitlines() if line.endswith(" c")]

    reach = [hypot(float(x) / MM - 100, HEIGHT - float(y) / MM - 100) for x, y in ends]

    assert min(reach) == pytest.approx(34, abs=0.1)
    assert max(reach) == pytest.approx(54, abs=0.1)


def test_a_star_has_one_point_up_and_its_box_where_the_drawing_says() -> None:
    corners = star(0, 0, 10)
    top, bottom = min(y for _, y in corners), max(y for _, y in corners)

    assert corners[0] == pytest.approx((0, -10))
    assert (top + bottom) / 2 == pytest.approx(-0.955, abs=0.001)


def test_star_lines_are_one_closed_path_each() -> None:
    assert star_lines(45, 96, [35.0, 38.4], HEIGHT).count(" h") == 2


def test_the_corners_of_a_notched_rectangle_are_cut() -> None:
    shape = Notched(kind="notched", x=10, y=10, width=100, height=50, notch=6)

    points = numbers(notched(shape, HEIGHT))

    assert notched(shape, HEIGHT).count(" c") == 4
    assert min(hypot(x / MM - 10, HEIGHT - y / MM - 10) for x, y in points) > 3


def test_rows_of_modules_overlap_so_that_no_seam_shows() -> None:
    code = Symbol(modules=2, runs=((0, 0, 2), (1, 1, 1)))

    first, second = (line.split() for line in modules(code, 10, 20, 20, HEIGHT).splitlines())

    assert float(first[2]) == pytest.approx(20 * MM, abs=0.001)
    assert float(second[1]) + float(second[3]) > float(first[1])
