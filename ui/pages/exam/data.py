"""The papers of each star level with what was reached on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from trainer.attempts.head import AttemptHead
from trainer.attempts.result import Share
from trainer.papers.blueprint import Blueprint
from ui.texts.names import is_chinese

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """A paper that can be sat. `short`: why it can't be drawn, "" where it can."""

    blueprint_id: str
    kind: str
    title: str
    minutes: int
    count: int
    short: str = ""


@dataclass(frozen=True, slots=True)
class LevelFacts:
    """A star level: what it asks for, its papers, what was reached.

    best: the best score so far, None before the first; tries: exams and mocks handed in.
    """

    level: int
    total: int
    phrasing: int
    procedure: int
    exam: PaperFacts | None
    mock: PaperFacts | None
    exams: int
    mocks: int
    best: int | None
    held: bool
    following: bool

    @property
    def paper(self) -> PaperFacts | None:
        """The paper whose time and length the row tells."""
        return self.exam or self.mock


@dataclass(frozen=True, slots=True)
class OpenExam:
    """An exam or mock begun and not handed in. remaining: seconds, None without a limit."""

    attempt_id: int
    title: str
    kind: str
    answered: int
    count: int
    remaining: float | None


def levels(
    blueprints: Sequence[Blueprint], past: Sequence[AttemptHead], short: Mapping[str, str],
    *, held: int,
) -> tuple[LevelFacts, ...]:  # fmt: skip
    """The star levels that have a paper, the lowest first. held: the learner's own, 0 for none."""
    known = sorted({b.level for b in blueprints if b.level is not None})
    return tuple(_level(level, blueprints, past, short, held) for level in known)


def score_of(head: AttemptHead) -> int | None:
    """The score of 100 as it is shown."""
    return None if head.total is None else Share(head.total, 100).rounded


def _level(
    level: int, blueprints: Sequence[Blueprint], past: Sequence[AttemptHead],
    short: Mapping[str, str], held: int,
) -> LevelFacts:  # fmt: skip
    own = {b.kind: b for b in blueprints if b.level == level}
    target = next(b.target for b in own.values())
    titles: dict[str, str] = {kind: b.title for kind, b in own.items()}
    tried = [head for head in past if head.title == titles.get(head.kind)]
    scores = [score for head in tried if (score := score_of(head)) is not None]
    return LevelFacts(
        level=level, total=target.total if target else 0,
        phrasing=target.phrasing if target else 0, procedure=target.procedure if target else 0,
        exam=_paper(own.get("exam"), short), mock=_paper(own.get("mock"), short),
        exams=sum(head.kind == "exam" for head in tried),
        mocks=sum(head.kind == "mock" for head in tried),
        best=max(scores, default=None), held=level <= held, following=level == held + 1,
    )  # fmt: skip


def _paper(blueprint: Blueprint | None, short: Mapping[str, str]) -> PaperFacts | None:
    if blueprint is None:
        return None
    return PaperFacts(
        blueprint_id=blueprint.id, kind=blueprint.kind,
        title=blueprint.title if is_chinese() else blueprint.title_en,
        minutes=blueprint.minutes or 0, count=blueprint.count, short=short.get(blueprint.id, ""),
    )  # fmt: skip
