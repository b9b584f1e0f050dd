"""A dialog: 480 wide or as told; its title asks with the verb, its buttons answer with verbs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QBitmap,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.floating import SHADOW_ROOM, Floating
from ui.widgets.label import Label
from ui.widgets.prose import Prose

translate = QCoreApplication.translate

_WIDTH = 480


@dataclass(frozen=True, slots=True)
class Question:
    """What a dialog asks: title with the verb, what follows, the verb again as button."""

    title: str
    body: str
    verb: str
    kind: Literal["primary", "danger-filled"] = "primary"


class Dialog(QDialog):
    """Put fields into `content`. Esc is 返回; Enter answers only where nothing is destroyed.

    Use `open()` with the signals `accepted` and `rejected`.
    Attributes: content, foot (the row of buttons), verb (the answering button), back.
    """

    def __init__(
        self, question: Question, *, width: int = _WIDTH, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._destroys = question.kind == "danger-filled"
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(question.title)
        self.setAccessibleName(question.title)
        self.setAccessibleDescription(question.body)
        self.content = QVBoxLayout()
        self.back = Button(translate("Kit", "Back"), hint="Esc")
        self.back.clicked.connect(self.reject)
        self.verb = Button(question.verb, kind=question.kind)
        self.verb.clicked.connect(self.accept)
        self._arrange(question, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._destroys and self.verb.isEnabled():
                self.verb.click()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.adjustSize()
        above = self.parentWidget()
        if above is not None:
            frame = above.window().geometry()
            self.move(frame.center() - self.rect().center())
        self._first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if QGuiApplication.platformName() == "xcb":  # without a compositor the rest is black
            self.setMask(_plate_of(self))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        above = self.parentWidget()
        if above is not None and above.window().isVisible():
            above.window().activateWindow()  # no window manager, no way back for the keyboard

    def _first_focus(self) -> QWidget:
        """The first field; else the button that does no harm."""
        for field in _widgets(self.content):
            if not field.isHidden() and (
                field.focusProxy() or field.focusPolicy() & Qt.FocusPolicy.TabFocus
            ):
                return field
        return self.back if self._destroys else self.verb

    def _arrange(self, question: Question, width: int) -> None:
        theme = theme_of(self)
        plate = Floating(radius=theme.radius.card)
        plate.set_padding(theme.space.s4 + theme.space.s1, theme.space.s5)
        plate.setFixedWidth(width)
        plate.body.setSpacing(theme.space.s2)
        plate.body.addWidget(Label(question.title, size="title", weight=500, wrap=True))
        if question.body:
            plate.body.addWidget(Prose(question.body, tone="text-2"))
        self.content.setSpacing(theme.space.s3)
        self.content.setContentsMargins(0, theme.space.s2, 0, 0)
        plate.body.addLayout(self.content)
        plate.body.addSpacing(theme.space.s2)
        self.foot = self._buttons()
        plate.body.addLayout(self.foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADOW_ROOM, SHADOW_ROOM, SHADOW_ROOM, SHADOW_ROOM)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        column.addWidget(plate)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.verb)
        return row


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and of the layouts in it, in their order."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets(inner)


def _plate_of(dialog: QWidget) -> QRegion:
    """The rounded plate alone, without the room for its shadow."""
    room = SHADOW_ROOM
    radius = theme_of(dialog).radius.card + 1  # leaves out the half-covered pixels of the corners
    shape = QBitmap(dialog.size())
    shape.clear()
    painter = QPainter(shape)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.color1)
    painter.drawRoundedRect(dialog.rect().adjusted(room, room, -room, -room), radius, radius)
    painter.end()
    return QRegion(shape)
