"""The wordings the engine learns from: lines for scoring points and taboos, marked blind.

A file is made of scenes:

    # what happens | phrasing, rewrite or procedure
    P what the point expects                (T for a taboo: what to avoid | severity)
    = an example ／ another one
    1 a line that the rater found to meet it
    h0 a line that one rater found half met, another one not

The raters didn't write what they marked and didn't know what its writer meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from trainer.grading.rubric import Rubric

_MARK = {"1": 1.0, "h": 0.5, "0": 0.0}
_LINE = re.compile(r"([1h0])([1h0]?) (.+)")


class BadWordings(Exception):
    """A line that isn't of the form above; says which file and where."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A line and the mean of its marks."""

    text: str
    mark: float
    agreed: bool


@dataclass(frozen=True, slots=True)
class Goal:
    """A scoring point or taboo with its lines. severity: empty for a point."""

    kind: Literal["P", "T"]
    text: str
    severity: str
    examples: tuple[str, ...]
    wordings: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """A situation and what is to be said in it."""

    text: str
    type: str
    goals: tuple[Goal, ...]

    def rubric(self) -> Rubric:
        """The scene as a rubric; its parts are p0, p1 … and t0, t1 … by their place in `goals`."""
        points, taboos = [], []
        for place, goal in enumerate(self.goals):
            if goal.kind == "P":
                points.append({"id": f"p{place}", "expect": goal.text, "examples": goal.examples})
            else:
                taboos.append({
                    "id": f"t{place}", "avoid": goal.text, "severity": goal.severity,
                    "examples": goal.examples,
                })  # fmt: skip
        return Rubric.model_validate({"points": points, "taboos": taboos})


def read_scenes(folder: Path) -> list[Scene]:
    """Every scene of the text files of a folder. Raises BadWordings."""
    return [scene for file in sorted(folder.glob("*.txt")) for scene in _scenes(file)]


def _scenes(file: Path) -> Iterator[Scene]:
    for number, block in _blocks(file.read_text(encoding="utf-8")):
        try:
            yield _scene(block)
        except BadWordings as error:
            raise BadWordings(f"{file}, scene from line {number}: {error}") from None


def _blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    begun, block = 1, list[str]()
    for number, line in enumerate([*text.splitlines(), ""], 1):
        if line.strip():
            begun = begun if block else number
            block.append(line.strip())
        elif block:
            yield begun, block
            block = []


def _scene(block: list[str]) -> Scene:
    title, _, type_ = block[0].removeprefix("# ").rpartition(" | ")
    starts = [place for place, line in enumerate(block) if line[:2] in {"P ", "T "}]
    ends = [*starts[1:], len(block)]
    goals = tuple(_goal(block[a:b]) for a, b in zip(starts, ends, strict=True))
    return Scene(title, type_, goals)


def _goal(lines: list[str]) -> Goal:
    text, severity = lines[0][2:], ""
    if lines[0][0] == "T":
        text, _, severity = text.rpartition(" | ")
    examples = tuple(part.strip() for part in lines[1].removeprefix("= ").split("／"))
    wordings = tuple(_wording(line) for line in lines[2:])
    return Goal("P" if lines[0][0] == "P" else "T", text, severity, examples, wordings)


def _wording(line: str) -> Wording:
    found = _LINE.fullmatch(line)
    if found is None:
        raise BadWordings(f"not a marked line: {line}")
    first, second = _MARK[found[1]], _MARK[found[2] or found[1]]
    return Wording(found[3], (first + second) / 2, first == second)
