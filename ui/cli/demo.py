"""`star-trainer demo`: a learner's whole way through the real window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("demo")(demo)


def demo(
    out: Annotated[Path, typer.Option("--out", help="Folder for what the demo leaves")],
    seed: Annotated[int, typer.Option("--seed", help="The same seed draws the same paper")] = 1,
) -> None:
    """Sign in, sit an exam, look at everything, issue: pictures and papers in a folder."""
    from ui.demo.run import prepare_screen, run_demo

    prepare_screen()
    run_demo(out, seed)
    pictures = sorted(out.glob("*.png"))
    print(f"{len(pictures)} screenshots, paper.json, certificate.pdf, pass.pdf in {out.resolve()}")
