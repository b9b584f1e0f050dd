"""States of a certificate and the number rule."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from trainer.certification.record import CertificateRecord

RUNNING_DIGITS = 6


class CertificateState(StrEnum):
    """`VALID` turns into `EXPIRED` by the calendar alone; only the others are stored."""

    VALID = "valid"
    EXPIRED = "expired"
    REVOKED = "revoked"
    RENEWED = "renewed"


@dataclass(frozen=True, slots=True)
class Certificate:
    """A line of the register."""

    id: int
    learner_id: int
    attempt_id: int
    template: str
    record: CertificateRecord
    issued_at: datetime
    stored_state: CertificateState
    ended_at: datetime | None
    reason: str

    def state(self, today: date) -> CertificateState:
        """The state on a day; the last valid day is still valid."""
        if self.stored_state is CertificateState.VALID and today > self.record.valid_until:
            return CertificateState.EXPIRED
        return self.stored_state


def number_groups(prefix: str, *, year: int, level: int, running: int) -> tuple[str, ...]:
    """`Y0001 37 000012` + 2026, level 3, 128th → Y0001 37 000012 26 3 000128."""
    return (*prefix.split(), f"{year % 100:02d}", str(level), f"{running:0{RUNNING_DIGITS}d}")


def last_valid_day(issued_on: date, months: int) -> date:
    """The day before the same day `months` later; the end of a month that lacks the day."""
    year, month = divmod(issued_on.year * 12 + issued_on.month - 1 + months, 12)
    last_of_month = monthrange(year, month + 1)[1]
    if issued_on.day > last_of_month:
        return date(year, month + 1, last_of_month)
    return date(year, month + 1, issued_on.day) - timedelta(days=1)
