"""掌握情况: the small map and the three weakest chapters under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from trainer.usecases.progress import ChapterCell
from ui.pages.progress.legend import MapLegend
from ui.pages.progress.rows import percent
from ui.theme import paint_icon, theme_of
from ui.widgets.card import Card, Hairline
from ui.widgets.focus import set_ring
from ui.widgets.label import Label
from ui.widgets.mastery_map import MapRow, MasteryMap
from ui.widgets.painting import RIGHT, box, elided, full, painter_on, text_width, write

translate = QCoreApplication.translate

_SHOWN = 3


class MapCard(Card):
    """Signals: opened(bank, chapter), practised(bank, chapter)."""

    opened = Signal(str, str)
    practised = Signal(str, str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Today", "Mastery"),
            note=translate("Today", "One cell a chapter, the number is mastery in %"),
            parent=parent,
        )
        self.set_corner(MapLegend(bounds=False))
        self.map = MasteryMap()
        self.map.opened.connect(self.opened)
        self.map.practised.connect(self.practised)
        self._weakest = QHBoxLayout()
        self._weakest.setSpacing(12)
        self.body.addWidget(self.map)
        self.body.addSpacerItem(_giving_way(10))
        self.body.addWidget(Hairline())
        self.body.addSpacerItem(_giving_way(6))
        self.body.addLayout(self._weakest)
        self.body.addStretch(1)

    def set_mastery(self, rows: Sequence[MapRow], weakest: Sequence[ChapterCell]) -> None:
        """Show the map and the weakest chapters, the weakest first."""
        self.map.set_rows(rows)
        while (item := self._weakest.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if not weakest:
            text = translate("Today", "After the first practice the weakest chapters stand here")
            self._weakest.addWidget(Label(text, size="caption", tone="text-2"))
            return
        label = translate("Today", "Weakest")
        self._weakest.addWidget(Label(label, size="caption", tone="text-2"))
        for cell in weakest[:_SHOWN]:
            button = ChapterButton(cell)
            button.clicked.connect(lambda _on=False, c=cell: self.opened.emit(c.bank, c.chapter))
            self._weakest.addWidget(button, 1)
        for _ in range(_SHOWN - len(weakest)):
            self._weakest.addStretch(1)


def _giving_way(height: int) -> QSpacerItem:
    """Room that a low window takes back."""
    return QSpacerItem(0, height, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)


class ChapterButton(QAbstractButton):
    """A chapter with its mastery: short name left, number and arrow right."""

    def __init__(self, cell: ChapterCell, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mastery = percent(cell.standing.mastery or 0.0)
        self.setText(cell.short)
        self.setToolTip(cell.title)
        said = translate("Today", "{chapter}, mastery {mastery}%")
        self.setAccessibleName(said.format(chapter=cell.title, mastery=self._mastery))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_ring(self, theme_of(self).radius.control)

    def sizeHint(self) -> QSize:
        return QSize(160, theme_of(self).height.control)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        hovered = self.underMouse()
        painter = painter_on(self)
        box(
            painter, full(self), theme.radius.control,
            fill=theme.colour("hover" if hovered else "surface"),
            edge=theme.colour("outline" if hovered else "edge"),
        )  # fmt: skip
        figure = theme.font("body", 500, figures=True)
        side = theme.icon.row
        arrow = QRectF(self.width() - 12 - side, 0, side, self.height())
        paint_icon(painter, arrow, "chevron-right", theme.css("accent"))
        number = str(self._mastery)
        rect = QRectF(0, 0, arrow.left() - 8, self.height())
        write(painter, rect, number, figure, theme.colour("text"), align=RIGHT)
        room = rect.width() - text_width(number, figure) - 12 - 8
        words = elided(self.text(), theme.font(), room)
        write(
            painter, QRectF(12, 0, room, self.height()), words, theme.font(), theme.colour("text")
        )
        painter.end()
