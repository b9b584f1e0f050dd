"""State the steps in order, in free text."""

from __future__ import annotations

from typing import Literal

from trainer.question_types.free_text import FreeText


class Procedure(FreeText):
    """State the steps in order, in free text."""

    type: Literal["procedure"] = "procedure"


QUESTION = Procedure
