"""A card with a plot: a sentence at first, the plot once its library is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.pages.progress.plot_data import PlotData
from ui.theme import theme_of
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.shown import show_if
from ui.widgets.sign import Glyph
from ui.widgets.states import Skeleton

if TYPE_CHECKING:
    from ui.pages.progress.plot import Plot


class PlotCard(Card):
    """Says its finding in a sentence under the title; `make_plots` draws it."""

    def __init__(self, title: str, *, parent: QWidget | None = None) -> None:
        super().__init__(title, dense=True, parent=parent)
        self._data = PlotData("")
        self._sentence = Label(size="caption", tone="text-2")
        self._empty = _Empty()
        self._skeleton: Skeleton | None = Skeleton((0.9, 0.7, 0.8))
        self._corner: QWidget | None = None
        self.plot: Plot | None = None
        self.head.addStrut(theme_of(self).height.small)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._skeleton, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_corner(self, widget: QWidget) -> None:
        """Put `widget` at the right of the title line; it is there while there is a plot."""
        super().set_corner(widget)
        self._corner = widget

    def set_data(self, data: PlotData) -> None:
        """Show another finding."""
        self._data = data
        some = bool(data.lines)
        self.setAccessibleDescription(data.said or data.sentence)
        self._sentence.setText(data.sentence)
        self._sentence.setToolTip(data.sentence)
        self._empty.sentence.setText(data.sentence)
        show_if(self._sentence, some)
        show_if(self._empty, not some)
        if self._corner is not None:
            show_if(self._corner, some)
        if self._skeleton is not None:
            show_if(self._skeleton, some)
        if self.plot is not None:
            show_if(self.plot, some)
            self.plot.set_data(data)

    def make_plot(self) -> None:
        """Draw; only to be called once the plotting library was loaded."""
        if self._skeleton is None:
            return
        from ui.pages.progress.plot import Plot

        self.plot = Plot(self._data)
        self.body.addWidget(self.plot, 1)
        self._skeleton.hide()
        self._skeleton.deleteLater()
        self._skeleton = None
        self.set_data(self._data)


class _Empty(QWidget):
    """What will be drawn here, at a third of the height."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = Label(tone="text-2")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(Glyph("chart-line", "text-3", 32), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
