"""The frozen certificate record: everything a certificate says, as it was on the day of issue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CertificateRecord:
    """What a certificate and its service pass print; no later change of name or rule alters it.

    number_groups: the stored number is their concatenation; print puts one space between them.
    check_code: 8 characters of Crockford's Base32 alphabet, printed in two groups of four.
    claim_url: the text of the QR code: the site, `#`, number, check code and signed claim.
    valid_until: the last valid day.
    """

    number_groups: tuple[str, ...]
    level: int
    holder_name: str
    employee_no: str
    department: str
    job_title: str
    company: str
    company_short: str
    site: str
    hotline: str
    signer: str
    exam_title: str
    exam_date: date
    issued_on: date
    valid_until: date
    total_score: int
    phrasing_score: int | None
    procedure_score: int | None
    check_code: str
    claim_url: str
    photo: bytes | None = None
    reviewed_on: date | None = None

    @property
    def number(self) -> str:
        """The number as it is stored and searched for, without spaces."""
        return "".join(self.number_groups)
