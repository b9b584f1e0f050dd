"""`star-trainer draw`: draw a paper without a learner."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from trainer.errors import UserError
from ui.cli.folders import used_folders


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("draw")(draw_paper)


def draw_paper(
    context: typer.Context,
    blueprint: Annotated[str, typer.Option("--blueprint", help="Id, e.g. exam-star-3")],
    seed: Annotated[int, typer.Option("--seed", help="The same seed draws the same paper")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON")] = False,
) -> None:
    """Draw a paper from the banks and list its questions."""
    from trainer.bank.library import Library
    from trainer.papers.blueprint import read_blueprints
    from trainer.papers.draw import draw
    from trainer.papers.pool import pool_of
    from trainer.resources import resource_path

    blueprints = read_blueprints(resource_path("blueprints"))
    if blueprint not in blueprints:
        raise UserError("unknown_blueprint", id=blueprint, known=", ".join(blueprints))
    library = Library.read(used_folders(context))
    drawn = draw(blueprints[blueprint], pool_of(library), seed=seed)
    if as_json:
        rows = [{"id": d.item.id, "type": d.item.type, "marks": d.weight} for d in drawn]
        print(json.dumps({"blueprint": blueprint, "seed": seed, "questions": rows}))
        return
    for number, one in enumerate(drawn, 1):
        title = library.questions[one.item.id].title
        print(f"{number:>3}  {one.item.id}  {one.item.type:<16}{one.weight:>5g}  {title}")
