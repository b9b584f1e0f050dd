"""HR: from a passed exam to a certificate in the register."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from trainer.accounts import Account, Role
from trainer.attempts.head import AttemptHead
from trainer.attempts.result import Share
from trainer.certification.claim import Claim, check_code, claim_url, new_signing_key, sign
from trainer.certification.record import CertificateRecord
from trainer.certification.register import (
    Certificate,
    CertificateState,
    last_valid_day,
    number_groups,
)
from trainer.clock import local_day
from trainer.errors import UserError
from trainer.settings import Organisation
from trainer.storage.store import Transaction
from trainer.usecases.context import Context, require_role

_KEY = "signing_key"


class NotEligible(UserError):
    """No certificate can be issued for this attempt, or it has one already."""


class CertificateClosed(UserError):
    """A certificate that was revoked or renewed can't be ended again."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passed exam that waits for its certificate; `missing`: personal data to complete first."""

    attempt: AttemptHead
    learner: Account
    missing: tuple[str, ...]


class Certificates:
    """Use cases of the certificate desk."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def candidates(self, *, actor: Account) -> list[Candidate]:
        """Passed exams without a certificate, the newest first."""
        require_role(actor, Role.HR)
        with self._context.store.read() as tx:
            used = tx.certificates.attempts_used()
            people = {account.id: account for account in tx.accounts.all()}
            heads = [head for head in tx.attempts.passed_exams() if head.id not in used]
        return [
            Candidate(head, people[head.learner_id], _missing(people[head.learner_id]))
            for head in heads
        ]

    def preview(self, *, actor: Account, attempt_id: int) -> CertificateRecord:
        """The record that issuing would freeze now; nothing is stored."""
        require_role(actor, Role.HR)
        with self._context.store.begin() as tx:
            return self._record(tx, attempt_id)

    def issue(self, *, actor: Account, attempt_ids: list[int], template: str) -> list[Certificate]:
        """Issue certificates, all or none. Raises NotEligible."""
        require_role(actor, Role.HR)
        now = self._context.clock.now()
        with self._context.store.begin() as tx:
            used = tx.certificates.attempts_used()
            issued = []
            for attempt_id in attempt_ids:
                if attempt_id in used:
                    raise NotEligible("certificate_exists", attempt=attempt_id)
                used.add(attempt_id)
                record = self._record(tx, attempt_id)
                learner_id = tx.attempts.head(attempt_id).learner_id
                id_ = tx.certificates.add(
                    record, learner_id=learner_id, attempt_id=attempt_id, template=template,
                    at=now, by=actor.id,
                )  # fmt: skip
                issued.append(_found(tx.certificates.get(id_)))
            return issued

    def register(self, *, actor: Account) -> list[Certificate]:
        """Every certificate ever issued, the newest first."""
        require_role(actor, Role.HR)
        with self._context.store.read() as tx:
            return tx.certificates.all()

    def of_learner(self, *, learner: Account) -> list[Certificate]:
        """A learner's own certificates, the newest first."""
        with self._context.store.read() as tx:
            return tx.certificates.of(learner.id)

    def revoke(self, *, actor: Account, certificate_id: int, reason: str) -> None:
        """Revoke for good. Raises CertificateClosed; a reason is required."""
        require_role(actor, Role.HR)
        if not reason.strip():
            raise CertificateClosed("reason_missing", field="reason")
        with self._context.store.begin() as tx:
            _require_open(tx, certificate_id)
            tx.certificates.end(
                certificate_id, state=CertificateState.REVOKED, at=self._context.clock.now(),
                by=actor.id, reason=reason.strip(),
            )  # fmt: skip

    def renew(self, *, actor: Account, certificate_id: int) -> Certificate:
        """A new number and term in place of a certificate, on the same evidence, from today."""
        require_role(actor, Role.HR)
        now = self._context.clock.now()
        with self._context.store.begin() as tx:
            old = _require_open(tx, certificate_id)
            record = self._record(tx, old.attempt_id)
            record = replace(record, reviewed_on=local_day(now))
            tx.certificates.end(
                certificate_id, state=CertificateState.RENEWED, at=now, by=actor.id, reason=""
            )
            id_ = tx.certificates.add(
                record, learner_id=old.learner_id, attempt_id=old.attempt_id,
                template=old.template, at=now, by=actor.id, replaces=old.id,
            )  # fmt: skip
            return _found(tx.certificates.get(id_))

    def today(self) -> date:
        """The day that states are judged by."""
        return local_day(self._context.clock.now())

    def _record(self, tx: Transaction, attempt_id: int) -> CertificateRecord:
        head = tx.attempts.head(attempt_id)
        learner = tx.accounts.get(head.learner_id)
        if head.kind != "exam" or not head.passed or not head.star or learner is None:
            raise NotEligible("not_eligible", attempt=attempt_id)
        if missing := _missing(learner):
            raise NotEligible("data_missing", name=learner.name, fields=", ".join(missing))
        organisation = self._context.organisation(tx)
        return self._frozen(tx, head, learner, organisation, head.star)

    def _frozen(
        self, tx: Transaction, head: AttemptHead, learner: Account, organisation: Organisation,
        level: int,
    ) -> CertificateRecord:  # fmt: skip
        issued_on = self.today()
        until = last_valid_day(issued_on, organisation.valid_months)
        groups = _next_number(tx, organisation, issued_on, level)
        claim = Claim.of(
            number="".join(groups), name=learner.name, level=level, issued_on=issued_on,
            valid_until=until,
        )  # fmt: skip
        signed = sign(claim, _signing_key(tx))
        return CertificateRecord(
            number_groups=groups, level=level, holder_name=learner.name,
            employee_no=learner.number, department=learner.unit, job_title=learner.job_title,
            company=organisation.company, company_short=organisation.company_short,
            site=organisation.site, hotline=organisation.hotline, signer=organisation.signer,
            exam_title=head.title, exam_date=local_day(head.ended_at or head.started_at),
            issued_on=issued_on, valid_until=until, total_score=_score(head.total),
            phrasing_score=_maybe_score(head.phrasing),
            procedure_score=_maybe_score(head.procedure), check_code=check_code(signed),
            claim_url=claim_url(organisation.site, number="".join(groups), signed=signed),
            photo=tx.accounts.photo(learner.id),
        )  # fmt: skip


