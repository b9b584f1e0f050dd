"""Where every text of a page comes to stand, and which do not fit: nothing is drawn here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from certificates.elements import Paragraph, Text
from certificates.errors import OutsideMargin
from certificates.fields import conditions, fill, hold, values
from certificates.fitting import Arrangement, arrange
from certificates.images import Assets, logo_width
from certificates.paragraph import set_paragraph
from certificates.template import CertificateTemplate, Page
from certificates.text import Line
from trainer.certification.record import CertificateRecord
from trainer.errors import UserError

_ASCENT = 0.86  # em; how high the ink of a Han character reaches above its baseline


@dataclass(frozen=True, slots=True)
class Scene:
    """All that fills a template: the record, its printed fields and the conditions that hold."""

    record: CertificateRecord
    template: CertificateTemplate
    assets: Assets
    true: frozenset[str]
    fields: dict[str, str]


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """x is the left edge, y the baseline, in mm."""

    x: float
    y: float
    line: Line


@dataclass(frozen=True, slots=True)
class PlacedText:
    """One field on the page; `text` is all of it, however many lines it takes."""

    field: str
    text: str
    colour: str
    lines: tuple[PlacedLine, ...]


@dataclass(frozen=True, slots=True)
class PlacedLogo:
    """x and y are its top left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PageLayout:
    """A page ready to be drawn if `problems` is empty."""

    texts: tuple[PlacedText, ...]
    logos: tuple[PlacedLogo, ...]
    rules: tuple[float, ...]
    rows: dict[str, float]
    problems: tuple[UserError, ...]


def scene(record: CertificateRecord, *, template: CertificateTemplate, assets: Assets) -> Scene:
    """Prepare a record for the pages of a template. Raises UnknownField for a wrong wording."""
    true = conditions(record, template, assets)
    return Scene(record, template, assets, true, values(record, template))


def lay_out(page: Page, view: Scene) -> PageLayout:
    """Place all texts of a page; what can't be placed is listed as problems."""
    rows, rules = _ledger(page, view)
    texts: dict[str, PlacedText] = {}
    logos: list[PlacedLogo] = []
    problems: list[UserError] = []

    for text in page.texts:
        if hold(text.when, view.true) and (text.row is None or text.row in rows):
            _collect(partial(_place, _moved(text, rows), view, logos), texts, problems)
    for block in page.paragraphs:
        if hold(block.when, view.true):
            _collect(partial(_place_paragraph, block, view), texts, problems)
    _follow(page, texts)
    problems += _outside(page, texts)
    return PageLayout(tuple(texts.values()), tuple(logos), rules, rows, tuple(problems))


def _collect(
    place: Callable[[], PlacedText | None],
    texts: dict[str, PlacedText],
    problems: list[UserError],
) -> None:
    try:
        placed = place()
    except UserError as problem:
        problems.append(problem)
        return
    if placed is not None:
        texts[placed.field] = placed


def _ledger(page: Page, view: Scene) -> tuple[dict[str, float], tuple[float, ...]]:
    """The middle of each row that is there, and the height of the rules between them."""
    ledger = page.ledger
    if ledger is None:
        return {}, ()
    there = [row.id for row in ledger.rows if hold(row.when, view.true)]
    height = (ledger.bottom - ledger.top) / len(there)
    middles = {name: ledger.top + (index + 0.5) * height for index, name in enumerate(there)}
    return middles, tuple(ledger.top + index * height for index in range(len(there)))


def _moved(text: Text, rows: dict[str, float]) -> Text:
    if text.row is None:
        return text
    down = rows[text.row]
    middle = None if text.middle is None else text.middle + down
    return text.model_copy(update={"y": text.y + down, "middle": middle})


def _place(text: Text, view: Scene, logos: list[PlacedLogo]) -> PlacedText | None:
    words = fill(text.text, view.fields)
    if not words.strip():
        return None
    logo = text.logo if "logo" in view.true else None
    mark = 0.0
    if logo is not None and view.assets.logo is not None:
        mark = logo_width(view.assets.logo, height=logo.height)
    found = arrange(text, words, view, room=_room(text, view, mark))
    shift = mark + logo.gap if logo else 0.0
    left = _left(text, found, shift)
    if logo is not None:
        logos.append(PlacedLogo(left - shift, logo.top, mark, logo.height))
    return PlacedText(text.id, found.text, text.colour, _lines(text, found, left))


def _room(text: Text, view: Scene, mark: float) -> float:
    """The width for the text; beside a mark it shrinks by what the mark is wider than high."""
    if text.fit is None:
        return float("inf")
    with_photo = text.fit.width_with_photo
    width = with_photo if with_photo and "photo" in view.true else text.fit.width
    if text.logo is None or text.align == "centre":
        return width
    beside = text.logo.height
    return width - (mark - beside) if mark else width + beside + text.logo.gap


def _left(text: Text, found: Arrangement, shift: float) -> float:
    """The left edge of the text as a group, its mark before it."""
    width = max(line.width for line in found.lines)
    if text.align == "centre":
        return text.x - (width + shift) / 2 + shift
    if text.align == "right":
        return text.x - width
    return text.x + shift - text.outdent * found.lines[0].em


def _lines(text: Text, found: Arrangement, left: float) -> tuple[PlacedLine, ...]:
    widest = max(line.width for line in found.lines)
    share = {"left": 0.0, "centre": 0.5, "right": 1.0}[text.align]
    return tuple(
        PlacedLine(left + share * (widest - line.width), y, line)
        for line, y in zip(found.lines, found.baselines, strict=True)
    )


def _place_paragraph(block: Paragraph, view: Scene) -> PlacedText:
    words = fill(block.text, view.fields)
    lines = tuple(PlacedLine(x, y, line) for x, y, line in set_paragraph(block, words))
    return PlacedText(block.id, words, block.colour, lines)


def _follow(page: Page, texts: dict[str, PlacedText]) -> None:
    """Labels keep with their values: up when those take two lines, left when those are wide."""
    for text in page.texts:
        if text.id not in texts:
            continue
        below, behind = texts.get(text.lifted_by or ""), texts.get(text.before or "")
        if below and len(below.lines) > 1:
            texts[text.id] = _shifted(texts[text.id], up=text.lift)
        if behind:
            end = behind.lines[0].x - text.gap
            first = texts[text.id].lines[0]
            texts[text.id] = _shifted(texts[text.id], right=end - first.x - first.line.width)


def _shifted(placed: PlacedText, *, right: float = 0, up: float = 0) -> PlacedText:
    lines = (replace(line, x=line.x + right, y=line.y - up) for line in placed.lines)
    return replace(placed, lines=tuple(lines))


def _outside(page: Page, texts: dict[str, PlacedText]) -> list[UserError]:
    left, top, right, bottom = page.safe
    found: list[UserError] = []
    for placed in texts.values():
        for at in placed.lines:
            inside = left <= at.x and at.x + at.line.width <= right
            if not (inside and top <= at.y - _ASCENT * at.line.em and at.y <= bottom):
                found.append(OutsideMargin(field=placed.field, text=placed.text))
                break
    return found
