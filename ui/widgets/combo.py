"""Choosing from a list: a combo box, and a filter chip with its menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QListView,
    QMenu,
    QSizePolicy,
    QStyledItemDelegate,
    QWidget,
)

from ui.theme import Role, Theme, paint_icon, theme_of
from ui.widgets.focus import set_ring
from ui.widgets.painting import box, full, painter_on, text_width, write

translate = QCoreApplication.translate


class Combo(QComboBox):
    """A drop-down list; the wheel doesn't change it unless it has the focus."""

    def __init__(
        self,
        labels: Sequence[str] = (),
        *,
        name: str,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        self.setView(QListView())
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own ignores the stylesheet
        self.addItems(list(labels))
        self.setAccessibleName(name)
        self.setProperty("small", small)
        self.setFont(theme.font("caption" if small else "body", 500 if small else 400))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_ring(self, theme.radius.small if small else theme.radius.control)

    def showPopup(self) -> None:
        view = self.view()
        view.ensurePolished()
        view.scheduleDelayedItemsLayout()  # rows were measured before the stylesheet came
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = theme_of(self)
        painter = painter_on(self)
        role: Role = "text-2" if self.isEnabled() else "text-3"
        rect = QRectF(self.width() - 28, 0, 16, self.height())
        paint_icon(painter, rect, "chevron-down", theme.css(role))
        painter.end()


class Filter(QAbstractButton):
    """A chip that opens a menu of ticks; takes the accent while it narrows the list.

    Signals: changed(tuple of chosen indexes), empty where everything is shown.
    """

    changed = Signal(tuple)

    def __init__(
        self,
        label: str,
        options: Sequence[str],
        *,
        size: Literal["small", "toolbar"] = "small",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._options = tuple(options)
        self._chosen: tuple[int, ...] = ()
        self._height = 28 if size == "small" else 32
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme = theme_of(self)
        set_ring(self, theme.radius.small if size == "small" else theme.radius.control)
        self.clicked.connect(self.open_menu)
        self._show_chosen()

    def chosen(self) -> tuple[int, ...]:
        """The chosen indexes in the order of the options; empty means all."""
        return self._chosen

    def set_chosen(self, chosen: Sequence[int]) -> None:
        """Choose without a signal."""
        self._chosen = tuple(sorted(set(chosen)))
        self._show_chosen()

    def menu(self) -> QMenu:
        """A fresh menu of the options, its ticks as chosen."""
        menu = QMenu(self)
        for index, option in enumerate(self._options):
            action = QAction(option.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(index in self._chosen)
            action.toggled.connect(lambda on, index=index: self._toggle(index, on))
            menu.addAction(action)
        menu.addSeparator()
        clear = menu.addAction(translate("Kit", "Show all"))
        clear.setEnabled(bool(self._chosen))
        clear.triggered.connect(self.clear)
        return menu

    def open_menu(self) -> None:
        """Show the menu under the chip."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def clear(self) -> None:
        """Show everything again."""
        if self._chosen:
            self.set_chosen(())
            self.changed.emit(self._chosen)

    def sizeHint(self) -> QSize:
        font = theme_of(self).font("caption", 500)
        return QSize(text_width(self.text(), font) + 10 + 6 + 14 + 8, self._height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open_menu()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        radius = theme.radius.small if self._height == 28 else theme.radius.control
        fill, edge, ink = self._look()
        box(painter, full(self), radius, fill=theme.colour(fill), edge=theme.colour(edge))
        self._paint_words(painter, theme, ink)
        painter.end()

    def _look(self) -> tuple[Role, Role, Role]:
        if not self.isEnabled():
            return "well", "hairline", "text-3"
        if self._chosen:
            return "accent-soft", "accent", "accent"
        return ("hover", "outline", "text") if self.underMouse() else ("surface", "edge", "text-2")

    def _paint_words(self, painter: QPainter, theme: Theme, ink: Role) -> None:
        rect = QRectF(10, 0, self.width() - 34, self.height())
        write(painter, rect, self.text(), theme.font("caption", 500), theme.colour(ink))
        arrow = QRectF(self.width() - 22, 0, 14, self.height())
        paint_icon(painter, arrow, "chevron-down", theme.css(ink))

    def _toggle(self, index: int, on: bool) -> None:
        others = tuple(place for place in self._chosen if place != index)
        self.set_chosen((*others, index) if on else others)
        self.changed.emit(self._chosen)

    def _show_chosen(self) -> None:
        if not self._chosen:
            words = self._label
        elif len(self._chosen) == 1:
            words = f"{self._label}  {self._options[self._chosen[0]]}"
        else:
            count = translate("Kit", "{count} chosen").format(count=len(self._chosen))
            words = f"{self._label}  {count}"
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()
