"""The answer with the words that earned or lost marks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.pages.result.marking import MarkedAnswer
from ui.theme import theme_of
from ui.widgets.card import Card
from ui.widgets.evidence import EvidenceProse
from ui.widgets.label import Label
from ui.widgets.marks import Mark, Piece, paint_pieces
from ui.widgets.painting import painter_on
from ui.widgets.prose import Prose
from ui.widgets.sign import MarkKind

translate = QCoreApplication.translate


class AnswerCard(Card):
    """你的回答: the text, a legend of the marks in it, remarks about the whole.

    Attributes: prose, the marked text; None where nothing was answered.
    """

    def __init__(self, answer: MarkedAnswer, *, own: bool, parent: QWidget | None = None) -> None:
        title = translate("Result", "Your answer") if own else translate("Result", "The answer")
        super().__init__(title, parent=parent)
        self.prose: EvidenceProse | None = None
        if not answer.text.strip():
            self.body.addWidget(Label(translate("Result", "Not answered"), tone="text-3"))
            return
        kinds = dict.fromkeys(mark.kind for mark in answer.marks)
        if kinds:
            self.set_corner(Legend([kind for kind in _names() if kind in kinds]))
        self.prose = EvidenceProse(answer.text, answer.marks, name=title)
        self.body.addWidget(self.prose)
        count = translate("Result", "{n} characters").format(n=len("".join(answer.text.split())))
        self.body.addWidget(Label(count, size="caption", tone="text-3"))
        for remark in answer.remarks:
            self.body.addWidget(Prose(remark, size="body", tone="courtesy"))


class Legend(QWidget):
    """What the marks mean: a sample of each and its name."""

    def __init__(self, kinds: list[MarkKind], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for place, kind in enumerate(kinds):
            if place:
                row.addSpacing(12)
            row.addWidget(_Sample(kind), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(Label(_names()[kind], size="caption", tone="text-2"))


class _Sample(QWidget):
    def __init__(self, kind: MarkKind) -> None:
        super().__init__()
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(22, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter: QPainter = painter_on(self)
        painter.setClipRect(QRectF(0, 2, 22, 14))
        piece = Piece(Mark("", self._kind, 0, 1), 0, 22, 7)
        paint_pieces(painter, theme_of(self), (piece,), "")
        painter.end()


def _names() -> dict[MarkKind, str]:
    return {
        "met": translate("Result", "Met"),
        "half": translate("Result", "Half met"),
        "taboo": translate("Result", "Taboo"),
        "courtesy": translate("Result", "Courtesy"),
        "order": translate("Result", "Order"),
    }
