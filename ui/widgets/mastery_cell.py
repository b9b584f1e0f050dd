"""One cell of the mastery map: a section and how firmly it sits."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.theme import Role, theme_of
from ui.widgets.focus import leave_to_parent, set_ring
from ui.widgets.painting import CENTRE, box, dashed_box, elided, full, painter_on, write

translate = QCoreApplication.translate

_STEPS: tuple[tuple[int, Role, Role], ...] = (
    (85, "h5", "t5"),
    (75, "h4", "t4"),
    (60, "h3", "t3"),
    (40, "h2", "t2"),
    (0, "h1", "t1"),
)


@dataclass(frozen=True, slots=True)
class MapCell:
    """A section: `mastery` in %, None where it wasn't begun; `title` and `detail` for its card."""

    key: str
    label: str
    mastery: int | None
    title: str
    detail: str = ""


def step_roles(mastery: int) -> tuple[Role, Role]:
    """The fill and the text colour of a mastery in %."""
    return next((fill, ink) for low, fill, ink in _STEPS if mastery >= low)


class MasteryCell(QAbstractButton):
    """46 × 46 with the number, or 92 × 50 with the section's name under it.

    Signals: entered(at_once), left.
    """

    entered = Signal(bool)
    left = Signal()

    def __init__(self, cell: MapCell, *, large: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell = cell
        self._large = large
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(cell_size(large=large))
        self.setText(cell.label)
        set_ring(self, theme_of(self).radius.small)
        self.setAccessibleName(_spoken(cell))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.entered.emit(False)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(event.reason() != Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leave_to_parent(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        ink: Role = "text-2"
        if self.cell.mastery is None:
            dashed_box(painter, full(self), theme.radius.small, theme.colour("edge"))
            number = translate("Kit", "Not begun") if self._large else "—"
        else:
            fill, ink = step_roles(self.cell.mastery)
            box(painter, full(self), theme.radius.small, fill=theme.colour(fill))
            number = str(self.cell.mastery)
        if self.underMouse():
            edge = theme.colour("focus")
            box(painter, full(self), theme.radius.small, edge=edge, width=2)
        figure = "stem" if self._large and self.cell.mastery is not None else "body"
        font = (
            theme.font("caption", 400)
            if self._large and self.cell.mastery is None
            else (
                theme.font(figure, 500, figures=True)  # type: ignore[arg-type]
            )
        )
        rect = QRectF(0, 6, self.width(), 22) if self._large else full(self)
        write(painter, rect, number, font, theme.colour(ink), align=CENTRE)
        if self._large:
            caption = theme.font("caption")
            words = elided(self.cell.label, caption, self.width() - 8)
            rect = QRectF(0, 26, self.width(), 18)
            write(painter, rect, words, caption, theme.colour(ink), align=CENTRE)
        painter.end()


def cell_size(*, large: bool) -> QSize:
    """The size of a cell in px."""
    return QSize(92, 50) if large else QSize(46, 46)


def _spoken(cell: MapCell) -> str:
    if cell.mastery is None:
        said = translate("Kit", "{section}, not begun").format(section=cell.label)
    else:
        said = translate("Kit", "{section}, mastery {mastery}%")
        said = said.format(section=cell.label, mastery=cell.mastery)
    return translate("Kit", ", ").join(part for part in (said, cell.detail) if part)
