"""The command line: one module a command group, one thin function a command; no Qt on loading."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Annotated

import typer

from trainer.errors import UserError
from ui.cli.say import plain_sentence

app = typer.Typer(
    no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False,
)  # fmt: skip


@app.callback()
def _root(
    context: typer.Context,
    data: Annotated[
        Path | None,
        typer.Option(
            envvar="STAR_TRAINER_DATA",
            help="Folder where everything lies; its banks come on top of those of the product",
        ),
    ] = None,
    database: Annotated[
        str, typer.Option(help="URL of the database, where many PCs share one")
    ] = "",
) -> None:
    """Practise and prove star service. Without a command the window opens."""
    context.obj = data  # the database is the window's alone


def run() -> int:
    """Run the command line; a user error is one sentence on stderr and exit code 1."""
    for module in iter_modules(__path__):
        register = getattr(import_module(f"{__name__}.{module.name}"), "register", None)
        if register is not None:
            register(app)
    try:
        code = app(standalone_mode=False)
    except UserError as error:
        print(f"StarTrainer: {plain_sentence(error)}", file=sys.stderr)
        return 1
    except typer.Exit as stop:
        return stop.exit_code
    except typer.Abort:
        return 1
    except Exception as error:
        # click's usage errors know how to show themselves and which exit code is theirs.
        if hasattr(error, "show") and hasattr(error, "exit_code"):
            error.show()
            return int(error.exit_code)
        raise
    return int(code or 0)
