"""The seeded draw: a paper that keeps every rule of its blueprint, or the cells that are short."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from trainer.errors import UserError
from trainer.papers.blueprint import Blueprint, Cell
from trainer.papers.pool import Pool, PoolItem

_TRIES = 40
_APART = frozenset({"dialogue"})


@dataclass(frozen=True, slots=True)
class Drawn:
    """A question drawn for a cell, with the marks it carries."""

    item: PoolItem
    weight: float


@dataclass(frozen=True, slots=True)
class ShortCell:
    """A cell that stayed short; `candidates` fit it, were no other rule in the way."""

    index: int
    cell: Cell
    missing: int
    candidates: int


class PaperShort(UserError):
    """The bank can't fill the blueprint; `short` names each cell and by how many."""

    def __init__(self, short: Sequence[ShortCell]) -> None:
        super().__init__("paper_short", short=tuple(short))
        self.short = tuple(short)


def draw(blueprint: Blueprint, pool: Pool, *, seed: int) -> list[Drawn]:
    """Draw a paper, in the order of the cells.

    No question twice and, unless the blueprint allows it, no knowledge point twice. When the first
    way of filling leaves a cell short, the draw starts again with the short cells first.
    Raises PaperShort with the best try's shortage.
    """
    rng = random.Random(seed)
    first: list[int] = []
    best: list[ShortCell] | None = None
    for _ in range(_TRIES):
        order = first + [i for i in range(len(blueprint.cells)) if i not in first]
        filled = _fill(blueprint, pool, order, rng)
        short = _short_cells(blueprint, pool, filled)
        if not short:
            return [
                Drawn(item, cell.weight)
                for cell, items in zip(blueprint.cells, filled, strict=True)
                for item in items
            ]
        if best is None or sum(s.missing for s in short) < sum(s.missing for s in best):
            best = short
        if any(s.candidates < s.cell.count for s in short):
            break
        first = [s.index for s in short] + [i for i in first if i not in {s.index for s in short}]
    raise PaperShort(best or [])


def _fill(
    blueprint: Blueprint, pool: Pool, order: Sequence[int], rng: random.Random
) -> list[list[PoolItem]]:
    used: set[str] = set()
    points: set[str] = set()
    filled: list[list[PoolItem]] = [[] for _ in blueprint.cells]
    for index in order:
        cell = blueprint.cells[index]
        for item in _in_random_order(pool.of_type(cell.type), rng):
            if len(filled[index]) == cell.count:
                break
            if item.id in used or not item.fits(cell):
                continue
            if blueprint.points_once and not points.isdisjoint(item.covers):
                continue
            filled[index].append(item)
            used.add(item.id)
            points.update(item.covers)
    return filled


def _in_random_order(items: Sequence[PoolItem], rng: random.Random) -> Iterator[PoolItem]:
    """A Fisher–Yates shuffle done only as far as it is read: a bank may hold 100 000 questions."""
    moved: dict[int, int] = {}
    for last in range(len(items) - 1, -1, -1):
        # int(random() * n) is half the cost of randrange and just as even at these sizes.
        pick = int(rng.random() * (last + 1))
        yield items[moved.get(pick, pick)]
        moved[pick] = moved.get(last, last)


def _short_cells(
    blueprint: Blueprint, pool: Pool, filled: Sequence[Sequence[PoolItem]]
) -> list[ShortCell]:
    return [
        ShortCell(index, cell, cell.count - len(items), pool.candidates(cell))
        for index, (cell, items) in enumerate(zip(blueprint.cells, filled, strict=True))
        if len(items) < cell.count
    ]


def draw_for_points(
    pool: Pool, wanted: Sequence[str], *, count: int, seed: int,
    avoid: frozenset[str] = frozenset(),
) -> list[PoolItem]:  # fmt: skip
    """Up to `count` questions on the wanted knowledge points, the first points first.

    One question a point; questions in `avoid` (asked lately) only where nothing else covers it, and
    none that takes minutes: a talk is practised by itself.
    """
    rng = random.Random(seed)
    chosen: list[PoolItem] = []
    used: set[str] = set()
    covered: set[str] = set()
    for point in wanted:
        if len(chosen) == count:
            break
        fitting = [
            item
            for item in pool.by_point.get(point, ())
            if item.id not in used and item.type not in _APART
        ]
        if point in covered or not fitting:
            continue
        fresh = [item for item in fitting if item.id not in avoid] or fitting
        item = fresh[int(rng.random() * len(fresh))]
        chosen.append(item)
        used.add(item.id)
        covered.update(item.covers)
    return chosen
