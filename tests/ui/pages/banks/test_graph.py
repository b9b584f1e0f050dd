"""The graphs of the dialogues that come with the product, and guards in words."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.factories import script_data
from tests.ui.papers.office import Office
from trainer.dialogue.script import Arc, Script, Turn
from trainer.question_types.dialogue import Dialogue
from trainer.usecases.banks import Search
from ui.i18n import install_language
from ui.pages.banks.graph import graph_arcs, graph_nodes
from ui.texts.guards import arc_text
from ui.widgets.talk_graph import TalkGraph


def dialogues(office: Office) -> list[Dialogue]:
    rows = office.trainer.banks.search(Search(type="dialogue"))
    found = [office.trainer.banks.sheet(question_id=row.id).question for row in rows]
    return [question for question in found if isinstance(question, Dialogue)]


@pytest.mark.parametrize("size", [(1150, 300), (1254, 360)])
def test_every_node_of_every_dialogue_has_a_place_and_none_overlap(
    office: Office, qtbot: QtBot, size: tuple[int, int]
) -> None:
    shipped = dialogues(office)
    assert len(shipped) >= 10
    for dialogue in shipped:
        script = dialogue.script
        graph = TalkGraph(graph_nodes(script), graph_arcs(script), name=dialogue.title)
        qtbot.addWidget(graph)
        graph.resize(*size)
        graph.show()
        places = {key: box.geometry() for key, box in graph.boxes.items()}
        assert set(places) == {*script.turn, *script.end}
        for key, rect in places.items():
            assert graph.widget().rect().contains(rect), (dialogue.id, key)
            over = [k for k, other in places.items() if k != key and other.intersects(rect)]
            assert not over, (dialogue.id, key, over)
        for turn in script.turns:
            for arc in turn.next:
                assert places[turn.id].right() < places[arc.to].left()


GUARDS: list[tuple[dict[str, Any] | None, str, str]] = [
    (None, "otherwise", "否则"),
    ({"taboo": "any"}, "any taboo", "犯禁语"),
    ({"taboo": ["curse", "deny"]}, "taboo: 骂人 or 抵赖", "犯禁语：骂人或抵赖"),
    ({"met": ["sorry", "time"]}, "said: 道歉, 时间", "说到：道歉、时间"),
    ({"missed": ["sorry"]}, "not said: 道歉", "没说到：道歉"),
    ({"mood_from": 0}, "mood ≥ 0", "心情 ≥ 0"),
    ({"mood_below": -1}, "mood < −1", "心情 < −1"),
    ({"mark_below": 0.6}, "mark < 60%", "得分 < 60%"),
    ({"mark_from": 0.75, "mood_from": 1}, "mark ≥ 75%, and mood ≥ +1", "得分 ≥ 75%，且心情 ≥ +1"),
    ({"taboo": "any", "missed": ["time"]}, "any taboo, and not said: 时间",
     "犯禁语，且没说到：时间"),
]  # fmt: skip


def turn_with(when: dict[str, Any] | None) -> tuple[Turn, Arc]:
    """A turn of two points and two taboos that may go two ways."""
    rubric = {
        "points": [
            {"id": "sorry", "expect": "道歉", "examples": ["对不起"]},
            {"id": "time", "expect": "时间", "examples": ["两点到"]},
        ],
        "taboos": [
            {"id": "curse", "avoid": "骂人", "severity": "fatal", "examples": ["笨"]},
            {"id": "deny", "avoid": "抵赖", "severity": "major", "examples": ["不可能"]},
        ],
    }
    first = script_data()["turns"][0]
    ways = [{"to": "x", "when": when or {"taboo": "any"}}, {"to": "y"}]
    turn = Turn.model_validate({**first, "rubric": rubric, "suits": ["sorry"], "next": ways})
    return turn, turn.next[0 if when else 1]


@pytest.mark.parametrize(("when", "english", "chinese"), GUARDS)
def test_guards_are_said_in_short_words(
    qapp: QApplication, when: dict[str, Any] | None, english: str, chinese: str
) -> None:
    turn, arc = turn_with(when)
    assert arc_text(turn, arc) == english
    app = QCoreApplication.instance()
    assert app is not None
    install_language(app, "zh_CN")
    assert arc_text(turn, arc) == chinese


def test_the_only_way_is_taken_always() -> None:
    script = Script.model_validate(script_data())
    one_way = script_data()["turns"][0] | {"next": [{"to": "plan"}]}
    turn = Turn.model_validate(one_way)
    assert arc_text(turn, turn.next[0]) == "always"
    assert {node.kind for node in graph_nodes(script)} == {
        "turn", "met", "courtesy", "missed", "taboo",
    }  # fmt: skip
