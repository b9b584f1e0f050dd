"""Which banks a command works on."""

from __future__ import annotations

from pathlib import Path

import typer


def used_folders(context: typer.Context) -> list[Path]:
    """The banks of the product, and those of the data folder where one was named.

    The user's own data folder counts only by name: a draw is the same on every machine.
    """
    from trainer.bank.library import bank_folders
    from trainer.resources import bank_root

    data: Path | None = context.obj
    return bank_folders(bank_root(), *([data.expanduser() / "banks"] if data else []))
