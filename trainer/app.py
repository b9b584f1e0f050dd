"""The only wiring: place, clock, random source, store, banks → Trainer."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.clock import Clock, SystemClock
from trainer.resources import bank_root, resource_path
from trainer.settings import Place
from trainer.usecases.accounts import Accounts
from trainer.usecases.context import Context

if TYPE_CHECKING:
    from trainer.bank.library import Library
    from trainer.papers.blueprint import Blueprint
    from trainer.question import Marker
    from trainer.storage.store import Store
    from trainer.usecases.banks import Banks
    from trainer.usecases.certify import Certificates
    from trainer.usecases.progress import Progress
    from trainer.usecases.results import Results
    from trainer.usecases.sitting import Sittings
    from trainer.usecases.talks import Talks


@dataclass(frozen=True)
class Trainer:
    """Every use case. Banks, blueprints and the store are opened when first needed."""

    context: Context

    @property
    def accounts(self) -> Accounts:
        return Accounts(self.context)

    @property
    def sittings(self) -> Sittings:
        from trainer.usecases.sitting import Sittings

        return Sittings(self.context)

    @property
    def results(self) -> Results:
        from trainer.usecases.results import Results

        return Results(self.context)

    @property
    def progress(self) -> Progress:
        from trainer.usecases.progress import Progress

        return Progress(self.context)

    @property
    def certificates(self) -> Certificates:
        from trainer.usecases.certify import Certificates

        return Certificates(self.context)

    @property
    def talks(self) -> Talks:
        from trainer.usecases.talks import Talks

        return Talks(self.context)

    @property
    def banks(self) -> Banks:
        from trainer.usecases.banks import Banks

        return Banks(self.context)

    def warm_up(self) -> None:
        """Read banks and blueprints now, off the user's way."""
        _ = self.context.pool, self.context.blueprints, self.context.marker

    def close(self) -> None:
        """Let go of the database."""
        if self.context.store_is_open:
            self.context.store.close()


def open_trainer(
    place: Place, *, clock: Clock | None = None, seed: int | None = None,
    banks: Path | None = None,
) -> Trainer:  # fmt: skip
    """A trainer on a place. `seed` makes draws repeatable; `banks`: a root of bank folders."""
    entropy = random.Random(seed) if seed is not None else random.SystemRandom()
    roots = [banks] if banks else [bank_root(), place.folder / "banks"]
    return Trainer(
        Context(
            place=place,
            clock=clock or SystemClock(),
            entropy=entropy,
            make_store=lambda: _open_store(place),
            make_library=lambda: _read_library(roots, place.folder / "cache" / "banks.json"),
            make_blueprints=_read_blueprints,
            make_marker=_make_marker,
        )
    )


def _open_store(place: Place) -> Store:
    from trainer.storage.store import Store

    return Store.open(place)


def _read_library(roots: list[Path], cache: Path) -> Library:
    from trainer.bank.cache import read_library
    from trainer.bank.library import bank_folders

    return read_library(bank_folders(*roots), cache)


def _read_blueprints() -> Mapping[str, Blueprint]:
    from trainer.papers.blueprint import read_blueprints

    return read_blueprints(resource_path("blueprints"))


def _make_marker(library: Library) -> Marker:
    from trainer.grading.engine import RubricMarker

    return RubricMarker().knowing(library.marked)
