"""What a paper has to hold: cells of type × difficulty × section, time, star cut-offs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationError, model_validator

from trainer.bank.located_yaml import YamlProblem, read_located
from trainer.errors import UserError
from trainer.question import FileModel, Text
from trainer.question_types import question_types

Level = Annotated[int, Field(ge=1, le=5)]
Span = tuple[Level, Level]
Score = Annotated[int, Field(ge=0, le=100)]


class Cell(FileModel):
    """So many questions of one type; every given condition has to hold. `weight` is marks each."""

    type: Text
    count: Annotated[int, Field(ge=1, le=200)]
    weight: Annotated[float, Field(gt=0, le=100)] = 1
    difficulty: Span = (1, 5)
    star: Span = (1, 5)
    banks: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    skill: Literal["phrasing", "procedure"] | None = None

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.type not in question_types():
            raise ValueError(f"unknown type {self.type}; known: {', '.join(question_types())}")
        for name, span in (("difficulty", self.difficulty), ("star", self.star)):
            if span[0] > span[1]:
                raise ValueError(f"{name} runs backwards")
        return self


class StarCutOff(FileModel):
    """The scores (of 100) that a star level asks for."""

    level: Level
    total: Score
    phrasing: Score = 0
    procedure: Score = 0


class Blueprint(FileModel):
    """A way to compose papers. `level`, `minutes` and `stars` belong to mock and exam."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$")]
    kind: Literal["practice", "mock", "exam"]
    title: Text
    title_en: Text
    level: Level | None = None
    minutes: Annotated[int, Field(ge=1, le=600)] | None = None
    points_once: bool = True
    cells: Annotated[tuple[Cell, ...], Field(min_length=1)]
    stars: tuple[StarCutOff, ...] = ()

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.kind == "practice":
            return self
        if self.minutes is None or self.level is None:
            raise ValueError(f"{self.kind} needs level and minutes")
        if self.level not in {star.level for star in self.stars}:
            raise ValueError(f"stars need a cut-off for level {self.level}")
        levels = [star.level for star in self.stars]
        if len(set(levels)) != len(levels):
            raise ValueError("stars name a level twice")
        return self

    @property
    def count(self) -> int:
        """How many questions a paper has."""
        return sum(cell.count for cell in self.cells)

    @property
    def target(self) -> StarCutOff | None:
        """The cut-off that decides about passing."""
        return next((star for star in self.stars if star.level == self.level), None)


class BlueprintUnreadable(UserError):
    """A blueprint file with an error; `file`, `line`, `field` and `reason` say where and what."""


def read_blueprints(folder: Path) -> dict[str, Blueprint]:
    """All blueprints of a folder by id. Raises BlueprintUnreadable for the first broken file."""
    found: dict[str, Blueprint] = {}
    for file in sorted(folder.glob("*.yaml")):
        blueprint = read_blueprint(file)
        if blueprint.id in found:
            raise _unreadable(file, 1, "id", f"{blueprint.id} is the id of another file")
        found[blueprint.id] = blueprint
    return found


def read_blueprint(file: Path) -> Blueprint:
    """One blueprint. Raises BlueprintUnreadable."""
    try:
        located = read_located(file)
    except YamlProblem as problem:
        raise _unreadable(file, problem.line, "", problem.reason) from None
    except OSError as error:
        raise _unreadable(file, 1, "", error.strerror or str(error)) from None
    try:
        return Blueprint.model_validate(located.data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        line, field = located.line_of(*first["loc"]), ".".join(map(str, first["loc"]))
        raise _unreadable(file, line, field, first["msg"]) from None


def _unreadable(file: Path, line: int, field: str, reason: str) -> BlueprintUnreadable:
    return BlueprintUnreadable(
        "blueprint_unreadable", file=file.name, line=line, field=field, reason=reason
    )
