"""The one function in front: a Chinese answer and its rubric → a grade with its evidence."""

from __future__ import annotations

import copy
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from trainer.grading.combine import Combiner
from trainer.grading.documents import MarkedAnswer
from trainer.grading.judge import Finding, Judge, KindJudge
from trainer.grading.lessons import Lessons, Tutor
from trainer.grading.manners import Courtesy, CourtesyJudge
from trainer.grading.marking import Marking
from trainer.grading.matchers import Matcher, built_in
from trainer.grading.plan import Plan
from trainer.grading.prepare import Preparation, Task, prompt_of
from trainer.grading.reading import Reading
from trainer.grading.rubric import Rubric
from trainer.grading.screening import Verdict, screen
from trainer.grading.text import letters
from trainer.grading.weights import Learned, read_learned
from trainer.question import Grade
from trainer.resources import resource_path


@dataclass(slots=True)
class _Kept:
    """A plan, and what was learned from the marked answers that were there at the time."""

    plan: Plan
    marked: tuple[MarkedAnswer, ...] = ()
    lessons: Lessons = field(default_factory=Lessons)


class RubricMarker:
    """Grades free text by rubrics. Deterministic; keeps nothing of an answer."""

    def __init__(
        self, learned: Learned | None = None, *, further: Sequence[Matcher] = (),
        plans_kept: int = 256,
    ) -> None:  # fmt: skip
        """learned: the shipped weights by default; further: raters beside the built-in ones, which
        count by the weights of their names."""
        self._prepare = Preparation()
        self._learned = learned or read_learned(resource_path("grading"))
        meaning, points, taboos = self._learned.meaning, self._learned.points, self._learned.taboos
        self._combiner = Combiner((*built_in(meaning), *further), points.window, taboos.window)
        self._judge = Judge(
            KindJudge(points.answer, points.warm, meaning),
            KindJudge(taboos.answer, taboos.warm, meaning), self._learned.bars,
        )  # fmt: skip
        self._tutor = Tutor(self._prepare, self._combiner, self._judge, meaning)
        self._courtesy = CourtesyJudge(self._prepare.lexicon, self._prepare.polarity)
        self._marked: Mapping[str, Sequence[MarkedAnswer]] = {}
        self._plans_kept = plans_kept
        self._kept: OrderedDict[tuple[str, ...], _Kept] = OrderedDict()

    def knowing(self, marked: Mapping[str, Sequence[MarkedAnswer]]) -> RubricMarker:
        """A marker that shares what this one has read and knows these marked answers, by item;
        what is added to them later counts too."""
        other = copy.copy(self)
        other._marked, other._kept = marked, OrderedDict()  # noqa: SLF001 - its own kind
        return other

    def grade_text(self, task: Task, text: str) -> Grade:
        """The grade of `text`; characters beyond the 2,000th are not read."""
        kept = self._keep(task)
        plan, lessons = kept.plan, kept.lessons
        reading = self._prepare.read(text)
        model = letters(reading.normal.text) == plan.reference
        verdict = Verdict.FAIR if model else screen(reading, plan)
        marking = Marking(task.rubric, plan, reading, verdict)
        if not reading.windows:
            return marking.nothing()
        odds = self._combiner.odds(plan, reading, self._prepare.reported(reading))
        if model:
            return marking.model_answer(self._judge.points(plan, reading, odds))
        taboos = self._judge.taboos(plan, reading, odds, lessons.taboos)
        if verdict in {Verdict.TOO_SHORT, Verdict.COPIED}:
            return marking.nothing(taboos)
        spoilt = _spoilt(taboos)
        spoilt |= self._prepare.lectures(reading, formal=task.rubric.scores_register)
        points = self._judge.points(plan, reading, odds, spoilt, lessons.points)
        return marking.grade(points, taboos, self._courtesy_of(task.rubric, reading, taboos))

    def _courtesy_of(
        self, rubric: Rubric, reading: Reading, taboos: Sequence[Finding]
    ) -> Courtesy | None:
        if not rubric.scores_register:
            return None
        return self._courtesy.judge(reading, sum(finding.met > 0 for finding in taboos))

    def _keep(self, task: Task) -> _Kept:
        """The plan of a task and its lessons, made anew where marks were added."""
        key = (task.id, task.rubric.model_dump_json(), task.reference, prompt_of(task))
        kept = self._kept.get(key)
        if kept is None:
            kept = self._kept[key] = _Kept(self._prepare.plan(task))
            if len(self._kept) > self._plans_kept:
                self._kept.popitem(last=False)
        marked = tuple(self._marked.get(task.id, ()))
        if marked != kept.marked:
            kept.marked, kept.lessons = marked, self._tutor.lessons(kept.plan, marked)
        return kept


def _spoilt(taboos: Sequence[Finding]) -> frozenset[int]:
    """The clauses that commit a taboo."""
    return frozenset(
        index
        for finding in taboos
        for first, last in finding.clauses
        for index in range(first, last + 1)
    )
