"""A chapter of a manual, knowledge point by knowledge point."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime

from trainer.bank.model import Bank, KnowledgePoint
from trainer.progress.mastery import Standing, standing
from trainer.progress.memory import Memory


@dataclass(frozen=True, slots=True)
class PointLine:
    """A knowledge point as the learner knows it. mastery 0 … 1, None before it was first asked."""

    id: str
    statement: str
    section: str
    critical: bool
    mastery: float | None
    asked: int
    last_asked: datetime | None
    due: datetime | None


@dataclass(frozen=True, slots=True)
class ChapterView:
    """A chapter with the knowledge points that questions ask about."""

    bank: str
    chapter: str
    manual: str
    title: str
    standing: Standing
    lines: tuple[PointLine, ...]

    @property
    def points(self) -> list[str]:
        """The ids of the points, in the order of the manual."""
        return [line.id for line in self.lines]


def chapter_view(
    bank: Bank, chapter: str, *, asked: AbstractSet[str], memories: Mapping[str, Memory],
    now: datetime,
) -> ChapterView:  # fmt: skip
    """The chapter of a bank. asked: the points that questions cover. Raises KeyError."""
    points = [
        point
        for point in bank.points.values()
        if point.id in asked and bank.sections[point.section].chapter == chapter
    ]
    return ChapterView(
        bank=bank.id, chapter=chapter, manual=bank.head.title, title=bank.chapters[chapter].title,
        standing=standing([point.id for point in points], memories, now),
        lines=tuple(_line(bank, point, memories.get(point.id), now) for point in points),
    )  # fmt: skip


def _line(bank: Bank, point: KnowledgePoint, memory: Memory | None, now: datetime) -> PointLine:
    return PointLine(
        id=point.id, statement=point.statement, section=bank.sections[point.section].title,
        critical=point.critical, mastery=memory.mastery(now) if memory else None,
        asked=memory.asked if memory else 0, last_asked=memory.last_review if memory else None,
        due=memory.due if memory else None,
    )  # fmt: skip