def _next_number(
    tx: Transaction, organisation: Organisation, issued_on: date, level: int
) -> tuple[str, ...]:
    fixed = number_groups(organisation.number_prefix, year=issued_on.year, level=level, running=0)[
        :-1
    ]
    running = tx.certificates.next_running("".join(fixed))
    return number_groups(
        organisation.number_prefix, year=issued_on.year, level=level, running=running
    )


def _signing_key(tx: Transaction) -> bytes:
    stored: Any = tx.settings.get(_KEY)
    if stored is None:
        stored = new_signing_key().hex()
        tx.settings.put(_KEY, stored)
    return bytes.fromhex(stored)


def _require_open(tx: Transaction, certificate_id: int) -> Certificate:
    found = _found(tx.certificates.get(certificate_id))
    if found.stored_state is not CertificateState.VALID:
        raise CertificateClosed("certificate_closed", state=found.stored_state.value)
    return found


def _missing(learner: Account) -> tuple[str, ...]:
    return tuple(
        field for field in ("name", "number", "unit") if not getattr(learner, field).strip()
    )


def _found(certificate: Certificate | None) -> Certificate:
    if certificate is None:
        raise NotEligible("certificate_missing")
    return certificate


def _score(value: float | None) -> int:
    return Share(value or 0.0, 100).rounded


def _maybe_score(value: float | None) -> int | None:
    return None if value is None else _score(value)
