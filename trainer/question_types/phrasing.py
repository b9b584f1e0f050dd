"""Say it to the customer."""

from __future__ import annotations

from typing import Literal

from trainer.question_types.free_text import FreeText


class Phrasing(FreeText):
    """Say it to the customer."""

    type: Literal["phrasing"] = "phrasing"


QUESTION = Phrasing
