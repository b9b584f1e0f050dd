from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pypdf
import pytest

from certificates import (
    CERTIFICATES,
    PASSES,
    Assets,
    load_template,
    problems,
    render_all,
    render_certificate,
    render_pass,
    warnings,
)
from certificates.errors import MissingGlyph, PhotoMissing, TextOverflow, UnknownField
from certificates.layout import lay_out, scene
from tests.certificates.samples import (
    LONG_COMPANY,
    LONG_TITLE,
    NAMES,
    RECORD,
    claim,
    cut,
    darkest,
    lines,
    named,
    picture,
    png,
)

DESIGNS = CERTIFICATES + PASSES
SEALED = Assets(
    logo=png(600, 600, "#8C1C1A"), seal=png(900, 900, "#D9302B"), signature=png(900, 240, "#101050")
)
TALL = replace(RECORD, photo=png(600, 840, "#C0C8D0"))


def values(pdf: bytes) -> list[str]:
    """The lines of the first page without the labels that stand in the same row."""
    return [line.removeprefix("姓名 ").removeprefix("等级 ") for line in lines(pdf)]


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("name", NAMES)
def test_a_name_comes_out_of_the_pdf_as_it_is_stored(design: str, name: str) -> None:
    pdf = render_all(named(name), template=load_template(design))

    assert name in values(pdf)


@pytest.mark.parametrize("design", DESIGNS)
def test_the_number_is_printed_in_its_groups(design: str) -> None:
    pdf = render_all([RECORD], template=load_template(design))

    assert any("Y0001 37 000012 26 3 000128" in line for line in lines(pdf))


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
def test_the_level_is_spelt_out(design: str, level: int) -> None:
    pdf = render_all([replace(RECORD, level=level)], template=load_template(design))

    assert "一二三四五"[level - 1] + "星级" in values(pdf)


@pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
def test_as_many_stars_are_full_as_the_level_says(level: int) -> None:
    template = load_template("plain")
    stars = template.pages[0].stars
    assert stars is not None
    page = picture(render_certificate(replace(RECORD, level=level), template=template))
    row = 93  # the middle of the ledger's first row, in mm

    middles = (stars.x + number * stars.pitch for number in range(5))
    full = [darkest(cut(page, (x - 0.4, row - 0.4, x + 0.4, row + 0.4))) < 50 for x in middles]

    assert full == [number < level for number in range(5)]


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("company", [RECORD.company, LONG_COMPANY])
@pytest.mark.parametrize("assets", [Assets(), SEALED], ids=["bare", "sealed"])
def test_every_text_stays_within_the_safe_margin_and_clear_of_photo_and_code(
    design: str, name: str, company: str, assets: Assets
) -> None:
    record = replace(TALL, holder_name=name, company=company, reviewed_on=date(2027, 5, 6))
    template = load_template(design).customised(switch_on=frozenset({"photo", "signer"}))
    if design in CERTIFICATES:
        template = template.customised(wording={"title": LONG_TITLE})
    view = scene(record, template=template, assets=assets)

    for page in template.pages:
        layout = lay_out(page, view)
        assert layout.problems == ()
        kept = [(at.x, at.y, at.width, at.height) for at in (page.photo,) if at]
        kept += [(at.x, at.y, at.size, at.size) for at in (page.qr,) if at]
        for placed in layout.texts:
            for at in placed.lines:
                top = at.y - 0.86 * at.line.em
                assert page.safe[0] <= at.x
                assert at.x + at.line.width <= page.safe[2]
                assert page.safe[1] <= top
                assert at.y <= page.safe[3]
                for x, y, width, height in kept:
                    beside = at.x >= x + width or at.x + at.line.width <= x
                    assert beside or at.y <= y or top >= y + height, placed.field


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("company", [RECORD.company, LONG_COMPANY])
def test_no_text_runs_into_another(design: str, company: str) -> None:
    record = replace(RECORD, company=company, holder_name=NAMES[4], level=5)
    template = load_template(design)
    view = scene(record, template=template, assets=SEALED)

    for page in template.pages:
        boxes = [
            (placed.field, at.x, at.y - 0.8 * at.line.em, at.x + at.line.width, at.y)
            for placed in lay_out(page, view).texts
            for at in placed.lines
        ]
        for index, (field, left, top, right, bottom) in enumerate(boxes):
            for other, *box in boxes[index + 1 :]:
                apart = right <= box[0] or box[2] <= left or bottom <= box[1] or box[3] <= top
                assert apart, (field, other)


@pytest.mark.parametrize("design", DESIGNS)
def test_the_same_record_gives_the_same_bytes(design: str) -> None:
    template = load_template(design)

    assert render_all([TALL], template=template, assets=SEALED) == render_all(
        [TALL], template=template, assets=SEALED
    )


