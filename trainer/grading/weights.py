"""What was learned before the product was shipped; `trainer.grading.learning` makes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.grading.combine import Weights
from trainer.grading.judge import Bars
from trainer.grading.lexicon import load_yaml
from trainer.grading.meaning import Meaning

MEANING, WEIGHTS = "meaning.npz", "weights.yaml"


@dataclass(frozen=True, slots=True)
class KindWeights:
    """For points or for taboos: what tells of a window, an answer, and beside marked ones."""

    window: Weights
    answer: Weights
    warm: Weights


@dataclass(frozen=True, slots=True)
class Learned:
    """Vectors of tokens and weights of ratings."""

    meaning: Meaning
    points: KindWeights
    taboos: KindWeights
    bars: Bars


def read_learned(folder: Path) -> Learned:
    """The files of a folder."""
    data: Any = load_yaml(folder / WEIGHTS)
    return Learned(
        Meaning.read(folder / MEANING), _kind(data["points"]), _kind(data["taboos"]),
        Bars(**data["bars"]),
    )  # fmt: skip


def _kind(data: Mapping[str, Any]) -> KindWeights:
    return KindWeights(_weights(data["window"]), _weights(data["answer"]), _weights(data["warm"]))


def _weights(data: Mapping[str, Any]) -> Weights:
    return Weights(float(data["bias"]), {name: float(w) for name, w in data["of"].items()})
