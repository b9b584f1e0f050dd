"""The dialogues that come with the product: what people really type leads everywhere in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations

import pytest

from trainer.bank.library import Library, bank_folders
from trainer.dialogue.course import arc_taken
from trainer.dialogue.mood import moved, shift_of
from trainer.dialogue.script import EndKind, Script, Temper, Turn
from trainer.dialogue.survey import survey
from trainer.grading.engine import RubricMarker
from trainer.question import Grade
from trainer.question_types.dialogue import Dialogue
from trainer.resources import bank_root


@cache
def shipped() -> dict[str, Dialogue]:
    """The dialogues by id."""
    library = Library.read(bank_folders(bank_root()))
    assert library.problems == ()
    return {id_: q for id_, q in library.questions.items() if isinstance(q, Dialogue)}


@pytest.fixture(scope="module")
def marker() -> RubricMarker:
    """One for all: what it has read of a rubric is kept."""
    return RubricMarker()


@pytest.fixture(params=sorted(shipped()))
def talk(request: pytest.FixtureRequest) -> Dialogue:
    return shipped()[request.param]


# --- what is typed


def usual_lines(turn: Turn) -> Iterator[str]:
    """Good, vague and rude ones, all but one point, taboos alone and behind something good."""
    points, taboos = turn.rubric.points, turn.rubric.taboos
    yield f"好的。{turn.reference}"
    yield "嗯，知道了。"
    for left_out in points:
        for place in range(2):
            yield "，".join(
                p.examples[min(place, len(p.examples) - 1)] for p in points if p is not left_out
            )
    for taboo in taboos:
        yield f"{taboo.examples[0]}。"
        yield f"{turn.reference}{taboo.examples[-1]}。"
    yield f"少废话，{points[0].examples[-1]}，爱信不信。"


def further_lines(turn: Turn) -> Iterator[str]:
    """One point or two; a point and a taboo; every point rudely."""
    points = turn.rubric.points
    for point in points:
        yield f"{point.examples[0]}。"
    for first, second in combinations(points, 2):
        yield f"{first.examples[0]}，{second.examples[0]}。"
    for example in (example for taboo in turn.rubric.taboos for example in taboo.examples):
        yield f"{turn.reference}{example}。"
        for point in points:
            yield f"{point.examples[0]}，{example}。"
    for point in points:
        yield f"少废话，{point.examples[-1]}，爱信不信。"


@dataclass
class Walk:
    """Every way that such lines take through a talk."""

    talk: Dialogue
    marker: RubricMarker
    grades: dict[str, list[Grade]] = field(default_factory=dict)
    arcs: set[tuple[str, int]] = field(default_factory=set)
    ends: dict[str, set[int]] = field(default_factory=dict)

    def read(self, lines: list[tuple[str, str]]) -> None:
        """Grade lines, each as the answer to a turn, and walk again with all that were graded."""
        for turn, line in lines:
            task = self.talk.task(self.talk.script.turn[turn])
            self.grades.setdefault(turn, []).append(self.marker.grade_text(task, line))
        self._walk()

    def _walk(self) -> None:
        script = self.talk.script
        waiting, seen = [(script.turns[0].id, script.mood)], set()
        while waiting:
            here = waiting.pop()
            if here in seen:
                continue
            seen.add(here)
            waiting.extend(self._onward(script, *here))

    def _onward(self, script: Script, place: str, mood: int) -> Iterator[tuple[str, int]]:
        if place in script.end:
            self.ends.setdefault(place, set()).add(mood)
            return
        turn = script.turn[place]
        for grade in self.grades[place]:
            assert grade.text_marks is not None
            after = moved(mood, shift_of(turn, grade.text_marks))
            arc = arc_taken(turn, grade.text_marks, grade.fraction, after)
            self.arcs.add((place, arc))
            yield turn.next[arc].to, after

    def missing(self) -> list[tuple[str, int]]:
        """The arcs that nothing has taken yet."""
        turns = self.talk.script.turns
        return [(t.id, i) for t in turns for i in range(len(t.next)) if (t.id, i) not in self.arcs]


def walk_through(talk: Dialogue, marker: RubricMarker) -> Walk:
    """Walk with the usual lines; where those don't lead everywhere, with further ones there, and
    at last with further ones at every turn: the mood for an arc may come from before."""
    walk = Walk(talk, marker)
    turns = talk.script.turns
    walk.read([(turn.id, line) for turn in turns for line in usual_lines(turn)])
    lacking = {turn for turn, _ in walk.missing()}
    for these in (lacking, set(talk.script.turn) - lacking):
        if walk.missing():
            walk.read([(t.id, line) for t in turns if t.id in these for line in further_lines(t)])
    return walk


def test_real_lines_take_every_arc_and_reach_every_ending(
    talk: Dialogue, marker: RubricMarker
) -> None:
    walk = walk_through(talk, marker)

    assert walk.missing() == []
    assert set(walk.ends) == set(talk.script.end)
    for end in talk.script.ends:
        if end.kind in {EndKind.WELL, EndKind.RESCUED}:
            assert min(walk.ends[end.id]) >= 0


def test_no_way_is_impossible(talk: Dialogue) -> None:
    found = survey(talk.script)

    assert (found.arcs, found.nodes) == ((), ())


def test_the_model_answers_lead_to_a_good_end_in_a_good_mood(
    talk: Dialogue, marker: RubricMarker
) -> None:
    lines = talk.correct_response().lines
    course = talk.course(lines, marker)

    assert course.end is not None
    assert course.end.kind in {EndKind.WELL, EndKind.RESCUED}
    assert course.moods[-1] >= talk.script.goal
    assert course.fraction > 0.95
    assert len(course.said) == len(lines)


def test_a_model_answer_with_a_word_more_is_still_one(talk: Dialogue, marker: RubricMarker) -> None:
    poor = {}
    for turn in talk.script.turns:
        grade = marker.grade_text(talk.task(turn), f"好的。{turn.reference}")
        if grade.fraction < 0.9:
            poor[turn.id] = grade.fraction

    assert poor == {}
    assert max(len(turn.reference) for turn in talk.script.turns) <= talk.max_chars


def test_a_talk_that_ends_without_a_complaint_takes_four_to_eight_turns(talk: Dialogue) -> None:
    assert talk.script.least_well >= 4
    assert talk.script.most[talk.script.turns[0].id] <= 8


def test_every_talk_can_end_well_be_rescued_cool_down_and_become_a_complaint(
    talk: Dialogue,
) -> None:
    assert {end.kind for end in talk.script.ends} == set(EndKind)


def test_there_are_talks_for_every_manual_and_every_type_of_customer() -> None:
    talks = shipped().values()

    assert len(talks) >= 12
    assert len({talk.covers[0].partition(".")[0] for talk in talks}) == 5
    assert {talk.script.customer.temper for talk in talks} == set(Temper)
