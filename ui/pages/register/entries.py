"""The lines of the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from trainer.certification.register import Certificate, CertificateState
from ui.papers.documents import Issue
from ui.papers.facts import Fact, facts_of
from ui.papers.fit import wide_enough
from ui.papers.narrow import found, in_spans
from ui.texts.names import day_text, moment_text
from ui.theme import Role
from ui.widgets.table import Cell, Column, Row

translate = QCoreApplication.translate

STATES = tuple(CertificateState)
_LONGEST = "Y0000 00 000000 00 0 000000"


@dataclass(frozen=True, slots=True)
class Entry:
    """A certificate, its state today, and its holder's pinyin initials."""

    certificate: Certificate
    state: CertificateState
    initials: str

    @property
    def key(self) -> str:
        return str(self.certificate.id)

    @property
    def name(self) -> str:
        return self.certificate.record.holder_name

    @property
    def issue(self) -> Issue:
        return Issue(self.certificate.record, self.certificate.template)

    @property
    def printable(self) -> bool:
        """Whether it may still go on paper: not once it was revoked or renewed."""
        return self.state in (CertificateState.VALID, CertificateState.EXPIRED)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What the toolbar asks for; empty fields don't narrow. Indexes of the filters' options."""

    text: str = ""
    levels: tuple[int, ...] = ()
    states: tuple[int, ...] = ()
    spans: tuple[int, ...] = ()

    def fits(self, entry: Entry, today: date) -> bool:
        """Whether the line is to be shown."""
        record = entry.certificate.record
        return (
            found(
                self.text, record.holder_name, record.employee_no, record.number, entry.initials,
                record.department,
            )
            and (not self.levels or record.level - 1 in self.levels)
            and (not self.states or STATES.index(entry.state) in self.states)
            and in_spans(record.issued_on, today, self.spans)
        )  # fmt: skip


def columns() -> tuple[Column, ...]:
    """The columns of the register; the first one's title is the head's checkbox."""
    number = translate("Register", "Certificate number")
    issued, state = translate("Register", "Issued"), translate("Register", "State")
    words = [state_name(one) for one in STATES]
    days = [day_text(date(2028, month, 28)) for month in range(1, 13)]
    return (
        Column("", elide=True),
        Column(translate("Register", "Level"), width=84),
        Column(number, width=wide_enough(number, [_LONGEST])),
        Column(issued, width=wide_enough(issued, days)),
        Column(state, width=wide_enough(state, words, sign=True)),
    )


SPARE = (3, 1)  # what may go in a narrow window: the day, then the stars


def row_of(entry: Entry) -> Row:
    """A certificate as a row of the table."""
    record = entry.certificate.record
    icon, tone = _look(entry.state)
    return Row(
        entry.key,
        (
            Cell(record.holder_name, weight=500),
            Cell(stars=record.level),
            Cell(" ".join(record.number_groups), tone="text-2"),
            Cell(
                day_text(record.issued_on), tone="text-2", sort=float(record.issued_on.toordinal())
            ),
            Cell(state_name(entry.state), icon=icon, tone=tone),
        ),
        enabled=entry.printable,
    )


def state_name(state: CertificateState) -> str:
    """有效, 已到期, 已作废, 已换证."""
    return {
        CertificateState.VALID: translate("Register", "Valid"),
        CertificateState.EXPIRED: translate("Register", "Expired"),
        CertificateState.REVOKED: translate("Register", "Revoked"),
        CertificateState.RENEWED: translate("Register", "Renewed"),
    }[state]


def facts_of_entry(entry: Entry) -> tuple[Fact, ...]:
    """Facts of the certificate, and how it ended."""
    facts = facts_of(entry.certificate.record)
    ended = entry.certificate.ended_at
    if ended is None:
        issued = moment_text(entry.certificate.issued_at)
        return (*facts, Fact(translate("Register", "Issue"), issued))
    text = translate("Register", "{state} on {moment}").format(
        state=state_name(entry.state), moment=moment_text(ended)
    )
    if entry.certificate.reason:
        text = translate("Register", "{what}: {reason}").format(
            what=text, reason=entry.certificate.reason
        )
    return (*facts, Fact(translate("Register", "End"), text))


def _look(state: CertificateState) -> tuple[str, Role]:
    looks: dict[CertificateState, tuple[str, Role]] = {
        CertificateState.VALID: ("circle-check", "met"),
        CertificateState.EXPIRED: ("clock", "courtesy"),
        CertificateState.REVOKED: ("ban", "taboo"),
        CertificateState.RENEWED: ("refresh-cw", "text-3"),
    }
    return looks[state]
