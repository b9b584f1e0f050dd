"""The graph of a conversation: places for its nodes, ways between them, keys that walk it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.graph_layout import Layout, Measures, columns_of, lay_out
from ui.widgets.graph_paths import paths_of
from ui.widgets.talk_graph import GraphArc, GraphNode, TalkGraph

Show = Callable[[QWidget], QWidget]
Key = Qt.Key
SIZES = Measures()

NODES = [
    GraphNode("open", "open", "怎么又坏了？这都第三回了，你们到底管不管？"),
    GraphNode("angry", "angry", "叫你们经理来！"),
    GraphNode("plan", "plan", "什么时候能好？"),
    GraphNode("fee", "fee", "要多少钱？"),
    GraphNode("done", "谈成了", "行，等您。", "met"),
    GraphNode("lost", "成了投诉", "我要投诉。", "taboo"),
]
ARCS = [
    GraphArc("open", "angry", "犯禁语"),
    GraphArc("open", "angry", "没说到：道歉"),
    GraphArc("open", "plan", "否则"),
    GraphArc("angry", "lost", "心情 < −1"),
    GraphArc("angry", "fee", "否则"),
    GraphArc("plan", "fee", "总是"),
    GraphArc("fee", "lost", "犯禁语"),
    GraphArc("fee", "done", "否则"),
]


def rects_of(layout: Layout) -> dict[str, QRectF]:
    return {
        key: QRectF(spot.x, spot.y, SIZES.width, SIZES.height) for key, spot in layout.spots.items()
    }


@st.composite
def graphs(draw: st.DrawFn) -> tuple[list[str], list[tuple[str, str]]]:
    """Nodes and arcs without circles: each node but the first hangs on an earlier one."""
    count = draw(st.integers(2, 14))
    nodes = [f"n{place}" for place in range(count)]
    arcs = [(f"n{draw(st.integers(0, place - 1))}", f"n{place}") for place in range(1, count)]
    for _ in range(draw(st.integers(0, 2 * count))):
        first, second = sorted(draw(st.lists(st.integers(0, count - 1), min_size=2, max_size=2)))
        if first != second:
            arcs.append((f"n{first}", f"n{second}"))
    return nodes, arcs


@settings(max_examples=60)
@given(graphs())
def test_nodes_never_overlap_and_no_arc_runs_over_one(
    graph: tuple[list[str], list[tuple[str, str]]],
) -> None:
    nodes, arcs = graph
    layout = lay_out(nodes, arcs, SIZES)
    rects = rects_of(layout)

    assert set(rects) == set(nodes)
    whole = QRectF(0, 0, layout.width, layout.height).adjusted(-0.01, -0.01, 0.01, 0.01)
    for key, rect in rects.items():
        assert whole.contains(rect)
        assert not [k for k, other in rects.items() if k != key and other.intersects(rect)]
    for arc, lanes in layout.lanes.items():
        assert layout.spots[arc[0]].column < layout.spots[arc[1]].column
        for left, right, y in lanes:
            over = [
                k for k, r in rects.items() if r.intersects(QRectF(left, y - 1, right - left, 2))
            ]
            assert not over


@pytest.mark.parametrize(
    ("arcs", "columns"),
    [
        ([("a", "b"), ("b", "c")], [0, 1, 2]),
        ([("a", "b"), ("b", "c"), ("a", "c")], [0, 1, 2]),
        ([("a", "b"), ("a", "c")], [0, 1, 1]),
        ([], [0, 0, 0]),
    ],
)
def test_a_column_is_the_longest_way_from_the_start(
    arcs: list[tuple[str, str]], columns: list[int]
) -> None:
    assert list(columns_of("abc", arcs).values()) == columns


def test_arcs_leave_at_the_right_and_arrive_at_the_left_each_at_its_own_height() -> None:
    arcs = [("a", "b"), ("a", "c"), ("b", "d"), ("c", "d"), ("a", "d")]
    layout = lay_out("abcd", arcs, SIZES)
    rects = rects_of(layout)
    lanes = {
        arc: [(QPointF(x, y), QPointF(far, y)) for x, far, y in own]
        for arc, own in layout.lanes.items()
    }
    paths = paths_of(rects, lanes)

    for (source, target), points in paths.items():
        assert points[0].x() == rects[source].right()
        assert points[-1].x() == rects[target].left()
        assert [p.x() for p in points] == sorted(p.x() for p in points)
    assert len({points[0].y() for arc, points in paths.items() if arc[0] == "a"}) == 3
    assert len({points[-1].y() for arc, points in paths.items() if arc[1] == "d"}) == 3


def shown(show: Show, *, size: tuple[int, int] = (1000, 360)) -> TalkGraph:
    graph = TalkGraph(NODES, ARCS, name="对话图")
    graph.resize(*size)
    show(graph)
    return graph


@pytest.mark.parametrize(
    ("keys", "arrives"),
    [
        ([], "open"),
        ([Key.Key_Left], "open"),
        ([Key.Key_End], "lost"),
        ([Key.Key_End, Key.Key_Home], "open"),
        ([Key.Key_Right, Key.Key_Right], "fee"),
        ([Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Right], "done|lost"),
        ([Key.Key_Right, Key.Key_Right, Key.Key_Left], "angry|plan"),
    ],
)
def test_arrows_walk_the_graph(show: Show, keys: Sequence[Key], arrives: str) -> None:
    graph = shown(show)
    graph.setFocus()
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)
    assert graph.current_key() in arrives.split("|")
    assert graph.boxes[graph.current_key()].hasFocus()


def test_every_node_is_reached_by_arrows(show: Show) -> None:
    graph = shown(show)
    reached, waiting = {"open"}, ["open"]
    while waiting:
        start = waiting.pop()
        for key in (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down):
            graph.boxes[start].setFocus()
            QTest.keyClick(graph.boxes[start], key)
            if graph.current_key() not in reached:
                reached.add(graph.current_key())
                waiting.append(graph.current_key())
    assert reached == set(graph.boxes)


def test_a_click_chooses_and_tells_once(show: Show, qtbot: QtBot) -> None:
    graph = shown(show)
    told: list[str] = []
    graph.chosen.connect(told.append)
    qtbot.mouseClick(graph.boxes["fee"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(graph.boxes["fee"], Qt.MouseButton.LeftButton)
    assert told == ["fee"]
    assert graph.current_key() == "fee"


def test_tab_stops_at_the_chosen_node_alone(show: Show) -> None:
    graph = shown(show)
    graph.select("plan")
    stops = [k for k, box in graph.boxes.items() if box.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["plan"]


def test_the_chosen_nodes_arcs_light_up_with_their_guards(show: Show, theme: Theme) -> None:
    graph = shown(show)
    graph.select("open")
    accent = theme.colour("accent").rgb()

    def lit(rect: QRectF) -> bool:
        image = graph.widget().grab(rect.toRect()).toImage()
        return any(
            image.pixel(x, y) == accent for x in range(image.width()) for y in range(image.height())
        )

    def above(key: str) -> QRectF:
        node = QRectF(graph.boxes[key].geometry())
        return QRectF(node.left(), node.top() - 21, node.width(), 18)

    soft = theme.colour("accent-soft").rgb()
    assert lit(above("angry")) or lit(above("plan"))
    for key, labelled in (("angry", True), ("plan", True), ("fee", False), ("done", False)):
        image = graph.widget().grab(above(key).toRect()).toImage()
        colours = {image.pixel(x, 9) for x in range(image.width())}
        assert (soft in colours) is labelled, key


def test_nodes_are_read_out_with_what_they_say(show: Show) -> None:
    graph = shown(show)
    assert graph.boxes["angry"].accessibleName() == "angry：叫你们经理来！"
    assert graph.accessibleName() == "对话图"


def test_a_small_view_scrolls_to_the_chosen_node(show: Show, qtbot: QtBot) -> None:
    graph = shown(show, size=(300, 150))
    graph.select("lost")
    view = graph.viewport().rect()
    corner = graph.boxes["lost"].mapTo(graph.viewport(), graph.boxes["lost"].rect().center())
    assert view.contains(corner)
