"""Errors that a user can cause and mend. Anything else that is raised is a bug."""

from __future__ import annotations


class UserError(Exception):
    """Something the user can put right: `code` names it, `details` say where and what.

    The window and the command line turn both into a sentence (`ui.texts`); the core writes none.
    """

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details

    def __str__(self) -> str:
        listed = ", ".join(f"{name}={value!r}" for name, value in self.details.items())
        return f"{self.code}({listed})"
