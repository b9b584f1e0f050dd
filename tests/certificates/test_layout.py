from __future__ import annotations

from dataclasses import replace

import pytest

from certificates import Assets, CertificateTemplate, load_template
from certificates.layout import PlacedText, lay_out, scene
from tests.certificates.samples import LONG_COMPANY, RECORD, png

MARKED = Assets(logo=png(600, 600, "#8C1C1A"), seal=png(900, 900, "#D9302B"))


def texts(
    design: str | CertificateTemplate, *, assets: Assets = MARKED, side: int = 0, **changes: object
) -> dict[str, PlacedText]:
    template = load_template(design) if isinstance(design, str) else design
    view = scene(replace(RECORD, **changes), template=template, assets=assets)
    return {placed.field: placed for placed in lay_out(template.pages[side], view).texts}


# design, name, field, x of the left edge, baseline, size, tracking: as the drawings have them
DRAWN = [
    ("classic", "林晓", "company", 124.82, 36.4, 14, 0.22),
    ("classic", "林晓", "title", 74.50, 59.5, 46, 0.16),
    ("classic", "林晓", "name", 129.10, 115.2, 44, 0.5),
    ("classic", "林晓", "number", 80.5, 155.2, 9, 0.02),
    ("classic", "林晓", "check_code_label", 65.5, 167.8, 8, 0.5),
    ("modern", "阿依古丽·买买提", "company_short", 33, 28.46, 15, 0.06),
    ("modern", "阿依古丽·买买提", "name", 97.45, 85, 52, 0.02),
    ("modern", "阿依古丽·买买提", "issuer", 208, 183.4, 13, 0.02),
    ("modern", "阿依古丽·买买提", "signer", 98, 184.2, 20, 0.12),
    ("plain", "欧阳文喆", "name", 103.62, 81.51, 36, 0.1),
    ("plain", "欧阳文喆", "level", 144, 95.15, 16, 0.08),
    ("plain", "欧阳文喆", "scores", 104, 107.05, 15.5, 0),
    ("plain", "欧阳文喆", "number", 104, 118.75, 13.5, 0.03),
    ("plain", "欧阳文喆", "validity", 104, 131.05, 15.5, 0),
    ("pass", "王建国", "company", 41, 6.85, 7.8, 0.03),
    ("pass", "王建国", "title", 35.4, 13.2, 12, 0.06),
    ("pass", "王建国", "name", 35.18, 22.44, 21, 0.1),
    ("pass", "王建国", "number", 35.4, 47.4, 7, 0),
    ("pass_portrait", "李赟", "company", 16.01, 10.25, 7.5, 0.03),
    ("pass_portrait", "李赟", "name", 4.78, 56.89, 21, 0.35),
]


@pytest.mark.parametrize(("design", "name", "field", "x", "y", "size", "tracking"), DRAWN)
def test_texts_stand_where_the_drawing_has_them(
    design: str, name: str, field: str, x: float, y: float, size: float, tracking: float
) -> None:
    first = texts(design, holder_name=name)[field].lines[0]

    assert (first.x, first.y) == pytest.approx((x, y), abs=0.012)
    assert (first.line.size, first.line.tracking) == (size, tracking)


@pytest.mark.parametrize(
    ("name", "classic", "modern"),
    [
        ("林晓", 0.5, 0.35),
        ("王建国", 0.16, 0.1),
        ("欧阳文喆", 0.1, 0.06),
        ("诸葛欧阳建", 0.02, 0.02),
        ("买·提", 0.02, 0.02),
        ("Anna Li", 0, 0),
    ],
)
def test_a_name_is_spaced_by_the_number_of_its_characters(
    name: str, classic: float, modern: float
) -> None:
    found = [
        texts(design, holder_name=name)["name"].lines[0].line.tracking
        for design in ("classic", "plain", "modern", "pass")
    ]

    assert found == [classic, classic, modern, modern]


@pytest.mark.parametrize(
    ("design", "font"), [("classic", "SerifB"), ("plain", "SerifB"), ("modern", "SansB")]
)
def test_a_name_of_latin_letters_has_its_own_font(design: str, font: str) -> None:
    assert texts(design, holder_name="Christopher Montgomery")["name"].lines[0].line.font == font


def test_a_name_that_had_to_shrink_rises_a_little() -> None:
    at = texts("classic", holder_name="阿卜杜热依木·麦麦提图尔荪")["name"].lines[0]

    lost = (44 - at.line.size) * 25.4 / 72
    assert at.line.size < 44
    assert at.line.width <= 150
    assert at.y == pytest.approx(115.2 - 0.17 * lost)


def test_a_row_name_keeps_its_middle_whatever_its_size() -> None:
    at = texts("plain", holder_name="阿卜杜热依木·麦麦提图尔荪")["name"].lines[0]

    assert at.line.size < 36
    assert at.y == pytest.approx(77 + 0.355 * at.line.em)


def test_without_a_logo_the_text_takes_its_place_and_its_room() -> None:
    bare = texts("pass", assets=Assets())["company"]
    marked = texts("pass")["company"]

    assert (bare.lines[0].x, marked.lines[0].x) == (35.4, pytest.approx(41))
    wide = "晴川家电服务责任有限公司北京"
    assert len(texts("pass", company=wide + "分公司", assets=Assets())["company"].lines) == 1
    assert len(texts("pass", company=wide + "分公司")["company"].lines) == 2


def test_a_wide_logo_moves_the_text_beside_it() -> None:
    wide = Assets(logo=png(1200, 600, "#8C1C1A"))

    assert texts("modern", assets=wide)["company_short"].lines[0].x == pytest.approx(42)


@pytest.mark.parametrize("hotline", ["95598", "400-000-0000", "0371-6000000"])
def test_the_label_of_the_hotline_keeps_its_distance(hotline: str) -> None:
    found = texts("pass", side=1, hotline=hotline)
    number, label = found["hotline"].lines[0], found["hotline_label"].lines[0]

    assert number.x + number.line.width == pytest.approx(80.6)
    assert number.x - label.x - label.line.width == pytest.approx(1.6)


def test_a_company_too_long_for_a_portrait_pass_gives_way_to_its_short_name() -> None:
    assert texts("pass_portrait", company=LONG_COMPANY)["company"].text == "晴川家电"


@pytest.mark.parametrize(
    ("off", "on", "rows"),
    [
        (set(), set(), [93, 105, 117, 129]),
        ({"scores"}, set(), [95, 111, 127]),
        (set(), {"extra"}, [91.8, 101.4, 111, 120.6, 130.2]),
    ],
)
def test_the_rows_of_the_ledger_share_its_height(
    off: set[str], on: set[str], rows: list[float]
) -> None:
    template = load_template("plain").customised(
        switch_off=frozenset(off), switch_on=frozenset(on), wording={"extra": "91370000X"}
    )
    view = scene(RECORD, template=template, assets=MARKED)

    layout = lay_out(template.pages[0], view)

    assert list(layout.rows.values()) == pytest.approx(rows)
    assert layout.problems == ()


def test_all_lines_of_a_paragraph_but_the_last_fill_its_width() -> None:
    first, last = texts("classic")["body"].lines

    assert (first.x, last.x) == (pytest.approx(56.5 + 2 * first.line.em), 56.5)
    assert first.x + first.line.width == pytest.approx(56.5 + 184)
    assert last.line.tracking == 0


def test_the_closing_bracket_hangs_over_the_edge() -> None:
    at = texts("plain", assets=Assets())["issuer"].lines[0]

    assert at.x + at.line.width == pytest.approx(229)
    assert at.line.hang == 0.5
