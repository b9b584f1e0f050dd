"""The window: sign-in or first start, then the frame of whoever signed in."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from trainer.accounts import Account
from trainer.app import Trainer
from trainer.errors import UserError
from trainer.resources import resource_path
from trainer.settings import Organisation
from trainer.usecases.accounts import SignInSheet
from ui.i18n import install_language
from ui.signin import SignIn
from ui.tasks import Job, Tasks
from ui.theme import switch_theme, theme_of

if TYPE_CHECKING:
    from ui.shell import Shell

translate = QCoreApplication.translate
log = logging.getLogger("star-trainer")

SMALLEST = (1024, 640)
USUAL = (1366, 768)


class Window(QStackedWidget):
    """One person at a time. Attributes: tasks, shell (None while nobody is signed in)."""

    def __init__(self, trainer: Trainer, sheet: SignInSheet) -> None:
        super().__init__()
        self._trainer = trainer
        self._account: Account | None = None
        self.tasks = Tasks(self)
        self.tasks.crashed.connect(self.show_failure)
        self.shell: Shell | None = None
        self.setWindowTitle("StarTrainer")
        self.setWindowIcon(QIcon(str(resource_path("icons", "app.svg"))))
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._show_sign_in(sheet)

    def fit(self, room: QSize) -> None:
        """Take all of a screen that hasn't room for the usual size."""
        if QSize(*USUAL).boundedTo(room) != QSize(*USUAL):
            self.resize(QSize(*USUAL).boundedTo(room))
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def warm_up(self) -> None:
        """Load banks and libraries while the person picks a name."""
        self.tasks.run(self._warm_up)

    def enter(self, account: Account, *, page: str = "") -> None:
        """Show the pages of whoever signed in, dressed as they like; first `page` or home."""
        organisation = self._trainer.accounts.organisation()
        chosen = self._trainer.accounts.preferences(account_id=account.id)
        dress(
            str(chosen.get("language", organisation.language)),
            str(chosen.get("theme", organisation.theme)),
        )
        self._account = account
        self.shell = self._make_shell(account, organisation)
        self._replace(self.shell)
        self.shell.home()
        if page:
            self.shell.open(page, {})

    def sign_out(self) -> None:
        """Back to the sign-in page, in the centre's own dress."""
        self._account, self.shell = None, None
        sheet = self._trainer.accounts.sign_in_sheet()
        dress(sheet.organisation.language, sheet.organisation.theme)
        self._show_sign_in(sheet)

    def show_failure(self, error: Exception) -> None:
        """Say honestly what went wrong; a bug goes into the log with its trace."""
        from ui.failure import failure_dialog

        if not isinstance(error, UserError):
            log.error("unexpected error", exc_info=error)
        failure_dialog(error, self._trainer.context.place.log_file, parent=self).open()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.shell is not None and not self.shell.may_leave():
            event.ignore()
            return
        self.tasks.stop()
        self._trainer.close()
        super().closeEvent(event)

    def _warm_up(self, _job: Job) -> None:
        self._trainer.warm_up()

    def _make_shell(self, account: Account, organisation: Organisation) -> Shell:
        from ui.pages.spec import Desk, Router
        from ui.shell import Shell

        router = Router(self)
        router.dress_changed.connect(lambda: self.enter(account, page="settings"))
        desk = Desk(trainer=self._trainer, account=account, tasks=self.tasks, router=router)
        shell = Shell(desk, organisation)
        shell.sign_out_asked.connect(self._ask_sign_out)
        shell.find_asked.connect(self._find)
        return shell

    def _show_sign_in(self, sheet: SignInSheet) -> None:
        if sheet.is_first_start:
            from ui.signin.first_start import FirstStart

            first = FirstStart(self._trainer, sheet.organisation)
            first.done.connect(self.enter)
            self._replace(first)
            return
        sign_in = SignIn(self._trainer, sheet)
        sign_in.signed_in.connect(self.enter)
        self._replace(sign_in)

    def _ask_sign_out(self) -> None:
        from ui.widgets.dialog import Dialog, Question

        if self.shell is None or not self.shell.may_leave():
            return
        dialog = Dialog(
            Question(
                title=translate("Window", "Sign out?"),
                body=translate("Window", "What you did is saved. The next person can sign in."),
                verb=translate("Window", "Sign out"),
            ),
            parent=self,
        )
        dialog.accepted.connect(self.sign_out)
        dialog.open()

    def _find(self) -> None:
        from ui.find import FindDialog

        if self.shell is not None:
            FindDialog(self.shell.desk, self.shell.specs, parent=self).open()

    def _replace(self, widget: QWidget) -> None:
        old = self.currentWidget()
        self.addWidget(widget)
        self.setCurrentWidget(widget)
        if old is not None:
            self.removeWidget(old)
            old.deleteLater()
        widget.show()
        widget.setFocus()


def dress(language: str, theme: str) -> None:
    """Put on a language and a theme; widgets made from now on speak it."""
    app = QApplication.instance()
    if app is not None:
        install_language(app, "en" if language == "en" else "zh_CN")
    name = "dark" if theme == "dark" else "light"
    if theme_of().name != name:
        switch_theme("dark" if theme == "dark" else "light")
