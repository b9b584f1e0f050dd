"""The page 覆盖: one table over all manuals, and the gaps of the chosen row in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from trainer.bank.model import KnowledgePoint
from ui.pages.coverage.model import HEAT, CoverageRow, Picture, is_severe, rows_of
from ui.pages.coverage.table import CoverageTable
from ui.pages.coverage.words import gap_count_text, gap_text
from ui.theme import Role, theme_of
from ui.widgets.bars import Swatch
from ui.widgets.card import Card, Hairline
from ui.widgets.combo import Combo
from ui.widgets.focus import replace_inner
from ui.widgets.header import PageHeader
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.sign import Glyph
from ui.widgets.states import EmptyState, Waiting

translate = QCoreApplication.translate

_WIDEST = 280
_GAPS_HEIGHT, _NO_GAPS_HEIGHT = 156, 84
_TABLE, _NOTHING = 1, 2


class CoverageView(QWidget):
    """Signals: opened(Spot). Attributes: table, manual, order, gaps."""

    opened = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self.manual = Combo(name=translate("Coverage", "Manual"))
        self.manual.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.manual.setMaximumWidth(_WIDEST)
        self.order = Segmented(
            [translate("Coverage", "Gaps first"), translate("Coverage", "By manual")],
            small=False, name=translate("Coverage", "Order of the sections"),
        )  # fmt: skip
        self.table = CoverageTable()
        self.gaps = GapPanel()
        self._arrange()
        self.manual.currentIndexChanged.connect(lambda _place: self._fill())
        self.order.changed.connect(lambda _place: self._fill())
        self.table.opened.connect(self.opened)
        self.table.row_changed.connect(self._show_gaps)

    def show_picture(self, picture: Picture) -> None:
        """Show how the manuals stand; the one that was chosen stays chosen."""
        chosen = self.manual.currentData() or ""
        self._picture = picture
        self.manual.blockSignals(True)
        self.manual.clear()
        self.manual.addItem(translate("Coverage", "All manuals"), "")
        for one in picture.manuals:
            self.manual.addItem(one.title, one.bank)
        self.manual.setCurrentIndex(max(0, self.manual.findData(chosen)))
        self.manual.blockSignals(False)
        waited = self.body.hasFocus()
        self.body.setCurrentIndex(_TABLE if picture.manuals else _NOTHING)
        self.gaps.make_room(gaps=any(one.gaps for one in picture.manuals))
        self._fill()
        if waited:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        if self._picture is None:
            return
        bank = self.manual.currentData() or ""
        first = self.order.current() == 0
        self.table.set_rows(rows_of(self._picture, bank=bank, gaps_first=first))
        shown = [one for one in self._picture.manuals if bank in ("", one.bank)]
        text = translate("Coverage", "{covered} of {points} points have a question, {gaps}")
        self._card.set_title(self.manual.currentText())
        self._card.set_note(
            text.format(
                covered=sum(one.covered for one in shown),
                points=sum(one.points for one in shown),
                gaps=gap_count_text(sum(len(one.gaps) for one in shown)),
            )
        )

    def _show_gaps(self, row: CoverageRow | None) -> None:
        self.gaps.show_row(row, self._picture.points if self._picture else {})

    def _arrange(self) -> None:
        space = theme_of(self).space
        header = PageHeader(
            translate("Coverage", "Coverage"),
            translate(
                "Coverage",
                "Numbers count the questions about a section. Enter opens them in the banks.",
            ),
        )
        header.add_action(self.order)
        header.add_action(self.manual)
        self._card = Card(translate("Coverage", "All manuals"), note=" ", flush=True)
        self._card.set_corner(_legend())
        self._card.body.setSpacing(0)
        self._card.body.addWidget(self.table, 1)
        self._card.body.addWidget(Hairline())
        self._card.body.addWidget(self.gaps)
        self.body = QStackedWidget()
        self.body.addWidget(Waiting(translate("Coverage", "Reading the banks")))
        self.body.addWidget(self._card)
        self.body.addWidget(
            EmptyState(
                "library",
                translate("Coverage", "No bank was found"),
                translate("Coverage", "Put a bank's folder into the data folder, under banks."),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(space.s5, space.s5, space.s5, space.s4)
        column.setSpacing(space.s4)
        column.addWidget(header)
        column.addWidget(self.body, 1)


class GapPanel(QWidget):
    """The gaps of a row, the critical ones first. Scrolls; ↑ ↓ when it has the focus."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme_of(self).space
        self._title = Label(weight=500, elide=True)
        self._count = Label(size="caption", tone="text-2", figures=True)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head = QHBoxLayout()
        head.setContentsMargins(space.s4, 0, space.s4, 0)
        head.setSpacing(space.s3)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space.s3, 0, space.s2)
        column.setSpacing(space.s2)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.make_room(gaps=True)

    def make_room(self, *, gaps: bool) -> None:
        """Take the room for gaps, or for the line that says there are none."""
        self.setFixedHeight(_GAPS_HEIGHT if gaps else _NO_GAPS_HEIGHT)

    def show_row(self, row: CoverageRow | None, points: Mapping[str, KnowledgePoint]) -> None:
        """Say what a row leaves out."""
        space = theme_of(self).space
        gaps = sorted(row.gaps if row else (), key=lambda gap: not is_severe(gap, points))
        self._title.setText(row.title if row else "")
        self._count.setText(gap_count_text(len(gaps)) if row else "")
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(space.s4, 0, space.s4, space.s2)
        column.setSpacing(space.s1)
        for gap in gaps:
            point = points.get(gap.id)
            severe = is_severe(gap, points)
            column.addWidget(_line(gap_text(gap, points), point, severe=severe))
        if row is not None and not gaps:
            column.addWidget(_nothing(row))
        column.addStretch(1)
        replace_inner(self._scroll, whole)
        told = [self._title.text(), *(gap_text(gap, points) for gap in gaps)]
        self._scroll.setAccessibleName("\n".join(told) if gaps else self._count.text())


def _line(text: str, point: KnowledgePoint | None, *, severe: bool) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    sign = Glyph("circle-alert" if severe else "triangle-alert", "taboo", 16)
    sign.setFixedHeight(22)
    row.addWidget(sign)
    row.addWidget(Label(text))
    if point is not None:
        row.addWidget(Label(point.statement, tone="text-3", elide=True), 1)
    else:
        row.addStretch(1)
    whole.setAccessibleName(text)
    return whole


def _nothing(row: CoverageRow) -> QWidget:
    """No gaps: everything is asked about, or there is nothing to ask about."""
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    text = translate("Coverage", "No knowledge points lie in this section.")
    if row.points:
        text = translate("Coverage", "Every point has its questions; nothing is missing here.")
        line.addWidget(Glyph("circle-check", "met", 16))
    line.addWidget(Label(text, tone="text-2"))
    line.addStretch(1)
    return whole


def _legend() -> QWidget:
    """The steps of the heat."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    steps: list[tuple[int, Role]] = [(0, "well")]
    steps += [(least, fill) for least, fill, _ink in reversed(HEAT)]
    for place, (least, fill) in enumerate(steps):
        most = steps[place + 1][0] - 1 if place + 1 < len(steps) else None
        words = str(least) if most == least else f"{least}–{most}"
        words = words if most is not None else f"≥ {least}"
        row.addWidget(Swatch(fill))
        row.addWidget(Label(words, size="caption", tone="text-2", figures=True))
        row.addSpacing(4)
    whole.setAccessibleName(translate("Coverage", "Key: number of questions"))
    return whole
