"""Errors people can mend, said in a sentence: what, where, and the remedy."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from trainer.errors import UserError
from trainer.papers.blueprint import Cell
from trainer.papers.draw import ShortCell
from ui.texts.bank_problems import problem_sentence, value_reason
from ui.texts.error_texts import error_texts
from ui.texts.names import duration_text, role_name, skill_name, type_name

__all__ = ["cell_text", "known_codes", "problem_sentence", "sentence", "short_cell_sentence"]

translate = QCoreApplication.translate

_DRAWN = frozenset({"missing_glyph", "text_overflow", "text_missing", "outside_margin"})


def sentence(error: UserError) -> str:
    """The error in the interface's language, with the remedy.

    An unknown code still names itself, so that nobody stands before an empty line.
    """
    if error.code == "paper_short":
        return _paper_short(error)
    text = error_texts().get(error.code)
    if text is None:
        known = translate("Errors", "That didn't work ({code}). Please tell your instructor.")
        return known.format(code=error)
    return text.format_map(_Shown(_on_paper(error)))


def _on_paper(error: UserError) -> Mapping[str, object]:
    """The details; on paper the number is the certificate's, not the person's."""
    if error.code in _DRAWN and error.details.get("field") == "number":
        return {**error.details, "field": "certificate_number"}
    return error.details


def known_codes() -> frozenset[str]:
    """Every code that has a sentence."""
    return frozenset(error_texts()) | {"paper_short"}


def cell_text(cell: Cell, titles: Mapping[str, str] | None = None) -> str:
    """What a cell of a blueprint asks for; `titles`: bank id → title."""
    parts = [type_name(cell.type)]
    if cell.skill:
        parts.append(skill_name(cell.skill))
    if cell.difficulty != (1, 5):
        low, high = cell.difficulty
        parts.append(translate("Errors", "difficulty {span}").format(span=_span(low, high)))
    if cell.star != (1, 5):
        parts.append(translate("Errors", "star level {span}").format(span=_span(*cell.star)))
    parts += [(titles or {}).get(bank, bank) for bank in cell.banks]
    if cell.sections:
        sections = ", ".join(cell.sections)
        parts.append(translate("Errors", "sections {names}").format(names=sections))
    return translate("Errors", ", ").join(parts)


def short_cell_sentence(short: ShortCell, titles: Mapping[str, str] | None = None) -> str:
    """Which cell is short, by how many, and why."""
    if short.candidates < short.cell.count:
        text = translate("Errors", "{cell}: {count} questions are needed, the banks have {there}")
        return text.format(
            cell=cell_text(short.cell, titles), count=short.cell.count, there=short.candidates
        )
    text = translate(
        "Errors",
        "{cell}: {missing} of {count} questions are missing; the others ask what is asked already",
    )
    return text.format(
        cell=cell_text(short.cell, titles), missing=short.missing, count=short.cell.count
    )


def _span(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"


def _paper_short(error: UserError) -> str:
    cells = error.details.get("short")
    listed = (
        [one for one in cells if isinstance(one, ShortCell)] if isinstance(cells, tuple) else []
    )
    text = translate(
        "Errors", "This paper can't be drawn. {cells}. Add questions or ask for fewer of them."
    )
    return text.format(cells=translate("Errors", "; ").join(map(short_cell_sentence, listed)))


class _Shown(dict[str, str]):
    """The details of an error in words; a name that is missing stays visible as …"""

    def __init__(self, details: Mapping[str, object]) -> None:
        super().__init__({name: _shown(name, value) for name, value in details.items()})

    def __missing__(self, key: str) -> str:
        return "…"


def _shown(name: str, value: object) -> str:
    special: dict[str, Callable[[str], str]] = {
        "field": _field_name, "fields": _field_names, "role": role_name, "needs": _role_names,
        "state": _state_name, "url": _without_password, "reason": value_reason,
    }  # fmt: skip
    if name == "seconds" and isinstance(value, int | float):
        return duration_text(value)
    if isinstance(value, tuple | list):
        return ", ".join(map(str, value))
    return special.get(name, str)(str(value))


def _field_name(field: str) -> str:
    return {
        "number": translate("Errors", "Number"),
        "name": translate("Errors", "Name"),
        "unit": translate("Errors", "Unit"),
        "company": translate("Errors", "Company"),
        "secret": translate("Errors", "PIN"),
        "reason": translate("Errors", "Reason"),
        "valid_months": translate("Errors", "Months of validity"),
        "holder_name": translate("Errors", "Name"),
        "photo": translate("Errors", "Photo"),
        "job_title": translate("Errors", "Job"),
        "role": translate("Errors", "Unit and job"),
        "employee_no": translate("Errors", "Number"),
        "company_short": translate("Errors", "Company in short"),
        "centre": translate("Errors", "Training centre"),
        "issuer": translate("Errors", "Company"),
        "signer": translate("Errors", "Signer"),
        "hotline": translate("Errors", "Hotline"),
        "site": translate("Errors", "Address of the site"),
        "verify": translate("Errors", "Address of the site"),
        "number_prefix": translate("Errors", "Beginning of the certificate number"),
        "certificate_number": translate("Errors", "Certificate number"),
        "body": translate("Errors", "Text of the certificate"),
    }.get(field, field)


def _field_names(fields: str) -> str:
    return translate("Errors", ", ").join(_field_name(part) for part in fields.split(", "))


def _role_names(roles: str) -> str:
    return translate("Errors", ", ").join(role_name(part) for part in roles.split(", "))


def _state_name(state: str) -> str:
    return {
        "revoked": translate("Errors", "revoked"),
        "renewed": translate("Errors", "renewed"),
        "expired": translate("Errors", "expired"),
    }.get(state, state)


def _without_password(url: str) -> str:
    return re.sub(r"://[^@/]*@", "://…@", url)
