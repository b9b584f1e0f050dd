"""What a draw needs to know of the questions, arranged so that drawing doesn't walk the bank."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from trainer.bank.library import Library
from trainer.papers.blueprint import Cell


@dataclass(frozen=True, slots=True)
class PoolItem:
    """A question as the draw sees it."""

    id: str
    type: str
    difficulty: int
    star: int
    bank: str
    section: str
    skill: str
    covers: tuple[str, ...]

    def fits(self, cell: Cell) -> bool:
        """Whether the question may fill the cell."""
        return (
            self.type == cell.type
            and cell.difficulty[0] <= self.difficulty <= cell.difficulty[1]
            and cell.star[0] <= self.star <= cell.star[1]
            and (not cell.banks or self.bank in cell.banks)
            and (not cell.sections or self.section in cell.sections)
            and (cell.skill is None or self.skill == cell.skill)
        )


class Pool:
    """Questions by id, by type and by knowledge point, in the order of ids on every machine."""

    def __init__(self, items: Iterable[PoolItem]) -> None:
        self.by_id = {item.id: item for item in sorted(items, key=lambda item: item.id)}
        self._by_type: dict[str, list[PoolItem]] = {}
        for item in self.by_id.values():
            self._by_type.setdefault(item.type, []).append(item)

    @cached_property
    def by_point(self) -> Mapping[str, Sequence[PoolItem]]:
        """Knowledge point → the questions that cover it, by id."""
        found: dict[str, list[PoolItem]] = {}
        for item in self.by_id.values():
            for point in item.covers:
                found.setdefault(point, []).append(item)
        return found

    def of_type(self, type_: str) -> list[PoolItem]:
        """The questions of a type, by id."""
        return self._by_type.get(type_, [])

    def candidates(self, cell: Cell) -> int:
        """How many questions fit the cell by themselves."""
        return sum(item.fits(cell) for item in self.of_type(cell.type))


def pool_of(library: Library) -> Pool:
    """Every question of the banks, as the draw sees it."""
    return Pool(
        PoolItem(
            id=id_,
            type=question.type,
            difficulty=question.difficulty,
            star=question.star,
            bank=library.bank_of[id_].id,
            section=library.bank_of[id_].section_of(question).id,
            skill=question.skill,
            covers=question.covers,
        )
        for id_, question in library.questions.items()
    )
