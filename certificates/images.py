"""The organisation's own images and the holder's photo, brought to the size they are printed in."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from certificates.errors import ImageUnreadable
from certificates.text import POINT

if TYPE_CHECKING:
    from PIL import Image

MAX_LOGO_RATIO = 2.5
PHOTO_DPI = 200  # below: a warning
_PRINT_DPI = 600  # more dots than that only make the file large
_FACE_HEIGHT = 0.45  # of the picture's height


@dataclass(frozen=True, slots=True)
class Assets:
    """Images as the bytes of their files (PNG, JPEG), placed at real size; all optional.

    allow_missing_photo: a pass without a photo gets a box to glue one into; else it fails.
    """

    logo: bytes | None = None
    seal: bytes | None = None
    signature: bytes | None = None
    allow_missing_photo: bool = True


@lru_cache(maxsize=8)
def opened(data: bytes, *, image: str) -> Image.Image:
    """The picture upright. Raises ImageUnreadable, with `image` saying which one."""
    from PIL import Image, ImageOps

    try:
        picture = Image.open(io.BytesIO(data))
        picture.load()
    except (OSError, ValueError, Image.DecompressionBombError) as problem:
        raise ImageUnreadable(image=image) from problem
    return ImageOps.exif_transpose(picture)


def fitted(picture: Image.Image, *, width: float, height: float) -> tuple[float, float]:
    """The largest size in mm with the picture's proportions inside width × height."""
    scale = min(width / picture.width, height / picture.height)
    return picture.width * scale, picture.height * scale


def logo_width(data: bytes, *, height: float) -> float:
    """Millimetres; the height binds, the width is at most 2.5 times that."""
    return fitted(opened(data, image="logo"), width=MAX_LOGO_RATIO * height, height=height)[0]


def printable(picture: Image.Image, *, width: float) -> Image.Image:
    """The picture in RGB or RGBA, no finer than print needs at that width in mm."""
    alpha = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
    converted = picture.convert("RGBA" if alpha else "RGB")
    dots = round(width / 25.4 * _PRINT_DPI)
    if converted.width <= dots:
        return converted
    return converted.resize((dots, max(1, round(dots * converted.height / converted.width))))


def portrait(data: bytes, *, width: float, height: float) -> Image.Image:
    """The photo cropped to fill width × height, more from below than from above the face."""
    picture = opened(data, image="photo").convert("RGB")
    box_width, box_height = _crop(picture, width / height)
    left = (picture.width - box_width) / 2
    top = (picture.height - box_height) * _FACE_HEIGHT
    cropped = picture.crop(
        (round(left), round(top), round(left + box_width), round(top + box_height))
    )
    return printable(cropped, width=width)


def photo_dpi(data: bytes, *, width: float, height: float) -> int:
    """Dots per inch of the cropped photo at print size."""
    picture = opened(data, image="photo")
    return round(_crop(picture, width / height)[0] / (width / 25.4))


def _crop(picture: Image.Image, ratio: float) -> tuple[float, float]:
    if picture.width / picture.height > ratio:
        return picture.height * ratio, float(picture.height)
    return float(picture.width), picture.width / ratio


def points(mm: float) -> float:
    """Millimetres as PDF points."""
    return mm / POINT
