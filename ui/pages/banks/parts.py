"""The small parts the panes of the bank are built from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainer.question import Question, Situation
from ui.texts.names import type_name
from ui.theme import Role, theme_of
from ui.widgets.chip import Chip, ChipKind
from ui.widgets.label import Label
from ui.widgets.prose import Prose
from ui.widgets.sign import EvidenceBadge, Glyph, MarkKind

translate = QCoreApplication.translate


def heading(text: str) -> QWidget:
    """The head of a group."""
    return Label(text, weight=500)


def note(text: str) -> QWidget:
    """A caption."""
    return Label(text, size="caption", tone="text-3", wrap=True)


def prose(text: str, *, tone: Role = "text", strong: bool = False) -> QWidget:
    """Running text."""
    return Prose(text, tone=tone, weight=500 if strong else 400)


def entry(
    sign: QWidget, text: str, *, chips: Sequence[tuple[str, ChipKind]] = (),
    lines: Sequence[str] = (), name: str = "",
) -> QWidget:  # fmt: skip
    """A sign, a sentence with chips at its right, and smaller lines below."""
    space = theme_of().space
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(space.s2)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(space.s1)
    first = QHBoxLayout()
    first.setSpacing(space.s2)
    first.addWidget(Prose(text), 1)
    for words, kind in chips:
        first.addWidget(Chip(words, kind=kind, height=22), 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(first)
    for line in lines:
        column.addWidget(Prose(line, size="caption", tone="text-2"))
    row.addLayout(column, 1)
    whole.setAccessibleName(name or text)
    return whole


def badge(kind: MarkKind, text: str = "") -> QWidget:
    """The badge of a rubric row."""
    made = EvidenceBadge(kind, text)
    made.setFixedSize(18, 22)
    return made


def glyph(icon: str, tone: Role, *, name: str = "") -> QWidget:
    """An icon as high as a line of text."""
    made = Glyph(icon, tone, 16, name=name)
    made.setFixedSize(16, 22)
    return made


def part_head(number: int, question: Question, *chips: tuple[str, ChipKind]) -> QWidget:
    """The head of a part of a case: its number, its type, and more chips."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme_of().space.s2)
    text = translate("Banks", "Part {n}").format(n=number)
    row.addWidget(Label(text, weight=500, figures=True))
    for words, kind in ((type_name(question.type), "accent"), *chips):
        row.addWidget(Chip(words, kind=kind, height=22))
    row.addStretch(1)
    return whole


def facts(situation: Situation) -> list[QWidget]:
    """Where, who and in which mood, one a line."""
    mood = translate("Banks", "Mood: {mood}").format(mood=situation.mood)
    lines = (
        ("phone" if "电" in situation.channel else "house", situation.channel),
        ("user", situation.customer),
        ("gauge", mood if situation.mood else ""),
    )
    return [_fact(icon, text) for icon, text in lines if text]


def _fact(icon: str, text: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(Glyph(icon, "text-2", 14))
    row.addWidget(Label(text, size="caption", tone="text-2"), 1)
    return line
