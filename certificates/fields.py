"""What the words of a template can name: the fields of a record as they are printed."""

from __future__ import annotations

import re
from datetime import date

from certificates.errors import TextMissing, UnknownField
from certificates.images import Assets
from certificates.template import CertificateTemplate
from trainer.certification.record import CertificateRecord

_FIELD = re.compile(r"\{(\w+)\}")
_HAN_DIGITS = "〇一二三四五六七八九"


_REQUIRED = ("name", "company", "number", "claim_url")


def values(record: CertificateRecord, template: CertificateTemplate) -> dict[str, str]:
    """Every field with its printed form, the wording of the template among them.

    The wording may name the fields of the record and the title. Raises TextMissing where the
    record lacks the name, the company, the number or the claim.
    """
    if not 1 <= record.level <= len(template.levels):
        raise ValueError(f"there is no level {record.level}")
    plain = _identity(record) | _dates(record) | _results(record, template)
    for field in _REQUIRED:
        if not plain[field].strip():
            raise TextMissing(field=field)
    titled = plain | {"title": fill(template.wording["title"], plain)}
    worded = {name: fill(text, titled) for name, text in template.wording.items()}
    return titled | worded


def fill(text: str, fields: dict[str, str]) -> str:
    """Put the fields into their places. Raises UnknownField for a name that nobody has."""
    for name in _FIELD.findall(text):
        if name not in fields:
            raise UnknownField(field=name, known=tuple(sorted(fields)))
    return _FIELD.sub(lambda found: fields[found[1]], text)


def conditions(
    record: CertificateRecord, template: CertificateTemplate, assets: Assets
) -> frozenset[str]:
    """The conditions that hold: an option is on and there is something to show."""
    signed = bool(record.signer) and "signer" in template.options
    there = {
        "logo": assets.logo is not None,
        "seal": assets.seal is not None,
        "signature": assets.signature is not None and signed,
        "signer": signed,
        "photo": record.photo is not None or template.kind == "pass",
        "scores": record.phrasing_score is not None or record.procedure_score is not None,
        "check_code": bool(record.check_code),
        "employee_no": bool(record.employee_no),
        "hotline": bool(record.hotline),
        "site": bool(record.site),
        "reviewed": record.reviewed_on is not None,
        "role": any((record.department, record.job_title, record.employee_no)),
    }
    return frozenset(option for option in template.options if there.get(option, True))


def hold(when: tuple[str, ...], true: frozenset[str]) -> bool:
    """Whether all conditions of an element hold."""
    return all((name[1:] not in true) if name[0] == "!" else (name in true) for name in when)


def chinese_date(day: date) -> str:
    """2026年11月21日."""
    return f"{day.year}年{day.month}月{day.day}日"


def han_date(day: date) -> str:
    """二〇二六年十一月二十一日."""
    year = "".join(_HAN_DIGITS[int(digit)] for digit in str(day.year))
    return f"{year}年{_han_number(day.month)}月{_han_number(day.day)}日"


def _han_number(number: int) -> str:
    """1 to 99 as they are spoken."""
    tens, ones = divmod(number, 10)
    lead = "" if tens == 0 else "十" if tens == 1 else _HAN_DIGITS[tens] + "十"
    return lead + (_HAN_DIGITS[ones] if ones else "")


def _identity(record: CertificateRecord) -> dict[str, str]:
    return {
        "name": record.holder_name,
        "employee_no": record.employee_no,
        "department": record.department,
        "job_title": record.job_title,
        "company": record.company,
        "company_short": record.company_short or record.company,
        "site": record.site,
        "hotline": record.hotline,
        "signer": record.signer,
        "exam_title": record.exam_title,
        "number": " ".join(record.number_groups),
        "claim_url": record.claim_url,
        "check_code": f"{record.check_code[:4]}-{record.check_code[4:]}",
        "role": _role(record),
    }


def _role(record: CertificateRecord) -> str:
    number = f"工号 {record.employee_no}" if record.employee_no else ""
    return "\u3000".join(part for part in (record.department, record.job_title, number) if part)


def _dates(record: CertificateRecord) -> dict[str, str]:
    reviewed = record.reviewed_on
    return {
        "exam_date": chinese_date(record.exam_date),
        "issued_on": chinese_date(record.issued_on),
        "issued_on_han": han_date(record.issued_on),
        "valid_until": chinese_date(record.valid_until),
        "reviewed_on": chinese_date(reviewed) if reviewed else "",
    }


def _results(record: CertificateRecord, template: CertificateTemplate) -> dict[str, str]:
    scores = (("话术", record.phrasing_score), ("流程", record.procedure_score))
    return {
        "level": template.levels[record.level - 1],
        "total_score": str(record.total_score),
        "scores": "，".join(f"{what} {score} 分" for what, score in scores if score is not None),
    }
