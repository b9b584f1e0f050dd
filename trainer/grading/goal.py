"""What a scoring point or taboo looks for, made ready for matching."""

from __future__ import annotations

import math
from collections.abc import Mapping, Set
from dataclasses import dataclass
from functools import cached_property

from trainer.grading.quantities import Quantity


@dataclass(frozen=True, slots=True)
class Slot:
    """Something a wording speaks of; each unit fills it as far as its own weight goes."""

    units: Mapping[str, float]
    weight: float


@dataclass(frozen=True)
class Target:
    """One wording of a point or taboo."""

    kind: str
    letters: str
    sound: str
    units: frozenset[str]
    slots: tuple[Slot, ...]

    @cached_property
    def weight(self) -> float:
        """What all its slots weigh."""
        return sum(slot.weight for slot in self.slots)

    @cached_property
    def _places(self) -> Mapping[str, tuple[tuple[int, float], ...]]:
        """Unit → the slots it fills, each with how much of it."""
        places: dict[str, list[tuple[int, float]]] = {}
        for place, slot in enumerate(self.slots):
            for unit, weight in slot.units.items():
                places.setdefault(unit, []).append((place, weight))
        return {unit: tuple(found) for unit, found in places.items()}

    def filled(self, units: Set[str]) -> dict[int, float]:
        """The slots that a text with these units fills, and how much of their weight."""
        found: dict[int, float] = {}
        for unit in self._places.keys() & units:
            for place, weight in self._places[unit]:
                found[place] = max(weight, found.get(place, 0.0))
        return found

    def recall(self, units: Set[str]) -> float:
        """The weighted share of its slots that a text with these units fills."""
        # fsum: the same to the last bit in whatever order a set is walked.
        return math.fsum(self.filled(units).values()) / self.weight if self.weight else 0.0


@dataclass(frozen=True, slots=True)
class Goal:
    """A point or taboo. acts: the acts its description names, each a set of alternatives;
    act_weights: how much each of them tells; content: whether there is more to it than these;
    quantities: values it insists on."""

    id: str
    targets: tuple[Target, ...]
    acts: tuple[frozenset[str], ...]
    act_weights: Mapping[str, float]
    content: bool
    wants_quantity: bool
    quantities: tuple[Quantity, ...]
    denies: bool

    @property
    def wordings(self) -> tuple[Target, ...]:
        """What may be said; the description comes before them."""
        return self.targets[1:]

    @property
    def formula(self) -> bool:
        """Whether it is met by formulas alone."""
        return bool(self.acts) and not self.content
