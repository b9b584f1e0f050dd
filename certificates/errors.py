"""What can keep a certificate from being printed. It fails rather than lies."""

from __future__ import annotations

from trainer.errors import UserError


class MissingGlyph(UserError):
    """No shipped font draws a character; on paper it would be an empty box."""

    def __init__(self, *, field: str, text: str, char: str) -> None:
        code_point = f"U+{ord(char):04X}"
        super().__init__("missing_glyph", field=field, text=text, char=char, code_point=code_point)


class TextOverflow(UserError):
    """A text does not fit its place at its smallest size; widths in millimetres, size in points."""

    def __init__(
        self, *, field: str, text: str, wanted_mm: float, available_mm: float, min_pt: float
    ) -> None:
        super().__init__(
            "text_overflow",
            field=field,
            text=text,
            wanted_mm=round(wanted_mm, 1),
            available_mm=round(available_mm, 1),
            min_pt=min_pt,
        )


class TextMissing(UserError):
    """A record without something that no certificate can be without."""

    def __init__(self, *, field: str) -> None:
        super().__init__("text_missing", field=field)


class OutsideMargin(UserError):
    """A text without a fitting rule leaves the safe area of its page."""

    def __init__(self, *, field: str, text: str) -> None:
        super().__init__("outside_margin", field=field, text=text)


class PhotoMissing(UserError):
    """The pass needs a photo and the record has none."""

    def __init__(self, *, name: str) -> None:
        super().__init__("photo_missing", name=name)


class PhotoCoarse(UserError):
    """A warning: the photo has fewer dots per inch than a printed one should."""

    def __init__(self, *, dpi: int, wanted_dpi: int) -> None:
        super().__init__("photo_coarse", dpi=dpi, wanted_dpi=wanted_dpi)


class ImageUnreadable(UserError):
    """A logo, seal, signature or photo is no picture that can be read."""

    def __init__(self, *, image: str) -> None:
        super().__init__("image_unreadable", image=image)


class ClaimTooLong(UserError):
    """The signed claim makes the modules of the QR code too small for a printer."""

    def __init__(self, *, modules: int, max_modules: int) -> None:
        super().__init__("claim_too_long", modules=modules, max_modules=max_modules)


class UnknownField(UserError):
    """A template text names a field that no record has."""

    def __init__(self, *, field: str, known: tuple[str, ...]) -> None:
        super().__init__("unknown_field", field=field, known=known)


class TemplateBroken(UserError):
    """A template file does not say what a template must say."""

    def __init__(self, *, template: str, reason: str) -> None:
        super().__init__("template_broken", template=template, reason=reason)
