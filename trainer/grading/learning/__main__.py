"""Learn again what the engine knows: python -m trainer.grading.learning (about ten minutes).

Reads resources/wordings and question_banks, writes resources/grading. The vectors are learned from
the wordings alone. The weights of a window come from the wordings, each rated by vectors that never
saw its scene, and from the banks' marked answers; the weights of an answer from the latter.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import yaml

from trainer.grading.combine import Combiner, Weights
from trainer.grading.judge import Bars, Judge, KindJudge
from trainer.grading.learning.encoder import Settings
from trainer.grading.learning.items import MarkedSet, read_sets, sparse
from trainer.grading.learning.model import learn_meaning
from trainer.grading.learning.weights import (
    answer_examples,
    answer_weights,
    line_examples,
    warm_weights,
    window_weights,
)
from trainer.grading.learning.wordings import Scene, read_scenes
from trainer.grading.lessons import Tutor
from trainer.grading.matchers import built_in
from trainer.grading.meaning import Meaning, tokens
from trainer.grading.pinyin import sound
from trainer.grading.prepare import Preparation
from trainer.grading.text import letters
from trainer.grading.weights import MEANING, WEIGHTS, KindWeights, Learned
from trainer.resources import bank_root, resource_path

FOLDS = 4
BARS = Bars(met=0.5, half=0.4, committed=0.4)
_NOTHING = Weights(0.0, {})


class Teacher:
    """Learns from scenes, items and marked answers."""

    def __init__(self, settings: Settings | None = None) -> None:
        self._prepare = Preparation()
        self._settings = settings or Settings()

    def meaning(self, scenes: Sequence[Scene]) -> Meaning:
        """The vectors and stances that wordings teach."""
        return learn_meaning(scenes, self._tokens, self._settings)

    def learn(
        self, scenes: Sequence[Scene], sets: Sequence[MarkedSet], meaning: Meaning
    ) -> Learned:
        """All that is learned; `meaning`: from all scenes. Every item is looked at a second time
        with fewer examples: rubrics come both ways."""
        sets = [*sets, *(replace(one, item=sparse(one.item)) for one in sets)]
        raw = Combiner(built_in(meaning), _NOTHING, _NOTHING)
        examples = list(answer_examples(self._prepare, raw, sets))
        for fold in range(FOLDS):
            others = self.meaning([s for i, s in enumerate(scenes) if i % FOLDS != fold])
            unseen = Combiner(built_in(others), _NOTHING, _NOTHING)
            examples += line_examples(self._prepare, unseen, scenes[fold::FOLDS])
        points, taboos = window_weights(examples, "P"), window_weights(examples, "T")
        combiner = Combiner(built_in(meaning), points, taboos)
        around = answer_weights(self._prepare, combiner, sets)
        judge = Judge(
            KindJudge(around["P"], _NOTHING, meaning),
            KindJudge(around["T"], _NOTHING, meaning),
            BARS,
        )
        tutor = Tutor(self._prepare, combiner, judge, meaning)
        warm = warm_weights(tutor, sets, self._settings.seed)
        return Learned(
            meaning, KindWeights(points, around["P"], warm["P"]),
            KindWeights(taboos, around["T"], warm["T"]), BARS,
        )  # fmt: skip

    def _tokens(self, text: str) -> frozenset[str]:
        reading = self._prepare.read(text)
        said = "".join(letters(part.clause.text) for part in reading.parts)
        units = frozenset[str]().union(*(part.units for part in reading.parts))
        return frozenset(tokens(said, sound(said), units))


def write(learned: Learned, folder: Path) -> None:
    """Save for `trainer.grading.weights.read_learned`."""
    learned.meaning.write(folder / MEANING)
    data: dict[str, Any] = {
        "points": asdict(learned.points), "taboos": asdict(learned.taboos),
        "bars": asdict(learned.bars),
    }  # fmt: skip
    text = yaml.safe_dump(data, sort_keys=False, allow_unicode=True)
    (folder / WEIGHTS).write_text(
        f"# Written by trainer/grading/learning.\n{text}", encoding="utf-8", newline="\n"
    )


def main(arguments: list[str]) -> None:
    """Learn from the shipped data; the argument is another folder to write to."""
    teacher = Teacher()
    scenes = read_scenes(resource_path("wordings"))
    banks = bank_root()
    learned = teacher.learn(scenes, read_sets(banks), teacher.meaning(scenes))
    write(learned, Path(arguments[0]) if arguments else resource_path("grading"))


if __name__ == "__main__":
    main(sys.argv[1:])
