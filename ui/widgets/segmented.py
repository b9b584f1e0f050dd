"""A segmented control: one of a few, all in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Role, theme_of
from ui.widgets.focus import leave_to_parent, set_ring
from ui.widgets.painting import CENTRE, box, full, painter_on, text_width, write


class Segmented(QWidget):
    """Segments in a well; arrows move along them. `small` is 28 px high instead of 36.

    Signals: changed(index), by the user alone.
    """

    changed = Signal(int)

    def __init__(
        self,
        labels: Sequence[str],
        *,
        current: int = 0,
        small: bool = True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        self._segments = [_Segment(label, small=small) for label in labels]
        for index, segment in enumerate(self._segments):
            row.addWidget(segment)
            segment.clicked.connect(lambda _on=False, index=index: self._choose(index))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.set_current(current)

    def current(self) -> int:
        """The chosen segment."""
        return next(i for i, segment in enumerate(self._segments) if segment.isChecked())

    def set_current(self, index: int) -> None:
        """Choose a segment without a signal. It alone takes part in the Tab order."""
        for place, segment in enumerate(self._segments):
            chosen = place == index
            segment.setChecked(chosen)
            tab = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(tab)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Change the words, as many as there are segments."""
        for segment, label in zip(self._segments, labels, strict=True):
            segment.setText(label)
            segment.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        index = max(0, min(len(self._segments) - 1, self.current() + step))
        self._choose(index)
        self._segments[index].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        box(painter, full(self), theme.radius.control, fill=theme.colour("well"))
        painter.end()

    def _choose(self, index: int) -> None:
        changed = not self._segments[index].isChecked() or self.current() != index
        self.set_current(index)
        if changed:
            self.changed.emit(index)


class _Segment(QAbstractButton):
    def __init__(self, label: str, *, small: bool) -> None:
        super().__init__()
        self._small = small
        self.setText(label)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_ring(self, theme_of(self).radius.small)

    def nextCheckState(self) -> None:
        """Checking is the control's business: a click on the chosen one leaves it chosen."""

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        font = theme.font("caption" if self._small else "body", 500)
        height = theme.height.small if self._small else theme.height.control
        return QSize(text_width(self.text(), font) + 2 * (11 if self._small else 15), height - 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leave_to_parent(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        if self.isChecked():
            box(
                painter,
                full(self),
                theme.radius.small,
                fill=theme.colour("surface"),
                edge=theme.colour("edge"),
            )
        role: Role = "text" if self.isChecked() or self.underMouse() else "text-2"
        role = role if self.isEnabled() else "text-3"
        font = theme.font("caption" if self._small else "body", 500 if self.isChecked() else 400)
        write(painter, full(self), self.text(), font, theme.colour(role), align=CENTRE)
        painter.end()
