"""这样改，再得 n 分: what to change, what to say instead, and what it earns."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.pages.result.marking import Improvement
from ui.texts.names import number_text
from ui.theme import theme_of
from ui.widgets.card import Card, Hairline
from ui.widgets.label import Label
from ui.widgets.prose import Prose, Run
from ui.widgets.sign import EvidenceBadge

translate = QCoreApplication.translate


class AdviceCard(Card):
    """A row for every change, the dearest first."""

    def __init__(
        self, improvements: tuple[Improvement, ...], *, parent: QWidget | None = None
    ) -> None:
        gain = number_text(sum(one.gain for one in improvements))
        title = translate("Result", "Change this, and earn {n} more").format(n=gain)
        super().__init__(title, parent=parent)
        self.body.setSpacing(0)
        for improvement in improvements:
            self.body.addWidget(Hairline())
            self.body.addWidget(AdviceRow(improvement))


class AdviceRow(QWidget):
    """Badge, what was said or missed, what to say, and the marks it earns."""

    def __init__(self, improvement: Improvement, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme_of(self).space
        row = QHBoxLayout(self)
        row.setContentsMargins(0, space.s3, 0, space.s3)
        row.setSpacing(space.s3)
        top = Qt.AlignmentFlag.AlignTop
        badge = QHBoxLayout()
        badge.setContentsMargins(0, 2, 0, 0)
        badge.addWidget(EvidenceBadge(improvement.kind, improvement.badge))
        row.addLayout(badge)
        row.setAlignment(badge, top)
        row.addWidget(_words(improvement), 1)
        gain = f"+{number_text(improvement.gain)}"
        row.addWidget(Label(gain, weight=500, tone="met", figures=True), 0, top)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        spoken = (improvement.before, improvement.after, gain)
        self.setAccessibleName("，".join(part for part in spoken if part))


def _words(improvement: Improvement) -> Prose:
    prose = Prose()
    runs = [Run(improvement.before)]
    if improvement.after:
        runs += [Run("  →  ", tone="text-3"), Run(improvement.after, weight=500)]
    prose.set_runs(runs)
    return prose
