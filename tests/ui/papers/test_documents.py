"""Which files a certificate becomes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from trainer.certification.record import CertificateRecord
from ui.papers.documents import (
    DesignUnknown,
    Issue,
    Paper,
    certificate_and_pass,
    joined_files,
    problems_of,
    single_files,
)
from ui.pdf import Pdf

DAY = date(2026, 11, 20)
RECORD = CertificateRecord(
    number_groups=("Y0001", "37", "000012", "26", "3", "000128"), level=3, holder_name="林晓",
    employee_no="0147", department="入户服务一组", job_title="", company="晴川家电服务有限公司",
    company_short="晴川家电", site="verify.example.com", hotline="400-000-0000", signer="",
    exam_title="三星考核", exam_date=DAY, issued_on=DAY, valid_until=date(2028, 11, 19),
    total_score=84, phrasing_score=81, procedure_score=88, check_code="RKM4PTWH",
    claim_url="https://verify.example.com/#" + "A" * 138,
)  # fmt: skip


def issue(name: str = "林晓", design: str = "classic") -> Issue:
    """A certificate of somebody."""
    return Issue(replace(RECORD, holder_name=name), design)


@pytest.mark.parametrize("design", ["classic", "modern", "plain"])
def test_what_has_no_problem_renders(design: str) -> None:
    one = issue(design=design)
    assert problems_of(one) == ()
    sheet, card = certificate_and_pass(one)
    assert Pdf(sheet).pages == 1
    assert Pdf(card).pages == 2


def test_problems_of_certificate_and_pass_are_found_without_drawing() -> None:
    found = problems_of(issue("林\U00020bb7"))
    assert [problem.code for problem in found] == ["missing_glyph"]


def test_a_design_of_another_version_is_refused() -> None:
    with pytest.raises(DesignUnknown) as caught:
        certificate_and_pass(issue(design="baroque"))
    assert caught.value.details["design"] == "baroque"


def test_single_files_are_named_after_the_holder() -> None:
    shares: list[float] = []
    files = single_files(
        Paper.PASS, [issue(), issue("A/B:C")], printed_on=DAY, progress=shares.append
    )
    assert [file.name for file in files] == [
        "Service pass 林晓 Y000137000012263000128.pdf",
        "Service pass A B C Y000137000012263000128.pdf",
    ]
    assert shares == [0.5, 1.0]


@pytest.mark.parametrize(
    ("paper", "designs", "pages"),
    [
        (Paper.CERTIFICATE, ["classic", "classic", "plain", "classic"], [2, 1, 1]),
        (Paper.PASS, ["classic", "plain"], [4]),
        (Paper.SHEET, ["classic"] * 11, [4]),
    ],
)
def test_printing_joins_what_it_can_in_the_order_of_the_list(
    paper: Paper, designs: list[str], pages: list[int]
) -> None:
    issues = [issue(design=design) for design in designs]
    files = joined_files(paper, issues, printed_on=DAY)
    assert [Pdf(data).pages for data in files] == pages
