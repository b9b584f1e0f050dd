"""A paper: drawn questions with marks and the order in which their parts are shown."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from trainer.papers.blueprint import Blueprint, StarCutOff
from trainer.papers.draw import Drawn
from trainer.question import Question


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a paper. `version` is the content hash of the question as it was drawn."""

    question_id: str
    version: str
    type: str
    skill: str
    bank: str
    section: str
    weight: float
    presentation: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Paper:
    """What an attempt is about; it never changes. `seconds`: time limit, None without one."""

    blueprint_id: str
    kind: str
    title: str
    title_en: str
    level: int | None
    seconds: int | None
    seed: int
    slots: tuple[Slot, ...]
    stars: tuple[StarCutOff, ...] = ()

    @property
    def marks(self) -> float:
        """The marks of all slots together."""
        return sum(slot.weight for slot in self.slots)

    @property
    def target(self) -> StarCutOff | None:
        """The cut-off that decides about passing."""
        return next((star for star in self.stars if star.level == self.level), None)

    def groups(self) -> list[tuple[str, list[int]]]:
        """Runs of slots of one type: (type, slot indexes)."""
        runs = groupby(range(len(self.slots)), key=lambda index: self.slots[index].type)
        return [(type_, list(indexes)) for type_, indexes in runs]


def compose(
    blueprint: Blueprint, drawn: Sequence[Drawn], questions: Mapping[str, Question],
    versions: Mapping[str, str], *, seed: int,
) -> Paper:  # fmt: skip
    """A paper of the drawn questions, types together, parts shuffled by the seed."""
    rng = random.Random(seed + 1)
    types = [one.item.type for one in drawn]
    together = sorted(drawn, key=lambda one: types.index(one.item.type))
    slots = tuple(
        Slot(
            question_id=one.item.id,
            version=versions[one.item.id],
            type=one.item.type,
            skill=one.item.skill,
            bank=one.item.bank,
            section=one.item.section,
            weight=one.weight,
            presentation=questions[one.item.id].presentation(rng),
        )
        for one in together
    )
    return Paper(
        blueprint_id=blueprint.id, kind=blueprint.kind, title=blueprint.title,
        title_en=blueprint.title_en, level=blueprint.level,
        seconds=None if blueprint.minutes is None else blueprint.minutes * 60,
        seed=seed, slots=slots, stars=blueprint.stars,
    )  # fmt: skip
