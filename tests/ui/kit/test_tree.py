"""The tree: fold, walk, open; a new state keeps what was unfolded."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.tree import Tree, TreeNode

Show = Callable[[QWidget], QWidget]
Key = Qt.Key


def _nodes(done: str = "3/9") -> list[TreeNode]:
    sections = tuple(TreeNode(f"hv.{n}", f"节点{n}", done, 0.3) for n in range(3))
    return [
        TreeNode("hv", "入户服务手册", "96/108", 0.9, children=sections),
        TreeNode("os", "规范"),
    ]


@pytest.fixture
def tree(show: Show) -> Tree:
    made = Tree(name="章节")
    made.set_nodes(_nodes())
    show(made)
    made.select("hv")
    return made


def test_arrows_fold_and_walk_and_enter_opens(tree: Tree, qtbot: QtBot) -> None:
    told: list[str] = []
    tree.chosen.connect(told.append)

    for key in (
        Key.Key_Right,
        Key.Key_Down,
        Key.Key_Down,
        Key.Key_Left,
        Key.Key_Left,
        Key.Key_Down,
    ):
        QTest.keyClick(tree, key)
    with qtbot.waitSignal(tree.opened) as sent:
        QTest.keyClick(tree, Key.Key_Return)

    assert told == ["hv.0", "hv.1", "hv", "os"]
    assert sent.args == ["os"]


def test_choosing_a_hidden_node_unfolds_its_parents(tree: Tree) -> None:
    assert tree.select("hv.2")
    assert tree.current_key() == "hv.2"
    assert not tree.visualRect(tree.currentIndex()).isEmpty()


def test_new_figures_keep_what_was_unfolded_and_chosen(tree: Tree) -> None:
    tree.select("hv.1")

    tree.set_nodes(_nodes("4/9"))

    assert tree.current_key() == "hv.1"
    assert not tree.visualRect(tree.currentIndex()).isEmpty()


def test_a_click_unfolds(tree: Tree) -> None:
    spot = tree.visualRect(tree.currentIndex()).center()

    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert tree.isExpanded(tree.currentIndex())


def test_an_unknown_key_chooses_nothing(tree: Tree) -> None:
    assert not tree.select("nowhere")
    assert tree.current_key() == "hv"
