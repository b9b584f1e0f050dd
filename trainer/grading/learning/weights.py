"""Learn how much each rating tells: of a window, and of the answer around it."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from trainer.grading import experience
from trainer.grading.circumstances import NAMES, circumstances
from trainer.grading.combine import Combiner, Floats, Weights
from trainer.grading.documents import MarkedAnswer
from trainer.grading.experience import Exemplars, Lesson, Told
from trainer.grading.goal import Goal
from trainer.grading.learning.items import MarkedSet
from trainer.grading.learning.logistic import fit_best, fit_standardised
from trainer.grading.learning.wordings import Scene
from trainer.grading.lessons import Tutor
from trainer.grading.plan import Plan
from trainer.grading.prepare import Preparation
from trainer.grading.reading import Reading

Kind = Literal["P", "T"]

_SHARED = (
    "concepts", "expect", "fuzzy", "sound", "denied", "mismatch", "act", "meaning", "gist",
    "serves", "offends",
)  # fmt: skip
FEATURES: Mapping[Kind, tuple[str, ...]] = {
    "P": (*_SHARED, "meaning*serves", "concepts*serves"),
    "T": (*_SHARED, "meaning*offends", "concepts*offends", "gist*offends", "width", "length"),
}
_RIDGE, _ANSWER_RIDGE, _WARM_RIDGE = 1.0, 3.0, 10.0
# A line alone is less than an answer, and that it doesn't meet another goal was never marked.
_LINE, _OTHER = 0.05, 0.025
_KNOWN = (1, 2, 4, 7, 7, 9)


@dataclass(frozen=True, slots=True)
class Example:
    """One goal and one text. rates: (windows × FEATURES); wanted: how far it is met, 0 … 1."""

    kind: Kind
    rates: Floats
    wanted: float
    importance: float


def line_examples(
    prepare: Preparation, combiner: Combiner, scenes: Iterable[Scene]
) -> Iterator[Example]:
    """Every line against its own goal, and those that meet it against the others of the scene."""
    for scene in scenes:
        plan = prepare.plan_for(scene.rubric(), prompt=scene.text)
        goals = {int(goal.id[1:]): goal for goal in (*plan.points, *plan.taboos)}
        for own, told in enumerate(scene.goals):
            for wording in told.wordings:
                reading = prepare.read(wording.text)
                for place, goal in sorted(goals.items()) if reading.windows else ():
                    kind, at_home = scene.goals[place].kind, place == own
                    if at_home or wording.mark == 1:
                        rates = _table(combiner, goal, reading, kind)
                        wanted = wording.mark if at_home else 0.0
                        yield Example(kind, rates, wanted, _LINE if at_home else _OTHER)


def answer_examples(
    prepare: Preparation, combiner: Combiner, sets: Iterable[MarkedSet]
) -> Iterator[Example]:
    """Every marked answer against every goal of its item."""
    for reading, plan, one in _read(prepare, sets):
        for goal in plan.points:
            wanted = float(one.points[goal.id] > 0)
            yield Example("P", _table(combiner, goal, reading, "P"), wanted, 1.0)
        for goal in plan.taboos:
            wanted = float(goal.id in one.taboos)
            yield Example("T", _table(combiner, goal, reading, "T"), wanted, 1.0)


def window_weights(examples: Sequence[Example], kind: Kind) -> Weights:
    """How much each rating of a window tells."""
    own = [example for example in examples if example.kind == kind]
    found = fit_best(
        [example.rates for example in own], np.array([example.wanted for example in own]),
        np.array([example.importance for example in own]), _RIDGE,
    )  # fmt: skip
    return _weights(FEATURES[kind], found)


def answer_weights(
    prepare: Preparation, combiner: Combiner, sets: Iterable[MarkedSet]
) -> dict[Kind, Weights]:
    """How much the circumstances tell that a whole answer makes; `combiner` has its weights."""
    features: dict[Kind, list[Floats]] = {"P": [], "T": []}
    wanted: dict[Kind, list[float]] = {"P": [], "T": []}
    for reading, plan, one in _read(prepare, sets):
        odds = combiner.odds(plan, reading, prepare.reported(reading))
        features["P"].append(circumstances(plan.points, odds.points, odds.taboos, odds, reading))
        wanted["P"] += [float(one.points[goal.id] > 0) for goal in plan.points]
        if plan.taboos:
            found = circumstances(plan.taboos, odds.taboos, odds.points, odds, reading)
            features["T"].append(found)
            wanted["T"] += [float(goal.id in one.taboos) for goal in plan.taboos]
    return {
        kind: _weights(
            NAMES, fit_standardised(np.concatenate(rows), np.array(wanted[kind]), _ANSWER_RIDGE)
        )
        for kind, rows in features.items()
    }


def warm_weights(tutor: Tutor, sets: Iterable[MarkedSet], seed: int) -> dict[Kind, Weights]:
    """How far marked answers of the same item count beside the cold judgement.

    A few of an item's answers are learned and the others asked for, many times over.
    """
    chance = random.Random(seed)
    rows: dict[Kind, list[Floats]] = {"P": [], "T": []}
    wanted: dict[Kind, list[float]] = {"P": [], "T": []}
    for one_set in sets:
        plan = tutor.prepare.plan(one_set.item)
        told = [list(tutor.told(plan, one)) for one in one_set.answers]
        for known in _KNOWN:
            chance.shuffle(told)
            for goal, lesson, one in _lessons(tutor, plan, told, known):
                kind: Kind = "P" if goal in plan.points else "T"
                said = Exemplars.of(tutor.meaning, one.reading.windows)
                rows[kind].append(lesson.features(said, int(one.odds.argmax()), one.cold))
                wanted[kind].append(float(one.mark > 0))
    return {
        kind: _weights(
            experience.NAMES,
            fit_standardised(np.array(found), np.array(wanted[kind]), _WARM_RIDGE),
        )
        for kind, found in rows.items()
    }


def _lessons(
    tutor: Tutor, plan: Plan, told: Sequence[Sequence[tuple[Goal, Told]]], known: int
) -> Iterator[tuple[Goal, Lesson, Told]]:
    for place, goal in enumerate((*plan.points, *plan.taboos)):
        seen = [answer[place][1] for answer in told if len(answer) > place]
        lesson = Lesson.of(tutor.meaning, seen[:known])
        for one in seen[known:]:
            yield goal, lesson, one


def _read(
    prepare: Preparation, sets: Iterable[MarkedSet]
) -> Iterator[tuple[Reading, Plan, MarkedAnswer]]:
    for one_set in sets:
        plan = prepare.plan(one_set.item)
        for one in one_set.answers:
            reading = prepare.read(one.text)
            if reading.windows:
                yield reading, plan, one


def _table(combiner: Combiner, goal: Goal, reading: Reading, kind: Kind) -> Floats:
    rates = combiner.rates(goal, reading.windows)
    return np.column_stack([
        math.prod((rates[name] for name in names.split("*")), start=np.ones(len(reading.windows)))
        for names in FEATURES[kind]
    ])  # fmt: skip


def _weights(names: Sequence[str], found: Floats) -> Weights:
    values = {name: round(float(weight), 4) for name, weight in zip(names, found[1:], strict=True)}
    return Weights(round(float(found[0]), 4), values)
