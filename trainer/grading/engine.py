"""The one function in front: a Chinese answer and its rubric → a grade with its evidence."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Protocol

from trainer.grading.combine import Combiner, Finding, Weights
from trainer.grading.lexicon import read_lexicon
from trainer.grading.manners import Courtesy, CourtesyJudge
from trainer.grading.marking import Marking
from trainer.grading.matchers import BUILT_IN, Matcher
from trainer.grading.plan import Plan, Planner
from trainer.grading.polarity import Polarity
from trainer.grading.reading import Reader, Reading
from trainer.grading.rubric import Rubric
from trainer.grading.screening import Verdict, screen
from trainer.grading.text import letters
from trainer.question import Grade
from trainer.resources import resource_path

# Rounded from logistic fits; docs/grading.md says on what and how they were checked.
POINT_WEIGHTS = Weights(
    -2.8,
    {"concepts": 3.2, "expect": 3.4, "fuzzy": 2.2, "sound": 1.9, "denied": -0.5, "mismatch": -5.0},
)
TABOO_WEIGHTS = Weights(
    -4.4,
    {
        "concepts": 2.3, "expect": 1.4, "fuzzy": 1.6, "sound": 1.1, "denied": -0.3, "act": 3.1,
        "wanted": -1.2,
    },
)  # fmt: skip


class Task(Protocol):
    """A free-text question, as far as grading looks at it; `bad_line` is optional."""

    @property
    def rubric(self) -> Rubric: ...
    @property
    def reference(self) -> str: ...
    @property
    def scenario(self) -> str: ...
    @property
    def stem(self) -> str: ...


class RubricMarker:
    """Grades free text by rubrics. Deterministic; keeps nothing of an answer."""

    def __init__(
        self, matchers: Sequence[Matcher] = BUILT_IN, *, point_weights: Weights = POINT_WEIGHTS,
        taboo_weights: Weights = TABOO_WEIGHTS, plans_kept: int = 256,
    ) -> None:  # fmt: skip
        lexicon = read_lexicon(resource_path("lexicon"))
        self._polarity = Polarity.of(lexicon)
        self._reader = Reader(lexicon, self._polarity, lexicon.words["stop_characters"])
        self._planner = Planner(self._reader)
        self._combiner = Combiner(matchers, point_weights, taboo_weights)
        self._courtesy = CourtesyJudge(lexicon, self._polarity)
        self._plans_kept = plans_kept
        self._plans: OrderedDict[tuple[str, ...], Plan] = OrderedDict()

    def grade_text(self, task: Task, text: str) -> Grade:
        """The grade of `text`; characters beyond the 2,000th are not read."""
        plan = self._plan(task)
        reading = self._reader.read(text)
        chances = [self._combiner.chances(goal, reading) for goal in plan.points]
        if letters(reading.normal.text) == plan.reference:
            points = self._points(plan, reading, chances, frozenset())
            return Marking(task.rubric, plan, reading, Verdict.FAIR).model_answer(points)
        verdict = screen(reading, plan)
        marking = Marking(task.rubric, plan, reading, verdict)
        if verdict in {Verdict.TOO_SHORT, Verdict.COPIED}:
            return marking.nothing()
        taboos = self._taboos(plan, reading, chances)
        spoilt = _spoilt(taboos)
        if task.rubric.scores_register:
            spoilt |= self._lectures(reading)
        points = self._points(plan, reading, chances, spoilt)
        return marking.grade(points, taboos, self._courtesy_of(task.rubric, reading, taboos))

    def _courtesy_of(
        self, rubric: Rubric, reading: Reading, taboos: Sequence[Finding]
    ) -> Courtesy | None:
        if not rubric.scores_register:
            return None
        return self._courtesy.judge(reading, sum(finding.met > 0 for finding in taboos))

    def _plan(self, task: Task) -> Plan:
        prompt = task.scenario + task.stem + (getattr(task, "bad_line", None) or "")
        key = (task.rubric.model_dump_json(), task.reference, prompt)
        plan = self._plans.get(key)
        if plan is None:
            plan = self._planner.plan(task.rubric, reference=task.reference, prompt=prompt)
            self._plans[key] = plan
            if len(self._plans) > self._plans_kept:
                self._plans.popitem(last=False)
        return plan

    def _lectures(self, reading: Reading) -> frozenset[int]:
        """The clauses of sentences about what one ought to say: they say it to nobody."""
        clauses = [part.clause for part in reading.parts]
        about = {clause.sentence for clause in clauses if self._polarity.lectures(clause)}
        return frozenset(clause.index for clause in clauses if clause.sentence in about)

    def _points(
        self, plan: Plan, reading: Reading, chances: Sequence[Sequence[float]],
        spoilt: frozenset[int],
    ) -> list[Finding]:  # fmt: skip
        return [
            self._combiner.point(goal, reading, chance, spoilt)
            for goal, chance in zip(plan.points, chances, strict=True)
        ]

    def _taboos(
        self, plan: Plan, reading: Reading, chances: Sequence[Sequence[float]]
    ) -> list[Finding]:
        clauses = [part.clause for part in reading.parts]
        usable = frozenset(
            clause.index for clause in clauses if not self._polarity.reports(clauses, clause.index)
        )
        wanted = [max(column) for column in zip(*chances, strict=True)]
        return [self._combiner.taboo(goal, reading, usable, wanted) for goal in plan.taboos]


def _spoilt(taboos: Sequence[Finding]) -> frozenset[int]:
    """The clauses that commit a taboo."""
    return frozenset(
        index
        for finding in taboos
        for first, last in finding.clauses
        for index in range(first, last + 1)
    )
