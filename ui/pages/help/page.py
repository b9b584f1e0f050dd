"""What F1 shows: keys by place, and the rules of marking in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.pages.spec import Desk
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.header import PageHeader
from ui.widgets.label import Label
from ui.widgets.prose import Prose

translate = QCoreApplication.translate


class HelpPage(QWidget):
    """Nothing to do here but read and go back."""

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        header = PageHeader(
            translate("Help", "Help"), translate("Help", "Keys, and how answers are marked")
        )
        back = Button(translate("Help", "Back"), icon="arrow-left", shortcut="Esc")
        back.clicked.connect(desk.router.back)
        header.add_action(back)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(header)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(_keys_card(translate("Help", "Everywhere"), everywhere()), 1)
        row.addWidget(_keys_card(translate("Help", "While answering"), answering()), 1)
        column.addLayout(row)
        column.addWidget(_marking_card())
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Nothing changes here."""

    def may_leave(self) -> bool:
        return True


def everywhere() -> list[tuple[str, str]]:
    """Keys that work on every page."""
    return [
        ("Ctrl+K", translate("Help", "find a page, a chapter, a question")),
        ("F1", translate("Help", "this help")),
        ("Alt+1 … Alt+9", translate("Help", "pages of the rail")),
        ("Tab, Shift+Tab", translate("Help", "next and previous control")),
        ("Esc", translate("Help", "close or go back")),
    ]


def answering() -> list[tuple[str, str]]:
    """Keys that work while sitting a paper."""
    return [
        ("1–9, A–H", translate("Help", "choose an option")),
        ("Alt+↑, Alt+↓", translate("Help", "move the chosen step")),
        ("Alt+←, Alt+→", translate("Help", "previous and next question")),
        ("F, Alt+F", translate("Help", "flag the question (Alt+F in a text)")),
        ("Ctrl+Enter", translate("Help", "store and go on")),
        ("Ctrl+G", translate("Help", "go to a number")),
    ]


def _keys_card(title: str, keys: Sequence[tuple[str, str]]) -> Card:
    card = Card(title)
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for row, (key, meaning) in enumerate(keys):
        grid.addWidget(Label(key, weight=500), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(meaning, tone="text-2", wrap=True), row, 1)
    card.body.addLayout(grid)
    card.body.addStretch(1)
    return card


def _marking_card() -> Card:
    card = Card(translate("Help", "How a free answer is marked"))
    for text in (
        translate(
            "Help",
            "Each scoring point counts by its weight: met, half met, or not mentioned. The wording "
            "is yours; what counts is what you mean.",
        ),
        translate(
            "Help",
            "A forbidden line costs marks however politely it is put. Saying that one must not do "
            "it is no offence.",
        ),
        translate(
            "Help",
            "Where order counts, the steps are compared as you tell them. Where courtesy counts, "
            "“您” and “请” help, commands and slang cost.",
        ),
        translate(
            "Help",
            "Without a point marked as critical the total stays at 60 % at most. Every mark shows "
            "the words it rests on.",
        ),
    ):
        card.body.addWidget(Prose(text))
    return card
