"""What stands under a preview: facts in rows, checks with their signs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from trainer.certification.record import CertificateRecord
from trainer.errors import UserError
from ui.texts.names import day_text, star_name
from ui.theme import theme_of
from ui.widgets.label import Label
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate

_LABEL_WIDTH = 44


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Check:
    """Something that was looked at before issuing; `problem` says what is wrong."""

    label: str
    problem: str = ""


class FactRows(QWidget):
    """Facts under one another; widgets can stand beside a label too."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme_of(self).space.s3)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH - theme_of(self).space.s3)
        self._grid.setColumnStretch(1, 1)
        self._facts: tuple[Fact, ...] = ()

    def facts(self) -> tuple[Fact, ...]:
        """The facts shown."""
        return self._facts

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts instead."""
        self._facts = tuple(facts)
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for place, fact in enumerate(facts):
            label = Label(fact.label, tone="text-2")
            value = Label(fact.value, wrap=True, figures=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(f"{fact.label} {fact.value}")
            self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, place, 1)


class Checks(QWidget):
    """Checks in two columns, each with a tick or a warning; the colour is never the only sign."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._checks: tuple[Check, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def checks(self) -> tuple[Check, ...]:
        """The checks shown."""
        return self._checks

    def set_checks(self, checks: Sequence[Check]) -> None:
        """Show these checks instead."""
        self._checks = tuple(checks)
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for place, check in enumerate(checks):
            self._grid.addWidget(_check_row(check), place // 2, place % 2)


def facts_of(record: CertificateRecord) -> tuple[Fact, ...]:
    """Number, term and ground of a certificate."""
    term = translate("Papers", "{first} to {last}").format(
        first=day_text(record.issued_on), last=day_text(record.valid_until)
    )
    ground = translate("Papers", "{title} on {day}, {score} points").format(
        title=record.exam_title, day=day_text(record.exam_date), score=record.total_score
    )
    return (
        Fact(translate("Papers", "No."), " ".join(record.number_groups)),
        Fact(translate("Papers", "Valid"), term),
        Fact(translate("Papers", "Ground"), ground),
    )


def checks_of(
    problems: Sequence[UserError], *, number_free: bool, has_photo: bool
) -> tuple[Check, ...]:
    """What is looked at before issuing."""
    from ui.papers.words import said

    glyphs = [said(p) for p in problems if p.code == "missing_glyph"]
    others = [said(p) for p in problems if p.code != "missing_glyph"]
    taken = translate("Papers", "The number is taken")
    photo = translate("Papers", "No photo: the pass has a box to glue one")
    return (
        Check(translate("Papers", "All characters print"))
        if not glyphs
        else Check(translate("Papers", "A character doesn't print"), glyphs[0]),
        Check(translate("Papers", "Number not used yet"))
        if number_free
        else Check(translate("Papers", "Number used already"), taken),
        Check(translate("Papers", "No text runs over"))
        if not others
        else Check(translate("Papers", "A text runs over"), others[0]),
        Check(translate("Papers", "Pass has a photo"))
        if has_photo
        else Check(translate("Papers", "Pass has no photo"), photo),
    )


def level_summary(levels: Sequence[int]) -> str:
    """3 stars 3, 4 stars 1, 2 stars 2, in the order they first come."""
    counts = {level: levels.count(level) for level in dict.fromkeys(levels)}
    parts = [
        translate("Papers", "{level} {count}").format(level=star_name(level), count=count)
        for level, count in counts.items()
    ]
    return translate("Papers", ", ").join(parts)


def _check_row(check: Check) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    wrong = bool(check.problem)
    sign = Glyph("triangle-alert", "courtesy", 16) if wrong else Glyph("circle-check", "met", 16)
    words = Label(check.label, size="caption", tone="courtesy" if wrong else "text-2")
    line.addWidget(sign)
    line.addWidget(words)
    line.addStretch(1)
    row.setToolTip(check.problem)
    said = check.problem or translate("Papers", "in order")
    row.setAccessibleName(f"{check.label}: {said}")
    return row
