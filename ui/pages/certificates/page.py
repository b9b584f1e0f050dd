"""A learner's certificates: reads them, draws one, saves and prints it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.certificates.view import CertificatesView, Own
from ui.pages.spec import Desk
from ui.papers.documents import Issue, Paper
from ui.papers.output import Output
from ui.papers.sheets import SheetMaker
from ui.widgets.button import Button

translate = QCoreApplication.translate

_PAPERS = (Paper.CERTIFICATE, Paper.PASS)


class CertificatesPage(QWidget):
    """Feeds the view."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._owned: dict[str, Own] = {}
        self.view = CertificatesView()
        self._maker = SheetMaker(desk.tasks, self)
        self.output = Output(desk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        view = self.view
        view.row_chosen.connect(self._choose)
        view.save_asked.connect(lambda: self._menu(view.save, self.output.save))
        view.print_asked.connect(lambda: self._menu(view.print, self.output.print))
        view.exams_asked.connect(lambda: desk.router.open("exam"))
        view.preview.resized.connect(self._maker.resize)
        self._maker.ready.connect(view.preview.show_sheets)
        self._maker.failed.connect(view.preview.show_failure)
        self.output.failed.connect(view.notice.say)

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Show the certificates; `certificate` (id) chooses one."""
        certificates = self._desk.trainer.certificates
        today = certificates.today()
        owned = [
            Own(one, one.state(today))
            for one in certificates.of_learner(learner=self._desk.account)
        ]
        self._owned = {own.key: own for own in owned}
        self.view.header.set_help(_help(len(owned)))
        self.view.show_all(owned)
        if "certificate" in arguments:
            self.view.table.select(str(arguments["certificate"]))

    def may_leave(self) -> bool:
        """Nothing here can be lost."""
        return True

    def _choose(self, key: str) -> None:
        own = self._owned.get(key)
        if own is not None:
            self.view.show_one(own)
            issue = own.issue
            self._maker.ask(
                lambda: issue,
                width=self.view.preview.page_width(),
                ratio=self.devicePixelRatioF(),
            )

    def _menu(self, button: Button, verb: Callable[[Paper, Sequence[Issue]], None]) -> None:
        own = self._owned.get(self.view.table.current_key())
        if own is not None:
            self.view.notice.clear()
            menu = self.output.menu(lambda paper: verb(paper, [own.issue]), _PAPERS)
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def _help(count: int) -> str:
    if not count:
        return ""
    text = translate("Certificates", "{count} so far")
    return text.format(count=count)
