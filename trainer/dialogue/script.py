"""The script of a dialogue as people write it: turns, guards on marks, endings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from trainer.grading.rubric import PartId, Rubric
from trainer.question import FileModel, Text

# The seven steps of a moment of truth, onsite_standard.061.
LOWEST, HIGHEST = -3, 3
Mood = Annotated[int, Field(ge=LOWEST, le=HIGHEST)]
Line = Annotated[str, Field(min_length=1, max_length=120)]
Hint = Annotated[str, Field(min_length=1, max_length=30)]


class Temper(StrEnum):
    """The four types of customers, onsite_standard.066: slow or quick, friendly or not."""

    DOVE = "dove"
    PEACOCK = "peacock"
    TIGER = "tiger"
    OWL = "owl"


class EndKind(StrEnum):
    """How a conversation ends: rescued is well after the mood was at −2 or below."""

    WELL = "well"
    RESCUED = "rescued"
    COOL = "cool"
    COMPLAINT = "complaint"


class Customer(FileModel):
    """Who speaks. wants, manner, avoid: what helps with this type, shown beside the talk."""

    name: Annotated[str, Field(min_length=1, max_length=8)]
    about: Annotated[str, Field(min_length=1, max_length=24)]
    temper: Temper
    wants: Hint
    manner: Hint
    avoid: Hint


class Guard(FileModel):
    """Conditions on the marks of a turn; all that are given have to hold.

    met: every one of these points was met at least by half; missed: at least one of these was not;
    taboo: `any`, or one of these was committed; mark_*: the turn's mark; mood_*: after the turn.
    """

    met: tuple[PartId, ...] = ()
    missed: tuple[PartId, ...] = ()
    taboo: Literal["any"] | tuple[PartId, ...] = ()
    mark_from: Annotated[float, Field(ge=0, le=1)] | None = None
    mark_below: Annotated[float, Field(ge=0, le=1)] | None = None
    mood_from: Mood | None = None
    mood_below: Mood | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.model_dump(exclude_defaults=True):
            raise ValueError("a guard without a condition: leave `when` out instead")
        return self


class Arc(FileModel):
    """Where the talk goes on, if the guard holds; without one it always does."""

    to: PartId
    when: Guard | None = None


class Turn(FileModel):
    """The customer says something, the trainee answers. suits: the points that fit the type."""

    id: PartId
    says: Line
    task: Hint
    reference: Text
    rubric: Rubric
    suits: Annotated[tuple[PartId, ...], Field(min_length=1)]
    next: Annotated[tuple[Arc, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        points = {point.id for point in self.rubric.points}
        taboos = {taboo.id for taboo in self.rubric.taboos}
        _require_known("suits", self.suits, points)
        for arc in self.next:
            if arc.when is None:
                continue
            _require_known("met", arc.when.met, points)
            _require_known("missed", arc.when.missed, points)
            if arc.when.taboo != "any":
                _require_known("taboo", arc.when.taboo, taboos)
        if any(arc.when is None for arc in self.next[:-1]):
            raise ValueError("next: what stands behind an arc without `when` is never reached")
        if self.next[-1].when is not None:
            raise ValueError("next: the last arc has no `when`, so that the talk always goes on")
        return self


class End(FileModel):
    """How it ends, and the customer's last words."""

    id: PartId
    kind: EndKind
    says: Line


class Script(FileModel):
    """A whole conversation; the first turn opens it. goal: the mood to be reached at the end."""

    customer: Customer
    mood: Mood
    goal: Mood = 1
    turns: Annotated[tuple[Turn, ...], Field(min_length=4, max_length=20)]
    ends: Annotated[tuple[End, ...], Field(min_length=2, max_length=8)]

    @model_validator(mode="after")
    def _one_graph(self) -> Self:
        ids = [turn.id for turn in self.turns] + [end.id for end in self.ends]
        if doubled := sorted({id_ for id_ in ids if ids.count(id_) > 1}):
            raise ValueError(f"ids used twice: {', '.join(doubled)}")
        for turn in self.turns:
            _require_known(f"next of {turn.id}", [arc.to for arc in turn.next], set(ids))
        if circle := _circle(self):
            raise ValueError(f"the talk goes in a circle: {' → '.join(circle)}")
        return self

    @cached_property
    def turn(self) -> dict[str, Turn]:
        """The turns by id."""
        return {turn.id: turn for turn in self.turns}

    @cached_property
    def end(self) -> dict[str, End]:
        """The endings by id."""
        return {end.id: end for end in self.ends}

    @cached_property
    def least(self) -> dict[str, int]:
        """How few turns lead from a node to an ending; 0 for endings."""
        return _distances(self, min, dict.fromkeys(self.end, 0))

    @cached_property
    def least_well(self) -> int:
        """How few turns lead from the start to an ending that is no complaint."""
        far = len(self.turns) + 1
        ends = {end.id: far if end.kind is EndKind.COMPLAINT else 0 for end in self.ends}
        return _distances(self, min, ends)[self.turns[0].id]

    @cached_property
    def most(self) -> dict[str, int]:
        """How many turns may lead from a node to an ending; 0 for endings."""
        return _distances(self, max, dict.fromkeys(self.end, 0))


def _distances(
    script: Script, pick: Callable[[Iterable[int]], int], ends: dict[str, int]
) -> dict[str, int]:
    """The turns from every node to the endings, each of which counts as many as `ends` says."""
    found = dict(ends)

    def distance(id_: str) -> int:
        if id_ not in found:
            found[id_] = 1 + pick([distance(arc.to) for arc in script.turn[id_].next])
        return found[id_]

    for turn in script.turns:
        distance(turn.id)
    return found


def _circle(script: Script) -> list[str]:
    """The first circle of turns found, empty without one."""
    done: set[str] = set()

    def walk(id_: str, way: list[str]) -> list[str]:
        if id_ in way:
            return [*way[way.index(id_) :], id_]
        if id_ in done or id_ not in turns:
            return []
        for arc in turns[id_].next:
            if circle := walk(arc.to, [*way, id_]):
                return circle
        done.add(id_)
        return []

    turns = {turn.id: turn for turn in script.turns}
    return next((circle for id_ in turns if (circle := walk(id_, []))), [])


def _require_known(name: str, ids: Iterable[str], known: set[str]) -> None:
    if unknown := sorted(set(ids) - known):
        raise ValueError(f"{name} names nothing here: {', '.join(unknown)}")
