"""Slow work: off the GUI thread, its result on it, or nowhere once nobody waits."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.tasks import Job, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()


def test_work_runs_elsewhere_and_its_result_comes_home(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []

    tasks.run(
        lambda _job: threading.get_ident(),
        done=lambda there: seen.append((there, threading.get_ident())),
    )
    qtbot.waitUntil(lambda: bool(seen))

    there, here = seen[0]
    assert there != here == threading.get_ident()


def test_progress_comes_on_the_gui_thread_in_order(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[tuple[float, str, int]] = []
    ended: list[None] = []

    def work(job: Job) -> None:
        for step in range(3):
            job.report(step / 2, str(step))

    tasks.run(
        work,
        done=ended.append,
        progress=lambda share, text: told.append((share, text, threading.get_ident())),
    )
    qtbot.waitUntil(lambda: bool(ended))

    here = threading.get_ident()
    assert told == [(0.0, "0", here), (0.5, "1", here), (1.0, "2", here)]


def test_an_error_goes_to_who_asked(tasks: Tasks, qtbot: QtBot) -> None:
    failures: list[Exception] = []
    crashes: list[object] = []
    tasks.crashed.connect(crashes.append)

    def work(_job: Job) -> None:
        raise OSError("disk full")

    tasks.run(work, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))

    assert str(failures[0]) == "disk full"
    assert crashes == []


def test_an_error_nobody_asked_for_is_not_swallowed(tasks: Tasks, qtbot: QtBot) -> None:
    def work(_job: Job) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(tasks.crashed) as sent:
        tasks.run(work)

    assert isinstance(sent.args[0], ZeroDivisionError)


def test_nothing_is_delivered_to_a_page_that_is_gone(tasks: Tasks, qtbot: QtBot) -> None:
    page = QWidget()
    release = threading.Event()
    delivered: list[object] = []

    tasks.run(lambda _job: release.wait(5), owner=page, done=delivered.append)
    page.deleteLater()
    with qtbot.waitSignal(page.destroyed):
        pass
    release.set()
    _settle(tasks, qtbot)

    assert delivered == []


def test_cancelled_work_stops_at_its_next_check_and_says_nothing(
    tasks: Tasks, qtbot: QtBot
) -> None:
    begun, stopped = threading.Event(), threading.Event()
    delivered: list[object] = []

    def work(job: Job) -> None:
        try:
            begun.set()
            while True:
                job.check()
        finally:
            stopped.set()

    job = tasks.run(work, done=delivered.append, failed=delivered.append)
    qtbot.waitUntil(begun.is_set)
    job.cancel()
    qtbot.waitUntil(stopped.is_set)
    _settle(tasks, qtbot)

    assert delivered == []


def test_stopping_drops_what_still_waits(qtbot: QtBot) -> None:
    tasks = Tasks()
    busy = [threading.Event(), threading.Event()]
    release = threading.Event()
    ran: list[int] = []

    def hold(begun: threading.Event) -> None:
        begun.set()
        release.wait(5)

    for begun in busy:  # both threads
        tasks.run(lambda _job, begun=begun: hold(begun))
    waiting = tasks.run(lambda _job: ran.append(1))
    for begun in busy:
        begun.wait(5)
    waiting.cancel()
    release.set()
    tasks.stop()

    assert ran == []


def test_a_callback_may_be_a_method_of_an_object(tasks: Tasks, qtbot: QtBot) -> None:
    class Page(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.got: list[int] = []

        def take(self, value: int) -> None:
            self.got.append(value)

    page = Page()

    tasks.run(lambda _job: 7, owner=page, done=page.take)
    qtbot.waitUntil(lambda: bool(page.got))

    assert page.got == [7]


def _settle(tasks: Tasks, qtbot: QtBot) -> None:
    """Wait until a task begun now has come home: those before it have, too."""
    home: list[object] = []
    tasks.run(lambda _job: None, done=home.append)
    qtbot.waitUntil(lambda: bool(home))


def test_no_garbage_is_collected_off_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    collecting: list[bool] = []
    ended: list[None] = []

    tasks.run(lambda _job: collecting.append(gc.isenabled()), done=ended.append)
    qtbot.waitUntil(lambda: bool(ended))

    assert collecting == [False]
    assert gc.isenabled()


def test_stopping_turns_the_collector_on_again(qtbot: QtBot) -> None:
    tasks = Tasks()
    tasks.run(lambda _job: None)

    tasks.stop()

    assert gc.isenabled()
