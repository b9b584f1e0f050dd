"""The fonts on paper: which there are, what they can draw, and how they go into the PDF."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from certificates.errors import MissingGlyph
from trainer.resources import resource_path

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

FontName = Literal[
    "SansR", "SansM", "SansB", "SerifR", "SerifB", "KaiB", "SansBX", "SerifBX"
]  # X: the large character set

FILES: dict[FontName, str] = {
    "SansR": "NotoSansSC-Regular.ttf",
    "SansM": "NotoSansSC-Medium.ttf",
    "SansB": "NotoSansSC-Bold.ttf",
    "SerifR": "NotoSerifSC-Regular.ttf",
    "SerifB": "NotoSerifSC-Bold.ttf",
    "KaiB": "StarTrainerKai-Bold.ttf",
    "SansBX": "NotoSansSC-Bold-GBK.ttf",
    "SerifBX": "NotoSerifSC-Bold-GBK.ttf",
}

# A text is never set in two fonts: where one character is missing, all of it changes the font.
FALLBACKS: dict[FontName, tuple[FontName, ...]] = {
    "KaiB": ("SerifB", "SansB", "SerifBX", "SansBX"),
    "SerifR": ("SerifBX", "SansBX"),
    "SerifB": ("SansB", "SerifBX", "SansBX"),
    "SansR": ("SansBX", "SerifBX"),
    "SansM": ("SansBX", "SerifBX"),
    "SansB": ("SerifB", "SansBX", "SerifBX"),
}

BLANK = " \u3000"
_LONG_CODE = re.compile(r"<([0-9A-F]{5,6})>$", re.MULTILINE)


def font_for(text: str, font: FontName, *, field: str) -> FontName:
    """The font, or the first of its fallbacks, that draws every character of the text.

    Raises MissingGlyph with the character that none of them draws.
    """
    chain = (font, *FALLBACKS.get(font, ()))
    for candidate in chain:
        if all(draws(candidate, char) for char in text):
            return candidate
    lost = [char for char in text if not any(draws(candidate, char) for candidate in chain)]
    apart = [char for char in text if not draws(font, char)]
    raise MissingGlyph(field=field, text=text, char=(lost or apart)[0])


def draws(font: FontName, char: str) -> bool:
    """Whether the font has the character and its outline is not empty."""
    if char in BLANK:
        return True
    face = registered(font).face
    glyph = face.charToGlyph.get(ord(char))
    return bool(glyph) and face.glyphPos[glyph] != face.glyphPos[glyph + 1]


def advance(font: FontName, char: str) -> float:
    """How far the character moves the pen, in em."""
    face = registered(font).face
    return float(face.charWidths.get(ord(char), face.defaultWidth)) / 1000


def registered(font: FontName) -> TTFont:
    """The font, known to ReportLab under its short name; read from its file once a process."""
    return _load(font)


@cache
def _load(font: FontName) -> TTFont:
    from reportlab.pdfbase import pdfmetrics

    face = _extractable()(font, str(resource_path("fonts", FILES[font])))
    pdfmetrics.registerFont(face)
    return face


@cache
def _extractable() -> type[TTFont]:
    """ReportLab's TrueType font whose text comes out of the PDF as it went in."""
    from reportlab.pdfbase.ttfonts import TTFont

    class ExtractableFont(TTFont):
        # ReportLab 5.1 writes characters beyond U+FFFF as five hexadecimal digits into the map from
        # glyphs to text; PDF wants them as a pair of UTF-16 units, else 赵𬭎 extracts wrongly.
        def addObjects(self, doc) -> None:  # type: ignore[no-untyped-def]  # noqa: N802
            super().addObjects(doc)
            for key, item in doc.idToObject.items():
                if key.startswith("toUnicodeCMap:"):
                    item.content = _LONG_CODE.sub(_surrogates, item.content)

    return ExtractableFont


def _surrogates(found: re.Match[str]) -> str:
    return f"<{chr(int(found[1], 16)).encode('utf-16-be').hex().upper()}>"
