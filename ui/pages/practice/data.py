"""What can be practised: manuals with their chapters, knowledge points, practices under way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from trainer.bank.library import Library
from trainer.papers.blueprint import Blueprint
from trainer.usecases.progress import ChapterCell, ManualRow, Overview

LENGTHS = (5, 10, 20)


@dataclass(frozen=True, slots=True)
class Mixed:
    """A practice over a whole manual. `short`: why it can't be drawn, "" where it can."""

    blueprint_id: str
    count: int
    short: str = ""


@dataclass(frozen=True, slots=True)
class Manual:
    """A manual with its chapters. mastery: in %, None before anything was asked."""

    bank: str
    title: str
    mastery: int | None
    due: int
    cells: tuple[ChapterCell, ...]
    mixed: Mixed | None = None


@dataclass(frozen=True, slots=True)
class UnderWay:
    """A practice that was begun and not handed in."""

    attempt_id: int
    title: str
    answered: int
    count: int


@dataclass(frozen=True, slots=True)
class Found:
    """A knowledge point that the search found, and where it stands."""

    point: str
    statement: str
    manual: str
    section: str
    critical: bool


def manuals(
    overview: Overview, mixed: Iterable[Blueprint], short: Mapping[str, str]
) -> tuple[Manual, ...]:
    """Every manual with its mixed practice. short: blueprint id → why it can't be drawn."""
    of_bank = {b: one for one in mixed for cell in one.cells for b in cell.banks}
    return tuple(_manual(row, of_bank.get(row.bank), short) for row in overview.rows)


def percent(share: float | None) -> int | None:
    """A share in whole percent."""
    return None if share is None else round(share * 100)


def search_points(library: Library, asked: Iterable[str], text: str) -> Sequence[Found]:
    """The knowledge points that say every word of `text`, or stand in a section that does."""
    words = text.casefold().split()
    if not words:
        return ()
    found = []
    wanted = set(asked)
    points = [
        (bank, point)
        for bank in library.banks.values()
        for point in bank.points.values()
        if point.id in wanted
    ]
    for bank, point in points:
        section = bank.sections[point.section].title
        parts = (point.statement, point.scenario, *point.steps, *point.items, section)
        said = " ".join((*parts, bank.head.title)).casefold()
        if all(word in said for word in words):
            found.append(Found(point.id, point.statement, bank.head.title, section, point.critical))
    return tuple(found)


def _manual(row: ManualRow, mixed: Blueprint | None, short: Mapping[str, str]) -> Manual:
    standing = row.standing
    return Manual(
        bank=row.bank, title=row.title, mastery=percent(standing.mastery), due=standing.due,
        cells=row.cells,
        mixed=Mixed(mixed.id, mixed.count, short.get(mixed.id, "")) if mixed else None,
    )  # fmt: skip
