"""From the first start to the pages of each role, as people do it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from trainer.accounts import Account, Role
from trainer.app import Trainer, open_trainer
from trainer.settings import open_place
from ui.app import open_window
from ui.demo.cast import ADMINISTRATOR, ORGANISATION
from ui.find import FindDialog
from ui.pages import page_specs
from ui.pages.settings.secret import SecretDialog
from ui.signin import SignIn
from ui.signin.first_start import SAMPLE_PIN, SAMPLES, FirstStart
from ui.theme import apply_theme, load_theme, theme_of
from ui.widgets.link import Link
from ui.widgets.pin import PinEntry
from ui.window import Window

OpenWindow = Callable[[], Window]


@pytest.fixture
def open_it(qapp: QApplication, qtbot: QtBot, data_folder: object) -> OpenWindow:
    """Opens the real window on this test's data folder."""
    apply_theme(qapp, load_theme("light"))

    def opened() -> Window:
        window = open_window(open_trainer(open_place(), seed=1))
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return opened


@pytest.fixture
def settled(data_folder: object) -> Trainer:
    """A centre with its administrator and the sample people."""
    trainer = open_trainer(open_place(), seed=1)
    trainer.accounts.set_up(
        administrator=ADMINISTRATOR,
        secret="246810",
        organisation=ORGANISATION,
        samples=tuple((one, SAMPLE_PIN) for one in SAMPLES),
    )
    return trainer


def sign_in(qtbot: QtBot, window: Window, number: str, pin: str) -> None:
    """Type the number, Enter, the PIN, Enter."""
    search = window.focusWidget()
    assert search is not None
    qtbot.keyClicks(search, number)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    pad = window.findChild(PinEntry)
    qtbot.keyClicks(pad.edit, pin)
    qtbot.keyClick(pad.edit, Qt.Key.Key_Return)


def enter_as(qtbot: QtBot, window: Window, number: str, pin: str = SAMPLE_PIN) -> None:
    """Sign in and wait for the pages."""
    sign_in(qtbot, window, number, pin)
    qtbot.waitUntil(lambda: window.shell is not None)


def account(trainer: Trainer, role: Role) -> Account:
    """The sample person of a role."""
    people = trainer.accounts.sign_in_sheet().accounts
    return next(person for person in people if person.role is role)


def test_first_start_makes_the_administrator_and_signs_in(
    qtbot: QtBot, open_it: OpenWindow
) -> None:
    """Name, PIN twice, Enter: the administrator stands on the list of people."""
    window = open_it()
    first = window.currentWidget()
    assert isinstance(first, FirstStart)
    name, number, secret, again = _fields(first)[2:]
    qtbot.keyClicks(name, "Zhao")
    qtbot.keyClicks(secret, "246810")
    qtbot.keyClicks(again, "246810")
    assert number.text() == "0001"
    qtbot.keyClick(again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.shell is not None)

    assert window.shell is not None
    assert window.shell.desk.account.role is Role.ADMINISTRATOR
    assert len(window.shell.desk.trainer.accounts.sign_in_sheet().accounts) == 1 + len(SAMPLES)


@pytest.mark.parametrize(
    ("name", "secret", "again"),
    [("", "2468", "2468"), ("Zhao", "", ""), ("Zhao", "12", "12"), ("Zhao", "2468", "2469")],
)
def test_first_start_refuses_what_is_incomplete(
    qtbot: QtBot, open_it: OpenWindow, name: str, secret: str, again: str
) -> None:
    """A missing name or PIN, a short PIN, two different ones: the page stays and says why."""
    window = open_it()
    first = window.currentWidget()
    assert isinstance(first, FirstStart)
    fields = _fields(first)
    for field, text in zip((fields[2], fields[4], fields[5]), (name, secret, again), strict=True):
        qtbot.keyClicks(field, text)
    qtbot.keyClick(fields[5], Qt.Key.Key_Return)

    assert window.currentWidget() is first
    assert any(shown.error() for shown in first.fields.values())
    assert open_trainer(open_place()).accounts.sign_in_sheet().is_first_start


@pytest.mark.parametrize(
    ("room", "size", "maximized"),
    [
        (QSize(1920, 1040), QSize(1366, 768), False),
        (QSize(1280, 720), QSize(1280, 720), True),
        (QSize(1440, 700), QSize(1366, 700), True),
    ],
)
def test_the_window_is_never_larger_than_the_screen(
    qtbot: QtBot, settled: Trainer, data_folder: object, room: QSize, size: QSize, maximized: bool
) -> None:
    """The usual size where it fits, else the whole screen."""
    window = open_window(open_trainer(open_place(), seed=1))
    qtbot.addWidget(window)
    window.fit(room)

    assert window.size() == size
    assert window.isMaximized() is maximized


def test_a_password_is_typed_without_another_click(
    qtbot: QtBot, settled: Trainer, open_it: OpenWindow
) -> None:
    """The link leads into the field; what was wrong for one person is not said of the next."""
    window = open_it()
    page = window.currentWidget()
    assert isinstance(page, SignIn)
    sign_in(qtbot, window, "0147", "9999")
    assert page.secret.error()
    page.search.setText("0201")
    assert not page.secret.error()
    qtbot.mouseClick(page.secret.findChild(Link), Qt.MouseButton.LeftButton)
    typed = QApplication.focusWidget()
    assert isinstance(typed, QLineEdit)
    qtbot.keyClicks(typed, SAMPLE_PIN)
    qtbot.keyClick(typed, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: window.shell is not None)


