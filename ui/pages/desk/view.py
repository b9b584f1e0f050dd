"""What the certificate desk looks like: queue and preview side by side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ui.pages.desk.options import PassOptions
from ui.pages.desk.queue import SPARE, Narrowing, Readiness, Waiting, columns, row_of
from ui.papers.batch import BatchBar
from ui.papers.bench import arrange_bench
from ui.papers.facts import level_summary
from ui.papers.fit import ColumnFit
from ui.papers.headtick import HeadTick
from ui.papers.narrow import level_names, span_names
from ui.papers.notice import Notice
from ui.papers.preview import NARROWEST, PreviewCard
from ui.papers.tabs import CountTabs
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.card import Card, Hairline
from ui.widgets.combo import Filter
from ui.widgets.fields import SearchField
from ui.widgets.header import PageHeader
from ui.widgets.label import Label
from ui.widgets.shown import show_if
from ui.widgets.states import EmptyState
from ui.widgets.table import Table

translate = QCoreApplication.translate


class DeskView(QWidget):
    """The page.

    Signals: narrowed(Narrowing); row_chosen(key); issue_asked; issue_save_asked;
    issue_print_asked; tab_chosen(index); register_asked.
    Attributes: table, preview, options, notice, save and print buttons.
    """

    narrowed = Signal(object)
    row_chosen = Signal(str)
    issue_asked = Signal()
    issue_save_asked = Signal()
    issue_print_asked = Signal()
    tab_chosen = Signal(int)
    register_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, Waiting] = {}
        self._build_head()
        self._build_list()
        self._build_batch()
        self.preview = PreviewCard()
        self.options = PassOptions()
        self.preview.extras.addWidget(self.options)
        self.notice = Notice()
        self._empty = EmptyState(
            "stamp",
            translate("Desk", "No certificate is waiting"),
            translate("Desk", "Once a trainee passes a star exam, they stand here."),
            action=translate("Desk", "Open the register"), primary=False,
        )  # fmt: skip
        self._empty.acted.connect(self.register_asked)
        self._arrange()

    def show_queue(
        self, shown: Sequence[Waiting], everything: Sequence[Waiting], today: date
    ) -> None:
        """Show the rows that fit the toolbar, of all that wait."""
        self._rows = {waiting.key: waiting for waiting in shown}
        self.body.setCurrentIndex(0 if everything else 1)
        self._help(everything)
        self.table.set_rows([row_of(waiting, today) for waiting in shown])
        self._list.setCurrentIndex(0 if shown else 1)
        counted = translate("Desk", "{shown} of {all}").format(
            shown=len(shown), all=len(everything)
        )
        self._count.setText(counted if everything else "")
        if shown and not self.table.current_key():
            self.table.select(shown[0].key)
        self._show_ticks()

    def set_counts(self, waiting: int, issued: int, revoked: int) -> None:
        """Say how many each tab holds."""
        self.tabs.set_counts((waiting, issued, revoked))

    def ticked(self) -> list[Waiting]:
        """What is ticked, top to bottom."""
        return [self._rows[key] for key in self.table.checked()]

    def set_busy(self, share: float | None) -> None:
        """Say how much of the issuing is done; None: nothing is under way."""
        for button in (self.issue, self.save, self.print):
            button.setEnabled(share is None)
        self.table.setEnabled(share is None)
        if share is None:
            self._show_ticks()
        else:
            done = translate("Desk", "Issuing, {share} % done").format(share=round(share * 100))
            self.batch.say(done, "")

    def clear_filters(self) -> None:
        """Show everything again."""
        self.search.clear()
        self.levels.set_chosen(())
        self.spans.set_chosen(())
        self._narrow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit.fit(event.size().width())
        super().resizeEvent(event)

    def _help(self, everything: Sequence[Waiting]) -> None:
        ready = sum(waiting.readiness is Readiness.READY for waiting in everything)
        text = translate("Desk", "{all} passed exams wait; {ready} can be issued now")
        self.header.set_help(text.format(all=len(everything), ready=ready) if everything else "")

    def _show_ticks(self) -> None:
        chosen = self.ticked()
        show_if(self.batch, bool(chosen))
        count = translate("Desk", "{count} chosen").format(count=len(chosen))
        self.batch.say(count, level_summary([waiting.level for waiting in chosen]))
        self.issue.set_text(translate("Desk", "Issue {count}").format(count=len(chosen)))
        self._head_tick.refresh()

    def _narrow(self) -> None:
        self.narrowed.emit(Narrowing(self.search.text(), self.levels.chosen(), self.spans.chosen()))

    def _able(self) -> list[str]:
        ready = Readiness.READY
        return [key for key, waiting in self._rows.items() if waiting.readiness is ready]

    def _build_head(self) -> None:
        self.header = PageHeader(translate("Desk", "Issue certificates"))
        labels = (
            translate("Desk", "Waiting"), translate("Desk", "Issued"), translate("Desk", "Revoked"),
        )  # fmt: skip
        self.tabs = CountTabs(labels, name=translate("Desk", "Certificates by state"))
        self.tabs.chosen.connect(self.tab_chosen)
        self.header.add_action(self.tabs)

    def _build_list(self) -> None:
        self.search = SearchField(translate("Desk", "Name, number, initials"))
        self.search.setFixedHeight(theme_of(self).height.filter + 2)
        self.search.setMaximumWidth(200)
        self.levels = Filter(translate("Desk", "Level"), level_names(), size="toolbar")
        self.spans = Filter(translate("Desk", "Handed in"), span_names(), size="toolbar")
        self._count = Label(size="caption", tone="text-3")
        self._columns = columns()
        self.table = Table(
            self._columns, checkable=True, row_height=47, name=translate("Desk", "Waiting")
        )
        self._head_tick = HeadTick(self.table, translate("Desk", "Name"), able=self._able)
        pause = QTimer(self, singleShot=True, interval=120)
        pause.timeout.connect(self._narrow)
        self.search.textChanged.connect(lambda _text: pause.start())
        self.levels.changed.connect(self._narrow)
        self.spans.changed.connect(self._narrow)
        self.table.current_changed.connect(self.row_chosen)
        self.table.checked_changed.connect(self._show_ticks)
        self._list = QStackedWidget()
        nothing = EmptyState(
            "search",
            translate("Desk", "Nobody fits"),
            translate("Desk", "No name, number or filter matches."),
            action=translate("Desk", "Clear the filters"), primary=False,
        )  # fmt: skip
        nothing.acted.connect(self.clear_filters)
        self._list.addWidget(self.table)
        self._list.addWidget(nothing)

    def _build_batch(self) -> None:
        self.batch = BatchBar()
        self.batch.cleared.connect(lambda: self.table.set_checked([]))
        self.save = Button(translate("Desk", "Issue and export PDF"), icon="file-down")
        self.print = Button(translate("Desk", "Issue and print"), icon="printer")
        self.issue = Button("", kind="primary", icon="stamp", shortcut="Ctrl+Enter")
        self.issue.clicked.connect(self.issue_asked)
        self.save.clicked.connect(self.issue_save_asked)
        self.print.clicked.connect(self.issue_print_asked)
        for button in (self.save, self.print, self.issue):
            self.batch.add_action(button)

    def _arrange(self) -> None:
        card = self._list_card()
        self._fit = ColumnFit(
            self.table, card, columns=self._columns, spare=SPARE, beside=NARROWEST
        )
        self.body = arrange_bench(
            self, above=(self.header, self.notice), card=card, preview=self.preview,
            empty=self._empty, batch=self.batch,
        )  # fmt: skip

    def _list_card(self) -> Card:
        space = theme_of(self).space
        card = Card(flush=True)
        bar = QHBoxLayout()
        bar.setContentsMargins(space.s4, 10, space.s4, 10)
        bar.setSpacing(space.s2)
        bar.addWidget(self.search, 1)
        for widget in (self.levels, self.spans):
            bar.addWidget(widget)
        bar.addStretch(0)
        bar.addWidget(self._count, 1, Qt.AlignmentFlag.AlignRight)
        card.body.setSpacing(0)
        card.body.addLayout(bar)
        card.body.addWidget(Hairline())
        card.body.addWidget(self._list, 1)
        return card
