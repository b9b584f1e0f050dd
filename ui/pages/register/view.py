"""What the register looks like: the list, the certificate beside it, its actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from trainer.certification.register import CertificateState
from ui.pages.register.entries import SPARE, STATES, Entry, Narrowing, columns, row_of, state_name
from ui.papers.batch import BatchBar
from ui.papers.bench import arrange_bench
from ui.papers.facts import level_summary
from ui.papers.fit import ColumnFit
from ui.papers.headtick import HeadTick
from ui.papers.narrow import level_names, span_names
from ui.papers.notice import Notice
from ui.papers.preview import NARROWEST, PreviewCard
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


class RegisterView(QWidget):
    """The page.

    Signals: narrowed(Narrowing); row_chosen(key); opened(key); save_asked, print_asked,
    renew_asked, revoke_asked for the chosen row; batch_save_asked, batch_print_asked for the
    ticked ones; desk_asked.
    """

    narrowed = Signal(object)
    row_chosen = Signal(str)
    opened = Signal(str)
    save_asked = Signal()
    print_asked = Signal()
    renew_asked = Signal()
    revoke_asked = Signal()
    batch_save_asked = Signal()
    batch_print_asked = Signal()
    desk_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, Entry] = {}
        self.header = PageHeader(translate("Register", "Register"))
        self.notice = Notice()
        self.preview = PreviewCard()
        self._build_filters()
        self._build_list()
        self._build_actions()
        self._build_batch()
        self._empty = EmptyState(
            "book-marked",
            translate("Register", "The register is empty"),
            translate("Register", "Certificates stand here from the moment they are issued."),
            action=translate("Register", "See who waits"), primary=False,
        )  # fmt: skip
        self._empty.acted.connect(self.desk_asked)
        self._arrange()

    def show_entries(self, shown: Sequence[Entry], everything: Sequence[Entry]) -> None:
        """Show the lines that fit the toolbar, of all there are."""
        self._rows = {entry.key: entry for entry in shown}
        self.body.setCurrentIndex(0 if everything else 1)
        self.header.set_help(_help(everything))
        self.table.set_rows([row_of(entry) for entry in shown])
        self._list.setCurrentIndex(0 if shown else 1)
        count = translate("Register", "{shown} of {all}")
        self._count.setText(count.format(shown=len(shown), all=len(everything)))
        if shown and not self.table.current_key():
            self.table.select(shown[0].key)
        self._show_ticks()

    def show_actions(self, entry: Entry | None) -> None:
        """Allow what can be done with the chosen certificate."""
        open_ = entry is not None and entry.certificate.stored_state is CertificateState.VALID
        for button in (self.save, self.print):
            button.setEnabled(entry is not None and entry.printable)
        self.renew.setEnabled(open_)
        self.revoke.setEnabled(open_)

    def ticked(self) -> list[Entry]:
        """What is ticked, top to bottom."""
        return [self._rows[key] for key in self.table.checked()]

    def set_states(self, states: Sequence[str]) -> None:
        """Narrow to certificates in these states; none: all of them."""
        self.states.set_chosen([STATES.index(CertificateState(state)) for state in states])
        self._narrow()

    def clear_filters(self) -> None:
        """Show everything again."""
        self.search.clear()
        for filter_ in (self.levels, self.states, self.spans):
            filter_.set_chosen(())
        self._narrow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit.fit(event.size().width())
        super().resizeEvent(event)

    def _show_ticks(self) -> None:
        chosen = self.ticked()
        show_if(self.batch, bool(chosen))
        count = translate("Register", "{count} chosen").format(count=len(chosen))
        levels = [entry.certificate.record.level for entry in chosen]
        self.batch.say(count, level_summary(levels))
        self._head_tick.refresh()

    def _narrow(self) -> None:
        self.narrowed.emit(
            Narrowing(
                self.search.text(),
                self.levels.chosen(),
                self.states.chosen(),
                self.spans.chosen(),
            )
        )

    def _able(self) -> list[str]:
        return [key for key, entry in self._rows.items() if entry.printable]

    def _build_filters(self) -> None:
        self.search = SearchField(translate("Register", "Name, number, initials"))
        self.search.setMaximumWidth(200)
        self.levels = Filter(translate("Register", "Level"), level_names(), size="toolbar")
        states = [state_name(state) for state in STATES]
        self.states = Filter(translate("Register", "State"), states, size="toolbar")
        self.spans = Filter(translate("Register", "Issued"), span_names(), size="toolbar")
        self._count = Label(size="caption", tone="text-3")
        pause = QTimer(self, singleShot=True, interval=120)
        pause.timeout.connect(self._narrow)
        self.search.textChanged.connect(lambda _text: pause.start())
        for filter_ in (self.levels, self.states, self.spans):
            filter_.changed.connect(self._narrow)

    def _build_list(self) -> None:
        name = translate("Register", "Register")
        self._columns = columns()
        self.table = Table(self._columns, checkable=True, row_height=47, name=name)
        self._head_tick = HeadTick(self.table, translate("Register", "Name"), able=self._able)
        self.table.current_changed.connect(self.row_chosen)
        self.table.opened.connect(self.opened)
        self.table.checked_changed.connect(self._show_ticks)
        nothing = EmptyState(
            "search",
            translate("Register", "No certificate fits"),
            translate("Register", "No name, number or filter matches."),
            action=translate("Register", "Clear the filters"), primary=False,
        )  # fmt: skip
        nothing.acted.connect(self.clear_filters)
        self._list = QStackedWidget()
        self._list.addWidget(self.table)
        self._list.addWidget(nothing)

    def _build_actions(self) -> None:
        self.save = Button(translate("Register", "Save PDF"), icon="file-down")
        self.print = Button(translate("Register", "Print"), icon="printer")
        self.renew = Button(translate("Register", "Renew"), icon="refresh-cw")
        self.revoke = Button(translate("Register", "Revoke"), kind="danger")
        pairs = (
            (self.save, self.save_asked), (self.print, self.print_asked),
            (self.renew, self.renew_asked), (self.revoke, self.revoke_asked),
        )  # fmt: skip
        for button, signal in pairs:
            button.clicked.connect(signal)

    def _build_batch(self) -> None:
        self.batch = BatchBar()
        self.batch.cleared.connect(lambda: self.table.set_checked([]))
        self.batch_save = Button(translate("Register", "Export PDF"), icon="file-down")
        self.batch_print = Button(translate("Register", "Print"), kind="primary", icon="printer")
        self.batch_save.clicked.connect(self.batch_save_asked)
        self.batch_print.clicked.connect(self.batch_print_asked)
        self.batch.add_action(self.batch_save)
        self.batch.add_action(self.batch_print)

    def _arrange(self) -> None:
        self.preview.body.addLayout(self._action_rows())
        card = self._list_card()
        self._fit = ColumnFit(
            self.table, card, columns=self._columns, spare=SPARE, beside=NARROWEST
        )
        self.body = arrange_bench(
            self, above=(self.header, self.notice), card=card, preview=self.preview,
            empty=self._empty, batch=self.batch,
        )  # fmt: skip

    def _action_rows(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(theme_of(self).space.s2)
        for buttons in ((self.save, self.print), (self.renew, self.revoke)):
            row = QHBoxLayout()
            row.setSpacing(theme_of(self).space.s2)
            for button in buttons:
                if button is self.revoke:  # far from the harmless ones
                    row.addStretch(1)
                row.addWidget(button)
            if self.revoke not in buttons:
                row.addStretch(1)
            rows.addLayout(row)
        return rows

    def _list_card(self) -> Card:
        space = theme_of(self).space
        card = Card(flush=True)
        bar = QHBoxLayout()
        bar.setContentsMargins(space.s4, 10, space.s4, 10)
        bar.setSpacing(space.s2)
        bar.addWidget(self.search, 1)
        for widget in (self.levels, self.states, self.spans):
            bar.addWidget(widget)
        bar.addWidget(self._count, 1, Qt.AlignmentFlag.AlignRight)
        card.body.setSpacing(0)
        card.body.addLayout(bar)
        card.body.addWidget(Hairline())
        card.body.addWidget(self._list, 1)
        return card


def _help(everything: Sequence[Entry]) -> str:
    if not everything:
        return ""
    valid = sum(entry.state is CertificateState.VALID for entry in everything)
    text = translate("Register", "{all} certificates, {valid} of them valid")
    return text.format(all=len(everything), valid=valid)
