"""The survey of a script: what no answer ever leads to."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import ExampleMarker, script_data
from trainer.dialogue.course import TurnTask, run
from trainer.dialogue.script import Script
from trainer.dialogue.survey import outcomes_of, survey

TURNS = ("open", "angry", "plan", "fee", "last")
Arcs = dict[str, list[dict[str, Any]]]


def make_script(arcs: Arcs | None = None, *, mood: int = -1, spare: bool = False) -> Script:
    """The sample script with other arcs at some turns; `spare`: a turn nobody leads to."""
    data = script_data()
    for turn in data["turns"]:
        turn["next"] = (arcs or {}).get(turn["id"], turn["next"])
    if spare:
        data["turns"].append({**data["turns"][-1], "id": "spare"})
    return Script.model_validate({**data, "mood": mood})


def guarded(*arcs: tuple[str, dict[str, Any]], last: str) -> list[dict[str, Any]]:
    return [*({"to": to, "when": when} for to, when in arcs), {"to": last}]


def test_a_sound_script_leaves_nothing_out() -> None:
    found = survey(make_script())

    assert (found.arcs, found.nodes) == ((), ())


IMPOSSIBLE: dict[str, tuple[Arcs, list[tuple[str, int]], list[str]]] = {
    "a point both met and missed": (
        {"plan": guarded(("angry", {"met": ["sorry"], "missed": ["sorry"]}), last="fee")},
        [("plan", 0)], []),
    "a mood too high to reach": (
        {"open": guarded(("fee", {"mood_from": 1}), ("angry", {"taboo": "any"}), last="plan")},
        [("open", 0)], []),
    "a mood too low to reach": (
        {"open": guarded(("fee", {"mood_below": -2, "met": ["greet", "sorry", "time"],
                                  "mark_from": 0.9}),
                         ("angry", {"taboo": "any"}), last="plan")},
        [("open", 0)], []),
    "behind an arc that takes all of it": (
        {"open": guarded(("angry", {"taboo": "any"}), ("fee", {"taboo": ["curse"]}),
                         last="plan")},
        [("open", 1)], []),
    "a full mark after a fatal taboo": (
        {"open": guarded(("fee", {"taboo": ["curse"], "mark_from": 0.1}),
                         ("angry", {"taboo": "any"}), last="plan")},
        [("open", 0)], []),
    "a mark above what a missed critical point leaves": (
        {"open": guarded(("fee", {"missed": ["sorry"], "mark_from": 0.7}),
                         ("angry", {"taboo": "any"}), last="plan")},
        [("open", 0)], []),
    "guards that leave the last arc nothing": (
        {"last": guarded(("done", {"mood_from": 0}), ("saved", {"mood_below": 0}), last="cool")},
        [("last", 2)], ["cool"]),
    "a turn that only an impossible arc leads to": (
        {"open": guarded(("angry", {"met": ["sorry"], "missed": ["sorry"]}), last="plan"),
         "plan": guarded(last="fee")},
        [("open", 0), ("angry", 0), ("angry", 1)], ["angry"]),
    "an ending that nothing leads to": (
        {"last": guarded(("done", {"mood_from": 1}), last="cool")}, [], ["saved"]),
}  # fmt: skip


@pytest.mark.parametrize(("arcs", "never", "nodes"), IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_an_arc_that_no_answer_takes_and_what_lies_behind_it_are_found(
    arcs: Arcs, never: list[tuple[str, int]], nodes: list[str]
) -> None:
    found = survey(make_script(arcs))

    assert list(found.arcs) == never
    assert list(found.nodes) == nodes


def test_a_turn_that_no_arc_leads_to_is_found_with_its_arcs() -> None:
    found = survey(make_script(spare=True))

    assert found.nodes == ("spare",)
    assert found.arcs == (("spare", 0), ("spare", 1), ("spare", 2))


@pytest.mark.parametrize(("mood", "reached"), [(-3, False), (-1, False), (0, True), (3, True)])
def test_what_can_be_reached_depends_on_the_mood_at_first(mood: int, reached: bool) -> None:
    arcs = {"open": guarded(("fee", {"mood_from": 1}), ("angry", {"taboo": "any"}), last="plan")}

    assert (("open", 0) not in survey(make_script(arcs, mood=mood)).arcs) is reached


@pytest.mark.parametrize(
    "guard",
    [
        {"mood_from": -1, "mood_below": 0},  # half said: the mood stays at −1
        {"mark_from": 0.05, "mark_below": 0.3, "mood_from": -2},  # little said, politely
        {"mark_from": 0.65, "mark_below": 0.75, "taboo": ["blame"]},
        {"missed": ["greet"], "mark_from": 0.7, "mood_from": 0},
        {"met": ["time"], "missed": ["sorry"], "mood_below": -1},
    ],
    ids=str,
)
def test_an_arc_that_only_a_middling_answer_takes_is_not_called_impossible(
    guard: dict[str, Any],
) -> None:
    arcs = {"open": guarded(("fee", guard), ("angry", {"taboo": "any"}), last="plan")}

    assert ("open", 0) not in survey(make_script(arcs)).arcs


def test_every_combination_of_marks_is_tried_once() -> None:
    turn = make_script().turns[0]
    outcomes = list(outcomes_of(turn))
    sorts = {(tuple(o.marks.points.values()), o.marks.taboos, o.marks.register) for o in outcomes}

    assert len(outcomes) == len(sorts) == 2**3 * 2**2 * 2
    assert outcomes[0].fraction == 1.0
    assert {o.fraction for o in outcomes if "curse" in o.marks.taboos} == {0.0}


GUARDS = st.fixed_dictionaries(
    {},
    optional={
        "met": st.lists(st.sampled_from(["greet", "sorry", "time"]), min_size=1, unique=True),
        "missed": st.lists(st.sampled_from(["greet", "sorry", "time"]), min_size=1, unique=True),
        "taboo": st.sampled_from(["any", ["blame"], ["curse"]]),
        "mark_from": st.sampled_from([0.3, 0.6, 0.9]),
        "mark_below": st.sampled_from([0.3, 0.6, 0.9]),
        "mood_from": st.integers(-3, 3),
        "mood_below": st.integers(-3, 3),
    },
).filter(bool)


@st.composite
def scripts(draw: st.DrawFn) -> Script:
    """Scripts with any guards; every arc leads on, so that there is no circle."""
    arcs: Arcs = {}
    for place, turn in enumerate(TURNS):
        onward = [*TURNS[place + 1 :], *(("done", "saved", "cool", "lost") if place > 2 else ())]
        ways = st.sampled_from(onward)
        listed = draw(st.lists(st.tuples(ways, GUARDS), max_size=3))
        arcs[turn] = guarded(*listed, last=draw(ways))
    return make_script(arcs, mood=draw(st.integers(-3, 3)))


PARTS = ["您好", "抱歉", "两点", "都怪您", "滚", "你"]
LINES = st.lists(st.lists(st.sampled_from(PARTS), max_size=4).map("，".join), max_size=6)


@given(scripts(), st.lists(LINES, min_size=1, max_size=12))
def test_no_talk_goes_where_the_survey_says_none_does(
    script: Script, talks: list[list[str]]
) -> None:
    found = survey(script)
    for lines in talks:
        course = run(
            script,
            lines,
            lambda turn, line: ExampleMarker().grade_text(TurnTask("t", "", turn), line),
        )
        way = [said.turn.id for said in course.said]
        way += [node.id for node in (course.turn, course.end) if node is not None]
        assert set(way).isdisjoint(found.nodes)
        for turn, to in pairwise(way):
            places = [i for i, arc in enumerate(script.turn[turn].next) if arc.to == to]
            assert any((turn, place) not in found.arcs for place in places)
