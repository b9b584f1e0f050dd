"""Slow work off the GUI thread; its result comes back on it, or is dropped with its page."""

from __future__ import annotations

import gc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

T = TypeVar("T")


class Cancelled(Exception):
    """Raised inside work that asked `Job.check` after it was cancelled."""


class Job(QObject):
    """A piece of work under way.

    Signals: progressed(share 0 … 1, text), delivered on the thread the job was made on.
    """

    progressed = Signal(float, str)
    _ended = Signal(object, object)

    def __init__(self, owner: QObject | None) -> None:
        super().__init__()
        self._owner = owner
        self._cancel = Event()
        self._done: Callable[[Any], None] | None = None
        self._failed: Callable[[Exception], None] | None = None
        self._forget: Callable[[Job], None] | None = None
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def cancelled(self) -> bool:
        return self._cancel.is_set()

    def cancel(self) -> None:
        """Ask the work to stop; whatever it still brings is dropped."""
        self._cancel.set()

    def check(self) -> None:
        """For the work itself: raises Cancelled when nobody waits for it any more."""
        if self.cancelled:
            raise Cancelled

    def report(self, share: float, text: str = "") -> None:
        """For the work itself: say how far it is."""
        self.progressed.emit(share, text)

    def _deliver(self, result: object, error: object) -> None:
        if self._forget is not None:
            self._forget(self)
        gone = self._owner is not None and not isValid(self._owner)
        if self.cancelled or gone:
            return
        if isinstance(error, Exception):
            if self._failed is not None:
                self._failed(error)
        elif self._done is not None:
            self._done(result)


class Tasks(QObject):
    """Runs work on two threads. Signals: crashed(error), for errors nobody asked for.

    While work is under way nothing is collected as garbage: Python would do so on the thread that
    happens to run, and a widget that dies on another thread than its own takes the program along.
    """

    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="task")
        self._jobs: set[Job] = set()
        self._stopped = False

    @property
    def busy(self) -> bool:
        """Whether any work is under way or its result not yet delivered."""
        return bool(self._jobs)

    def run(
        self,
        work: Callable[[Job], T],
        *,
        owner: QObject | None = None,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[float, str], None] | None = None,
    ) -> Job:
        """Run `work(job)` on a thread; `done` or `failed` is called on the GUI thread.

        Nothing is called once `owner` was destroyed or the job was cancelled.
        """
        job = Job(owner)
        job._done, job._failed = done, failed or self.crashed.emit  # noqa: SLF001 - its own maker
        if progress is not None:
            job.progressed.connect(progress)
        job._forget = self._end  # noqa: SLF001
        if self._stopped:  # a timer of a page that is about to go
            job.cancel()
            return job
        self._jobs.add(job)
        gc.disable()
        self._threads.submit(_carry_out, job, work)
        return job

    def stop(self) -> None:
        """Cancel everything and wait for what can't be cancelled; nothing runs afterwards."""
        self._stopped = True
        for job in list(self._jobs):
            job.cancel()
        self._threads.shutdown(wait=True, cancel_futures=True)
        gc.enable()

    def _end(self, job: Job) -> None:
        self._jobs.discard(job)
        if not self._jobs:
            gc.enable()


def _carry_out(job: Job, work: Callable[[Job], Any]) -> None:
    result: Any = None
    error: Exception | None = None
    try:
        if not job.cancelled:
            result = work(job)
    except Cancelled:
        job.cancel()
    except Exception as problem:  # noqa: BLE001 - handed to whoever asked for the work
        error = problem
    if isValid(job):
        job._ended.emit(result, error)  # noqa: SLF001
