from __future__ import annotations

import io

import pypdf
import pytest

from certificates.errors import MissingGlyph
from certificates.fonts import FILES, FontName, advance, draws, font_for, registered
from certificates.paper import Paper
from certificates.text import compose

BASE = [name for name in FILES if not name.endswith("X")]
LARGE = [name for name in FILES if name.endswith("X")]


def encodable(codec: str) -> list[str]:
    return [char for char in map(chr, range(0x4E00, 0xA000)) if char.encode(codec, errors="ignore")]


@pytest.mark.parametrize("font", FILES)
@pytest.mark.parametrize("char", "喆囍赟犇𬭎㛃䶮·①⑳→“”Aé9 　")
def test_every_font_draws_the_rare_characters_of_names_and_the_signs(
    font: FontName, char: str
) -> None:
    assert draws(font, char)


@pytest.mark.parametrize("font", BASE)
def test_every_font_draws_gb2312(font: FontName) -> None:
    assert [char for char in encodable("gb2312") if not draws(font, char)] == []


@pytest.mark.parametrize("font", LARGE)
def test_the_large_sets_draw_gbk(font: FontName) -> None:
    assert [char for char in encodable("gbk") if not draws(font, char)] == []


@pytest.mark.parametrize("char", ["\u200b", "\ufffe", "\U0001f600", "𱍐"])
def test_what_would_be_a_box_or_nothing_on_paper_is_not_drawn(char: str) -> None:
    assert not any(draws(font, char) for font in FILES)


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("林晓", "KaiB", "KaiB"),
        ("赵𬭎", "KaiB", "KaiB"),
        ("龍應台", "SansB", "SansBX"),
        ("龍應台", "SerifB", "SerifBX"),
    ],
)
def test_a_text_changes_its_font_as_a_whole(text: str, wanted: FontName, found: FontName) -> None:
    assert font_for(text, wanted, field="name") == found


def test_a_character_that_no_font_draws_is_named_with_its_code_point() -> None:
    with pytest.raises(MissingGlyph) as caught:
        font_for("王𱍐", "KaiB", field="name")

    assert caught.value.details == {
        "field": "name",
        "text": "王𱍐",
        "char": "𱍐",
        "code_point": "U+31350",
    }


def test_the_file_maps_glyphs_beyond_the_basic_plane_to_their_characters() -> None:
    paper = Paper(title="t", author="a", subject="s")
    with paper.page(100, 50):
        paper.text("", [(10, 20, compose("赵𬭎㛃䶮", "KaiB", size=20))], "#000000")

    page = pypdf.PdfReader(io.BytesIO(paper.pdf())).pages[0]

    assert "赵𬭎㛃䶮" in page.extract_text()


def test_no_two_fonts_have_one_name_for_a_pdf_would_take_them_for_the_same() -> None:
    names = [registered(font).face.name for font in FILES]

    assert len(set(names)) == len(names)


def test_both_sets_of_a_face_lie_apart_in_one_file() -> None:
    paper = Paper(title="t", author="a", subject="s")
    with paper.page(60, 20):
        paper.text("星级", [(40, 15, compose("星级", "SansB", size=20))], "#000000")
        paper.text("龍應台", [(5, 15, compose("龍應台", "SansBX", size=20))], "#000000")

    page = pypdf.PdfReader(io.BytesIO(paper.pdf())).pages[0]

    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    bold = [font for font in fonts if "Bold" in font["/BaseFont"]]
    assert len(bold) == 2
    assert len({font["/BaseFont"] for font in bold}) == 2
    for part in ("/FontDescriptor", "/ToUnicode"):
        assert len({font.raw_get(part).idnum for font in bold}) == 2


def test_figures_of_the_sans_have_one_width() -> None:
    widths = {font: {advance(font, digit) for digit in "0123456789"} for font in BASE[:3]}

    assert {font: len(found) for font, found in widths.items()} == dict.fromkeys(BASE[:3], 1)
