"""One sentence for every error people can mend."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def error_texts() -> dict[str, str]:
    """The sentence of every code, with the names of its details in braces."""
    return {
        **_account_texts(), **_sitting_texts(), **_store_texts(), **_bank_texts(),
        **_certificate_texts(), **_drawing_texts(), **_file_texts(),
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
            "Errors", "Wrong PIN or password. {left} more tries before the account is locked."
        ),
        "number_taken": translate(
            "Errors", "The number {number} belongs to somebody else already. Give another one."
        ),
        "last_administrator": translate(
            "Errors", "This is the last administrator. Make somebody else administrator first."
        ),
        "field_empty": translate("Errors", "{field} is empty. Please fill it in."),
        "field_too_long": translate("Errors", "{field} is too long: at most {most} characters."),
        "field_out_of_range": translate("Errors", "{field} has to lie between {least} and {most}."),
        "number_malformed": translate(
            "Errors", "“{number}” is no number. Use 1–20 letters, digits or hyphens."
        ),
        "prefix_malformed": translate(
            "Errors",
            "“{prefix}” can't begin a certificate number. Use letters and digits in groups, one "
            "space between them.",
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
        "attempt_missing": translate(
            "Errors", "Attempt {attempt} is not in the database. Choose one from the list."
        ),
        "not_handed_in": translate(
            "Errors", "This attempt wasn't handed in yet. Hand it in first, then see its result."
        ),
        "unknown_blueprint": translate(
            "Errors", "There is no blueprint “{id}”. Use one of: {known}."
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
        "database_damaged": translate(
            "Errors",
            "The file star-trainer.sqlite in the data folder is damaged or no database: {reason}. "
            "Put its last backup in its place.",
        ),
        "store_unavailable": translate(
            "Errors",
            "The database doesn't answer: {reason}. Check the disk or the connection, then try "
            "again.",
        ),
    }


def _bank_texts() -> dict[str, str]:
    return {
        "manual_for_one_bank": translate(
            "Errors", "--manual is the text of one manual, but {count} banks were given. Name one."
        ),
        "unknown_question_type": translate(
            "Errors", "There is no question type “{type}”. Use one of: {known}."
        ),
        "blueprint_unreadable": translate(
            "Errors",
            "The blueprint {file} has an error at “{field}”, line {line}: {reason}. Mend the file.",
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
            "Errors",
            "{name} has no photo, and the pass needs one. Choose it at the certificate desk.",
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
        "text_missing": translate(
            "Errors", "{field} is empty, and the certificate prints it. Fill it in first."
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


def _file_texts() -> dict[str, str]:
    return {
        "file_not_written": translate(
            "Errors", "{path} can't be saved: {reason}. Choose another folder."
        ),
        "file_not_read": translate("Errors", "{path} can't be opened: {reason}. Check the path."),
        "nothing_to_compare": translate(
            "Errors", "{path} holds no marked answer that could be used. Give others."
        ),
        "demo_folder_taken": translate(
            "Errors", "{folder} holds something else ({found}). Give another folder with --out."
        ),
        "printer_refused": translate(
            "Errors", "The printer {printer} takes no pages. Check it, or save as PDF instead."
        ),
        "design_unknown": translate(
            "Errors", "This version has no design “{design}”. Use one of: {known}."
        ),
        "photo_too_heavy": translate(
            "Errors", "{file} is larger than {most_mb} MB. Save it smaller and choose it again."
        ),
        "photo_format": translate(
            "Errors", "{file} is no JPEG or PNG picture. Choose one of these."
        ),
        "photo_unreadable": translate(
            "Errors", "{file} can't be read: {reason}. Choose another picture."
        ),
        "photo_too_small": translate(
            "Errors",
            "The picture has {width} × {height} dots; a photo needs {wanted_width} × "
            "{wanted_height} or more. Choose a larger one.",
        ),
    }
