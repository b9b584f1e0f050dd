"""A certificate's design as data: its pages, its palette, its wording and its options."""

from __future__ import annotations

from typing import Literal

from certificates.colour import readable, tint
from certificates.elements import (
    AnyShape,
    Box,
    Ledger,
    Model,
    Paragraph,
    Photo,
    Qr,
    Seal,
    Signature,
    Stars,
    Text,
)


class Page(Model):
    """One side. `safe` is left, top, right, bottom of the area that text must not leave."""

    name: str
    width: float
    height: float
    bleed: float = 0
    safe: Box
    static: tuple[AnyShape, ...] = ()
    ledger: Ledger | None = None
    photo: Photo | None = None
    seal: Seal | None = None
    signature: Signature | None = None
    stars: Stars | None = None
    qr: Qr | None = None
    texts: tuple[Text, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()


class Sheet(Model):
    """Where passes lie on A4: the first trim corner, the steps, and the texts of the margins."""

    columns: int
    rows: int
    x: float
    y: float
    step_x: float
    step_y: float
    margin: str
    ruler: str


class CompanyColour(Model):
    """Which roles follow the company's colour, and the contrast it must keep."""

    role: str
    line: str | None = None
    soft: str | None = None
    contrast: dict[str, float]


class CertificateTemplate(Model):
    """A whole design with its wording; `customised` gives the same design with other settings."""

    name: str
    kind: Literal["certificate", "pass"]
    palette: dict[str, str]
    company_colour: CompanyColour | None = None
    options: frozenset[str]
    name_tracking: tuple[float, float, float, float]
    levels: tuple[str, str, str, str, str]
    wording: dict[str, str]
    pages: tuple[Page, ...]
    sheet: Sheet | None = None

    def customised(
        self,
        *,
        colour: str | None = None,
        wording: dict[str, str] | None = None,
        switch_on: frozenset[str] = frozenset(),
        switch_off: frozenset[str] = frozenset(),
    ) -> CertificateTemplate:
        """This design in a company's colour (`#RRGGBB`), with its words and its options.

        A colour that is too light to be read is darkened; compare `palette` to tell the user.
        """
        return self.model_copy(
            update={
                "palette": self._palette_for(colour) if colour else self.palette,
                "wording": self.wording | (wording or {}),
                "options": (self.options | switch_on) - switch_off,
            }
        )

    def _palette_for(self, colour: str) -> dict[str, str]:
        rule = self.company_colour
        if rule is None:
            return self.palette
        against = {self.palette[role]: ratio for role, ratio in rule.contrast.items()}
        company = readable(colour, against=against)
        changed = {rule.role: company}
        if rule.line:
            changed[rule.line] = tint(company, 0.14)
        if rule.soft:
            changed[rule.soft] = tint(company, 0.82)
        return self.palette | changed
