"""What a learner's certificates look like: one large, its facts, the others below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from trainer.certification.register import Certificate, CertificateState
from ui.papers.documents import Issue
from ui.papers.facts import FactRows, facts_of
from ui.papers.notice import Notice
from ui.papers.preview import PreviewCard
from ui.texts.names import day_text, star_name
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip, ChipKind
from ui.widgets.header import PageHeader
from ui.widgets.label import Label
from ui.widgets.shown import show_if
from ui.widgets.stars import Stars
from ui.widgets.states import EmptyState
from ui.widgets.table import Cell, Column, Row, Table

translate = QCoreApplication.translate

_LARGE, _SIDE = 732, 370


@dataclass(frozen=True, slots=True)
class Own:
    """One of the learner's certificates and its state today."""

    certificate: Certificate
    state: CertificateState

    @property
    def key(self) -> str:
        return str(self.certificate.id)

    @property
    def issue(self) -> Issue:
        return Issue(self.certificate.record, self.certificate.template)

    @property
    def printable(self) -> bool:
        """Whether it may still go on paper: not once it was revoked or renewed."""
        return self.state in (CertificateState.VALID, CertificateState.EXPIRED)


class CertificatesView(QWidget):
    """The page. Signals: row_chosen(key), save_asked, print_asked, exams_asked."""

    row_chosen = Signal(str)
    save_asked = Signal()
    print_asked = Signal()
    exams_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader(translate("Certificates", "My certificates"))
        self.notice = Notice()
        self.preview = PreviewCard(large=True)
        self.facts = FactRows()
        self.chip = Chip("")
        self._stars = Stars(size=26)
        self._level = Label(size="title", weight=500)
        self.save = Button(translate("Certificates", "Save PDF"), kind="primary", icon="file-down")
        self.print = Button(translate("Certificates", "Print"), icon="printer")
        self.save.clicked.connect(self.save_asked)
        self.print.clicked.connect(self.print_asked)
        name = translate("Certificates", "All my certificates")
        self.table = Table(_columns(), name=name)
        self.table.current_changed.connect(self.row_chosen)
        self._others = Card(name, flush=False, dense=True)
        self._others.body.addWidget(self.table)
        self.empty = EmptyState(
            "award",
            translate("Certificates", "No certificate yet"),
            translate("Certificates", "Pass a star exam, and the certificate stands here."),
            action=translate("Certificates", "See the exams"),
        )
        self.empty.acted.connect(self.exams_asked)
        self._arrange()

    def show_all(self, owned: Sequence[Own]) -> None:
        """Show these certificates, the newest first."""
        self.body.setCurrentIndex(0 if owned else 1)
        show_if(self._others, len(owned) > 1)
        self.table.set_rows([_row(own) for own in owned])
        if owned and not self.table.current_key():
            self.table.select(owned[0].key)

    def show_one(self, own: Own) -> None:
        """Show what is known of the chosen certificate."""
        record = own.certificate.record
        self._stars.set_stars(record.level)
        self._level.setText(star_name(record.level))
        text, kind, icon = _look(own.state)
        self.chip.set_chip(text, kind=kind, icon=icon)
        self.facts.set_facts(facts_of(record))
        self.save.setEnabled(own.printable)
        self.print.setEnabled(own.printable)

    def _arrange(self) -> None:
        space = theme_of(self).space
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.s4)
        row.addWidget(self.preview, _LARGE)
        row.addLayout(self._side(), _SIDE)
        self.body = QStackedWidget()
        self.body.addWidget(work)
        self.body.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.s5, space.s5, space.s5, space.s5)
        column.setSpacing(space.s4)
        for widget in (self.header, self.notice):
            column.addWidget(widget)
        column.addWidget(self.body, 1)

    def _side(self) -> QVBoxLayout:
        space = theme_of(self).space
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(space.s3)
        head.addWidget(self._level)
        head.addWidget(self.chip)
        head.addStretch(1)
        card.body.setSpacing(space.s3)
        card.body.addLayout(head)
        card.body.addWidget(self._stars, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self.facts)
        buttons = QHBoxLayout()
        buttons.setSpacing(space.s3)
        buttons.addWidget(self.save)
        buttons.addWidget(self.print)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        side = QVBoxLayout()
        side.setSpacing(space.s4)
        side.addWidget(card)
        side.addWidget(self._others, 1)
        side.addStretch(0)
        return side


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Certificates", "Level"), width=100),
        Column(translate("Certificates", "Issued")),
        Column(translate("Certificates", "State"), width=88),
    )


def _row(own: Own) -> Row:
    record = own.certificate.record
    text, _kind, icon = _look(own.state)
    return Row(
        own.key,
        (
            Cell(stars=record.level),
            Cell(day_text(record.issued_on), tone="text-2"),
            Cell(text, icon=icon, tone="text-2"),
        ),
    )


def _look(state: CertificateState) -> tuple[str, ChipKind, str]:
    looks: dict[CertificateState, tuple[str, ChipKind, str]] = {
        CertificateState.VALID: (translate("Certificates", "Valid"), "met", "circle-check"),
        CertificateState.EXPIRED: (translate("Certificates", "Expired"), "courtesy", "clock"),
        CertificateState.REVOKED: (translate("Certificates", "Revoked"), "taboo", "ban"),
        CertificateState.RENEWED: (
            translate("Certificates", "Replaced"), "neutral", "refresh-cw",
        ),
    }  # fmt: skip
    return looks[state]
