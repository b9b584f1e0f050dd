from __future__ import annotations

import pytest
from PIL import Image

from certificates.errors import ImageUnreadable
from certificates.images import fitted, logo_width, opened, photo_dpi, portrait, printable
from tests.certificates.samples import png, saved


@pytest.mark.parametrize(("width", "height"), [(600, 840), (1600, 900), (500, 2000)])
def test_a_portrait_fills_its_box_whatever_the_photo_was(width: int, height: int) -> None:
    data = saved(Image.new("RGB", (width, height), "#808080"))

    found = portrait(data, width=25, height=35)

    assert found.width / found.height == pytest.approx(25 / 35, abs=0.01)


def test_a_tall_photo_loses_a_little_more_below_than_above() -> None:
    picture = Image.new("RGB", (500, 1700), "white")
    picture.paste("black", (0, 440, 500, 1150))

    found = portrait(saved(picture), width=25, height=35).convert("L")

    assert found.getpixel((250, 20)) == 0
    assert found.getpixel((250, found.height - 20)) == 0


def test_print_needs_no_more_than_six_hundred_dots_an_inch() -> None:
    huge = Image.new("RGB", (4000, 5600))

    assert portrait(saved(huge), width=25.4, height=35.56).size == (600, 840)


def test_transparency_is_kept_for_marks_and_not_invented_for_photos() -> None:
    assert printable(opened(png(50, 50, "red"), image="seal"), width=40).mode == "RGBA"
    assert portrait(png(50, 70, "red"), width=25, height=35).mode == "RGB"


def test_the_resolution_counts_what_is_left_after_cropping() -> None:
    assert photo_dpi(saved(Image.new("RGB", (1000, 350))), width=25.4, height=35.56) == 250


@pytest.mark.parametrize(
    ("size", "expected"), [((600, 600), 9.0), ((1200, 600), 18.0), ((3000, 600), 22.5)]
)
def test_the_height_of_a_logo_binds_up_to_a_width(size: tuple[int, int], expected: float) -> None:
    assert logo_width(png(*size, "red"), height=9) == pytest.approx(expected)


def test_images_keep_their_proportions() -> None:
    picture = Image.new("RGB", (300, 100))

    assert fitted(picture, width=45, height=12) == pytest.approx((36, 12))


def test_what_is_no_picture_is_refused_by_name() -> None:
    with pytest.raises(ImageUnreadable) as caught:
        opened(b"\x89PNG but not really", image="logo")

    assert caught.value.details == {"image": "logo"}
