"""Texts and rubrics made ready for grading; everything here depends on the word lists alone."""

from __future__ import annotations

from typing import Protocol

from trainer.grading.lexicon import read_lexicon
from trainer.grading.plan import Plan, Planner
from trainer.grading.polarity import Polarity
from trainer.grading.reading import Reader, Reading
from trainer.grading.rubric import Rubric
from trainer.resources import resource_path


class Task(Protocol):
    """A free-text question, as far as grading looks at it; `bad_line` is optional."""

    @property
    def id(self) -> str: ...
    @property
    def rubric(self) -> Rubric: ...
    @property
    def reference(self) -> str: ...
    @property
    def scenario(self) -> str: ...
    @property
    def stem(self) -> str: ...


class Preparation:
    """The word lists, read once."""

    def __init__(self) -> None:
        self.lexicon = read_lexicon(resource_path("lexicon"))
        self.polarity = Polarity.of(self.lexicon)
        self._reader = Reader(self.lexicon, self.polarity, self.lexicon.words["stop_characters"])
        self._planner = Planner(self._reader)

    def read(self, text: str) -> Reading:
        """A text as the matchers see it."""
        return self._reader.read(text)

    def plan(self, task: Task) -> Plan:
        """What to look for in answers to a question."""
        return self.plan_for(task.rubric, task.reference, prompt_of(task))

    def plan_for(self, rubric: Rubric, reference: str = "", prompt: str = "") -> Plan:
        """As `plan`, for a rubric alone."""
        return self._planner.plan(rubric, reference=reference, prompt=prompt)

    def reported(self, reading: Reading) -> frozenset[int]:
        """The clauses that quote in order to reject."""
        clauses = [part.clause for part in reading.parts]
        return frozenset(c.index for c in clauses if self.polarity.reports(clauses, c.index))

    def lectures(self, reading: Reading, *, formal: bool) -> frozenset[int]:
        """The clauses that tell what one ought to say: they say it to nobody.

        formal: whether a customer is to be addressed; a list of steps may well say 应当先.
        """
        clauses = [part.clause for part in reading.parts]
        if any(self.polarity.speaks_of_the_test(clause) for clause in clauses):
            return frozenset(clause.index for clause in clauses)
        if not formal:
            return frozenset()
        about = {clause.sentence for clause in clauses if self.polarity.lectures(clause)}
        return frozenset(clause.index for clause in clauses if clause.sentence in about)


def prompt_of(task: Task) -> str:
    """Everything the trainee read before answering."""
    return task.scenario + task.stem + (getattr(task, "bad_line", None) or "")
