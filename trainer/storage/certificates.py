"""Rows of the certificate register."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from trainer.certification.record import CertificateRecord
from trainer.certification.register import RUNNING_DIGITS, Certificate, CertificateState
from trainer.storage.codec import from_json, maybe_time, to_json, to_text, to_time
from trainer.storage.tables import certificate


@dataclass(frozen=True, slots=True)
class CertificateRows:
    """The register: certificates are added and ended, never changed or deleted."""

    connection: Connection

    def all(self) -> list[Certificate]:
        """The whole register, the newest first."""
        rows = self.connection.execute(select(certificate).order_by(certificate.c.id.desc()))
        return [_certificate(row) for row in rows]

    def of(self, learner_id: int) -> list[Certificate]:
        query = select(certificate).where(certificate.c.learner_id == learner_id)
        rows = self.connection.execute(query.order_by(certificate.c.id.desc()))
        return [_certificate(row) for row in rows]

    def get(self, id_: int) -> Certificate | None:
        query = select(certificate).where(certificate.c.id == id_)
        row = self.connection.execute(query).one_or_none()
        return None if row is None else _certificate(row)

    def attempts_used(self) -> set[int]:
        """Attempts that a certificate was issued for."""
        return set(self.connection.execute(select(certificate.c.attempt_id)).scalars())

    def next_running(self, prefix: str) -> int:
        """The next running number after all numbers that begin with `prefix`."""
        # The length keeps out numbers made under another, longer prefix.
        query = select(func.max(certificate.c.number)).where(
            certificate.c.number.startswith(prefix, autoescape=True),
            func.length(certificate.c.number) == len(prefix) + RUNNING_DIGITS,
        )
        highest = self.connection.execute(query).scalar_one()
        return 1 if highest is None else int(highest[len(prefix) :]) + 1

    def add(
        self, record: CertificateRecord, *, learner_id: int, attempt_id: int, template: str,
        at: datetime, by: int, replaces: int | None = None,
    ) -> int:  # fmt: skip
        """Enter a certificate; the id. IntegrityError (a bug) for a number that is taken."""
        key = self.connection.execute(
            insert(certificate).values(
                number=record.number,
                learner_id=learner_id,
                attempt_id=attempt_id,
                level=record.level,
                template=template,
                photo=record.photo,
                record=to_json(replace(record, photo=None)),
                issued_at=to_text(at),
                issued_by=by,
                valid_until=record.valid_until.isoformat(),
                state=CertificateState.VALID.value,
                replaces=replaces,
            )
        ).inserted_primary_key
        return int(key[0]) if key else 0

    def end(self, id_: int, *, state: CertificateState, at: datetime, by: int, reason: str) -> None:
        """Revoke or replace a certificate."""
        self.connection.execute(
            update(certificate)
            .where(certificate.c.id == id_)
            .values(state=state.value, ended_at=to_text(at), ended_by=by, reason=reason)
        )


def _certificate(row: Row[Any]) -> Certificate:
    record = replace(from_json(CertificateRecord, row.record), photo=row.photo)
    return Certificate(
        id=row.id, learner_id=row.learner_id, attempt_id=row.attempt_id, template=row.template,
        record=record, issued_at=to_time(row.issued_at), stored_state=CertificateState(row.state),
        ended_at=maybe_time(row.ended_at), reason=row.reason or "",
    )  # fmt: skip
