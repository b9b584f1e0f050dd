"""The upper part of a result: ring, verdict, stars, the two skills, the types."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from trainer.attempts.result import Share
from trainer.question import Skill, State
from trainer.usecases.results import Result
from ui.pages.result.rows import scale_of
from ui.texts.names import number_text, skill_name, star_name, type_name
from ui.theme import Role, theme_of
from ui.widgets.bars import BarData, LabelledBar, SlimBar
from ui.widgets.card import Card, Hairline
from ui.widgets.chip import Chip
from ui.widgets.label import Label
from ui.widgets.ring import Score, ScoreRing
from ui.widgets.stars import Stars

translate = QCoreApplication.translate

_TONES: dict[str, Role] = {Skill.PHRASING: "accent", Skill.PROCEDURE: "series-2"}


class VerdictCard(Card):
    """Score, what it means, and how 话术 and 流程 stand against what is asked."""

    def __init__(self, result: Result, *, parent: QWidget | None = None) -> None:
        super().__init__(dense=True, parent=parent)
        space = theme_of(self).space
        target = result.paper.target
        mark = None if target is None else float(target.total)
        row = QHBoxLayout()
        row.setSpacing(space.s6)
        row.addWidget(ScoreRing(Score(result.scores.total.rounded, 100, mark)))
        row.addLayout(self._words(result), 10)
        row.addWidget(Hairline(vertical=True))
        row.addLayout(_skills(result), 14)
        self.body.addLayout(row)

    def _words(self, result: Result) -> QVBoxLayout:
        space = theme_of(self).space
        column = QVBoxLayout()
        column.setSpacing(space.s2)
        column.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(space.s3)
        head.addWidget(Label(_headline(result), size="headline", weight=500))
        if chip := _margin_chip(result):
            head.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        column.addLayout(head)
        if result.paper.stars:
            stars = QHBoxLayout()
            stars.setSpacing(space.s4)
            stars.addWidget(Stars(result.scores.star, size=26))
            stars.addWidget(Label(_level(result.scores.star), size="stem", weight=500))
            stars.addStretch(1)
            column.addLayout(stars)
        column.addWidget(Label(_note(result), size="caption", tone="text-2", wrap=True))
        column.addStretch(1)
        return column


class TypeStrip(Card):
    """A slim bar for each question type, as many in a row as there is room for."""

    def __init__(self, result: Result, *, parent: QWidget | None = None) -> None:
        super().__init__(dense=True, parent=parent)
        scale = scale_of(result.paper)
        self._bars = [
            SlimBar(
                type_name(type_),
                number_text(share.earned * scale),
                share.earned / share.possible if share.possible else 0.0,
                out_of=f"/ {number_text(share.possible * scale)}",
            )
            for type_, share in result.scores.types.items()
        ]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme_of(self).space.s5)
        self._grid.setVerticalSpacing(theme_of(self).space.s3)
        self.body.addLayout(self._grid)
        self._in_row = 0
        self._place(len(self._bars))

    def minimumSizeHint(self) -> QSize:
        """As narrow as one bar: how many stand in a row follows from the width."""
        widest = max((bar.minimumSizeHint().width() for bar in self._bars), default=1)
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), widest + 2 * theme_of(self).space.s5 + 2), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap, room = self._grid.horizontalSpacing(), self._grid.geometry().width()
        widest = max((bar.minimumSizeHint().width() for bar in self._bars), default=1)
        fitting = max(1, (room + gap) // (widest + gap))
        rows = -(-len(self._bars) // fitting)
        self._place(-(-len(self._bars) // rows) if rows else 1)

    def _place(self, in_row: int) -> None:
        if in_row == self._in_row:
            return
        self._in_row = in_row
        for place, bar in enumerate(self._bars):
            self._grid.addWidget(bar, place // in_row, place % in_row)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < in_row else 0)


def _skills(result: Result) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(20)
    column.addStretch(1)
    target = result.paper.target
    for skill in Skill:
        share = result.scores.skills.get(skill)
        if share is not None:
            asked = getattr(target, skill.value) if target else 0
            column.addWidget(_skill_bar(skill, share, asked, scale_of(result.paper)))
    column.addStretch(1)
    return column


def _skill_bar(skill: Skill, share: Share, asked: int, scale: float) -> LabelledBar:
    detail = translate("Result", "{earned} / {possible} marks").format(
        earned=number_text(share.earned * scale), possible=number_text(share.possible * scale)
    )
    asking = translate("Result", "needed ≥ {n}").format(n=asked) if asked else ""
    return LabelledBar(
        BarData(
            label=skill_name(skill),
            share=share.score / 100,
            value=str(share.rounded),
            detail=detail,
            requirement=asking,
            tick=asked / 100 if asked else None,
            tone=_TONES[skill],
        )
    )


def _headline(result: Result) -> str:
    if result.scores.passed is None:
        return translate("Result", "{n} right").format(n=_count(result, State.RIGHT))
    return translate("Result", "Passed") if result.scores.passed else translate("Result", "Failed")


def _margin_chip(result: Result) -> Chip | None:
    target = result.paper.target
    if target is None:
        return None
    over = result.scores.total.rounded - target.total
    if over < 0:
        text = translate("Result", "{mark} to pass, {n} short")
        return Chip(text.format(mark=target.total, n=-over), kind="courtesy", icon="circle-alert")
    text = translate("Result", "{mark} to pass, {n} above")
    words = text.format(mark=target.total, n=over)
    if result.scores.passed:
        return Chip(words, kind="met", icon="check")
    return Chip(words, kind="neutral")


def _level(star: int) -> str:
    if star == 0:
        return star_name(0)
    return translate("Result", "Level: {star}").format(star=star_name(star))


def _note(result: Result) -> str:
    if result.scores.passed is None:
        text = translate("Result", "{count} questions, {part} right in part, {none} unanswered")
        part, none = _count(result, State.PARTIAL), _count(result, State.UNANSWERED)
        return text.format(count=len(result.items), part=part, none=none)
    if not result.scores.passed:
        return _lacking(result)
    if result.head.kind == "exam":
        return translate("Result", "When HR has issued it, the certificate is under Certificates.")
    return translate("Result", "A mock exam earns no certificate; you are ready for the exam.")


def _lacking(result: Result) -> str:
    """Which scores are short of what the level asks for."""
    target = result.paper.target
    short = []
    for skill, share in result.scores.skills.items():
        asked = getattr(target, skill, 0)
        if share.rounded < asked:
            text = translate("Result", "{skill} {n} short")
            short.append(text.format(skill=skill_name(skill), n=asked - share.rounded))
    if not short:
        return translate("Result", "Practise what was lost, then try again.")
    listed = translate("Result", ", ").join(short)
    return translate("Result", "{short}. Practise what was lost, then try again.").format(
        short=listed
    )


def _count(result: Result, state: State) -> int:
    return sum(item.grade.state is state for item in result.items)
