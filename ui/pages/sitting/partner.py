"""The customer in a talk: what was said is marked on a thread, then he goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.pages.spec import Desk

if TYPE_CHECKING:
    from trainer.dialogue.course import Course
    from trainer.question_types.dialogue import Dialogue


class MarkingPartner:
    """Goes on by the marks of the trainer's marker."""

    def __init__(self, desk: Desk, *, shows_mood: bool) -> None:
        self._desk = desk
        self.shows_mood = shows_mood

    def reply(
        self, dialogue: Dialogue, lines: tuple[str, ...], *, owner: QWidget,
        done: Callable[[Course], None], failed: Callable[[], None],
    ) -> None:  # fmt: skip
        """Mark the lines behind the window; a bug is shown as one, and the talk stays open."""
        sittings, tasks = self._desk.trainer.sittings, self._desk.tasks

        def fail(error: Exception) -> None:
            failed()
            tasks.crashed.emit(error)

        tasks.run(
            lambda _job: sittings.talk(dialogue=dialogue, lines=lines),
            owner=owner, done=done, failed=fail,
        )  # fmt: skip
