"""A conversation of several turns; what the trainee says decides how it goes on."""

from __future__ import annotations

from typing import Literal

from trainer.dialogue.course import Course, TurnTask, run
from trainer.dialogue.script import Script, Turn
from trainer.dialogue.survey import outcomes_of
from trainer.question import Grade, Marker, Question, Reason, Response, state_of


class DialogueResponse(Response):
    """What the trainee said, turn by turn, and what is typed but not said yet."""

    lines: tuple[str, ...] = ()
    draft: str = ""

    @property
    def said(self) -> tuple[str, ...]:
        """Every line that counts: what was being typed when time ran out does too."""
        return (*self.lines, self.draft) if self.draft.strip() else self.lines


class Dialogue(Question):
    """Talk with a customer until it ends well, is rescued, cools down or becomes a complaint."""

    response_type = DialogueResponse

    type: Literal["dialogue"] = "dialogue"
    script: Script
    max_chars: int = 160

    def is_answered(self, response: Response | None) -> bool:
        return isinstance(response, DialogueResponse) and bool(response.said)

    def correct_response(self) -> DialogueResponse:
        """The model answers along the way that they lead."""
        references = {turn.id: turn.reference for turn in self.script.turns}

        def perfect(turn: Turn, _line: str) -> Grade:
            best = next(outcomes_of(turn))
            return Grade(best.fraction, state_of(best.fraction), text_marks=best.marks)

        lines: tuple[str, ...] = ()
        while (course := run(self.script, lines, perfect)).turn is not None:
            lines = (*lines, references[course.turn.id])
        return DialogueResponse(lines=lines)

    def text_tasks(self) -> tuple[TurnTask, ...]:
        return tuple(self.task(turn) for turn in self.script.turns)

    def text_grades(self, grade: Grade) -> tuple[tuple[str, TurnTask, Grade], ...]:
        turns = (str(r.args["turn"]) for r in grade.reasons if r.code == "dialogue_turn")
        pairs = zip(turns, grade.parts, strict=False)
        return tuple((id_, self.task(self.script.turn[id_]), part) for id_, part in pairs)

    def task(self, turn: Turn) -> TurnTask:
        """A turn as a free-text task."""
        return TurnTask(self.id, self.scenario, turn)

    def course(self, lines: tuple[str, ...], marker: Marker) -> Course:
        """How the talk goes with these lines."""
        return run(self.script, lines, lambda turn, line: marker.grade_text(self.task(turn), line))

    def grade_answered(self, response: DialogueResponse, marker: Marker) -> Grade:
        """The mean of the turns (70 %) and the ending (30 %); `parts` are the turns' grades."""
        course = self.course(response.said, marker)
        return Grade(
            fraction=course.fraction,
            state=state_of(course.fraction),
            confidence=min(said.grade.confidence for said in course.said),
            reasons=(*_turns(course), _ending(course)),
            parts=tuple(said.grade for said in course.said),
        )


def _turns(course: Course) -> list[Reason]:
    return [
        Reason(
            "dialogue_turn",
            {"turn": said.turn.id, "by": float(said.shift.by), "mood": float(said.mood),
             "causes": " ".join(said.shift.causes)},
        )
        for said in course.said
    ]  # fmt: skip


def _ending(course: Course) -> Reason:
    if course.end is None:
        return Reason("dialogue_unfinished", {"ahead": float(course.ahead)})
    return Reason("dialogue_end", {"end": course.end.id, "kind": course.end.kind.value})


QUESTION = Dialogue
