"""What a dialogue tells: types of customers, why the mood moved, how it ended."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from trainer.dialogue.mood import Cause
from trainer.dialogue.script import EndKind, Temper, Turn
from trainer.question import TextMarks

translate = QCoreApplication.translate


def temper_name(temper: Temper) -> str:
    """老虎型."""
    return {
        Temper.DOVE: translate("Talk", "Dove"),
        Temper.PEACOCK: translate("Talk", "Peacock"),
        Temper.TIGER: translate("Talk", "Tiger"),
        Temper.OWL: translate("Talk", "Owl"),
    }[temper]


def ending_name(kind: EndKind) -> str:
    """谈成了, 挽回了, 不了了之, 成了投诉."""
    return {
        EndKind.WELL: translate("Talk", "Ended well"),
        EndKind.RESCUED: translate("Talk", "Rescued"),
        EndKind.COOL: translate("Talk", "Left cool"),
        EndKind.COMPLAINT: translate("Talk", "Became a complaint"),
    }[kind]


def why_it_moved(causes: Mapping[Cause, None], turn: Turn, marks: TextMarks | None) -> str:
    """Why the mood moved in a turn; with marks, naming the taboo or what was missed."""
    taboos = {taboo.id: taboo.avoid for taboo in turn.rubric.taboos}
    hit = [taboos[id_] for id_ in (marks.taboos if marks else ()) if id_ in taboos]
    told = [_cause_text(cause, hit[0] if hit else "") for cause in causes]
    missed = [
        point.expect
        for point in turn.rubric.points
        if marks is not None and not marks.points.get(point.id, 0.0)
    ]
    if missed and not {Cause.WELL_SAID, Cause.FATAL_TABOO} & set(causes):
        text = translate("Talk", "not said: {points}")
        told.append(text.format(points=translate("Talk", ", ").join(missed[:2])))
    return translate("Talk", "; ").join(told)


def _cause_text(cause: Cause, taboo: str) -> str:
    said = translate("Talk", "said what must not be said")
    if taboo:
        said = translate("Talk", "said what must not be said: {taboo}").format(taboo=taboo)
    return {
        Cause.FATAL_TABOO: said,
        Cause.MAJOR_TABOO: said,
        Cause.RUDE: translate("Talk", "rude"),
        Cause.LITTLE_SAID: translate("Talk", "little of what was needed"),
        Cause.WELL_SAID: translate("Talk", "said what mattered, the way this customer likes it"),
        Cause.NOT_FOR_THIS_TYPE: translate("Talk", "said, but not what this type wants to hear"),
        Cause.HALF_SAID: translate("Talk", "only part of it"),
    }[cause]
