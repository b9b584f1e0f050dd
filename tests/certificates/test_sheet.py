from __future__ import annotations

from datetime import date

import pypdfium2
import pytest

from certificates import CertificateTemplate, load_template, render_pass_sheet
from tests.certificates.samples import MM, RECORD, cut, darkest, lines, named, picture

DAY = date(2026, 11, 21)
PEOPLE = [f"王{char}" for char in "一二三四五六七八九十百"]


def sheet(
    *names: str, design: str = "pass", front: tuple[float, float] = (0, 0)
) -> tuple[bytes, CertificateTemplate]:
    template = load_template(design)
    pdf = render_pass_sheet(named(*names), template=template, printed_on=DAY, front_offset=front)
    return pdf, template


def places(pdf: bytes, page: int, text: str) -> list[tuple[float, float]]:
    """Left edge and baseline side of each occurrence in mm from the top left corner."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        side = document[page]
        words = side.get_textpage()
        search = words.search(text)
        while hit := search.get_next():
            left, bottom, *_ = words.get_charbox(hit[0])
            found.append((left / MM, (side.get_height() - bottom) / MM))
    return found


def test_eleven_passes_take_two_sheets_with_two_sides_each() -> None:
    pdf, _ = sheet(*PEOPLE)

    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 4
        assert document[0].get_size() == pytest.approx((210 * MM, 297 * MM))
    assert "第 1 / 2 版" in lines(pdf, 0)[-2]
    assert "正面" in lines(pdf, 2)[-2]
    assert "背面" in lines(pdf, 3)[-2]
    assert "共 11 张" in lines(pdf, 3)[-2]
    assert "2026年11月21日" in lines(pdf, 3)[-2]


@pytest.mark.parametrize(
    ("design", "columns", "trim", "step"),
    [("pass", 2, (17.4, 9.5), (89.6, 56)), ("pass_portrait", 3, (20, 16.1), (58, 89.6))],
)
def test_passes_lie_row_by_row_in_the_order_of_the_list(
    design: str, columns: int, trim: tuple[float, float], step: tuple[float, float]
) -> None:
    pdf, template = sheet(*PEOPLE[:9], design=design)
    titles = sorted(places(pdf, 0, template.wording["title"]), key=lambda at: (round(at[1]), at[0]))
    titles = [at for at in titles if at[0] > 12]  # the margin names the title too

    assert len(titles) == 9
    for number, (x, y) in enumerate(titles):
        row, column = divmod(number, columns)
        assert x - titles[0][0] == pytest.approx(column * step[0], abs=0.05)
        assert y - titles[0][1] == pytest.approx(row * step[1], abs=0.05)
    assert trim[0] < titles[0][0] < trim[0] + step[0]
    names = [line for line in lines(pdf, 0) if line in PEOPLE]
    assert names == PEOPLE[:9]


def test_backs_swap_the_columns_so_that_they_meet_their_fronts() -> None:
    pdf, template = sheet(PEOPLE[0])

    ((front, _),) = (at for at in places(pdf, 0, template.wording["title"]) if at[0] > 12)
    ((back, _),) = places(pdf, 1, template.wording["heading"])

    assert front < 105 < back


def test_panel_and_bleed_end_where_they_should() -> None:
    page = picture(sheet(PEOPLE[0])[0], dpi=300)

    assert darkest(cut(page, (16.6, 20, 17.2, 22))) < 120  # bleed, left of the trim edge
    assert darkest(cut(page, (15.0, 20, 16.2, 22))) == 255  # paper beside it
    assert darkest(cut(page, (49.0, 30, 52.0, 32))) == 255  # right of the panel


def test_empty_places_stay_white_and_keep_their_crop_marks() -> None:
    page = picture(sheet(PEOPLE[0])[0], dpi=300)

    assert darkest(cut(page, (104, 8.4, 194, 288.5))) == 255
    assert darkest(cut(page, (16, 66, 102, 288.5))) == 255
    for x in (17.4, 103, 107, 192.6):
        assert darkest(cut(page, (x - 0.3, 5, x + 0.3, 7.5))) < 128
        assert darkest(cut(page, (x - 0.3, 289.5, x + 0.3, 292.3))) < 128
    for y in (9.5, 63.5, 65.5, 119.5, 287.5):
        assert darkest(cut(page, (12.6, y - 0.3, 15.4, y + 0.3))) < 128
        assert darkest(cut(page, (194.6, y - 0.3, 197.4, y + 0.3))) < 128


def test_nothing_is_printed_where_office_printers_can_not() -> None:
    page = picture(sheet(*PEOPLE[:10])[0], dpi=150)

    for box in ((0, 0, 210, 4.2), (0, 292.8, 210, 297), (0, 0, 4.2, 297), (206.2, 0, 210, 297)):
        assert darkest(cut(page, box, dpi=150)) == 255


def test_the_ruler_is_a_hundred_millimetres_long() -> None:
    page = picture(sheet(PEOPLE[0])[0], dpi=300)

    assert darkest(cut(page, (201.7, 98.6, 202.3, 198.4))) < 128
    assert darkest(cut(page, (198.5, 96, 203, 98.2))) == 255
    assert darkest(cut(page, (198.5, 198.8, 203, 201))) == 255


def test_the_printers_offset_moves_its_own_side_only() -> None:
    title = load_template("pass").wording["title"]
    heading = load_template("pass").wording["heading"]
    still, moved = sheet(PEOPLE[0])[0], sheet(PEOPLE[0], front=(1.5, -2.0))[0]

    (x, y), (moved_x, moved_y) = places(still, 0, title)[0], places(moved, 0, title)[0]

    assert (moved_x - x, moved_y - y) == pytest.approx((1.5, -2.0), abs=0.02)
    assert places(still, 1, heading) == places(moved, 1, heading)


def test_an_offset_beyond_three_millimetres_is_refused() -> None:
    with pytest.raises(ValueError, match=r"3\.0 mm"):
        sheet(PEOPLE[0], front=(0, 3.1))


def test_the_same_list_gives_the_same_bytes() -> None:
    assert sheet(*PEOPLE)[0] == sheet(*PEOPLE)[0]


def test_a_certificate_has_no_sheet() -> None:
    with pytest.raises(ValueError, match="sheet"):
        render_pass_sheet([RECORD], template=load_template("classic"), printed_on=DAY)
