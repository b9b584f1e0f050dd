"""What the colours of a PDF mean: its output intent, sRGB, so that a print shop need not guess."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_NAME = "sRGB IEC61966-2.1"
_DATE = slice(24, 36)  # of the profile's header: when it was made
_PROFILE_ID = slice(84, 100)


def declare(canvas: Canvas) -> None:
    """Put the sRGB profile into the file as its output intent."""
    from reportlab.pdfbase import pdfdoc

    # ReportLab has no public way to the catalogue.
    document = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001
    stream = pdfdoc.PDFStream(
        dictionary=pdfdoc.PDFDictionary({"N": 3}),
        content=profile(),
        filters=[pdfdoc.PDFZCompress],
    )
    intent = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("OutputIntent"),
            "S": pdfdoc.PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": pdfdoc.PDFString(_NAME),
            "Info": pdfdoc.PDFString(_NAME),
            "DestOutputProfile": document.Reference(stream),
        }
    )
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = pdfdoc.PDFArray([intent])


@lru_cache(maxsize=1)
def profile() -> bytes:
    """The ICC profile; its date is set to zero, for the same input must give the same bytes."""
    from PIL import ImageCms

    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[_DATE] = bytes(12)
    made[_PROFILE_ID] = bytes(16)
    return bytes(made)
