"""评分依据: the rows, their sum, how sure the machine is, the source and what to do next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.result.marking import MarkedAnswer
from ui.pages.result.parts import Scrolled, Source, source_line
from ui.texts.names import number_text
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.card import Card, Hairline
from ui.widgets.label import Label
from ui.widgets.rubric import RubricList
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate


class RubricCard(Card):
    """Attributes: rows. Signals: reference_asked, again_asked."""

    reference_asked = Signal()
    again_asked = Signal()

    def __init__(
        self, answer: MarkedAnswer, source: Source, *, again: bool, scrolls: bool,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(flush=True, parent=parent)
        self.setAccessibleName(translate("Result", "How it was marked"))
        self.rows = RubricList(answer.groups)
        self._reference = Button(translate("Result", "Five-star answer"), icon="star")
        self._reference.clicked.connect(self.reference_asked)
        self.body.setSpacing(0)
        self.body.addLayout(self._head(answer))
        middle = self._middle(answer, source)
        if scrolls:
            area = Scrolled(spacing=0)
            area.column.addLayout(middle)
            self.body.addWidget(area, 1)
        else:
            self.body.addLayout(middle, 1)
        self.body.addWidget(Hairline())
        self.body.addLayout(self._foot(again))

    def set_reference_shown(self, shown: bool) -> None:
        """Say what the button does now."""
        hide, show = translate("Result", "Hide it"), translate("Result", "Five-star answer")
        self._reference.set_text(hide if shown else show)

    def _head(self, answer: MarkedAnswer) -> QHBoxLayout:
        space = theme_of(self).space
        row = QHBoxLayout()
        row.setContentsMargins(space.s5, space.s3 + space.s1, space.s5, space.s2)
        row.setSpacing(space.s1)
        row.addWidget(Label(translate("Result", "How it was marked"), size="stem", weight=500))
        row.addStretch(1)
        earned = number_text(answer.earned)
        row.addWidget(Label(earned, size="title", weight=700, figures=True))
        most = translate("Result", "of {n}").format(n=number_text(answer.possible))
        row.addWidget(Label(most, tone="text-2", figures=True))
        return row

    def _middle(self, answer: MarkedAnswer, source: Source) -> QVBoxLayout:
        space = theme_of(self).space
        rows = QHBoxLayout()
        rows.setContentsMargins(space.s3, 0, space.s3, 0)
        rows.addWidget(self.rows)
        below = QVBoxLayout()
        below.setContentsMargins(space.s5, space.s2, space.s5, space.s4)
        below.setSpacing(space.s3)
        if answer.sum_line:
            below.addWidget(Hairline())
            below.addLayout(_sum(answer))
        below.addWidget(source_line(source))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(rows)
        column.addLayout(below)
        column.addStretch(1)
        return column

    def _foot(self, again: bool) -> QHBoxLayout:
        space = theme_of(self).space
        row = QHBoxLayout()
        row.setContentsMargins(space.s5, space.s3, space.s5, space.s3)
        row.setSpacing(space.s3)
        row.addWidget(self._reference)
        if again:
            button = Button(translate("Result", "Answer again"), kind="primary", icon="pencil-line")
            button.clicked.connect(self.again_asked)
            row.addWidget(button)
        row.addStretch(1)
        return row


def _sum(answer: MarkedAnswer) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(Label(answer.sum_line, tone="text-2", figures=True, wrap=True), 1)
    if answer.confidence is not None:
        text = translate("Result", "Marked by machine, {n}% sure")
        top = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(Glyph("shield-check", "text-3", 14), 0, top)
        label = text.format(n=round(answer.confidence * 100))
        row.addWidget(Label(label, size="caption", tone="text-2"), 0, top)
    return row
