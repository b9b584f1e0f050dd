"""Repair a line that should not have been said."""

from __future__ import annotations

from typing import Literal

from trainer.question import Text
from trainer.question_types.free_text import FreeText


class Rewrite(FreeText):
    """Say it properly instead of `bad_line`."""

    type: Literal["rewrite"] = "rewrite"
    bad_line: Text


QUESTION = Rewrite
