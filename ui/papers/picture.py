"""A page of a PDF on screen, one page at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme_of
from ui.widgets.button import IconButton
from ui.widgets.label import Label
from ui.widgets.painting import CENTRE, box, painter_on, text_width, write
from ui.widgets.shown import show_if
from ui.widgets.sign import Glyph

translate = QCoreApplication.translate

A4_RATIO = 297 / 210


class PagePicture(QWidget):
    """A page with a 1 px edge, centred; or a sentence where there is none."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._mark = ""
        self._sign = Glyph("ban", "taboo", 32)
        self._words = Label(tone="text-2", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._message = QWidget(self)
        column = QVBoxLayout(self._message)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(1)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        column.addStretch(1)
        self._message.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def image(self) -> QImage | None:
        """The page shown, None while there is none."""
        return self._image

    def mark(self) -> str:
        """What is stamped over the page, "" where nothing is."""
        return self._mark

    def set_mark(self, text: str) -> None:
        """Stamp the page on screen: 已作废 and the like. The paper itself can't know."""
        self._mark = text
        self.setAccessibleDescription(text)
        self.update()

    def message(self) -> str:
        """The sentence shown instead of a page."""
        return "" if self._message.isHidden() else self._words.text()

    def show_page(self, image: QImage, *, name: str) -> None:
        """Show a page; `name` is read out."""
        self._image = image
        self._message.hide()
        self.setAccessibleName(name)
        self.update()

    def show_message(self, sentence: str, *, icon: str = "ban") -> None:
        """Say why there is no page."""
        self._image = None
        self._sign.set_glyph(icon, "text-3")
        self._words.setText(sentence)
        show_if(self._message, bool(sentence))
        self.setAccessibleName(sentence)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width / A4_RATIO)

    def sizeHint(self) -> QSize:
        return QSize(410, self.heightForWidth(410))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # No layout: it would take the height for a width from the message.
        super().resizeEvent(event)
        self._message.setGeometry(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        if self._image is None:
            painter.fillRect(area, theme.colour("well"))
        else:
            self._paint_page(painter, self._image, area)
        painter.end()

    def _paint_page(self, painter: QPainter, image: QImage, area: QRectF) -> None:
        theme = theme_of(self)
        size = image.deviceIndependentSize()
        scale = min((area.width() - 2) / size.width(), (area.height() - 2) / size.height())
        if 1 < scale < 1.02:
            scale = 1.0
        spot = QRectF(0, 0, round(size.width() * scale), round(size.height() * scale))
        spot.moveCenter(area.center())
        spot.moveTo(round(spot.left()), round(spot.top()))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(spot, image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(theme.colour("edge"))
        painter.drawRect(spot.adjusted(-1, -1, 0, 0))
        if self._mark:
            self._stamp(painter, spot)

    def _stamp(self, painter: QPainter, spot: QRectF) -> None:
        theme = theme_of(self)
        font = theme.font("score", 700)
        font.setPixelSize(max(16, round(spot.height() / 6)))
        width, height = text_width(self._mark, font) + font.pixelSize(), font.pixelSize() * 1.6
        frame = QRectF(-width / 2, -height / 2, width, height)
        painter.save()
        painter.setClipRect(spot)
        painter.translate(spot.center())
        painter.rotate(-18)
        ground, ink = theme.colour("surface"), theme.colour("taboo")
        ground.setAlphaF(0.82)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box(painter, frame, theme.radius.control, fill=ground, edge=ink, width=3)
        write(painter, frame, self._mark, font, ink, align=CENTRE)
        painter.restore()


class Pager(QWidget):
    """‹ 1 / 3 ›. Signals: turned(page from 0)."""

    turned = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._pages = 0, 0
        back, on = translate("Papers", "Previous page"), translate("Papers", "Next page")
        self.back = IconButton("chevron-left", back, size="small")
        self.on = IconButton("chevron-right", on, size="small")
        self._where = Label(figures=True, tone="text-2")
        self.back.clicked.connect(lambda: self._turn(-1))
        self.on.clicked.connect(lambda: self._turn(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.back, self._where, self.on):
            row.addWidget(widget)
        self.set_pages(0)

    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    def set_pages(self, pages: int) -> None:
        """Say how many pages there are; the page stays where it can."""
        self._pages = pages
        self._page = max(0, min(self._page, pages - 1))
        show_if(self, pages > 1)
        self._show()

    def _turn(self, step: int) -> None:
        self._page = (self._page + step) % max(1, self._pages)
        self._show()
        self.turned.emit(self._page)

    def _show(self) -> None:
        self._where.setText(f"{self._page + 1} / {self._pages}")


def page_names(count: int) -> Sequence[str]:
    """What the pages of the preview are called: the sheet, then the sides of the pass."""
    names = (
        translate("Papers", "Certificate"),
        translate("Papers", "Service pass, front"),
        translate("Papers", "Service pass, back"),
    )
    return names[:count]
