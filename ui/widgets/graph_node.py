"""A node of a graph: a rounded box with a name and a line, coloured by what it stands for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.theme import Role, Theme, theme_of
from ui.widgets.focus import leave_to_parent, set_ring
from ui.widgets.painting import box, elided, full, painter_on, write

NodeKind = Literal["turn", "met", "courtesy", "missed", "taboo"]
_PAD = 8


@dataclass(frozen=True, slots=True)
class GraphNode:
    """`kind` colours it; `spoken` is read out with it: what it leads to."""

    key: str
    title: str
    line: str
    kind: NodeKind = "turn"
    spoken: str = ""


class NodeBox(QAbstractButton):
    """Title and two lines of text. Signals: entered, the focus came."""

    HEIGHT: ClassVar[int] = 58
    entered = Signal()

    def __init__(self, node: GraphNode, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.node = node
        self._chosen = False
        self._near = False
        self.setText(node.title)
        self.setToolTip(node.line)
        self.setAccessibleName(f"{node.title}：{node.line}")
        self.setAccessibleDescription(node.spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        set_ring(self, theme_of(self).radius.control)

    def set_state(self, *, chosen: bool, near: bool) -> None:
        """Whether it is the chosen one, or an arc joins it with that one."""
        self._chosen, self._near = chosen, near
        tab = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(tab)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leave_to_parent(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        fill, edge, ink = self._look()
        width = 2.0 if self._chosen else 1.0
        box(
            painter, full(self), theme.radius.control, fill=theme.colour(fill),
            edge=theme.colour(edge), width=width,
        )  # fmt: skip
        inner = full(self).adjusted(_PAD, 3, -_PAD, -4)
        font = theme.font("caption", 500)
        title = elided(self.node.title, font, inner.width())
        head = QRectF(inner.left(), inner.top(), inner.width(), 16)
        write(painter, head, title, font, theme.colour(ink))
        rest = QRectF(inner.left(), head.bottom() + 1, inner.width(), 34)
        _write_two(painter, theme, rest, self.node.line)
        painter.end()

    def _look(self) -> tuple[Role, Role, Role]:
        """Fill, edge and the colour of the title."""
        softs: dict[NodeKind, tuple[Role, Role]] = {
            "turn": ("surface", "accent"),
            "met": ("met-soft", "met"),
            "courtesy": ("courtesy-soft", "courtesy"),
            "missed": ("missed-soft", "text-2"),
            "taboo": ("taboo-soft", "taboo"),
        }
        fill, ink = softs[self.node.kind]
        if self.node.kind == "turn" and (self._chosen or self.underMouse()):
            fill = "accent-soft" if self._chosen else "hover"
        if self._chosen:
            return fill, "accent" if self.node.kind == "turn" else ink, ink
        plain: Role = "edge" if self.node.kind == "turn" else fill
        return fill, "outline" if self._near or self.underMouse() else plain, ink


def _write_two(painter: QPainter, theme: Theme, rect: QRectF, text: str) -> None:
    """At most two lines, the second cut with … where more would follow."""
    font = theme.font("caption")
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    first = line.textLength()
    layout.endLayout()
    ink, high = theme.colour("text"), rect.height() / 2
    for place, part in enumerate((text[:first], text[first:])):
        row = QRectF(rect.left(), rect.top() + place * high, rect.width(), high)
        write(painter, row, elided(part.strip(), font, rect.width()), font, ink)
