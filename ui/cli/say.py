"""Sentences for the terminal, in the language of the person's environment."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, TextIO

from trainer.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from trainer.bank.problems import BankProblem


def plain_sentence(error: UserError) -> str:
    """What is wrong and what to do, in Chinese where the terminal speaks it, else in English."""
    speak()
    from ui.texts.errors import sentence

    return sentence(error)


def print_problems(problems: Iterable[BankProblem], stream: TextIO | None = None) -> None:
    """A line for each thing that is wrong with a file: where, what, and the remedy."""
    speak()
    from ui.texts.bank_problems import problem_sentence

    for problem in problems:
        print(problem_sentence(problem), file=stream or sys.stdout)


@cache
def speak() -> QCoreApplication:
    """Install the language of the environment; only QtCore is loaded, no screen is needed.

    Returns the application, which has to live as long as it is to translate.
    """
    from PySide6.QtCore import QCoreApplication

    from ui.i18n import install_language

    app = QCoreApplication.instance() or QCoreApplication([])
    spoken = os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    install_language(app, "zh_CN" if spoken.startswith("zh") else "en")
    return app
