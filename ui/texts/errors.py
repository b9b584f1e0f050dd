"""Errors people can mend, said in a sentence: what, where, and the remedy."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from trainer.errors import UserError
from trainer.papers.blueprint import Cell
from trainer.papers.draw import ShortCell
from ui.texts.bank_problems import problem_sentence, value_reason
from ui.texts.names import duration_text, role_name, skill_name, type_name

__all__ = ["cell_text", "known_codes", "problem_sentence", "sentence", "short_cell_sentence"]

translate = QCoreApplication.translate


def sentence(error: UserError) -> str:
    """The error in the interface's language, with the remedy.

    An unknown code still names itself, so that nobody stands before an empty line.
    """
    if error.code == "paper_short":
        return _paper_short(error)
    text = _texts().get(error.code)
    if text is None:
        known = translate("Errors", "That didn't work ({code}). Please tell your instructor.")
        return known.format(code=error)
    return text.format_map(_Shown(error.details))


def known_codes() -> frozenset[str]:
    """Every code that has a sentence."""
    return frozenset(_texts()) | {"paper_short"}


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
        "holder_name": translate("Errors", "Name"),
        "photo": translate("Errors", "Photo"),
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


def _texts() -> dict[str, str]:
    return {
        **_account_texts(), **_sitting_texts(), **_store_texts(), **_bank_texts(),
        **_certificate_texts(), **_drawing_texts(),
    }  # fmt: skip


def _account_texts() -> dict[str, str]:
    return {
        "already_set_up": translate(
            "Errors", "This database is set up already. Sign in with your number."
        ),
        "account_inactive": translate(
            "Errors", "This account was switched off. Ask the administrator to switch it on."
        ),
        "account_locked": translate(
            "Errors", "Too many wrong PINs. Try again in {seconds}, or ask the administrator."
        ),
        "wrong_secret": translate(
            "Errors", "The PIN is wrong. {left} more tries before the account is locked."
        ),
        "number_taken": translate(
            "Errors", "The number {number} belongs to somebody else already. Give another one."
        ),
        "last_administrator": translate(
            "Errors", "This is the last administrator. Make somebody else administrator first."
        ),
        "field_empty": translate("Errors", "{field} is empty. Please fill it in."),
        "field_too_long": translate("Errors", "{field} is too long: at most {most} characters."),
        "number_malformed": translate(
            "Errors", "“{number}” is no number. Use 1–20 letters, digits or hyphens."
        ),
        "secret_too_short": translate(
            "Errors", "The PIN is too short. Use 4–8 digits, or a password of 8 characters or more."
        ),
        "account_missing": translate(
            "Errors", "This account is gone. Open the list of people again."
        ),
        "not_allowed": translate(
            "Errors", "A person with the role {role} may not do this; it takes: {needs}."
        ),
    }


def _sitting_texts() -> dict[str, str]:
    return {
        "nothing_to_practise": translate(
            "Errors", "No question covers this. Choose another chapter or another search."
        ),
        "exam_must_be_handed_in": translate(
            "Errors", "An exam can't be given up. Go on with it or hand it in."
        ),
        "not_your_attempt": translate(
            "Errors", "This attempt belongs to somebody else. Open one of your own."
        ),
        "attempt_closed": translate(
            "Errors", "This attempt was handed in already. Its result is under Exams."
        ),
        "attempt_elsewhere": translate(
            "Errors",
            "This attempt is open on another PC too. Close it there, then open it here again.",
        ),
    }


def _store_texts() -> dict[str, str]:
    return {
        "data_folder_unusable": translate(
            "Errors",
            "The folder {folder} can't be written: {reason}. Give another one with --data.",
        ),
        "database_on_network": translate(
            "Errors",
            "{folder} lies on a network drive, where the database could break. Use a folder of "
            "this PC, or a PostgreSQL database with --database.",
        ),
        "database_url_unusable": translate(
            "Errors",
            "The database {url} can't be used: {reason}. It reads postgresql://user@host/name.",
        ),
        "database_too_new": translate(
            "Errors",
            "A newer StarTrainer made this database (version {found}, this one knows {newest}). "
            "Update StarTrainer on this PC.",
        ),
        "store_unavailable": translate(
            "Errors",
            "The database doesn't answer: {reason}. Check the disk or the connection, then try "
            "again.",
        ),
    }


def _bank_texts() -> dict[str, str]:
    return {
        "unknown_question_type": translate(
            "Errors", "There is no question type “{type}”. Use one of: {known}."
        ),
        "blueprint_unreadable": translate(
            "Errors", "The blueprint {file} has an error at “{field}”: {reason}. Mend the file."
        ),
    }


def _certificate_texts() -> dict[str, str]:
    return {
        "certificate_exists": translate(
            "Errors", "This exam has its certificate already. Look it up in the register."
        ),
        "certificate_missing": translate(
            "Errors", "This certificate is not in the register. Open the register again."
        ),
        "certificate_closed": translate(
            "Errors", "This certificate is {state} already; nothing more can be done with it."
        ),
        "reason_missing": translate(
            "Errors", "Write why the certificate is revoked; the register keeps it."
        ),
        "not_eligible": translate(
            "Errors", "Only an exam that was passed earns a certificate; this one doesn't."
        ),
        "data_missing": translate(
            "Errors", "{name} has no {fields} yet. Fill it in under People, then issue again."
        ),
        "photo_missing": translate(
            "Errors", "{name} has no photo, and the pass needs one. Add it under People."
        ),
    }


def _drawing_texts() -> dict[str, str]:
    return {
        "missing_glyph": translate(
            "Errors",
            "No font draws “{char}” ({code_point}) in {field} “{text}”. Write it differently.",
        ),
        "text_overflow": translate(
            "Errors",
            "{field} “{text}” is {wanted_mm} mm long, there is room for {available_mm} mm even at "
            "{min_pt} pt. Shorten it.",
        ),
        "outside_margin": translate(
            "Errors", "{field} “{text}” runs over the margin. Shorten it or change the template."
        ),
        "photo_coarse": translate(
            "Errors",
            "The photo is coarse: {dpi} dots per inch, {wanted_dpi} print well. Take a larger one.",
        ),
        "image_unreadable": translate(
            "Errors",
            "The picture {image} can't be read. Save it as PNG or JPEG and choose it again.",
        ),
        "claim_too_long": translate(
            "Errors",
            "The QR code would be too fine to print ({modules} squares, at most {max_modules}). "
            "Shorten the address of the site.",
        ),
        "unknown_field": translate(
            "Errors", "The template names “{field}”, which no certificate has. It knows: {known}."
        ),
        "template_broken": translate(
            "Errors", "The template {template} has an error: {reason}. Mend the file."
        ),
    }
