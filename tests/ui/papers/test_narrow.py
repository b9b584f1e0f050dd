"""Narrowing lists of certificates."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from ui.papers.narrow import found, in_spans, when_text

TEXTS = ("林晓", "0147", "lx", "Y0001 37 000012 26 3 000128", "入户服务一组")


@pytest.mark.parametrize(
    ("query", "fits"),
    [
        ("", True),
        ("   ", True),
        ("林", True),
        ("LX", True),
        ("入户 林", True),
        ("入户 何", False),
        ("y0001 37", True),
        ("12 26 3", True),
        ("12 27", False),
        ("0147", True),
        ("00 0147", False),
    ],
)
def test_found(query: str, fits: bool) -> None:
    assert found(query, *TEXTS) is fits


@pytest.mark.parametrize(
    ("day", "chosen", "inside"),
    [
        (date(2026, 11, 20), (0,), True),
        (date(2026, 11, 19), (0,), False),
        (date(2026, 11, 14), (1,), True),
        (date(2026, 11, 13), (1,), False),
        (date(2026, 11, 13), (1, 2), True),
        (date(2020, 1, 1), (), True),
        (date(2025, 11, 19), (3,), False),
    ],
)
def test_in_spans(day: date, chosen: tuple[int, ...], inside: bool) -> None:
    assert in_spans(day, date(2026, 11, 20), chosen) is inside


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (datetime(2026, 11, 20, 15, 24).astimezone(), "Today 15:24"),
        (datetime(2026, 11, 19, 9, 5).astimezone(), "Yesterday 09:05"),
        (datetime(2026, 11, 18, 9, 5).astimezone(), "18 Nov"),
        (datetime(2025, 11, 18, 9, 5).astimezone(), "18 Nov 2025"),
    ],
)
def test_when_text(office: object, moment: datetime, expected: str) -> None:
    assert when_text(moment, date(2026, 11, 20)) == expected
