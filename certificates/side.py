"""Painting one side of a certificate or pass, in the order that keeps black text above the seal."""

from __future__ import annotations

from collections.abc import Iterator

from certificates import images, ornament, qr, shapes
from certificates.elements import Photo, Qr, Seal
from certificates.errors import PhotoMissing
from certificates.fields import hold
from certificates.fonts import font_for
from certificates.layout import PageLayout, Scene, lay_out
from certificates.paper import Paper, Style
from certificates.template import Page
from certificates.text import compose
from trainer.errors import UserError

_INK_MIDDLE = 0.37  # em; how far the middle of a Han character lies above its baseline


def check(page: Page, view: Scene) -> tuple[PageLayout, tuple[UserError, ...]]:
    """The layout of a side, and all that keeps it from being printed."""
    layout = lay_out(page, view)
    found = list(layout.problems)
    record = view.record
    if page.qr and hold(page.qr.when, view.true):
        try:
            _symbol(page.qr, view)
        except UserError as problem:
            found.append(problem)
    wanted = page.photo is not None and "photo" in view.true
    if wanted and record.photo is None and not view.assets.allow_missing_photo:
        found.append(PhotoMissing(name=record.holder_name))
    return layout, (*found, *_unreadable(page, view))


def _unreadable(page: Page, view: Scene) -> Iterator[UserError]:
    used = {
        "photo": (page.photo, view.record.photo),
        "seal": (page.seal, view.assets.seal),
        "signature": (page.signature, view.assets.signature),
    }
    for name, (place, data) in used.items():
        if place and data and name in view.true:
            try:
                images.opened(data, image=name)
            except UserError as problem:
                yield problem


def paint(paper: Paper, page: Page, view: Scene) -> None:
    """Draw a side. Raises the first problem that `check` finds, before anything is drawn."""
    layout, problems = check(page, view)
    if problems:
        raise problems[0]
    _ground(paper, page, view)
    _ledger(paper, page, view, layout)
    _images(paper, page, view, layout)
    if page.stars and hold(page.stars.when, view.true):
        middle = page.stars.y + layout.rows.get(page.stars.row or "", 0.0)
        palette = view.template.palette
        shapes.level_stars(paper, page.stars, middle, view.record.level, palette)
    for placed in layout.texts:
        lines = [(at.x, at.y, at.line) for at in placed.lines]
        paper.text(placed.text, lines, view.template.palette[placed.colour])
    if page.qr and hold(page.qr.when, view.true):
        _code(paper, page, page.qr, view)


def _ground(paper: Paper, page: Page, view: Scene) -> None:
    """Frame, weave and watermark never change: one form for all records of a file."""
    there = [shape for shape in page.static if hold(shape.when, view.true)]
    chosen = "".join("1" if shape in there else "0" for shape in page.static)

    def draw() -> None:
        for shape in there:
            shapes.paint(paper, shape, view.template.palette, page)

    name = f"{view.template.name}.{page.name}.{int(chosen or '0', 2):x}"
    paper.form(name, size=(page.width, page.height), bleed=page.bleed, draw=draw)


def _ledger(paper: Paper, page: Page, view: Scene, layout: PageLayout) -> None:
    ledger = page.ledger
    if ledger is None:
        return
    style = Style(stroke=view.template.palette[ledger.colour], line=ledger.line)
    for y in layout.rules:
        paper.line((ledger.left, y), (ledger.right, y), style)


def _images(paper: Paper, page: Page, view: Scene, layout: PageLayout) -> None:
    assets = view.assets
    if page.seal and assets.seal and "seal" in view.true:
        _seal(paper, assets.seal, page.seal)
    if page.signature and assets.signature and "signature" in view.true:
        at = page.signature
        picture = images.opened(assets.signature, image="signature")
        width, height = images.fitted(picture, width=at.max_width, height=at.max_height)
        paper.image(images.printable(picture, width=width), at.x, at.y - height, width, height)
    for logo in layout.logos:
        picture = images.opened(assets.logo or b"", image="logo")
        sized = images.printable(picture, width=logo.width)
        paper.image(sized, logo.x, logo.y, logo.width, logo.height)
    if page.photo and "photo" in view.true:
        _photo(paper, page.photo, view)


def _seal(paper: Paper, data: bytes, at: Seal) -> None:
    picture = images.opened(data, image="seal")
    width, height = images.fitted(picture, width=at.size, height=at.size)
    sized = images.printable(picture, width=width)
    paper.image(sized, at.x - width / 2, at.y - height / 2, width, height)


def _photo(paper: Paper, at: Photo, view: Scene) -> None:
    palette = view.template.palette
    if at.edge_colour:
        paper.rect(
            at.x - at.edge, at.y - at.edge, at.width + 2 * at.edge, at.height + 2 * at.edge,
            Style(fill=palette[at.edge_colour]),
        )  # fmt: skip
    if view.record.photo:
        picture = images.portrait(view.record.photo, width=at.width, height=at.height)
        paper.image(picture, at.x, at.y, at.width, at.height)
    elif at.placeholder:
        _placeholder(paper, at, view)
    if at.stroke:
        style = Style(stroke=palette[at.stroke], line=at.line)
        paper.rect(at.x, at.y, at.width, at.height, style)


def _placeholder(paper: Paper, at: Photo, view: Scene) -> None:
    """Says where a photo is to be glued, in the middle of its white box."""
    words = view.fields[at.placeholder or ""]
    font = font_for(words, "SansR", field="photo")
    line = compose(words, font, size=at.placeholder_size, tracking=0.1)
    x = at.x + (at.width - line.width) / 2
    y = at.y + at.height / 2 + _INK_MIDDLE * line.em
    paper.text(words, [(x, y, line)], view.template.palette[at.placeholder_colour])


def _symbol(at: Qr, view: Scene) -> qr.Symbol:
    return qr.symbol(view.record.claim_url, size=at.size, quiet=at.quiet)


def _code(paper: Paper, page: Page, at: Qr, view: Scene) -> None:
    code = _symbol(at, view)
    if at.ground:
        side = at.size + 2 * at.quiet
        ground = Style(fill=view.template.palette[at.ground])
        paper.rect(at.x - at.quiet, at.y - at.quiet, side, side, ground)
    operators = ornament.modules(code, at.x, at.y, at.size, page.height)
    paper.paths(operators, Style(fill="#000000"))
