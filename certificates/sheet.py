"""Passes on A4, ten or nine to a sheet, with crop marks, a ruler to check the scale, and backs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from certificates import side
from certificates.fields import chinese_date, fill
from certificates.fonts import font_for
from certificates.images import Assets
from certificates.layout import scene
from certificates.paper import Paper, Style
from certificates.render import NO_ASSETS, open_paper
from certificates.template import CertificateTemplate, Page, Sheet
from certificates.text import compose
from trainer.certification.record import CertificateRecord

A4 = (210.0, 297.0)
MAX_OFFSET = 3.0  # mm; a printer that strays further needs repair
_BLACK = "#000000"
_HAIR = Style(stroke=_BLACK, line=0.25)
_MARK_GAP = 1.8
_MARK_LENGTH = 3.2
_MARGIN_SIZE = 7.0
_MARGIN_X = 8.6
_RULER = (202.0, 98.5, 198.5)  # x, top, bottom
_RULER_TEXT_X = 205.4
_SIDES = ("正面", "背面")

Offset = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Job:
    """What all pages of one print run share."""

    template: CertificateTemplate
    sheet: Sheet
    assets: Assets
    offsets: tuple[Offset, Offset]
    printed_on: date
    count: int
    sheets: int


def render_pass_sheet(
    records: Sequence[CertificateRecord],
    *,
    template: CertificateTemplate,
    assets: Assets = NO_ASSETS,
    printed_on: date,
    front_offset: Offset = (0.0, 0.0),
    back_offset: Offset = (0.0, 0.0),
) -> bytes:
    """Fronts and backs in turn, to be turned on the long edge; row by row in the order of the list.

    The offsets (mm to the right and down, up to 3) make up for a printer that strays. Raises the
    first problem of any record: check them one by one before, with `problems`.
    """
    sheet = template.sheet
    if sheet is None or not records:
        raise ValueError("a pass template with a sheet and at least one record are needed")
    if max(abs(shift) for shift in (*front_offset, *back_offset)) > MAX_OFFSET:
        raise ValueError(f"a printer offset is at most {MAX_OFFSET} mm")
    places = sheet.columns * sheet.rows
    sheets = -(-len(records) // places)
    offsets = (front_offset, back_offset)
    job = _Job(template, sheet, assets, offsets, printed_on, len(records), sheets)
    paper = open_paper(scene(records[0], template=template, assets=assets), many=True)
    for number in range(sheets):
        batch = records[number * places : (number + 1) * places]
        for which in range(2):
            with paper.page(*A4):
                _sheet_side(paper, batch, job, number=number, which=which)
    return paper.pdf()


def trims(sheet: Sheet, *, back: bool) -> Iterator[tuple[float, float]]:
    """The top left trim corners in the order of the records; on the back the columns swap."""
    for row in range(sheet.rows):
        for column in range(sheet.columns):
            place = sheet.columns - 1 - column if back else column
            yield sheet.x + place * sheet.step_x, sheet.y + row * sheet.step_y


def _sheet_side(
    paper: Paper, batch: Sequence[CertificateRecord], job: _Job, *, number: int, which: int
) -> None:
    right, down = job.offsets[which]
    page = job.template.pages[which]
    for record, (x, y) in zip(batch, trims(job.sheet, back=which == 1), strict=False):
        view = scene(record, template=job.template, assets=job.assets)
        with paper.area(x + right, y + down, page.width, page.height, bleed=page.bleed):
            side.paint(paper, page, view)
    with paper.area(right, down, *A4, bleed=0):
        _crop_marks(paper, job.sheet, page)
        _margins(paper, job, number=number, which=which)


def _crop_marks(paper: Paper, sheet: Sheet, page: Page) -> None:
    """Short lines at every trim edge, all of them outside the block."""
    columns = [sheet.x + column * sheet.step_x for column in range(sheet.columns)]
    rows = [sheet.y + row * sheet.step_y for row in range(sheet.rows)]
    left, right = columns[0], columns[-1] + page.width
    top, bottom = rows[0], rows[-1] + page.height
    far = _MARK_GAP + _MARK_LENGTH
    for x in (edge + width for edge in columns for width in (0, page.width)):
        paper.line((x, top - _MARK_GAP), (x, top - far), _HAIR)
        paper.line((x, bottom + _MARK_GAP), (x, bottom + far), _HAIR)
    for y in (edge + height for edge in rows for height in (0, page.height)):
        paper.line((left - _MARK_GAP, y), (left - far, y), _HAIR)
        paper.line((right + _MARK_GAP, y), (right + far, y), _HAIR)


def _margins(paper: Paper, job: _Job, *, number: int, which: int) -> None:
    words = fill(
        job.sheet.margin,
        {
            "title": job.template.wording["title"],
            "side": _SIDES[which],
            "sheet": str(number + 1),
            "sheets": str(job.sheets),
            "count": str(job.count),
            "date": chinese_date(job.printed_on),
        },
    )
    _upright(paper, words, x=_MARGIN_X)
    x, top, bottom = _RULER
    paper.line((x, top), (x, bottom), _HAIR)
    for step in range(21):
        length = 3 if step % 10 == 0 else 2 if step % 2 == 0 else 1.2
        y = top + step * 5
        paper.line((x, y), (x - length, y), _HAIR)
    _upright(paper, job.sheet.ruler, x=_RULER_TEXT_X)


def _upright(paper: Paper, words: str, *, x: float) -> None:
    """Text running upwards, centred on the height of the page."""
    line = compose(words, font_for(words, "SansR", field="margin"), size=_MARGIN_SIZE)
    with paper.rotated(x, A4[1] / 2 + line.width / 2):
        paper.text(words, [(0.0, 0.0, line)], _BLACK)
