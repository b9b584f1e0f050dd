"""Photos for the pass: what is taken, what is refused and why."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from ui.papers.photo import MOST_BYTES, PhotoRefused, read_photo
from ui.papers.words import said


def picture(path: Path, width: int, height: int) -> Path:
    """A grey picture with a red upper third."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("grey"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width, height // 3, QColor("red"))
    painter.end()
    assert image.save(str(path))
    return path


@pytest.mark.parametrize(
    ("name", "size", "expected"),
    [
        ("large.jpg", (1200, 1700), (413, 579)),
        ("wide.png", (2000, 900), (413, 579)),
        ("high.png", (500, 2000), (413, 579)),
        ("just.png", (295, 413), (295, 413)),
    ],
)
def test_a_good_photo_is_cropped_to_5_by_7_and_brought_to_size(
    tmp_path: Path, name: str, size: tuple[int, int], expected: tuple[int, int]
) -> None:
    taken = QImage.fromData(read_photo(picture(tmp_path / name, *size)))
    assert (taken.width(), taken.height()) == pytest.approx(expected, abs=1)


def test_a_transparent_picture_gets_a_white_ground(tmp_path: Path) -> None:
    image = QImage(413, 579, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    assert image.save(str(tmp_path / "clear.png"))
    taken = QImage.fromData(read_photo(tmp_path / "clear.png"))
    assert taken.pixelColor(200, 200) == QColor("white")


def test_a_picture_under_a_wrong_ending_is_known_by_its_content(tmp_path: Path) -> None:
    source = picture(tmp_path / "a.png", 413, 579)
    renamed = source.rename(tmp_path / "a.jpg")
    assert QImage.fromData(read_photo(renamed)).width() == 413


def bad_file(folder: Path, kind: str) -> Path:
    """A file that is no photo, for the reason in its name."""
    path = folder / f"{kind}.png"
    if kind == "small":
        return picture(path, 200, 280)
    if kind == "narrow":
        return picture(path, 250, 4000)
    if kind == "bitmap":
        return picture(folder / "photo.bmp", 413, 579)
    if kind == "broken":
        path.write_bytes(picture(path, 413, 579).read_bytes()[:200])
    if kind == "text":
        path.write_text("no picture")
    if kind == "heavy":
        with path.open("wb") as file:
            file.truncate(MOST_BYTES + 1)
    return path


@pytest.mark.parametrize(
    ("kind", "code", "told"),
    [
        ("small", "photo_too_small", "200 × 280"),
        ("narrow", "photo_too_small", "295 × 413"),
        ("bitmap", "photo_format", "photo.bmp"),
        ("text", "photo_format", "text.png"),
        ("broken", "photo_unreadable", "broken.png"),
        ("missing", "photo_unreadable", "missing.png"),
        ("heavy", "photo_too_heavy", "20 MB"),
    ],
)
def test_a_bad_photo_is_refused_with_the_reason(
    tmp_path: Path, kind: str, code: str, told: str
) -> None:
    with pytest.raises(PhotoRefused) as caught:
        read_photo(bad_file(tmp_path, kind))
    assert caught.value.code == code
    assert told in said(caught.value)
