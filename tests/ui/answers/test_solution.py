"""What is said about a graded answer."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.factories import make_question
from trainer.question import UNANSWERED, Grade, State
from ui.answers.solution import Solution, SolutionCard
from ui.widgets.prose import Prose


@pytest.mark.parametrize(
    ("grade", "words"),
    [
        (Grade(1.0, State.RIGHT), {"That's right"}),
        (Grade(0.5, State.PARTIAL), {"Partly right", "50% of the marks"}),
        (Grade(0.0, State.WRONG), {"Not right"}),
        (UNANSWERED, {"Not answered"}),
    ],
)
def test_verdict_and_explanation(qtbot: QtBot, show: object, grade: Grade, words: set[str]) -> None:
    card = SolutionCard(Solution(make_question(), grade, "测试手册", "第一节"))
    qtbot.addWidget(card)

    labels = {label.text() for label in card.findChildren(QLabel) if label.text()}
    assert labels == words | {"Source: 测试手册·第一节"}
    assert [prose.plain_text() for prose in card.findChildren(Prose)] == [
        make_question().explanation
    ]


def test_without_a_source_none_is_named(qtbot: QtBot, show: object) -> None:
    card = SolutionCard(Solution(make_question(), UNANSWERED))
    qtbot.addWidget(card)

    assert not any("Source" in label.text() for label in card.findChildren(QLabel))
