"""When a talk goes which way, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from trainer.dialogue.script import Arc, Guard, Turn
from ui.texts.names import number_text, signed

translate = QCoreApplication.translate


def arc_text(turn: Turn, arc: Arc) -> str:
    """When this arc of a turn is taken: 没说到“道歉”，心情 < 0; 否则."""
    if arc.when is None:
        if len(turn.next) == 1:
            return translate("Talk", "always")
        return translate("Talk", "otherwise")
    return translate("Talk", ", and ").join(_conditions(turn, arc.when))


def _conditions(turn: Turn, guard: Guard) -> list[str]:
    points = {point.id: point.expect for point in turn.rubric.points}
    taboos = {taboo.id: taboo.avoid for taboo in turn.rubric.taboos}
    told: list[str] = []
    if guard.taboo == "any":
        told.append(translate("Talk", "any taboo"))
    elif guard.taboo:
        text = translate("Talk", "taboo: {taboos}")
        told.append(text.format(taboos=_either(guard.taboo, taboos)))
    if guard.met:
        names = translate("Talk", ", ").join(points[id_] for id_ in guard.met)
        told.append(translate("Talk", "said: {points}").format(points=names))
    if guard.missed:
        text = translate("Talk", "not said: {points}")
        told.append(text.format(points=_either(guard.missed, points)))
    return [*told, *_bounds(guard)]


def _bounds(guard: Guard) -> list[str]:
    mark, mood = translate("Talk", "mark {bound}"), translate("Talk", "mood {bound}")
    told: list[str] = []
    for sign, share in (("≥", guard.mark_from), ("<", guard.mark_below)):
        if share is not None:
            told.append(mark.format(bound=f"{sign} {number_text(share * 100)}%"))
    for sign, value in (("≥", guard.mood_from), ("<", guard.mood_below)):
        if value is not None:
            told.append(mood.format(bound=f"{sign} {signed(value)}"))
    return told


def _either(ids: Sequence[str], names: Mapping[str, str]) -> str:
    return translate("Talk", " or ").join(names[id_] for id_ in ids)
