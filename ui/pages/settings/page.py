"""The page of settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trainer.accounts import Role
from trainer.errors import UserError
from ui.pages.settings.centre import CentreCard
from ui.pages.settings.secret import SecretDialog
from ui.pages.spec import Desk
from ui.texts.errors import sentence
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.header import PageHeader
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

translate = QCoreApplication.translate

_LANGUAGES = ("zh_CN", "en")
_THEMES = ("light", "dark")


class SettingsPage(QWidget):
    """Every choice acts at once; only the centre's data has a button to save it."""

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = Segmented(
            ["中文", "English"], small=False, name=translate("Settings", "Language")
        )
        self._theme = Segmented(
            [translate("Settings", "Light"), translate("Settings", "Dark")],
            small=False, name=translate("Settings", "Theme"),
        )  # fmt: skip
        self._centre = CentreCard() if desk.account.role is Role.ADMINISTRATOR else None
        self._arrange()
        self._language.changed.connect(lambda place: self._prefer("language", _LANGUAGES[place]))
        self._theme.changed.connect(lambda place: self._prefer("theme", _THEMES[place]))
        if self._centre is not None:
            self._centre.saved.connect(self._save_centre)

    def enter(self, arguments: Mapping[str, Any]) -> None:
        """Show what holds now."""
        accounts = self._desk.trainer.accounts
        organisation = accounts.organisation()
        chosen = accounts.preferences(account_id=self._desk.account.id)
        language = chosen.get("language", organisation.language)
        theme = chosen.get("theme", organisation.theme)
        self._language.set_current(_LANGUAGES.index(language))
        self._theme.set_current(_THEMES.index(theme))
        if self._centre is not None:
            self._centre.show_organisation(organisation)

    def may_leave(self) -> bool:
        return True

    def _prefer(self, key: str, value: str) -> None:
        accounts = self._desk.trainer.accounts
        chosen = accounts.preferences(account_id=self._desk.account.id)
        accounts.save_preferences(
            account_id=self._desk.account.id, preferences={**chosen, key: value}
        )
        self._desk.router.dress_changed.emit()

    def _save_centre(self, organisation: object) -> None:
        if self._centre is None:
            return
        try:
            self._desk.trainer.accounts.save_organisation(
                actor=self._desk.account, organisation=self._centre.organisation()
            )
        except UserError as error:
            self._centre.refuse(str(error.details.get("field", "")), sentence(error))
            return
        self._desk.router.toast(translate("Settings", "The centre's data is saved"))

    def _change_secret(self) -> None:
        dialog = SecretDialog(self._desk, parent=self)
        dialog.open()

    def _arrange(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        help_text = translate("Settings", "Changes act at once")
        column.addWidget(PageHeader(translate("Settings", "Settings"), help_text))
        column.addWidget(self._own())
        if self._centre is not None:
            column.addWidget(self._centre)
        column.addWidget(self._data())
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _own(self) -> Card:
        card = Card(translate("Settings", "For me"))
        secret = Button(translate("Settings", "Change"), icon="key-round")
        secret.setAccessibleName(translate("Settings", "Change PIN or password"))
        secret.clicked.connect(self._change_secret)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(16)
        grid.setColumnStretch(2, 1)
        for row, (label, control) in enumerate(
            (
                (translate("Settings", "Language"), self._language),
                (translate("Settings", "Theme"), self._theme),
                (translate("Settings", "PIN or password"), secret),
            )
        ):
            grid.addWidget(Label(label, tone="text-2"), row, 0)
            grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignLeft)
        card.body.addLayout(grid)
        return card

    def _data(self) -> Card:
        card = Card(translate("Settings", "Data"))
        where = self._desk.trainer.context.place.database_shown
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(Label(translate("Settings", "Database"), tone="text-2"))
        path = Label(where, wrap=True)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(path, 1)
        card.body.addLayout(row)
        return card
