"""The preview draws the newest wish at the size the page has."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.papers.office import LONG, Office
from trainer.errors import UserError
from ui.papers.documents import Issue
from ui.papers.sheets import SheetMaker, Sheets


def made(office: Office) -> tuple[SheetMaker, list[Sheets], list[UserError], QObject]:
    """A maker and what it said; the last is its owner."""
    owner = QObject()
    maker = SheetMaker(office.tasks, owner)
    ready: list[Sheets] = []
    failed: list[UserError] = []
    maker.ready.connect(ready.append)
    maker.failed.connect(failed.append)
    return maker, ready, failed, owner


def issue(office: Office, name: str, number: str) -> Issue:
    """Somebody's certificate."""
    return Issue(office.issued(name, number=number).record, "plain")


def test_only_the_last_of_several_wishes_is_drawn(office: Office, qtbot: QtBot) -> None:
    maker, ready, _failed, _owner = made(office)
    wishes = [issue(office, "林晓", "0147"), issue(office, "何志远", "0163")]
    for wish in wishes:
        maker.ask(lambda wish=wish: wish, width=300, ratio=1.0)
    qtbot.waitUntil(lambda: bool(ready), timeout=LONG)
    qtbot.wait(100)
    assert [sheets.issue.record.holder_name for sheets in ready] == ["何志远"]
    assert [image.width() for image in ready[0].images] == [300, 300, 300]


def test_a_size_that_comes_while_drawing_is_not_lost(office: Office, qtbot: QtBot) -> None:
    maker, ready, _failed, _owner = made(office)
    wish = issue(office, "林晓", "0147")

    def slow() -> Issue:
        maker.resize(420, 2.0)  # as if the page was laid out meanwhile
        return wish

    maker.ask(slow, width=300, ratio=1.0)
    qtbot.waitUntil(lambda: len(ready) == 2, timeout=LONG)
    assert [sheets.images[0].width() for sheets in ready] == [300, 840]
    maker.resize(420, 2.0)
    qtbot.wait(100)
    assert len(ready) == 2
    maker.resize(500, 1.0)
    qtbot.waitUntil(lambda: len(ready) == 3, timeout=LONG)
    assert ready[2].images[0].width() == 500


def test_a_record_that_cannot_be_had_is_told(office: Office, qtbot: QtBot) -> None:
    maker, ready, failed, _owner = made(office)

    def none() -> Issue:
        raise UserError("data_missing", name="林晓", fields="unit")

    maker.ask(none, width=300, ratio=1.0)
    qtbot.waitUntil(lambda: bool(failed), timeout=LONG)
    assert failed[0].code == "data_missing"
    assert ready == []
