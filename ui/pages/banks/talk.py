"""A dialogue as an instructor reads it: the customer, every turn with its rubric, the endings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from trainer.dialogue.script import End, EndKind, Turn
from trainer.question_types.dialogue import Dialogue
from ui.answers.talk_side import CustomerCard
from ui.pages.banks.graph import GraphDialog
from ui.pages.banks.parts import entry, glyph, heading, note, prose
from ui.pages.banks.rubrics import turn_entries
from ui.texts.guards import arc_text
from ui.texts.names import signed
from ui.texts.talk import ending_name
from ui.theme import Role
from ui.widgets.button import Button
from ui.widgets.card import Hairline

translate = QCoreApplication.translate

_ENDS: dict[EndKind, tuple[str, Role]] = {
    EndKind.WELL: ("circle-check", "met"),
    EndKind.RESCUED: ("circle-check", "courtesy"),
    EndKind.COOL: ("circle-dashed", "missed"),
    EndKind.COMPLAINT: ("circle-x", "taboo"),
}


def talk_entries(dialogue: Dialogue) -> list[QWidget]:
    """The whole script, and a button that shows it as a graph."""
    script = dialogue.script
    moods = translate("Banks", "Mood at the start {start}, goal {goal} or more at the end")
    made: list[QWidget] = [
        _graph_button(dialogue), CustomerCard(script.customer),
        note(moods.format(start=signed(script.mood), goal=signed(script.goal))),
    ]  # fmt: skip
    for number, turn in enumerate(script.turns, start=1):
        made += [Hairline(), *_turn(number, turn)]
    made += [Hairline(), heading(translate("Banks", "Endings"))]
    return [*made, *map(_end, script.ends)]


def _turn(number: int, turn: Turn) -> list[QWidget]:
    """What is said, what is to be done, what earns marks, and where it leads."""
    title = translate("Banks", "{n}. {id}: {task}").format(n=number, id=turn.id, task=turn.task)
    ways = [
        entry(glyph("arrow-right", "text-3"), f"{arc.to}：{arc_text(turn, arc)}")
        for arc in turn.next
    ]
    model = translate("Banks", "Model answer: {text}").format(text=turn.reference)
    return [heading(title), prose(f"“{turn.says}”"), *turn_entries(turn), note(model), *ways]


def _end(end: End) -> QWidget:
    icon, tone = _ENDS[end.kind]
    name = ending_name(end.kind)
    return entry(glyph(icon, tone, name=name), f"{end.id}　{name}", lines=[f"“{end.says}”"])


def _graph_button(dialogue: Dialogue) -> QWidget:
    whole = QWidget()
    button = Button(translate("Banks", "Show as a graph"), size="small", icon="split")
    button.clicked.connect(lambda: GraphDialog(dialogue, parent=whole.window()).open())
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    return whole
