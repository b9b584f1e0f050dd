"""A page as large as the window allows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.papers.picture import PagePicture, Pager, page_names
from ui.papers.sheets import Sheets
from ui.pdf import Pdf
from ui.theme import theme_of
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.painting import painter_on

translate = QCoreApplication.translate

_MARGIN = 48


class Zoom(QDialog):
    """Certificate and pass over the whole window; ← → turn, Esc closes."""

    def __init__(self, sheets: Sheets, *, page: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._pages = [
            (pdf, number) for data in sheets.files for pdf in [Pdf(data)]
            for number in range(pdf.pages)
        ]  # fmt: skip
        self._names = page_names(len(self._pages))
        self._page = page
        self._title = Label(size="title", weight=500)
        self.picture = PagePicture()
        self.pager = Pager()
        self.pager.set_pages(len(self._pages))
        self.pager.turned.connect(self.go_to)
        for _ in range(page):
            self.pager.on.click()
        for key, button in (("Right", self.pager.on), ("Left", self.pager.back)):
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        self._arrange(sheets)
        self.setGeometry(parent.geometry())
        self.go_to(page)

    def go_to(self, page: int) -> None:
        """Show a page."""
        self._page = page
        pdf, number = self._pages[page]
        size, room = pdf.size(number), self._room()
        width = min(room.width(), round(room.height() * size.width() / size.height()))
        image = pdf.image(number, max(64, width), ratio=self.devicePixelRatioF())
        self._title.setText(self._names[page])
        self.picture.show_page(image, name=self._names[page])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.go_to(self._page)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme_of(self).colour("background"))
        painter.end()

    def _room(self) -> QSize:
        return QSize(self.width() - _MARGIN, self.height() - 36 - 16 - _MARGIN) - QSize(2, 2)

    def _arrange(self, sheets: Sheets) -> None:
        space = theme_of(self).space
        close = Button(translate("Papers", "Close"), hint="Esc")
        close.clicked.connect(self.accept)
        head = QHBoxLayout()
        head.setSpacing(space.s4)
        head.addWidget(self._title)
        head.addWidget(Label(sheets.issue.record.holder_name, tone="text-2"))
        head.addStretch(1)
        head.addWidget(self.pager)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.s5, space.s5, space.s5, space.s5)
        column.setSpacing(space.s4)
        column.addLayout(head)
        column.addWidget(self.picture, 1)
        self.setAccessibleName(translate("Papers", "Enlarge"))