@pytest.mark.parametrize("typed", ["0147", "lx", "LX", "林"])
def test_name_number_and_initials_find_a_person(
    qtbot: QtBot, settled: Trainer, open_it: OpenWindow, typed: str
) -> None:
    """Whatever of them is typed, the right person is chosen."""
    window = open_it()
    page = window.currentWidget()
    assert isinstance(page, SignIn)
    page.search.setText(typed)

    assert page.chosen() is not None
    assert page.chosen().name == "林晓"


def test_right_pin_opens_the_first_page_of_the_role(
    qtbot: QtBot, settled: Trainer, open_it: OpenWindow
) -> None:
    """A trainee lands on today."""
    window = open_it()
    enter_as(qtbot, window, "0147")

    assert window.shell is not None
    assert window.shell.current_key == "today"


def test_wrong_pin_says_how_many_tries_are_left(
    qtbot: QtBot, settled: Trainer, open_it: OpenWindow
) -> None:
    """The field is empty again, the sentence under it names the tries left, then the lock."""
    window = open_it()
    sign_in(qtbot, window, "0147", "9999")
    page = window.currentWidget()
    assert isinstance(page, SignIn)
    assert "4" in page.secret.error()
    for _ in range(4):
        pad = window.findChild(PinEntry)
        qtbot.keyClicks(pad.edit, "9999")
        qtbot.keyClick(pad.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(pad.edit, SAMPLE_PIN)
    qtbot.keyClick(pad.edit, Qt.Key.Key_Return)

    assert window.shell is None
    assert pad.pin() == ""


@pytest.mark.parametrize("role", list(Role))
def test_every_page_of_every_role_opens(
    qtbot: QtBot, settled: Trainer, open_it: OpenWindow, role: Role
) -> None:
    """Each page in the rail shows itself for somebody with no history at all."""
    window = open_it()
    window.enter(account(settled, role))
    assert window.shell is not None
    keys = [key for key, spec in page_specs().items() if role in spec.roles and spec.in_rail]
    for key in [*keys, "settings", "help"]:
        window.shell.open(key, {})

        assert window.shell.current_key == key
    assert keys


@pytest.mark.parametrize("role", list(Role))
def test_the_keyboard_comes_along_to_the_page(
    qtbot: QtBot, settled: Trainer, open_it: OpenWindow, role: Role
) -> None:
    """Tab goes on inside the page, not through the rail again."""
    window = open_it()
    window.enter(account(settled, role))
    shell = window.shell
    assert shell is not None
    for key in [key for key, spec in shell.specs.items() if spec.in_rail]:
        shell.open(key, {})
        page, focused = shell.page(key), window.focusWidget()

        assert focused is page or page.isAncestorOf(focused), key


def test_language_and_theme_change_at_once_and_stay(
    qtbot: QtBot, settled: Trainer, open_it: OpenWindow
) -> None:
    """English and dark are there after the choice, and again at the next sign-in."""
    window = open_it()
    learner = account(settled, Role.TRAINEE)
    window.enter(learner)
    settled.accounts.save_preferences(
        account_id=learner.id, preferences={"language": "en", "theme": "dark"}
    )
    assert window.shell is not None
    window.shell.desk.router.dress_changed.emit()

    assert theme_of().name == "dark"
    assert page_specs()["today"].label() == "Today"
    assert window.shell.current_key == "settings"
    window.sign_out()
    assert theme_of().name == "light"
    assert page_specs()["today"].label() == "今日"


def test_find_opens_a_page(qtbot: QtBot, settled: Trainer, open_it: OpenWindow) -> None:
    """Ctrl+K, a word, Enter."""
    window = open_it()
    window.enter(account(settled, Role.TRAINEE))
    assert window.shell is not None
    window.shell.find_asked.emit()
    dialog = window.findChild(FindDialog)
    dialog.search.setText("证书")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)

    assert window.shell.current_key == "certificates"


def _fields(page: FirstStart) -> list[QLineEdit]:
    return [field.edit for field in page.fields.values()]


@pytest.mark.parametrize(("current", "changed"), [("9999", False), (SAMPLE_PIN, True)])
def test_ones_own_pin_changes_only_with_the_old_one(
    qtbot: QtBot, settled: Trainer, open_it: OpenWindow, current: str, changed: bool
) -> None:
    """The old PIN, the new one twice, Enter."""
    window = open_it()
    learner = account(settled, Role.TRAINEE)
    window.enter(learner)
    assert window.shell is not None
    dialog = SecretDialog(window.shell.desk, parent=window)
    qtbot.addWidget(dialog)
    dialog.open()
    for field, text in zip(
        dialog.findChildren(QLineEdit), (current, "13579", "13579"), strict=True
    ):
        qtbot.keyClicks(field, text)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.isVisible() is not changed
    secret = "13579" if changed else SAMPLE_PIN
    assert settled.accounts.sign_in(account_id=learner.id, secret=secret).id == learner.id
