"""Which PDF a certificate is: the A4 sheet, the service pass, passes side by side on A4."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from trainer.certification.record import CertificateRecord
from trainer.errors import UserError

translate = QCoreApplication.translate

CERTIFICATE_DESIGNS = ("classic", "modern", "plain")
PASS_DESIGN = "pass"
_FORBIDDEN = str.maketrans(dict.fromkeys('<>:"/\\|?*', " "))

Progress = Callable[[float], None]


class DesignUnknown(UserError):
    """A certificate names a design that this version doesn't have."""


class Paper(Enum):
    """What can be saved or printed of a certificate."""

    CERTIFICATE = "certificate"
    PASS = "pass"
    SHEET = "sheet"  # passes, ten to a page


@dataclass(frozen=True, slots=True)
class Issue:
    """A certificate to put on paper: its record and its design."""

    record: CertificateRecord
    design: str


@dataclass(frozen=True, slots=True)
class Document:
    """A finished PDF and the name to save it under."""

    name: str
    data: bytes


def design_name(design: str) -> str:
    """典雅, 现代 or 素净."""
    return {
        "classic": translate("Papers", "Classic"),
        "modern": translate("Papers", "Modern"),
        "plain": translate("Papers", "Plain"),
    }.get(design, design)


def paper_name(paper: Paper) -> str:
    """What a paper is called in menus."""
    return {
        Paper.CERTIFICATE: translate("Papers", "Certificate, A4"),
        Paper.PASS: translate("Papers", "Service pass, both sides"),
        Paper.SHEET: translate("Papers", "Service passes side by side on A4"),
    }[paper]


def problems_of(issue: Issue) -> tuple[UserError, ...]:
    """All that keeps the certificate or its pass from being printed."""
    from certificates import load_template, problems

    found = list(problems(issue.record, load_template(_known(issue.design))))
    for error in problems(issue.record, load_template(PASS_DESIGN)):
        # a character that no font has is missing on both papers, and named once
        if all(_told(error) != _told(other) for other in found):
            found.append(error)
    return tuple(found)


def _told(error: UserError) -> tuple[str, dict[str, object]]:
    return error.code, error.details


def certificate_and_pass(issue: Issue) -> tuple[bytes, bytes]:
    """Both PDFs of one certificate. Raises a UserError rather than print something wrong."""
    return _certificates([issue]), _passes([issue])


def single_files(
    paper: Paper, issues: Sequence[Issue], *, printed_on: date, progress: Progress
) -> list[Document]:
    """One file a certificate or pass; passes side by side are one file."""
    if paper is Paper.SHEET:
        return [Document(_sheet_name(len(issues)), _sheet(issues, printed_on))]
    draw = _certificates if paper is Paper.CERTIFICATE else _passes
    files = []
    for done, issue in enumerate(issues, start=1):
        files.append(Document(_file_name(paper, issue), draw([issue])))
        progress(done / len(issues))
    return files


def joined_files(paper: Paper, issues: Sequence[Issue], *, printed_on: date) -> list[bytes]:
    """As few files as the designs allow, in the order of the list: what goes to a printer."""
    if paper is Paper.SHEET:
        return [_sheet(issues, printed_on)]
    if paper is Paper.PASS:
        return [_passes(issues)]
    runs = groupby(issues, key=lambda issue: issue.design)
    return [_certificates(list(run)) for _design, run in runs]


def _certificates(issues: Sequence[Issue]) -> bytes:
    from certificates import load_template, render_all

    template = load_template(_known(issues[0].design))
    return render_all([issue.record for issue in issues], template=template)


def _passes(issues: Sequence[Issue]) -> bytes:
    from certificates import load_template, render_all

    return render_all([issue.record for issue in issues], template=load_template(PASS_DESIGN))


def _sheet(issues: Sequence[Issue], printed_on: date) -> bytes:
    from certificates import load_template, render_pass_sheet

    template = load_template(PASS_DESIGN)
    records = [issue.record for issue in issues]
    return render_pass_sheet(records, template=template, printed_on=printed_on)


def _known(design: str) -> str:
    if design not in CERTIFICATE_DESIGNS:
        raise DesignUnknown("design_unknown", design=design, known=", ".join(CERTIFICATE_DESIGNS))
    return design


def _file_name(paper: Paper, issue: Issue) -> str:
    kind = {
        Paper.CERTIFICATE: translate("Papers", "Certificate"),
        Paper.PASS: translate("Papers", "Service pass"),
    }[paper]
    name = f"{kind} {issue.record.holder_name} {issue.record.number}"
    return f"{name.translate(_FORBIDDEN)}.pdf"


def _sheet_name(count: int) -> str:
    return translate("Papers", "{count} service passes.pdf").format(count=count)
