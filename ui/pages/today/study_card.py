"""今日学习: how much, why these questions, and the way in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from trainer.usecases.study import Study, Why
from ui.pages.today.data import MINUTES, reason_names
from ui.theme import Role
from ui.widgets.bars import Legend, Part, StackedBar
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

translate = QCoreApplication.translate

_TONES: dict[Why, Role] = {Why.DUE: "h5", Why.NEW: "h3", Why.WEAK: "series-2"}


class StudyCard(Card):
    """The page's one primary action.

    Signals: started(number of questions).
    """

    started = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(translate("Today", "Today's study"), parent=parent)
        self._study = Study((), 1.0)
        self._nothing = ""
        self._minutes = Segmented(
            [translate("Today", "{minutes} min").format(minutes=m) for m in MINUTES],
            current=1, name=translate("Today", "How long"),
        )  # fmt: skip
        self._count = Label(size="headline", weight=700)
        self._time = Label(size="stem", tone="text-2")
        self.start = Button(
            translate("Today", "Start"), kind="primary", size="large", icon="play", hint="Enter"
        )
        self._bar = StackedBar()
        self._legend = QWidget()
        self._foot = QHBoxLayout()
        self._note = Label(size="caption", tone="text-2")
        self._arrange()
        self._minutes.changed.connect(self._show)
        self.start.clicked.connect(lambda: self.started.emit(self.count()))

    def count(self) -> int:
        """How many questions the chosen minutes hold."""
        return self._study.count(MINUTES[self._minutes.current()])

    def set_study(self, study: Study, *, nothing: str) -> None:
        """Show today's questions; `nothing` is said where there are none."""
        self._study, self._nothing = study, nothing
        self._show()

    def _show(self) -> None:
        count = self.count()
        some = count > 0
        text = translate("Today", "{count} questions").format(count=count)
        self._count.setText(text if some else self._nothing)
        minutes = max(1, round(count * self._study.pace / 60))
        time = translate("Today", "about {minutes} min").format(minutes=minutes)
        self._time.setText(time if some else "")
        self.start.setEnabled(some)
        self._minutes.setEnabled(some)
        reasons = self._study.reasons(count)
        parts = [
            Part(name, reasons.get(why, 0), _TONES[why])
            for why, name in reason_names().items()
            if reasons.get(why)
        ]
        self._bar.set_parts(parts)
        self._note.setText(
            translate("Today", "What is due is cheapest to repeat today")
            if reasons.get(Why.DUE) else ""
        )  # fmt: skip
        legend = Legend(parts)
        self._foot.replaceWidget(self._legend, legend)
        self._legend.hide()
        self._legend.deleteLater()
        self._legend = legend

    def _arrange(self) -> None:
        self.set_corner(self._minutes)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        line.addWidget(self._time, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        line.addWidget(self.start)
        self._foot.addWidget(self._legend)
        self._foot.addStretch(1)
        self._foot.addWidget(self._note)
        self.body.setSpacing(12)
        self.body.addStretch(1)
        self.body.addLayout(line)
        self.body.addSpacing(4)
        self.body.addWidget(self._bar)
        self.body.addLayout(self._foot)
        self.body.addStretch(1)
