"""The banks a command works on, and the files it leaves."""

from __future__ import annotations

from pathlib import Path

import typer

from trainer.errors import UserError


def used_folders(context: typer.Context) -> list[Path]:
    """The banks of the product, and those of the data folder where one was named.

    The user's own data folder counts only by name: a draw is the same on every machine.
    """
    from trainer.bank.library import bank_folders
    from trainer.resources import bank_root

    data: Path | None = context.obj
    return bank_folders(bank_root(), *([data.expanduser() / "banks"] if data else []))


def write_whole(file: Path, text: str) -> None:
    """Write a file whole or not at all. Raises UserError where that is not possible."""
    part = file.with_name(f".{file.name}.part")
    try:
        part.write_text(text, encoding="utf-8", newline="\n")
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        reason = error.strerror or str(error)
        raise UserError("file_not_written", path=str(file), reason=reason) from None
