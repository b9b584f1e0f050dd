"""What the desk does off the GUI thread: checking the queue, drawing, issuing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from trainer.accounts import Account
from trainer.certification.register import Certificate
from trainer.errors import UserError
from trainer.usecases.certify import Candidate
from ui.papers.documents import Issue, certificate_and_pass, problems_of

if TYPE_CHECKING:
    from trainer.app import Trainer


@dataclass(frozen=True, slots=True)
class Survey:
    """The register, and for every candidate (by key) what keeps it from being printed."""

    register: tuple[Certificate, ...]
    problems: Mapping[str, tuple[UserError, ...]]


def survey(
    trainer: Trainer, actor: Account, attempts: Sequence[int], *, design: str,
    check: Callable[[], None],
) -> Survey:  # fmt: skip
    """Look at every candidate; `check` may raise to stop half-way."""
    problems: dict[str, tuple[UserError, ...]] = {}
    for id_ in attempts:
        check()
        try:
            record = trainer.certificates.preview(actor=actor, attempt_id=id_)
            problems[str(id_)] = problems_of(Issue(record, design))
        except UserError as error:
            problems[str(id_)] = (error,)
    return Survey(tuple(trainer.certificates.register(actor=actor)), problems)


def issue_all(
    trainer: Trainer, actor: Account, chosen: Sequence[Candidate], *, design: str,
    report: Callable[[float], None],
) -> tuple[list[Certificate], list[tuple[str, UserError]]]:  # fmt: skip
    """Draw everything first; only if all of it can be printed, enter all of it.

    Returns the certificates issued, or the names and reasons of those that can't be printed.
    """
    failures: list[tuple[str, UserError]] = []
    for done, candidate in enumerate(chosen, start=1):
        try:
            record = trainer.certificates.preview(actor=actor, attempt_id=candidate.attempt.id)
            certificate_and_pass(Issue(record, design))
        except UserError as error:
            failures.append((candidate.learner.name, error))
        report(done / len(chosen))
    if failures:
        return [], failures
    ids = [candidate.attempt.id for candidate in chosen]
    return trainer.certificates.issue(actor=actor, attempt_ids=ids, template=design), []
