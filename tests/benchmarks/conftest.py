"""Whether this run measures."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session")
def measured(request: pytest.FixtureRequest) -> bool:
    """False where each benchmark runs just once, to see that it works: limits mean nothing then.

    `--benchmark-enable` wins over the `--benchmark-disable` that every run begins with.
    """
    option = request.config.getoption
    return bool(option("benchmark_enable") or not option("benchmark_disable"))
