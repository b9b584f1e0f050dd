"""States of a certificate and the number rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from trainer.certification.record import CertificateRecord


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
    return (*prefix.split(), f"{year % 100:02d}", str(level), f"{running:06d}")


def last_valid_day(issued_on: date, months: int) -> date:
    """The day before the same day `months` later; a missing day (31 February) ends the month."""
    total = issued_on.year * 12 + issued_on.month - 1 + months
    year, month = divmod(total, 12)
    day_before = date.fromordinal(_same_day(year, month + 1, issued_on.day).toordinal() - 1)
    return day_before


def _same_day(year: int, month: int, day: int) -> date:
    while True:
        try:
            return date(year, month, day)
        except ValueError:
            day -= 1