def test_a_long_company_takes_two_lines_and_lifts_its_label() -> None:
    template = load_template("modern")
    page = template.pages[0]

    def placed(company: str, field: str) -> tuple[int, float]:
        view = scene(replace(RECORD, company=company), template=template, assets=SEALED)
        found = next(text for text in lay_out(page, view).texts if text.field == field)
        return len(found.lines), found.lines[-1].y

    assert placed(RECORD.company, "issuer") == (1, 183.4)
    assert placed(RECORD.company, "issuer_label") == (1, 174.4)
    assert placed(LONG_COMPANY, "issuer") == (2, 183.4)
    assert placed(LONG_COMPANY, "issuer_label") == (1, pytest.approx(169.0))


@pytest.mark.parametrize(
    ("design", "change", "field"),
    [
        ("classic", {"company": "晴" * 40}, "company"),
        ("classic", {"holder_name": "买" * 20}, "name"),
        ("modern", {"holder_name": "买" * 20}, "name"),
        ("plain", {"holder_name": "买" * 20}, "name"),
        ("pass", {"holder_name": "买" * 30}, "name"),
        ("pass", {"company": "晴" * 40, "company_short": "晴" * 40}, "company"),
        ("pass_portrait", {"employee_no": "1" * 30}, "employee_no"),
        ("plain", {"site": "verify." + "long" * 12 + ".example.com"}, "site"),
    ],
)
def test_what_does_not_fit_fails_and_says_by_how_much(
    design: str, change: dict[str, str], field: str
) -> None:
    template = load_template(design)
    record = replace(RECORD, **change)

    with pytest.raises(TextOverflow) as caught:
        render_all([record], template=template)

    details = caught.value.details
    assert details["field"] == field
    assert details["wanted_mm"] > details["available_mm"]
    assert field in [problem.details["field"] for problem in problems(record, template)]


def test_an_overflow_names_the_widths_and_the_smallest_size() -> None:
    record = replace(RECORD, company="晴" * 44)

    found = problems(record, load_template("classic"))

    assert found[0].details == {
        "field": "company",
        "text": "晴" * 44,
        "wanted_mm": 170.7,
        "available_mm": 146,
        "min_pt": 11,
    }


@pytest.mark.parametrize(
    ("design", "sizes"),
    [("classic", [16, 15, 13]), ("modern", [13.5, 12, 11]), ("plain", [13, 12])],
)
def test_a_longer_body_takes_the_next_size_and_at_last_fails(
    design: str, sizes: list[float]
) -> None:
    seen: list[float] = []
    for length in range(20, 400):
        wording = {"body": ("经本公司培训与考核合格" * 40)[:length]}
        template = load_template(design).customised(wording=wording)
        view = scene(RECORD, template=template, assets=Assets())
        layout = lay_out(template.pages[0], view)
        if layout.problems:
            break
        body = next(text for text in layout.texts if text.field == "body")
        if body.lines[0].line.size not in seen:
            seen.append(body.lines[0].line.size)

    assert seen == sizes
    assert [problem.code for problem in layout.problems] == ["text_overflow"]
    assert layout.problems[0].details["field"] == "body"


@pytest.mark.parametrize("design", DESIGNS)
def test_a_character_without_a_glyph_stops_the_printing(design: str) -> None:
    record = replace(RECORD, holder_name="王𱍐")
    template = load_template(design)

    with pytest.raises(MissingGlyph):
        render_all([record], template=template)
    assert [problem.code for problem in problems(record, template)] == ["missing_glyph"]


@pytest.mark.parametrize("design", DESIGNS)
def test_a_sound_record_has_no_problems(design: str) -> None:
    assert problems(TALL, load_template(design), assets=SEALED) == []


def test_all_problems_are_found_at_once() -> None:
    record = replace(RECORD, holder_name="王𱍐", company="晴" * 60, claim_url=claim(300))

    found = problems(record, load_template("classic"))

    assert {problem.code for problem in found} == {
        "missing_glyph",
        "text_overflow",
        "claim_too_long",
    }


def test_scores_are_left_out_where_there_are_none() -> None:
    record = replace(RECORD, phrasing_score=None, procedure_score=None)

    text = "".join(lines(render_certificate(record, template=load_template("classic"))))
    ledger = lines(render_certificate(record, template=load_template("plain")))

    assert "各项成绩均达到三星级服务标准" in text
    assert "话术" not in text
    assert not any("考核成绩" in line for line in ledger)


def test_one_score_alone_is_printed_alone() -> None:
    pdf = render_certificate(replace(RECORD, procedure_score=None), template=load_template("plain"))

    assert any(line.endswith("话术 88 分") for line in lines(pdf))


