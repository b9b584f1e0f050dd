"""What a draw needs to know of the questions, arranged so that drawing doesn't walk the bank."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

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
    """Questions grouped by type, each group in the order of ids: the same on every machine."""

    def __init__(self, items: Iterable[PoolItem]) -> None:
        self._by_type: dict[str, list[PoolItem]] = {}
        for item in sorted(items, key=lambda item: item.id):
            self._by_type.setdefault(item.type, []).append(item)

    def of_type(self, type_: str) -> list[PoolItem]:
        """The questions of a type, by id."""
        return self._by_type.get(type_, [])

    def candidates(self, cell: Cell) -> int:
        """How many questions fit the cell by themselves."""
        return sum(item.fits(cell) for item in self.of_type(cell.type))

    def covering(self, points: Mapping[str, float] | set[str]) -> Iterator[PoolItem]:
        """The questions that cover at least one of the points, by id."""
        items = (item for group in self._by_type.values() for item in group)
        return iter(
            sorted(
                (item for item in items if any(point in points for point in item.covers)),
                key=lambda item: item.id,
            )
        )


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
