"""The PDF under the pen: millimetres from the top left corner, colours as `#RRGGBB`."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from math import ceil, floor
from typing import TYPE_CHECKING

from certificates import srgb
from certificates.colour import channels
from certificates.fonts import registered
from certificates.images import points
from certificates.text import Line

if TYPE_CHECKING:
    from PIL import Image

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Style:
    """How a shape is painted; `line` is the stroke width in points."""

    fill: str | None = None
    stroke: str | None = None
    line: float = 0


class Paper:
    """One PDF file, page after page. Ask `pdf()` for its bytes at the end."""

    def __init__(self, *, title: str, author: str, subject: str) -> None:
        from reportlab import rl_config
        from reportlab.pdfgen.canvas import Canvas

        rl_config.useA85 = 0  # PDF has been safe for bytes for decades: a fifth less
        registered("SansR")  # else the file names Helvetica without holding it
        self._buffer = io.BytesIO()
        self._canvas = Canvas(
            self._buffer,
            invariant=1,
            pageCompression=1,
            lang="zh-CN",
            initialFontName="SansR",  # type: ignore[arg-type]  # the stubs take it for a number
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setSubject(subject)
        self._canvas.setCreator("StarTrainer")
        self._height = 0.0
        self._forms: set[str] = set()

    def pdf(self) -> bytes:
        srgb.declare(self._canvas)
        self._canvas.save()
        return self._buffer.getvalue()

    @contextmanager
    def page(self, width: float, height: float) -> Iterator[None]:
        """A page of its own; the trimmed page is all of it."""
        self._canvas.setPageSize((points(width), points(height)))
        self._canvas.setTrimBox((0, 0, points(width), points(height)))
        self._height = height
        yield
        self._canvas.showPage()

    @contextmanager
    def area(
        self, x: float, y: float, width: float, height: float, *, bleed: float
    ) -> Iterator[None]:
        """A smaller page whose top left corner lies at (x, y), clipped `bleed` mm outside it."""
        outer = self._height
        self._canvas.saveState()
        self._canvas.translate(points(x), points(outer - y - height))
        self._height = height
        self._clip(-bleed, -bleed, width + 2 * bleed, height + 2 * bleed)
        yield
        self._canvas.restoreState()
        self._height = outer

    @contextmanager
    def clipped(self, x: float, y: float, width: float, height: float) -> Iterator[None]:
        self._canvas.saveState()
        self._clip(x, y, width, height)
        yield
        self._canvas.restoreState()

    @contextmanager
    def rotated(self, x: float, y: float) -> Iterator[None]:
        """The origin at (x, y), turned so that text runs upwards."""
        outer = self._height
        self._canvas.saveState()
        self._canvas.translate(points(x), points(outer - y))
        self._canvas.rotate(90)
        self._height = 0.0
        yield
        self._canvas.restoreState()
        self._height = outer

    def form(self, name: str, *, size: Point, bleed: float, draw: Callable[[], None]) -> None:
        """Paint something that stays the same: drawn once a file, then only referred to."""
        if name not in self._forms:
            self._forms.add(name)
            low = floor(points(-bleed))
            right, top = (ceil(points(side + bleed)) for side in size)
            self._canvas.beginForm(name, low, low, right, top)
            draw()
            self._canvas.endForm()
        self._canvas.doForm(name)

    def rect(
        self, x: float, y: float, width: float, height: float, style: Style, *, radius: float = 0
    ) -> None:
        fill, stroke = self._begin(style)
        left, bottom = points(x), points(self._height - y - height)
        self._canvas.roundRect(
            left, bottom, points(width), points(height), points(radius), stroke, fill
        )

    def disc(self, x: float, y: float, radius: float, style: Style) -> None:
        fill, stroke = self._begin(style)
        self._canvas.circle(points(x), points(self._height - y), points(radius), stroke, fill)

    def line(self, start: Point, end: Point, style: Style) -> None:
        self._begin(style)
        height = self._height
        self._canvas.line(
            points(start[0]), points(height - start[1]), points(end[0]), points(height - end[1])
        )

    def polygon(self, corners: Sequence[Point], style: Style) -> None:
        """A closed polygon with pointed corners."""
        self._canvas.setLineJoin(0)
        fill, stroke = self._begin(style)
        path = self._canvas.beginPath()
        for number, (x, y) in enumerate(corners):
            step = path.lineTo if number else path.moveTo
            step(points(x), points(self._height - y))
        path.close()
        self._canvas.drawPath(path, stroke=stroke, fill=fill)

    def paths(self, operators: str, style: Style) -> None:
        """Path operators made by `certificates.ornament`: points from the bottom left corner."""
        fill, stroke = self._begin(style)
        paint = {(1, 0): "f", (0, 1): "S", (1, 1): "B"}[fill, stroke]
        self._canvas.addLiteral(f"{operators} {paint}")

    def text(self, text: str, lines: Sequence[tuple[float, float, Line]], colour: str) -> None:
        """Lines at their left edge and baseline; the file says that together they read `text`."""
        # Chrome's reader loses characters beyond U+FFFF from such a note; the font tells it them.
        noted = all(ord(char) <= 0xFFFF for char in text)
        if noted:
            units = ("\ufeff" + text).encode("utf-16-be").hex().upper()
            self._canvas.addLiteral(f"/Span <</ActualText <{units}>>> BDC")
        for x, y, line in lines:
            self._line(x, y, line, colour)
        if noted:
            self._canvas.addLiteral("EMC")

    def image(self, picture: Image.Image, x: float, y: float, width: float, height: float) -> None:
        from reportlab.lib.utils import ImageReader

        self._canvas.drawImage(
            ImageReader(picture), points(x), points(self._height - y - height),
            points(width), points(height), mask="auto",
        )  # fmt: skip

    def _line(self, x: float, y: float, line: Line, colour: str) -> None:
        writer = self._canvas.beginText(points(x), points(self._height - y))
        writer.setFont(line.font, line.size)
        writer.setFillColorRGB(*channels(colour))
        spaced = zip(line.text, line.extras, strict=True)
        for extra, run in groupby(spaced, key=lambda pair: pair[1]):
            writer.setCharSpace((line.tracking + extra) * line.size)
            writer.textOut("".join(char for char, _ in run))
        self._canvas.drawText(writer)

    def _begin(self, style: Style) -> tuple[int, int]:
        """Set the colours; the answer is whether to fill and whether to stroke."""
        if style.fill:
            self._canvas.setFillColorRGB(*channels(style.fill))
        if style.stroke:
            self._canvas.setStrokeColorRGB(*channels(style.stroke))
            self._canvas.setLineWidth(style.line)
        return int(style.fill is not None), int(style.stroke is not None)

    def _clip(self, x: float, y: float, width: float, height: float) -> None:
        path = self._canvas.beginPath()
        path.rect(points(x), points(self._height - y - height), points(width), points(height))
        self._canvas.clipPath(path, stroke=0, fill=0)
