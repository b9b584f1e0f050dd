"""How a text met its rubric, line by line, and a model answer: for texts inside other questions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from trainer.grading.rubric import Rubric
from trainer.question import Grade
from ui.theme import Role, theme_of
from ui.widgets.card import Card, Hairline
from ui.widgets.label import Label
from ui.widgets.prose import Prose
from ui.widgets.sign import EvidenceBadge, Verdict, VerdictSign, verdict_name

translate = QCoreApplication.translate


class RubricLines(Card):
    """A sign and a sentence for every point, the taboos committed, then a model answer."""

    def __init__(
        self, rubric: Rubric, grade: Grade, reference: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("Answers", "How it was marked"), dense=True, parent=parent)
        share = translate("Answers", "{percent}% of the marks")
        text = share.format(percent=round(100 * grade.fraction))
        self.set_corner(Label(text, tone="text-2", figures=True))
        marks = grade.text_marks
        met = marks.points if marks is not None else {}
        for point in rubric.points:
            verdict = _verdict(met.get(point.id, 0.0))
            told = _hinted(point.expect, "" if verdict == "met" else point.hint)
            self.body.addLayout(_line(VerdictSign(verdict), told, verdict_name(verdict)))
        for taboo in rubric.taboos:
            if marks is not None and taboo.id in marks.taboos:
                name = translate("Answers", "Not to be said")
                told = _hinted(taboo.avoid, taboo.hint)
                self.body.addLayout(_line(EvidenceBadge("taboo"), told, name, tone="taboo"))
        self.body.addWidget(Hairline())
        title = translate("Answers", "A good answer")
        self.body.addWidget(Label(title, size="caption", tone="text-2"))
        self.body.addWidget(Prose(reference))


def _hinted(text: str, hint: str) -> str:
    return translate("Answers", "{point}: {hint}").format(point=text, hint=hint) if hint else text


def _verdict(met: float) -> Verdict:
    return "met" if met >= 1 else "half" if met > 0 else "missed"


def _line(sign: QWidget, text: str, name: str, *, tone: Role = "text") -> QLayout:
    row = QHBoxLayout()
    row.setSpacing(theme_of().space.s2)
    mark = QVBoxLayout()
    mark.setContentsMargins(0, 2, 0, 0)
    mark.addWidget(sign)
    row.addLayout(mark)
    row.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    words = Prose(text, tone=tone)
    words.setAccessibleName(f"{name}：{text}")
    row.addWidget(words, 1)
    return row
