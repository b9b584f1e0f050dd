"""Drawing, saving and looking back with far more data than a centre will ever have.

Each limit is a ratio to a baseline measured in the same run: machines differ, ratios hardly do.
"""

from __future__ import annotations

import itertools
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.factories import (
    START,
    FixedClock,
    House,
    Parts,
    add_person,
    make_blueprint,
    make_house,
    pool_items,
)
from trainer.app import Trainer, open_trainer
from trainer.attempts.steps import StepKind
from trainer.papers.draw import draw
from trainer.papers.pool import Pool
from trainer.progress.memory import reviewed
from trainer.question_types import question_types
from trainer.settings import Place
from trainer.storage.codec import to_text

# What 20 ms and 100 ms are on the machine the limits were set for, in these units of work.
MILLISECOND = 1e-3


def measured(benchmark: BenchmarkFixture) -> bool:
    """Whether this run measures; otherwise each benchmark only runs once."""
    return bool(benchmark.enabled)


def median_seconds(work: Callable[[], object], rounds: int = 15) -> float:
    """How long it takes, without what disturbed it."""
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)
