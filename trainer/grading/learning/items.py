"""The free-text items of the banks and their marked answers, to learn from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from trainer.grading.documents import MarkedAnswer
from trainer.grading.lexicon import load_yaml
from trainer.grading.rubric import Rubric


@dataclass(frozen=True, slots=True)
class Item:
    """A free-text question, as far as grading looks at it."""

    id: str
    rubric: Rubric
    reference: str
    scenario: str
    stem: str
    bad_line: str


@dataclass(frozen=True, slots=True)
class MarkedSet:
    """An item and its marked answers."""

    item: Item
    answers: tuple[MarkedAnswer, ...]


def read_sets(banks: Path) -> list[MarkedSet]:
    """Every free-text question below a folder of banks."""
    answers: dict[str, list[MarkedAnswer]] = {}
    for file in sorted(banks.glob("*/marked/*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            one = MarkedAnswer.model_validate(json.loads(line))
            answers.setdefault(one.q, []).append(one)
    items = (item for file in sorted(banks.glob("*/questions/*.yaml")) for item in _items(file))
    return [MarkedSet(item, tuple(answers.get(item.id, ()))) for item in items]


def sparse(item: Item) -> Item:
    """The item as a busy instructor would have typed it: one example for each part."""
    rubric = item.rubric
    parts = {
        "points": tuple(p.model_copy(update={"examples": p.examples[:1]}) for p in rubric.points),
        "taboos": tuple(t.model_copy(update={"examples": t.examples[:1]}) for t in rubric.taboos),
    }
    return replace(item, rubric=rubric.model_copy(update=parts))


def _items(file: Path) -> Iterator[Item]:
    questions: Any = load_yaml(file)
    for data in questions:
        if "rubric" in data:
            yield Item(
                data["id"], Rubric.model_validate(data["rubric"]), data["reference"],
                data.get("scenario", ""), data["stem"], data.get("bad_line", ""),
            )  # fmt: skip
