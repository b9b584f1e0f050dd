"""Every change becomes a step on disk; what can't be stored yet is kept and tried again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from trainer.attempts.steps import AttemptState, StepKind
from trainer.errors import UserError

if TYPE_CHECKING:
    from trainer.question import Grade
    from trainer.usecases.sitting import Sitting, Sittings

_TRY_AGAIN_MS = 5000
_ELSEWHERE = "attempt_elsewhere"


@dataclass(frozen=True, slots=True)
class Change:
    """Something that happened on a question and isn't on disk yet."""

    kind: StepKind
    slot: int
    data: Any = None


class Recorder(QObject):
    """Holds the state of an attempt and the changes that wait to be stored, oldest first.

    Signals: waiting(), a change came in; stored(moment), everything is on disk; failed(UserError).
    """

    waiting = Signal()
    stored = Signal(object)
    failed = Signal(object)

    def __init__(
        self, sittings: Sittings, sitting: Sitting, *, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sittings = sittings
        self._attempt = sitting.head.id
        self._limit = sitting.paper.seconds
        self._queue: list[Change] = []
        self.state: AttemptState = sitting.state
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_TRY_AGAIN_MS)
        self._again.timeout.connect(self.flush)

    @property
    def holds_changes(self) -> bool:
        """Whether anything isn't on disk."""
        return bool(self._queue)

    def responses(self) -> dict[int, Any]:
        """Slot → response data as the learner left it, stored or not."""
        found = dict(self.state.responses)
        for change in self._queue:
            if change.kind is StepKind.ANSWER:
                found[change.slot] = change.data
        return {slot: data for slot, data in found.items() if data is not None}

    def flags(self) -> frozenset[int]:
        """The flagged slots, stored or not."""
        found = set(self.state.flags)
        for change in self._queue:
            if change.kind is StepKind.FLAG:
                found = found | {change.slot} if change.data["on"] else found - {change.slot}
        return frozenset(found)

    def put(self, change: Change) -> None:
        """Keep a change for `flush`; a later one about the same thing takes its place."""
        self._queue = [other for other in self._queue if not _same(other, change)]
        if not self._is_known(change):
            self._queue.append(change)
            if change.kind is not StepKind.VISIT:
                self.waiting.emit()

    def flush(self) -> bool:
        """Store what waits; False where something had to be kept."""
        self._again.stop()
        told = any(change.kind is not StepKind.VISIT for change in self._queue)
        while self._queue:
            change = self._queue[0]
            try:
                self.state = self._sittings.record(
                    attempt_id=self._attempt, state=self.state, kind=change.kind,
                    slot=change.slot, data=change.data, limit=self._limit,
                )  # fmt: skip
            except UserError as error:
                self._fail(error)
                return False
            self._queue.pop(0)
        if told and self.state.last is not None:
            self.stored.emit(self.state.last.at)
        return True

    def beat(self) -> None:
        """A sign of life, so that a crash costs no more time than since the last one."""
        if not self.flush():
            return
        try:
            self.state = self._sittings.record(
                attempt_id=self._attempt, state=self.state, kind=StepKind.BEAT, limit=self._limit
            )
        except UserError as error:
            self._fail(error)

    def reveal(self, sitting: Sitting, slot: int) -> Grade | None:
        """Grade a slot for good; None where that couldn't be stored."""
        if not self.flush():
            return None
        try:
            self.state, grade = self._sittings.reveal(sitting=sitting, state=self.state, slot=slot)
        except UserError as error:
            self._fail(error)
            return None
        return grade

    def take_over(self, sitting: Sitting) -> bool:
        """Go on from what another program stored, and store what waits here upon it."""
        self.state = sitting.state
        return self.flush()

    def stop(self) -> None:
        """Try nothing any more."""
        self._again.stop()

    def _fail(self, error: UserError) -> None:
        # Two programs that both go on by themselves would never end: there a person decides.
        if error.code != _ELSEWHERE:
            self._again.start()
        self.failed.emit(error)

    def _is_known(self, change: Change) -> bool:
        if change.kind is StepKind.ANSWER:
            return bool(self.state.responses.get(change.slot) == change.data)
        if change.kind is StepKind.FLAG:
            return bool((change.slot in self.state.flags) == change.data["on"])
        return False


def _same(one: Change, other: Change) -> bool:
    if one.kind is StepKind.VISIT:
        return other.kind is StepKind.VISIT
    return (one.kind, one.slot) == (other.kind, other.slot)
