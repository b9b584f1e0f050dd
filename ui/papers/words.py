"""Sentences for what goes wrong with papers, photos and printers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from trainer.errors import UserError

translate = QCoreApplication.translate


def said(error: UserError) -> str:
    """The sentence for an error, whoever raised it."""
    from ui.texts.errors import sentence

    own = _OWN.get(error.code)
    return own().format(**error.details) if own else sentence(error)


def named(name: str, error: UserError) -> str:
    """The sentence with the name of the person it is about."""
    return translate("Papers", "{name}: {reason}").format(name=name, reason=said(error))


_OWN = {
    "file_not_written": lambda: translate(
        "Papers", "“{path}” can't be saved: {reason}. Choose another folder."
    ),
    "printer_refused": lambda: translate(
        "Papers", "The printer “{printer}” takes no pages. Check that it is switched on and ready."
    ),
    "design_unknown": lambda: translate(
        "Papers", "This version doesn't have the design “{design}”. Update StarTrainer."
    ),
    "photo_unreadable": lambda: translate(
        "Papers", "“{file}” can't be read as a picture: {reason}. Choose another file."
    ),
    "photo_too_heavy": lambda: translate(
        "Papers", "“{file}” is larger than {most_mb} MB. Save it smaller and try again."
    ),
    "photo_format": lambda: translate(
        "Papers", "“{file}” is neither JPEG nor PNG. Save it as JPEG and try again."
    ),
    "photo_too_small": lambda: translate(
        "Papers",
        "The photo has {width} × {height} pixels; a sharp print needs at least "
        "{wanted_width} × {wanted_height}. Choose a larger one.",
    ),
}
