"""What the table of coverage holds: a row a section, a column a question type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt

from trainer.bank.coverage import BankCoverage, Gap, Lack, SectionCoverage
from trainer.bank.model import KnowledgePoint
from trainer.question_types import question_types
from ui.texts.names import type_name
from ui.theme import Role
from ui.widgets.table_model import AnyIndex

translate = QCoreApplication.translate

RowRole = Qt.ItemDataRole.UserRole + 1
TITLE, POINTS, CRITICAL, FIRST_TYPE = range(4)
# From how many questions on a cell takes which fill and ink.
HEAT: tuple[tuple[int, Role, Role], ...] = (
    (8, "h5", "t5"), (5, "h4", "t4"), (3, "h3", "t3"), (2, "h2", "t2"), (1, "h1", "t1"),
)  # fmt: skip
# What is picked first, what is written after it; a type not named here comes last.
_ORDER = (
    "single_choice", "multiple_choice", "true_false", "fill_blank", "ordering", "matching",
    "mot_rating", "warranty_case", "phrasing", "rewrite", "procedure", "case_group", "dialogue",
)  # fmt: skip
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Picture:
    """How every manual stands. totals: bank → questions by type; points: those that gaps name."""

    manuals: tuple[BankCoverage, ...]
    totals: Mapping[str, Mapping[str, int]]
    points: Mapping[str, KnowledgePoint]


@dataclass(frozen=True, slots=True)
class Spot:
    """The questions of `type` about a section; empty fields don't narrow."""

    bank: str
    section: str = ""
    type: str = ""


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """A section, or a whole manual where `section` is empty. severe: gaps about critical points."""

    bank: str
    section: str
    title: str
    points: int
    covered: int
    critical: int
    by_type: Mapping[str, int]
    gaps: tuple[Gap, ...]
    severe: int


def rows_of(picture: Picture, *, bank: str = "", gaps_first: bool = True) -> list[CoverageRow]:
    """A row a manual, below it its sections: as they stand, or what lacks most urgently first."""
    groups: list[list[CoverageRow]] = []
    for manual in picture.manuals:
        if bank in ("", manual.bank):
            sections = [_section_row(manual.bank, one, picture) for one in manual.sections]
            if gaps_first:
                sections.sort(key=_urgency)
            groups.append([_manual_row(manual, picture), *sections])
    if gaps_first:
        groups.sort(key=lambda group: _urgency(group[0]))
    return [row for group in groups for row in group]


def is_severe(gap: Gap, points: Mapping[str, KnowledgePoint]) -> bool:
    """Whether the gap is about a critical point."""
    point = points.get(gap.id)
    return gap.lack is Lack.CRITICAL or (point is not None and point.critical)


def heat_of(count: int) -> tuple[Role, Role]:
    """Fill and ink of a cell that counts at least one question."""
    return next((fill, ink) for least, fill, ink in HEAT if count >= least)


class CoverageModel(QAbstractTableModel):
    """Title, points, critical points, a column a question type, gaps. Attributes: types."""

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        known = set(question_types())
        self.types = (*(t for t in _ORDER if t in known), *sorted(known - set(_ORDER)))
        self._rows: tuple[CoverageRow, ...] = ()

    def set_rows(self, rows: Sequence[CoverageRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rows(self) -> tuple[CoverageRow, ...]:
        """The rows shown."""
        return self._rows

    @property
    def gaps_column(self) -> int:
        return FIRST_TYPE + len(self.types)

    def type_of(self, column: int) -> str:
        """The question type that a column counts, "" for any other column."""
        place = column - FIRST_TYPE
        return self.types[place] if 0 <= place < len(self.types) else ""

    def spot_at(self, index: AnyIndex) -> Spot:
        """What a cell is about."""
        row = self._rows[index.row()]
        return Spot(row.bank, row.section, self.type_of(index.column()))

    def place_of(self, spot: Spot) -> int:
        """The row of a section, −1 where it isn't shown."""
        keys = [(row.bank, row.section) for row in self._rows]
        key = (spot.bank, spot.section)
        return keys.index(key) if key in keys else -1

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else self.gaps_column + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == TITLE:
            return _label(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.head(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            wrapped = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
            return left if section == TITLE else wrapped
        return None

    def head(self, column: int) -> str:
        """What a column is called."""
        if type_ := self.type_of(column):
            return type_name(type_)
        return {
            TITLE: translate("Coverage", "Section"),
            POINTS: translate("Coverage", "Points"),
            CRITICAL: translate("Coverage", "Critical"),
        }.get(column, translate("Coverage", "Gaps"))

    def _text(self, row: CoverageRow, column: int) -> str:
        if type_ := self.type_of(column):
            return str(row.by_type.get(type_, 0) or "–")
        return {
            TITLE: _label(row),
            POINTS: f"{row.covered}/{row.points}" if row.points else "–",
            CRITICAL: str(row.critical or "–"),
        }.get(column, str(len(row.gaps)))

    def _spoken(self, row: CoverageRow, column: int) -> str:
        if column == TITLE:
            return _label(row)
        if type_ := self.type_of(column):
            count = row.by_type.get(type_, 0)
            text = translate("Coverage", "{section}, {type}: {count} questions")
            return text.format(section=_label(row), type=type_name(type_), count=count)
        text = translate("Coverage", "{section}, {what}: {value}")
        value = self._text(row, column)
        return text.format(section=_label(row), what=self.head(column), value=value)


def _urgency(row: CoverageRow) -> tuple[int, int]:
    return -row.severe, -len(row.gaps)


def _label(row: CoverageRow) -> str:
    return f"{row.section}　{row.title}" if row.section else row.title


def _section_row(bank: str, one: SectionCoverage, picture: Picture) -> CoverageRow:
    return CoverageRow(
        bank, one.section, one.title, one.points, one.covered, one.critical, one.by_type,
        one.gaps, sum(is_severe(gap, picture.points) for gap in one.gaps),
    )  # fmt: skip


def _manual_row(manual: BankCoverage, picture: Picture) -> CoverageRow:
    return CoverageRow(
        manual.bank, "", manual.title, manual.points, manual.covered,
        sum(one.critical for one in manual.sections), picture.totals.get(manual.bank, {}),
        manual.gaps, sum(is_severe(gap, picture.points) for gap in manual.gaps),
    )  # fmt: skip
