"""Number rule, term and states of a certificate."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import START, make_record
from trainer.certification.register import (
    Certificate,
    CertificateState,
    last_valid_day,
    number_groups,
)

RECORD = make_record()


@pytest.mark.parametrize(
    ("prefix", "year", "level", "running", "groups"),
    [
        ("Y0001 37 000012", 2026, 3, 128, ("Y0001", "37", "000012", "26", "3", "000128")),
        ("Y0001", 2100, 1, 1, ("Y0001", "00", "1", "000001")),
        ("", 2026, 5, 999999, ("26", "5", "999999")),
        ("  A   B ", 2009, 2, 7, ("A", "B", "09", "2", "000007")),
    ],
)
def test_a_number_in_groups(
    prefix: str, year: int, level: int, running: int, groups: tuple[str, ...]
) -> None:
    assert number_groups(prefix, year=year, level=level, running=running) == groups


def test_a_number_is_stored_without_spaces() -> None:
    assert RECORD.number == "Y000137263000128"


@pytest.mark.parametrize(
    ("issued", "months", "last"),
    [
        ("2026-11-21", 24, "2028-11-20"),
        ("2026-11-21", 12, "2027-11-20"),
        ("2026-12-01", 1, "2026-12-31"),
        ("2026-01-01", 24, "2027-12-31"),
        ("2026-12-31", 1, "2027-01-30"),
        ("2026-03-01", 24, "2028-02-29"),
        ("2026-03-01", 12, "2027-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 24, "2026-02-28"),
        ("2024-02-29", 48, "2028-02-28"),
        ("2025-02-28", 36, "2028-02-27"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-08-30", 6, "2027-02-28"),
        ("2026-08-29", 6, "2027-02-28"),
        ("2026-08-28", 6, "2027-02-27"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2026-10-31", 1, "2026-11-30"),
        ("2026-05-31", 120, "2036-05-30"),
    ],
)
def test_the_last_valid_day(issued: str, months: int, last: str) -> None:
    assert last_valid_day(date.fromisoformat(issued), months) == date.fromisoformat(last)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 120))
def test_a_later_issue_never_ends_earlier_and_a_longer_term_never_sooner(
    issued: date, months: int
) -> None:
    last = last_valid_day(issued, months)

    assert last_valid_day(issued + timedelta(days=1), months) >= last >= issued
    assert last_valid_day(issued, months + 1) > last
    assert abs((last - issued).days - months * 30.44) < 4


def certificate(state: CertificateState) -> Certificate:
    return Certificate(1, 1, 1, "classic", RECORD, START, state, None, "")


@pytest.mark.parametrize(
    ("stored", "today", "state"),
    [
        (CertificateState.VALID, "2026-11-21", CertificateState.VALID),
        (CertificateState.VALID, "2028-11-20", CertificateState.VALID),
        (CertificateState.VALID, "2028-11-21", CertificateState.EXPIRED),
        (CertificateState.REVOKED, "2026-11-21", CertificateState.REVOKED),
        (CertificateState.REVOKED, "2030-01-01", CertificateState.REVOKED),
        (CertificateState.RENEWED, "2030-01-01", CertificateState.RENEWED),
    ],
)
def test_the_state_on_a_day(stored: CertificateState, today: str, state: CertificateState) -> None:
    assert certificate(stored).state(date.fromisoformat(today)) is state


def test_a_record_never_changes() -> None:
    with pytest.raises(AttributeError):
        RECORD.holder_name = "别人"  # type: ignore[misc]
    assert replace(RECORD, holder_name="别人").number == RECORD.number
