"""The card beside a list of certificates: the real pages, facts, checks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from trainer.errors import UserError
from ui.papers.facts import Check, Checks, Fact, FactRows
from ui.papers.picture import A4_RATIO, PagePicture, Pager, page_names
from ui.papers.sheets import Sheets
from ui.papers.words import said
from ui.papers.zoom import Zoom
from ui.theme import theme_of
from ui.widgets.button import IconButton
from ui.widgets.card import Card, Hairline
from ui.widgets.shown import show_if

translate = QCoreApplication.translate

NARROWEST, WIDEST = 360, 450


class PreviewCard(Card):
    """Shows `Sheets`. Put further rows into `extras`, between the facts and the checks.

    `large`: as wide as there is room; facts and checks are left to the page.

    Signals: turned(page from 0); resized(width, device pixel ratio), once it has settled.
    """

    turned = Signal(int)
    resized = Signal(int, float)

    def __init__(self, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(translate("Papers", "Preview"), dense=True, parent=parent)
        self._sheets: Sheets | None = None
        self.picture = PagePicture()
        self.pager = Pager()
        self.facts = FactRows()
        self.checks = Checks()
        self._line = Hairline()
        self.zoom = IconButton("zoom-in", translate("Papers", "Enlarge"), size="small")
        self.zoom.clicked.connect(self.enlarge)
        self.pager.turned.connect(self._turn)
        self.extras = QHBoxLayout()
        self._settled = QTimer(self, singleShot=True, interval=120)
        self._settled.timeout.connect(self._tell_size)
        self._arrange(large)
        self.clear("")

    def page_width(self) -> int:
        """How wide the page is shown now, in logical px."""
        page = self.picture.size()
        return max(NARROWEST - 52, min(page.width(), round(page.height() * A4_RATIO)) - 2)

    def clear(self, sentence: str, *, icon: str = "ban") -> None:
        """Show no page and say why."""
        self._sheets = None
        self.picture.show_message(sentence, icon=icon)
        self.pager.set_pages(0)
        self.zoom.setEnabled(False)

    def show_sheets(self, sheets: Sheets) -> None:
        """Show the pages, or what keeps them from being drawn."""
        if sheets.problems:
            self.clear("\n".join(said(problem) for problem in sheets.problems))
            return
        self._sheets = sheets
        self.pager.set_pages(len(sheets.images))
        self.zoom.setEnabled(True)
        self._turn(self.pager.page())

    def show_failure(self, error: UserError) -> None:
        """Say why there is no record to draw."""
        self.clear(said(error), icon="triangle-alert")

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts."""
        self.facts.set_facts(facts)

    def set_checks(self, checks: Sequence[Check]) -> None:
        """Show these checks; none hides their part."""
        self.checks.set_checks(checks)
        show_if(self.checks, bool(checks))
        show_if(self._line, bool(checks))

    def enlarge(self) -> None:
        """Open the page large."""
        if self._sheets is not None:
            Zoom(self._sheets, page=self.pager.page(), parent=self.window()).open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()

    def _tell_size(self) -> None:
        self.resized.emit(self.page_width(), self.devicePixelRatioF())

    def _turn(self, page: int) -> None:
        if self._sheets is not None:
            name = page_names(len(self._sheets.images))[page]
            self.set_title(name if page else translate("Papers", "Preview"))
            self.picture.show_page(self._sheets.images[page], name=name)
            self.turned.emit(page)

    def _arrange(self, large: bool) -> None:
        space = theme_of(self).space
        line = Hairline(vertical=True)
        line.setFixedHeight(16)
        self.head.setSpacing(space.s2)
        for widget in (self.zoom, line, self.pager):
            self.set_corner(widget)
        self.body.setSpacing(space.s3)
        self.body.addWidget(self.picture, int(large))
        self.setMinimumWidth(NARROWEST)
        if not large:
            self.body.addWidget(self.facts)
            self.body.addLayout(self.extras)
            self.body.addWidget(self._line)
            self.body.addWidget(self.checks)
            self.body.addStretch(1)
            self.setMaximumWidth(WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
