from __future__ import annotations

from dataclasses import replace

import pytest
import zxingcpp
from PIL import ImageFilter

from certificates import CERTIFICATES, PASSES, load_template, problems, render_all
from certificates.errors import ClaimTooLong
from certificates.qr import symbol
from tests.certificates.samples import RECORD, SITE, claim, cut, darkest, picture

DESIGNS = CERTIFICATES + PASSES


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("blur", [0, 2])
def test_an_independent_reader_reads_the_claim_from_paper(design: str, blur: int) -> None:
    pdf = render_all([RECORD], template=load_template(design))

    found = zxingcpp.read_barcodes(picture(pdf).filter(ImageFilter.GaussianBlur(blur)))

    assert [code.text for code in found] == [RECORD.claim_url]


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("size", [20, 104])
def test_nothing_but_white_lies_within_four_modules_around_the_code(design: str, size: int) -> None:
    template = load_template(design)
    at = template.pages[0].qr
    assert at is not None
    record = replace(RECORD, claim_url=claim(size), level=5)

    page = picture(render_all([record], template=template))

    quiet = 4 * at.size / symbol(record.claim_url, size=at.size, quiet=at.quiet).modules
    assert quiet <= at.quiet
    left, top, right, bottom = at.x, at.y, at.x + at.size, at.y + at.size
    hair = 0.1  # mm; what one pixel may stray at 300 dpi
    for box in (
        (left - quiet, top - quiet, right + quiet, top - hair),
        (left - quiet, bottom + hair, right + quiet, bottom + quiet),
        (left - quiet, top - quiet, left - hair, bottom + quiet),
        (right + hair, top - quiet, right + quiet, bottom + quiet),
    ):
        assert darkest(cut(page, box)) == 255


def test_base32_takes_a_smaller_code_than_the_same_letters_in_bytes() -> None:
    dense, plain = claim(), claim().replace("#", "%", 1)

    assert symbol(dense, size=24, quiet=4).modules == 49
    assert symbol(plain, size=24, quiet=4).modules > 49


def test_a_claim_whose_modules_would_be_too_small_fails() -> None:
    with pytest.raises(ClaimTooLong) as caught:
        symbol(claim(200), size=20, quiet=1.7)

    assert caught.value.details == {"modules": 61, "max_modules": 58}


def test_the_check_before_issuing_finds_a_claim_that_is_too_long() -> None:
    record = replace(RECORD, claim_url=SITE + "A" * 1200)

    found = problems(record, load_template("pass"))

    assert [problem.code for problem in found] == ["claim_too_long"]
