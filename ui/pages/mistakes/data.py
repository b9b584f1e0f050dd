"""The open mistakes, grouped by question and counted by kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from trainer.progress.mistakes import MistakeKind
from trainer.usecases.progress import NotebookLine
from ui.texts.names import MINUS

translate = QCoreApplication.translate

KINDS = tuple(MistakeKind)


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that went wrong. share: what it cost of the question's marks, 0 … 1."""

    kind: MistakeKind
    text: str
    share: float


@dataclass(frozen=True, slots=True)
class Group:
    """A question with what went wrong in it. slot: its index in the attempt."""

    question_id: str
    type: str
    title: str
    place: str
    attempt_id: int
    slot: int
    at: datetime
    losses: tuple[Loss, ...]


def groups(lines: Sequence[NotebookLine], kind: MistakeKind | None = None) -> tuple[Group, ...]:
    """The questions with an open mistake of `kind` (None: of any), the newest first."""
    found: dict[str, list[NotebookLine]] = {}
    for line in lines:
        if kind is None or line.noted.mistake.kind is kind:
            found.setdefault(line.noted.question_id, []).append(line)
    made = [_group(own) for own in found.values()]
    return tuple(sorted(made, key=lambda group: group.at, reverse=True))


def counts(lines: Sequence[NotebookLine]) -> dict[MistakeKind | None, int]:
    """Questions with an open mistake: in all (None) and of each kind."""
    found: dict[MistakeKind | None, int] = {None: len(groups(lines))}
    return found | {kind: len(groups(lines, kind)) for kind in KINDS}


def kind_name(kind: MistakeKind | None) -> str:
    """漏了要点, 禁语, 顺序, 礼貌, 答错; 全部 for None."""
    if kind is None:
        return translate("Mistakes", "All")
    return {
        MistakeKind.MISSED_POINT: translate("Mistakes", "Left out"),
        MistakeKind.TABOO: translate("Mistakes", "Taboos"),
        MistakeKind.WRONG_ORDER: translate("Mistakes", "Order"),
        MistakeKind.COURTESY: translate("Mistakes", "Courtesy"),
        MistakeKind.WRONG_CHOICE: translate("Mistakes", "Wrong answers"),
    }[kind]


def cost_text(share: float) -> str:
    """−30%: of the question's marks."""
    return f"{MINUS}{max(1, round(share * 100))}%"


def _group(lines: Sequence[NotebookLine]) -> Group:
    newest = max(lines, key=lambda line: line.noted.at)
    return Group(
        question_id=newest.noted.question_id, type=newest.question.type,
        title=newest.question.title,
        place="·".join(part for part in (newest.manual, newest.section) if part),
        attempt_id=newest.noted.attempt_id, slot=newest.noted.slot, at=newest.noted.at,
        losses=tuple(
            sorted((_loss(line) for line in lines), key=lambda loss: -loss.share)
        ),
    )  # fmt: skip


def _loss(line: NotebookLine) -> Loss:
    mistake = line.noted.mistake
    text = line.label
    whole = not mistake.part and line.label == line.question.title
    if mistake.kind is MistakeKind.MISSED_POINT and whole:
        text = translate("Mistakes", "Not answered")
    elif mistake.kind is MistakeKind.WRONG_ORDER:
        text = translate("Mistakes", "The steps stood in the wrong order")
    elif mistake.kind is MistakeKind.COURTESY:
        text = translate("Mistakes", "The tone was not courteous enough")
    elif mistake.kind is MistakeKind.WRONG_CHOICE:
        partly = translate("Mistakes", "Only part of it was right")
        text = partly if mistake.lost < 1 else translate("Mistakes", "Not answered right")
    return Loss(mistake.kind, text, mistake.lost)
