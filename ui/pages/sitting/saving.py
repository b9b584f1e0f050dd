"""What the sign in the head says about saving."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from PySide6.QtCore import QCoreApplication

from trainer.errors import UserError
from ui.pages.sitting.header import SavedSign
from ui.texts.errors import sentence
from ui.texts.names import time_text

translate = QCoreApplication.translate


def show_saved(sign: SavedSign, moment: object) -> None:
    """Everything is on disk since `moment`, a datetime."""
    text = translate("Sitting", "Saved {time}").format(time=time_text(cast(datetime, moment)))
    sign.set_sign(text)


def show_saving(sign: SavedSign) -> None:
    """Something was changed and isn't on disk yet."""
    sign.set_sign(translate("Sitting", "Saving"), icon="pencil", tone="text-3", ink="text-3")


def show_failed(sign: SavedSign, error: UserError) -> None:
    """Something can't be stored; it is kept here, and the sign says what to do."""
    if error.code == "attempt_elsewhere":
        text = translate("Sitting", "Not saved: open on another PC")
        remedy = translate("Sitting", "Go on here")
    else:
        text = translate("Sitting", "Not saved yet, trying again")
        remedy = translate("Sitting", "Try now")
    sign.set_sign(
        text, icon="triangle-alert", tone="taboo", ink="taboo", remedy=remedy,
        detail=sentence(error),
    )  # fmt: skip
