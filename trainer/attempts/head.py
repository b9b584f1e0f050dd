"""An attempt as lists show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AttemptHead:
    """An attempt without its steps. Scores are of 100 and None until it was handed in."""

    id: int
    learner_id: int
    kind: str
    title: str
    started_at: datetime
    ended_at: datetime | None
    used: float | None
    total: float | None
    phrasing: float | None
    procedure: float | None
    star: int | None
    passed: bool | None
