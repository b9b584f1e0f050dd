"""The dialogues there are, and how the learner did in them."""

from __future__ import annotations

from dataclasses import dataclass

from trainer.accounts import Account
from trainer.question_types.dialogue import Dialogue
from trainer.usecases.context import Context


@dataclass(frozen=True, slots=True)
class Talk:
    """A dialogue to be practised. best: the best mark so far, 0 … 1; None before the first."""

    dialogue: Dialogue
    bank: str
    manual: str
    times: int
    best: float | None


class Talks:
    """Use cases about practising dialogues."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self, *, learner: Account) -> list[Talk]:
        """Every dialogue of the banks with the learner's marks, easy ones first in each manual."""
        library = self._context.library
        found = [q for q in library.questions.values() if isinstance(q, Dialogue)]
        with self._context.store.read() as tx:
            marks = tx.attempts.best_marks(learner.id, [one.id for one in found])
            organisation = self._context.organisation(tx)
        talks = []
        for one in found:
            bank = library.bank_of[one.id]
            shown = self._context.shown(library.data(one.id), organisation)
            times, best = marks.get(one.id, (0, None))
            if isinstance(shown, Dialogue):
                talks.append(Talk(shown, bank.id, bank.head.title, times, best))
        order = list(library.banks)
        return sorted(talks, key=lambda t: (order.index(t.bank), t.dialogue.star, t.dialogue.id))
