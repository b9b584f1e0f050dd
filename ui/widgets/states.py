"""A page without content: nothing yet, still loading, or taking its time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme_of
from ui.widgets.bars import Bar
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.painting import box, painter_on
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class EmptyState(QWidget):
    """What will be here, how it comes, and the first step; at a third of the height.

    Signals: acted, the first step was taken.
    """

    acted = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        *,
        action: str = "",
        primary: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Glyph(icon, "text-3", 32), 0, _CENTRE)
        column.addSpacing(8)
        column.addWidget(Label(title, size="stem", weight=500), 0, _CENTRE)
        column.addWidget(Label(sentence, tone="text-2"), 0, _CENTRE)
        if action:
            button = Button(action, kind="primary" if primary else "secondary")
            button.clicked.connect(self.acted)
            column.addSpacing(16)
            column.addWidget(button, 0, _CENTRE)
        column.addStretch(2)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)


class Skeleton(QWidget):
    """Grey bars where text will be; `shares` are their widths from 0 to 1."""

    def __init__(
        self, shares: Sequence[float] = (0.35, 0.92, 0.78), *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shares = tuple(shares)
        self.setAccessibleName(translate("Kit", "Loading"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, 20 * len(self._shares))

    def paintEvent(self, event: QPaintEvent) -> None:
        well = theme_of(self).colour("well")
        painter = painter_on(self)
        for place, share in enumerate(self._shares):
            rect = QRectF(0, 20 * place + 4, self.width() * share, 12)
            box(painter, rect, 4, fill=well)
        painter.end()


class Waiting(QWidget):
    """Nothing at first, a skeleton after 200 ms, after 2 s words, progress and 取消.

    Signals: cancelled.
    """

    cancelled = Signal()

    def __init__(self, sentence: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._skeleton = Skeleton()
        self._words = QWidget()
        self._bar = Bar(0.0, name=sentence)
        self._arrange(sentence)
        self._skeleton.hide()
        self._words.hide()
        QTimer.singleShot(200, self, self._skeleton.show)
        QTimer.singleShot(2000, self, self._words.show)

    def set_progress(self, share: float) -> None:
        """Say how much is done, 0 to 1."""
        self._bar.set_share(share)

    def _arrange(self, sentence: str) -> None:
        row = QHBoxLayout(self._words)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(12)
        row.addWidget(Label(sentence, tone="text-2"))
        row.addWidget(self._bar, 1)
        cancel = Button(translate("Kit", "Cancel"), size="small")
        cancel.clicked.connect(self.cancelled)
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        column.addWidget(self._skeleton)
        column.addWidget(self._words)
        column.addStretch(1)
