"""The page 进度, put together: the map over two plots."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.pages.progress.legend import MapLegend
from ui.pages.progress.plot_card import PlotCard
from ui.pages.progress.plot_data import SPANS
from ui.theme import theme_of
from ui.widgets.bars import Swatch
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.header import PageHeader
from ui.widgets.label import Label
from ui.widgets.mastery_map import MapRow, MasteryMap
from ui.widgets.segmented import Segmented

translate = QCoreApplication.translate


class ProgressView(QWidget):
    """Scrolls where the window is low.

    Signals: weakest_asked, opened(bank, chapter), practised(bank, chapter), span_chosen(weeks).
    """

    weakest_asked = Signal()
    opened = Signal(str, str)
    practised = Signal(str, str)
    span_chosen = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader(translate("Progress", "Progress"))
        self.weakest = Button("", kind="primary", icon="play")
        self.map = MasteryMap(large=True)
        self.forecast = PlotCard(translate("Progress", "Memory forecast"))
        self.forecast.set_corner(_bar_key())
        self.trend = PlotCard(translate("Progress", "What to say and what to do"))
        self.span = Segmented(
            [
                translate("Progress", "4 weeks"), translate("Progress", "12 weeks"),
                translate("Progress", "A year"),
            ],
            current=1, name=translate("Progress", "How far back"),
        )  # fmt: skip
        self.trend.set_corner(self.span)
        self._arrange()
        self.weakest.clicked.connect(self.weakest_asked)
        self.map.opened.connect(self.opened)
        self.map.practised.connect(self.practised)
        self.span.changed.connect(lambda index: self.span_chosen.emit(SPANS[index]))

    def weeks(self) -> int:
        """How far back the trend goes."""
        return SPANS[self.span.current()]

    def set_progress(self, rows: Sequence[MapRow], *, help_text: str, weakest: int) -> None:
        """Show another state; `weakest`: how many chapters the button stands for."""
        self.header.set_help(help_text)
        self.map.set_rows(rows)
        text = translate("Progress", "Practise the {count} weakest")
        if weakest == 0:
            text = translate("Progress", "Begin the first chapter")
        self.weakest.set_text(text.format(count=weakest))
        self.weakest.setEnabled(bool(rows))

    def make_plots(self) -> None:
        """Draw the plots; only to be called once the plotting library was loaded."""
        self.forecast.make_plot()
        self.trend.make_plot()

    def _arrange(self) -> None:
        space = theme_of(self).space
        self.header.add_action(self.weakest)
        card = Card(
            translate("Progress", "Mastery"),
            note=translate("Progress", "The number is mastery in %, a cell opens its points"),
            dense=True,
        )
        card.set_corner(MapLegend(bounds=True))
        card.body.addWidget(self.map)
        plots = QHBoxLayout()
        plots.setSpacing(space.s4)
        plots.addWidget(self.forecast, 1)
        plots.addWidget(self.trend, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.s5, space.s5, space.s5, space.s5 - space.s1)
        column.setSpacing(space.s4)
        column.addWidget(self.header)
        column.addWidget(card)
        column.addLayout(plots, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)


def _bar_key() -> QWidget:
    """What the bars of the forecast are."""
    key = QWidget()
    row = QHBoxLayout(key)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(Swatch("h2"), 0, Qt.AlignmentFlag.AlignVCenter)
    text = translate("Progress", "points due each day")
    row.addWidget(Label(text, size="caption", tone="text-2"))
    return key
