"""A photo for the service pass: checked, turned upright, cropped to 5 : 7, brought to size."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from trainer.errors import UserError

WANTED = QSize(413, 579)  # 35 × 49 mm at 300 dpi
SMALLEST = QSize(295, 413)
MOST_BYTES = 20_000_000
_FORMATS = (b"jpeg", b"png")
_FACE_HEIGHT = 0.45  # of the picture's height: more is cut from below than from above
_QUALITY = 92


class PhotoRefused(UserError):
    """A file that can't be the photo of a pass; the code says why."""


def read_photo(path: Path) -> bytes:
    """The photo as JPEG bytes, at most 413 × 579 px. Raises PhotoRefused."""
    return _jpeg(_fitted(_read(path)))


def _read(path: Path) -> QImage:
    try:
        size = path.stat().st_size
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise PhotoRefused("photo_unreadable", file=path.name, reason=reason) from None
    if size > MOST_BYTES:
        raise PhotoRefused("photo_too_heavy", file=path.name, most_mb=MOST_BYTES // 1_000_000)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in _FORMATS:
        raise PhotoRefused("photo_format", file=path.name)
    image = reader.read()
    if image.isNull():
        raise PhotoRefused("photo_unreadable", file=path.name, reason=reader.errorString())
    return image


def _fitted(image: QImage) -> QImage:
    cropped = image.copy(_crop(image.size()))
    if cropped.width() < SMALLEST.width() or cropped.height() < SMALLEST.height():
        raise PhotoRefused(
            "photo_too_small", width=image.width(), height=image.height(),
            wanted_width=SMALLEST.width(), wanted_height=SMALLEST.height(),
        )  # fmt: skip
    if cropped.width() <= WANTED.width():
        return cropped
    smooth = Qt.TransformationMode.SmoothTransformation
    return cropped.scaled(WANTED, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def _crop(size: QSize) -> QRect:
    """The largest 5 : 7 part: the middle of a wide picture, the upper part of a high one."""
    width = min(size.width(), round(size.height() * WANTED.width() / WANTED.height()))
    height = min(size.height(), round(size.width() * WANTED.height() / WANTED.width()))
    left, spare = (size.width() - width) // 2, size.height() - height
    return QRect(left, round(spare * _FACE_HEIGHT), width, height)


def _jpeg(image: QImage) -> bytes:
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    _draw(flat, image)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    flat.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]  # the stubs know no device
    return bytes(buffer.data().data())


def _draw(flat: QImage, image: QImage) -> None:
    from PySide6.QtGui import QPainter

    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