@pytest.mark.parametrize(
    ("option", "before", "after"),
    [
        ("check_code", "RKA8-PTWH", None),
        ("subtitle", "STAR SERVICE QUALIFICATION CERTIFICATE", None),
        ("han_date", None, "二〇二六年十一月二十一日"),
        ("signer", None, "周明远"),
    ],
)
def test_options_switch_elements(option: str, before: str | None, after: str | None) -> None:
    template = load_template("classic")
    switched = (
        template.customised(switch_off=frozenset({option}))
        if option in template.options
        else template.customised(switch_on=frozenset({option}))
    )

    was, now = (
        "\n".join(lines(render_all([RECORD], template=one))) for one in (template, switched)
    )

    for text, there, gone in ((before, was, now), (after, now, was)):
        if text:
            assert text in there
            assert text not in gone


@pytest.mark.parametrize("design", CERTIFICATES)
def test_without_a_seal_the_place_for_it_is_named(design: str) -> None:
    template = load_template(design)

    bare = "".join(lines(render_certificate(RECORD, template=template)))
    sealed = "".join(lines(render_certificate(RECORD, template=template, assets=SEALED)))

    assert "晴川家电服务有限公司（盖章）" in bare
    assert "盖章" not in sealed


def test_black_text_stays_above_the_seal() -> None:
    page = picture(render_certificate(RECORD, template=load_template("modern"), assets=SEALED))

    assert darkest(cut(page, (240, 178, 252, 184))) < 60
    red = cut(page, (253, 190, 257, 192)).getpixel((10, 10))
    assert red[0] > 180
    assert red[1] < 90


def test_a_pass_without_photo_has_a_box_to_glue_one_into_or_fails() -> None:
    template = load_template("pass")

    assert "贴照片处" in lines(render_pass(RECORD, template=template))
    assert "贴照片处" not in lines(render_pass(TALL, template=template))
    with pytest.raises(PhotoMissing):
        render_pass(RECORD, template=template, assets=Assets(allow_missing_photo=False))


def test_a_pass_without_hotline_asks_nobody_to_call() -> None:
    back = lines(render_pass(replace(RECORD, hotline=""), template=load_template("pass")), 1)

    assert "上门服务" in back
    assert not any("热线" in line or "监督" in line for line in back)


def test_a_coarse_photo_is_warned_about() -> None:
    template = load_template("pass")
    coarse = replace(RECORD, photo=png(120, 168, "#888888"))

    assert warnings(TALL, template) == []
    assert [found.details for found in warnings(coarse, template)] == [
        {"dpi": 133, "wanted_dpi": 200}
    ]


def test_an_image_that_can_not_be_read_is_named() -> None:
    found = problems(RECORD, load_template("classic"), assets=Assets(seal=b"no picture"))

    assert [(one.code, one.details) for one in found] == [("image_unreadable", {"image": "seal"})]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"holder_name": " "}, "name"),
        ({"company": ""}, "company"),
        ({"number_groups": ()}, "number"),
        ({"claim_url": ""}, "claim_url"),
    ],
)
def test_a_record_that_lacks_what_it_is_about_is_refused(
    change: dict[str, object], field: str
) -> None:
    found = problems(replace(RECORD, **change), load_template("pass"))

    assert [(one.code, one.details) for one in found] == [("text_missing", {"field": field})]


@pytest.mark.parametrize("level", [0, 6])
def test_a_level_that_does_not_exist_is_never_printed_as_another(level: int) -> None:
    with pytest.raises(ValueError, match="level"):
        render_certificate(replace(RECORD, level=level), template=load_template("plain"))


def test_a_wording_with_an_unknown_field_is_refused() -> None:
    template = load_template("classic").customised(wording={"body": "祝贺{nobody}"})

    with pytest.raises(UnknownField) as caught:
        render_certificate(RECORD, template=template)
    assert caught.value.details["field"] == "nobody"


@pytest.mark.parametrize(("design", "size"), [("classic", (297, 210)), ("pass", (85.6, 54))])
def test_the_file_says_what_it_is(design: str, size: tuple[float, float]) -> None:
    template = load_template(design)

    reader = pypdf.PdfReader(io.BytesIO(render_all([RECORD], template=template)))

    assert reader.metadata is not None
    assert reader.metadata.title == f"{template.wording['title']} 林晓"
    assert reader.metadata.author == "晴川家电服务有限公司"
    assert reader.metadata.subject == "Y000137000012263000128"
    assert reader.root_object["/Lang"] == "zh-CN"
    assert reader.root_object["/OutputIntents"][0]["/OutputConditionIdentifier"].startswith("sRGB")
    box = reader.pages[0].mediabox
    assert [float(box.width) / 72 * 25.4, float(box.height) / 72 * 25.4] == pytest.approx(size)
    assert reader.pages[0].trimbox == box


@pytest.mark.parametrize("design", DESIGNS)
def test_every_font_is_embedded(design: str) -> None:
    reader = pypdf.PdfReader(io.BytesIO(render_all([RECORD], template=load_template(design))))

    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"]


def test_the_frame_is_stored_once_for_many_certificates() -> None:
    template = load_template("classic")

    one, ten = (len(render_all(named(*NAMES[:1] * n), template=template)) for n in (1, 10))

    assert ten < one + 9 * 12_000
