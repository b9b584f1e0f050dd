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
        """Draw at this size from now on, and what is shown again where it was another."""
        changed, self._size = self._size != (width, ratio), (width, ratio)
        if changed and self._shown is not None:
            issue = self._shown.issue
            self._draw(lambda: issue)

    def drop(self) -> None:
        """Forget what was asked for."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self._shown = None

    def _start(self) -> None:
        if self._source is not None:
            self._draw(self._source)

    def _draw(self, source: Source) -> None:
        size = self._size
        self._job = self._tasks.run(
            lambda job: draw_sheets(source(), width=size[0], ratio=size[1], check=job.check),
            owner=self, done=lambda sheets: self._deliver(sheets, size), failed=self._tell,
        )  # fmt: skip

    def _deliver(self, sheets: Sheets, size: tuple[int, float]) -> None:
        self._shown = sheets
        self.ready.emit(sheets)
        if size != self._size:  # the page got its place while this was being drawn
            self._draw(lambda: sheets.issue)

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
