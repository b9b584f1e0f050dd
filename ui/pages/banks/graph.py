"""The graph of a dialogue in a dialog, with all that belongs to the chosen node below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trainer.dialogue.script import Arc, End, EndKind, Script, Turn
from trainer.question_types.dialogue import Dialogue
from ui.pages.banks.parts import badge, entry, glyph, heading, note, prose
from ui.pages.banks.rubrics import turn_entries
from ui.texts.guards import arc_text
from ui.texts.talk import ending_name
from ui.theme import theme_of
from ui.widgets.card import Hairline
from ui.widgets.dialog import Dialog, Question
from ui.widgets.floating import SHADOW_ROOM
from ui.widgets.focus import replace_inner
from ui.widgets.graph_node import NodeKind
from ui.widgets.label import Label
from ui.widgets.talk_graph import GraphArc, GraphNode, TalkGraph

translate = QCoreApplication.translate

_KINDS: dict[EndKind, NodeKind] = {
    EndKind.WELL: "met", EndKind.RESCUED: "courtesy", EndKind.COOL: "missed",
    EndKind.COMPLAINT: "taboo",
}  # fmt: skip
_LEAST, _WIDEST = 720, 1440  # px
_DETAILS, _REST, _LEAST_GRAPH = 182, 226, 220  # px: below the graph, all but the graph, the graph


class GraphDialog(Dialog):
    """As large as the window lets it. Attributes: graph, details."""

    def __init__(self, dialogue: Dialogue, *, parent: QWidget) -> None:
        room = parent.window().size()
        width = max(_LEAST, min(_WIDEST, room.width() - 2 * SHADOW_ROOM))
        title = translate("Banks", "Graph of {id}: {title}")
        ask = Question(
            title.format(id=dialogue.id, title=dialogue.title), "", translate("Banks", "Close")
        )
        super().__init__(ask, width=width, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.back.hide()
        self._script = dialogue.script
        self.graph = TalkGraph(
            graph_nodes(dialogue.script), graph_arcs(dialogue.script), name=ask.title
        )
        self.details = _Details()
        inner = width - 2 * theme_of(self).space.s5
        height = self.graph.least_height(inner)
        self.graph.setFixedHeight(max(_LEAST_GRAPH, min(height, room.height() - _DETAILS - _REST)))
        told = translate("Banks", "Arrows walk the graph; each way says when it is taken.")
        self.graph.setAccessibleDescription(told)
        self.foot.insertWidget(0, Label(told, size="caption", tone="text-3"))
        self.content.addWidget(self.graph)
        self.content.addWidget(Hairline())
        self.content.addWidget(self.details)
        self.graph.chosen.connect(self._show)
        self._show(self.graph.current_key())

    def _show(self, key: str) -> None:
        turn = self._script.turn.get(key)
        if turn is not None:
            self.details.show_columns(_said(turn), turn_entries(turn), _ways(turn, self._script))
        else:
            end = self._script.end[key]
            self.details.show_columns(_last_words(end), [], _ways_to(end, self._script))


class _Details(QScrollArea):
    """Columns beside one another; scrolls where they are higher than the room there is."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Banks", "The chosen node"))
        self.setFixedHeight(_DETAILS)

    def show_columns(self, *columns: Sequence[QWidget]) -> None:
        """Show these widgets."""
        space = theme_of(self).space
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, space.s3, 0)
        row.setSpacing(space.s5)
        for widgets in columns:
            if widgets:
                column = QVBoxLayout()
                column.setSpacing(space.s2)
                for widget in widgets:
                    column.addWidget(widget)
                column.addStretch(1)
                row.addLayout(column, 1)
        replace_inner(self, whole)


def _said(turn: Turn) -> list[QWidget]:
    model = translate("Banks", "Model answer: {text}").format(text=turn.reference)
    return [heading(f"{turn.id}　{turn.task}"), prose(f"“{turn.says}”"), note(model)]


def _ways(turn: Turn, script: Script) -> list[QWidget]:
    """Where it goes on, in the order in which the ways are looked at."""
    return [
        heading(translate("Banks", "Where it leads, the first that fits")),
        *(
            entry(badge("order", str(place)), f"{arc_text(turn, arc)} → {_target(arc, script)}")
            for place, arc in enumerate(turn.next, start=1)
        ),
    ]


def _target(arc: Arc, script: Script) -> str:
    if arc.to in script.end:
        return ending_name(script.end[arc.to].kind)
    return arc.to


def _last_words(end: End) -> list[QWidget]:
    return [heading(f"{end.id}　{ending_name(end.kind)}"), prose(f"“{end.says}”")]


def _ways_to(end: End, script: Script) -> list[QWidget]:
    """Which turns end like this."""
    return [
        heading(translate("Banks", "How it comes to this")),
        *(
            entry(glyph("arrow-right", "text-3"), f"{turn.id}　{arc_text(turn, arc)}")
            for turn in script.turns
            for arc in turn.next
            if arc.to == end.id
        ),
    ]


def graph_nodes(script: Script) -> list[GraphNode]:
    turns = [
        GraphNode(
            turn.id, turn.id, turn.says,
            spoken="；".join(f"{arc_text(turn, arc)} → {arc.to}" for arc in turn.next),
        )
        for turn in script.turns
    ]  # fmt: skip
    ends = [
        GraphNode(end.id, ending_name(end.kind), end.says, _KINDS[end.kind]) for end in script.ends
    ]
    return [*turns, *ends]


def graph_arcs(script: Script) -> list[GraphArc]:
    return [
        GraphArc(turn.id, arc.to, arc_text(turn, arc)) for turn in script.turns for arc in turn.next
    ]
