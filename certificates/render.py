"""A frozen record and a template become a PDF; the same input gives the same bytes."""

from __future__ import annotations

from collections.abc import Sequence

from certificates import side
from certificates.errors import PhotoCoarse
from certificates.images import PHOTO_DPI, Assets, photo_dpi
from certificates.layout import Scene, scene
from certificates.paper import Paper
from certificates.template import CertificateTemplate
from trainer.certification.record import CertificateRecord
from trainer.errors import UserError

NO_ASSETS = Assets()


def render_certificate(
    record: CertificateRecord, *, template: CertificateTemplate, assets: Assets = NO_ASSETS
) -> bytes:
    """The certificate as a PDF of one A4 page.

    Raises a UserError of `certificates.errors` rather than print something wrong: MissingGlyph,
    TextOverflow, OutsideMargin, ClaimTooLong, ImageUnreadable, UnknownField.
    """
    return render_all([record], template=template, assets=assets)


def render_pass(
    record: CertificateRecord, *, template: CertificateTemplate, assets: Assets = NO_ASSETS
) -> bytes:
    """The service pass as a PDF of card size, front and back; errors as for a certificate.

    Also raises PhotoMissing where the assets don't allow a pass without a photo.
    """
    return render_all([record], template=template, assets=assets)


def render_all(
    records: Sequence[CertificateRecord],
    *,
    template: CertificateTemplate,
    assets: Assets = NO_ASSETS,
) -> bytes:
    """All records in one PDF, in their order; the frame is stored once."""
    first = scene(records[0], template=template, assets=assets)
    paper = open_paper(first, many=len(records) > 1)
    for record in records:
        view = scene(record, template=template, assets=assets)
        for page in template.pages:
            with paper.page(page.width, page.height):
                side.paint(paper, page, view)
    return paper.pdf()


def open_paper(view: Scene, *, many: bool) -> Paper:
    """A new file; its metadata name the title, the organisation and the holder of a single one."""
    title = view.fields["title"]
    return Paper(
        title=title if many else f"{title} {view.record.holder_name}",
        author=view.record.company,
        subject="" if many else view.record.number,
    )


def problems(
    record: CertificateRecord,
    template: CertificateTemplate,
    *,
    assets: Assets = NO_ASSETS,
) -> list[UserError]:
    """All that would keep this record from being printed; nothing is drawn."""
    try:
        view = scene(record, template=template, assets=assets)
        return [found for page in template.pages for found in side.check(page, view)[1]]
    except UserError as problem:  # a wording or an image that stops the layout as a whole
        return [problem]


def warnings(record: CertificateRecord, template: CertificateTemplate) -> list[UserError]:
    """What can be printed but will not look good: a photo with too few dots."""
    if record.photo is None:
        return []
    for page in template.pages:
        if page.photo and "photo" in template.options:
            dpi = photo_dpi(record.photo, width=page.photo.width, height=page.photo.height)
            return [PhotoCoarse(dpi=dpi, wanted_dpi=PHOTO_DPI)] if dpi < PHOTO_DPI else []
    return []
