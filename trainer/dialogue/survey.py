"""Every course a script allows, by trying all marks a turn can get: which arcs are ever taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from trainer.dialogue.course import arc_taken
from trainer.dialogue.mood import Shift, moved, shift_of
from trainer.dialogue.script import Script, Turn
from trainer.grading.score import coverage_of, total_of
from trainer.question import TextMarks


@dataclass(frozen=True, slots=True)
class Survey:
    """arcs: (turn, place among its arcs) never taken; nodes: turns and endings never reached."""

    arcs: tuple[tuple[str, int], ...]
    nodes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Marks a turn can get, and the mark they come to."""

    marks: TextMarks
    fraction: float


def survey(script: Script) -> Survey:
    """What no answer ever leads to."""
    outcomes = {turn.id: _distinct(turn) for turn in script.turns}
    seen: set[tuple[str, int]] = set()
    taken: set[tuple[str, int]] = set()
    waiting = [(script.turns[0].id, script.mood)]
    while waiting:
        here = waiting.pop()
        if here in seen or here[0] in script.end:
            seen.add(here)
            continue
        seen.add(here)
        turn = script.turn[here[0]]
        for shift, outcome in outcomes[turn.id]:
            mood = moved(here[1], shift)
            arc = arc_taken(turn, outcome.marks, outcome.fraction, mood)
            taken.add((turn.id, arc))
            waiting.append((turn.next[arc].to, mood))
    arcs = [(t.id, i) for t in script.turns for i in range(len(t.next))]
    reached = {id_ for id_, _ in seen}
    return Survey(
        tuple(arc for arc in arcs if arc not in taken),
        tuple(id_ for id_ in (*script.turn, *script.end) if id_ not in reached),
    )


def _distinct(turn: Turn) -> list[tuple[Shift, Outcome]]:
    """One outcome of each sort: those that no guard of the turn can tell apart count as one."""
    guards = [arc.when for arc in turn.next if arc.when is not None]
    points = sorted({point for guard in guards for point in (*guard.met, *guard.missed)})
    marks = {mark for g in guards for mark in (g.mark_from, g.mark_below) if mark is not None}
    found: dict[tuple[object, ...], tuple[Shift, Outcome]] = {}
    for outcome in outcomes_of(turn):
        shift, met = shift_of(turn, outcome.marks), outcome.marks.points
        sort = (
            shift.by, outcome.marks.taboos, tuple(met[point] for point in points),
            tuple(outcome.fraction >= mark for mark in sorted(marks)),
        )  # fmt: skip
        found.setdefault(sort, (shift, outcome))
    return list(found.values())


def outcomes_of(turn: Turn) -> Iterator[Outcome]:
    """Every combination of points met or not, taboos committed or not, polite or rude."""
    points = [point.id for point in turn.rubric.points]
    taboos = [taboo.id for taboo in turn.rubric.taboos]
    courtesy = (1.0, 0.0) if turn.rubric.scores_register else (None,)
    for met in product((1.0, 0.0), repeat=len(points)):
        for hits in product((False, True), repeat=len(taboos)):
            committed = tuple(t for t, hit in zip(taboos, hits, strict=True) if hit)
            for register in courtesy:
                yield _outcome(turn, dict(zip(points, met, strict=True)), committed, register)


def _outcome(
    turn: Turn, met: dict[str, float], taboos: tuple[str, ...], register: float | None
) -> Outcome:
    sequence = tuple(point for point, value in met.items() if value)
    coverage = coverage_of(turn.rubric, met)
    marks = TextMarks(met, {}, sequence, taboos, coverage, 1.0, register)
    total = total_of(turn.rubric, met=met, order=1.0, register=register, taboos=taboos)
    return Outcome(marks, total.value)
