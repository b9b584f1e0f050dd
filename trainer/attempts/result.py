"""From graded slots to scores and the star level reached."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from trainer.papers.blueprint import StarCutOff
from trainer.papers.paper import Paper, Slot
from trainer.question import Grade


@dataclass(frozen=True, slots=True)
class Share:
    """Marks earned of marks possible."""

    earned: float
    possible: float

    @property
    def score(self) -> float:
        """Of 100; 0 where nothing could be earned."""
        return 100 * self.earned / self.possible if self.possible else 0.0

    @property
    def rounded(self) -> int:
        """The score as it is shown and compared: half up."""
        return int(self.score + 0.5 + 1e-9)


@dataclass(frozen=True, slots=True)
class Scores:
    """What an attempt earned. `star`: highest level whose cut-offs are met, 0 for none."""

    total: Share
    skills: Mapping[str, Share]
    types: Mapping[str, Share]
    star: int
    passed: bool | None


def score(paper: Paper, grades: Sequence[Grade]) -> Scores:
    """The scores of a graded paper; `passed` is None where the paper has no pass mark."""
    total = _share(zip(paper.slots, grades, strict=True))
    skills = _by(paper, grades, lambda slot: slot.skill)
    star = max((s.level for s in paper.stars if _reaches(s, total, skills)), default=0)
    passed = None if paper.target is None else star >= paper.target.level
    return Scores(total, skills, _by(paper, grades, lambda slot: slot.type), star, passed)


def _by(paper: Paper, grades: Sequence[Grade], key: Callable[[Slot], str]) -> dict[str, Share]:
    found: dict[str, list[tuple[Slot, Grade]]] = {}
    for slot, grade in zip(paper.slots, grades, strict=True):
        found.setdefault(key(slot), []).append((slot, grade))
    return {name: _share(pairs) for name, pairs in found.items()}


def _share(pairs: Iterable[tuple[Slot, Grade]]) -> Share:
    listed = list(pairs)
    earned = sum(slot.weight * grade.fraction for slot, grade in listed)
    return Share(earned, sum(slot.weight for slot, _ in listed))


def _reaches(cut_off: StarCutOff, total: Share, skills: Mapping[str, Share]) -> bool:
    return total.rounded >= cut_off.total and all(
        skills[skill].rounded >= wanted
        for skill, wanted in (("phrasing", cut_off.phrasing), ("procedure", cut_off.procedure))
        if skill in skills
    )
