"""The names at sign-in: a row of 70 px a person, found by pinyin initials."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import Role, Theme, paint_icon, text_font, theme_of
from ui.widgets.focus import keyboard_focus, no_ring
from ui.widgets.painting import (
    CENTRE,
    box,
    dot,
    elided,
    hairline,
    text_width,
    write,
)

AnyIndex = QModelIndex | QPersistentModelIndex
_PersonRole = Qt.ItemDataRole.UserRole + 1
_ROW = 70
_ROOT = QModelIndex()

_INITIALS = 64  # px at most, for names of many syllables


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who may sign in; the first `matched` letters of `initials` were typed."""

    key: str
    name: str
    detail: str
    initials: str = ""
    matched: int = 0


class NameList(QListView):
    """Signals: chosen(key) as ↑ ↓ and clicks move, submitted(key) on Enter or double click."""

    chosen = Signal(str)
    submitted = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = _People(self)
        self.setModel(self._people)
        self.setItemDelegate(_PersonDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(name)
        no_ring(self)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(lambda _index: self.submitted.emit(self.current_key()))

    def set_people(self, people: Sequence[Person]) -> None:
        """Show these people; who was chosen stays so, else the first is."""
        before = self.current_key()
        self._people.set_people(people)
        row = next((place for place, one in enumerate(people) if one.key == before), 0)
        self.setCurrentIndex(self._people.index(row))

    def current_key(self) -> str:
        """Who is chosen, "" for nobody."""
        person = self.currentIndex().data(_PersonRole)
        return person.key if isinstance(person, Person) else ""

    def step(self, by: int) -> None:
        """Choose the next (+1) or the previous (−1) person: the search field's ↑ ↓."""
        row = max(0, min(self._people.rowCount() - 1, self.currentIndex().row() + by))
        self.setCurrentIndex(self._people.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key():
            self.submitted.emit(self.current_key())
            return
        super().keyPressEvent(event)

    def _tell(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.current_key())


class _People(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._people: tuple[Person, ...] = ()

    def set_people(self, people: Sequence[Person]) -> None:
        self.beginResetModel()
        self._people = tuple(people)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        person = self._people[index.row()]
        answers: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: person.name,
            Qt.ItemDataRole.AccessibleTextRole: f"{person.name} {person.detail}",
            _PersonRole: person,
        }
        return answers.get(role)


class _PersonDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(320, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        view = cast(QListView, option.widget)
        state = option.state
        rect = QRectF(option.rect)
        theme = theme_of(view)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("accent-soft" if chosen else "hover"))
        hairline(painter, theme, rect.left(), rect.right(), rect.bottom() - 1)
        _paint_person(painter, theme, rect, index.data(_PersonRole), chosen)
        if chosen and view.hasFocus() and keyboard_focus():
            box(painter, rect, theme.radius.control, edge=theme.colour("focus"), width=2)
        painter.restore()


def _paint_person(
    painter: QPainter, theme: Theme, rect: QRectF, person: Person, chosen: bool
) -> None:
    centre = QPointF(rect.left() + 36, rect.center().y())
    fill: Role = "accent-fill" if chosen else "well"
    ink: Role = "on-accent" if chosen else "text-2"
    dot(painter, centre, 20, theme.colour(fill))
    disc = QRectF(centre.x() - 20, centre.y() - 20, 40, 40)
    font = text_font(theme.type.stem, 500)
    write(painter, disc, person.name[:1], font, theme.colour(ink), align=CENTRE)
    initials = elided(person.initials, theme.font("caption", 500), _INITIALS)
    beside = max(84, 48 + 8 + text_width(initials, theme.font("caption", 500)))
    left, width = rect.left() + 68, rect.width() - 68 - beside
    name = theme.font("stem", 500)
    line = QRectF(left, rect.top() + 12, width, 26)
    write(painter, line, elided(person.name, name, width), name, theme.colour("text"))
    line = QRectF(left, rect.top() + 37, width, 18)
    caption = theme.font("caption")
    write(painter, line, elided(person.detail, caption, width), caption, theme.colour("text-2"))
    _paint_initials(painter, theme, rect, initials, person.matched)
    if chosen:
        spot = QRectF(rect.right() - 36, rect.top(), 18, rect.height())
        paint_icon(painter, spot, "check", theme.css("accent"))


def _paint_initials(
    painter: QPainter, theme: Theme, rect: QRectF, initials: str, matched: int
) -> None:
    """What was typed in the accent, the rest of the initials in grey."""
    font = theme.font("caption", 500)
    typed, rest = initials[:matched], initials[matched:]
    left = rect.right() - 48 - text_width(initials, font)
    line = QRectF(left, rect.top(), 80, rect.height())
    write(painter, line, typed, font, theme.colour("accent"))
    line = line.adjusted(text_width(typed, font) if typed else 0, 0, 0, 0)
    write(painter, line, rest, font, theme.colour("text-3"))
