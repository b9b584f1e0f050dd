"""The course that a dialogue takes: the same lines, the same course, the same mark."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from trainer.dialogue.mood import Shift, moved, shift_of
from trainer.dialogue.script import End, EndKind, Guard, Script, Turn
from trainer.grading.rubric import Rubric
from trainer.question import Grade, TextMarks

# What the ending is worth beside the turns.
ENDING_SHARE = 0.3
WORTH = {EndKind.WELL: 1.0, EndKind.RESCUED: 1.0, EndKind.COOL: 0.5, EndKind.COMPLAINT: 0.0}


@dataclass(frozen=True, slots=True)
class TurnTask:
    """A turn as a free-text task; its id is `<dialogue>.<turn>`."""

    dialogue: str
    scenario: str
    turn: Turn

    @property
    def id(self) -> str:
        return f"{self.dialogue}.{self.turn.id}"

    @property
    def rubric(self) -> Rubric:
        return self.turn.rubric

    @property
    def reference(self) -> str:
        return self.turn.reference

    @property
    def stem(self) -> str:
        return self.turn.says


@dataclass(frozen=True, slots=True)
class Said:
    """A turn that was answered. mood: after it."""

    turn: Turn
    line: str
    grade: Grade
    shift: Shift
    mood: int


@dataclass(frozen=True, slots=True)
class Course:
    """What was said so far and what comes now: a turn to answer, or an ending.

    start: the mood at first; ahead: the fewest turns that are still to come.
    """

    start: int
    said: tuple[Said, ...]
    turn: Turn | None
    end: End | None
    ahead: int

    @property
    def moods(self) -> tuple[int, ...]:
        """The mood at the start and after every turn."""
        return (self.start, *(said.mood for said in self.said))

    @property
    def fraction(self) -> float:
        """The mark, 0 … 1: the mean of the turns and the ending; turns left out count 0."""
        mean = sum(said.grade.fraction for said in self.said) / (len(self.said) + self.ahead)
        worth = WORTH[self.end.kind] if self.end else 0.0
        return (1 - ENDING_SHARE) * mean + ENDING_SHARE * worth


def run(script: Script, lines: Iterable[str], mark: Callable[[Turn, str], Grade]) -> Course:
    """The course of these lines; `mark` grades a line as the answer to a turn.

    Lines behind an ending are not read.
    """
    said: list[Said] = []
    place, mood = script.turns[0].id, script.mood
    for line in lines:
        turn = script.turn.get(place)
        if turn is None:
            break
        grade = mark(turn, line)
        marks = grade.text_marks or NOTHING_SAID
        shift = shift_of(turn, marks)
        mood = moved(mood, shift)
        said.append(Said(turn, line, grade, shift, mood))
        place = turn.next[arc_taken(turn, marks, grade.fraction, mood)].to
    return Course(
        script.mood, tuple(said), script.turn.get(place), script.end.get(place),
        script.least[place],
    )  # fmt: skip


def arc_taken(turn: Turn, marks: TextMarks, mark: float, mood: int) -> int:
    """The place of the first arc whose guard holds; the last one always does."""
    return next(
        place
        for place, arc in enumerate(turn.next)
        if arc.when is None or holds(arc.when, marks, mark, mood)
    )


def holds(guard: Guard, marks: TextMarks, mark: float, mood: int) -> bool:
    """Whether every condition of the guard is true of a turn with these marks and this mood."""
    committed = set(marks.taboos)
    wanted = committed if guard.taboo == "any" else committed.intersection(guard.taboo)
    return (
        all(marks.points.get(point, 0.0) > 0 for point in guard.met)
        and (not guard.missed or any(not marks.points.get(point, 0.0) for point in guard.missed))
        and (not guard.taboo or bool(wanted))
        and (guard.mark_from is None or mark >= guard.mark_from)
        and (guard.mark_below is None or mark < guard.mark_below)
        and (guard.mood_from is None or mood >= guard.mood_from)
        and (guard.mood_below is None or mood < guard.mood_below)
    )


NOTHING_SAID = TextMarks({}, {}, (), (), 0.0, 1.0, None)
