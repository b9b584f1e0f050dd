"""A rubric as an instructor reads it: scoring points, order, courtesy, taboos."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainer.dialogue.script import Turn
from trainer.grading.rubric import PENALTY, Rubric, ScoringPoint, Taboo
from ui.pages.banks.parts import badge, entry, heading, prose
from ui.texts.names import number_text
from ui.widgets.card import Hairline
from ui.widgets.chip import ChipKind

translate = QCoreApplication.translate


def rubric_entries(rubric: Rubric, reference: str) -> list[QWidget]:
    """What earns marks, and the model answer."""
    places = {point.id: str(place) for place, point in enumerate(rubric.points, start=1)}
    made: list[QWidget] = [point_entry(places[point.id], point) for point in rubric.points]
    made.append(Hairline())
    if rubric.order_weight:
        order = " → ".join(places[id_] for id_ in rubric.order)
        text = translate("Banks", "Order counts {share} %: {order}")
        words = text.format(share=_percent(rubric.order_weight), order=order)
        made.append(entry(badge("order", "序"), words))
    if rubric.register_weight:
        text = translate("Banks", "Courtesy counts {share} %")
        words = text.format(share=_percent(rubric.register_weight))
        made.append(entry(badge("courtesy", "礼"), words))
    return [*made, heading(translate("Banks", "Model answer")), prose(reference)]


def turn_entries(turn: Turn) -> list[QWidget]:
    """The scoring points of a turn of a dialogue, then its taboos."""
    points = [
        point_entry(str(place), point, suits=point.id in turn.suits, examples=False)
        for place, point in enumerate(turn.rubric.points, start=1)
    ]
    return [*points, *(taboo_entry(taboo, examples=False) for taboo in turn.rubric.taboos)]


def point_entry(
    place: str, point: ScoringPoint, *, suits: bool = False, examples: bool = True
) -> QWidget:
    """A scoring point. suits: it is what this type of customer wants to hear."""
    weight = translate("Banks", "weight {weight}").format(weight=number_text(point.weight))
    chips: list[tuple[str, ChipKind]] = [(weight, "neutral")]
    if point.critical:
        chips.append((translate("Banks", "critical"), "outlined"))
    if suits:
        chips.append((translate("Banks", "suits the type"), "accent"))
    lines = point.examples if examples else ()
    return entry(badge("met", place), point.expect, chips=chips, lines=lines)


def taboo_entry(taboo: Taboo, *, examples: bool = True) -> QWidget:
    """A taboo and what it costs."""
    names: Mapping[str, str] = {
        "minor": translate("Banks", "minor"),
        "major": translate("Banks", "major"),
        "fatal": translate("Banks", "fatal"),
    }
    cost = translate("Banks", "costs {share} %").format(share=_percent(PENALTY[taboo.severity]))
    chips: list[tuple[str, ChipKind]] = [(names[taboo.severity], "taboo"), (cost, "neutral")]
    lines = taboo.examples if examples else ()
    return entry(badge("taboo"), taboo.avoid, chips=chips, lines=lines)


def _percent(share: float) -> str:
    return number_text(share * 100)
