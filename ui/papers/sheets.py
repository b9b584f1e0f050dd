"""A certificate drawn for the screen, off the GUI thread, the newest wish winning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from trainer.errors import UserError
from ui.papers.documents import Issue, certificate_and_pass, problems_of
from ui.pdf import Pdf

if TYPE_CHECKING:
    from ui.tasks import Job, Tasks

_PAUSE = 60  # ms; walking through the list with ↓ draws only where one stops

Source = Callable[[], Issue]


@dataclass(frozen=True, slots=True)
class Sheets:
    """What the preview shows: certificate, then both sides of the pass.

    `problems` say why nothing can be drawn; `images` and `files` are empty then.
    """

    issue: Issue
    problems: tuple[UserError, ...]
    files: tuple[bytes, ...]
    images: tuple[QImage, ...]


class SheetMaker(QObject):
    """Draws what it was asked for last.

    Signals: ready(Sheets); failed(UserError), where there is no record to draw.
    """

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._job: Job | None = None
        self._shown: Sheets | None = None
        self._source: Source | None = None
        self._size = (410, 1.0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._start)

    def ask(self, source: Source, *, width: int, ratio: float) -> None:
        """Draw what `source` gives, `width` logical px wide; it is called on a worker thread."""
        self.drop()
        self._source, self._size = source, (width, ratio)
        self._timer.start()

    def resize(self, width: int, ratio: float) -> None:
        """Draw the pages shown again where their size has changed."""
        if self._shown is not None and self._size != (width, ratio):
            shown, self._size = self._shown, (width, ratio)
            self._job = self._tasks.run(
                lambda job: draw_sheets(shown.issue, width=width, ratio=ratio, check=job.check),
                owner=self, done=self._deliver, failed=self._tell,
            )  # fmt: skip

    def drop(self) -> None:
        """Forget what was asked for."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self._shown = None

    def _start(self) -> None:
        source, (width, ratio) = self._source, self._size
        if source is not None:
            self._job = self._tasks.run(
                lambda job: draw_sheets(source(), width=width, ratio=ratio, check=job.check),
                owner=self, done=self._deliver, failed=self._tell,
            )  # fmt: skip

    def _deliver(self, sheets: Sheets) -> None:
        self._shown = sheets
        self.ready.emit(sheets)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.failed.emit(error)
        else:
            self._tasks.crashed.emit(error)


def draw_sheets(
    issue: Issue, *, width: int, ratio: float, check: Callable[[], None] = lambda: None
) -> Sheets:
    """Draw certificate and pass; `check` may raise to stop half-way."""
    problems = problems_of(issue)
    if problems:
        return Sheets(issue, problems, (), ())
    check()
    files = certificate_and_pass(issue)
    images = []
    for data in files:
        pdf = Pdf(data)
        for page in range(pdf.pages):
            check()
            images.append(pdf.image(page, width, ratio=ratio))
    return Sheets(issue, (), files, tuple(images))
