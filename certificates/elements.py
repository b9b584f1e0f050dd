"""The elements of a certificate's design: what is drawn, and what a record fills.

Lengths are millimetres from the top left corner of the trimmed page, y of a text is its baseline;
type sizes and stroke widths are points; tracking and indents are em. `when` lists conditions that
must all hold for an element to appear; `!` before one means it must not hold.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from certificates.fonts import FontName

Box = tuple[float, float, float, float]


class Model(BaseModel):
    """What all parts of a template share: frozen, and no key that nobody reads."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Element(Model):
    when: tuple[str, ...] = ()


# --- drawn shapes -------------------------------------------------------------------------------


class Shape(Element):
    fill: str | None = None
    stroke: str | None = None
    line: float = 0


class Rect(Shape):
    kind: Literal["rect"]
    x: float
    y: float
    width: float
    height: float
    radius: float = 0


class Notched(Shape):
    """A rectangle whose corners are cut by concave quarter circles."""

    kind: Literal["notched"]
    x: float
    y: float
    width: float
    height: float
    notch: float


class Line(Shape):
    kind: Literal["line"]
    x1: float
    y1: float
    x2: float
    y2: float


class Disc(Shape):
    kind: Literal["disc"]
    x: float
    y: float
    radius: float


class Star(Shape):
    """A pentagram, placed by the middle of its bounding box."""

    kind: Literal["star"]
    x: float
    y: float
    radius: float


class Weave(Shape):
    """Interlaced waves along a band; (x, y) is where its centre line begins."""

    kind: Literal["weave"]
    x: float
    y: float
    length: float
    waves: int
    amplitude: float
    upright: bool = False


class Ring(Shape):
    """A guilloche ring: `lines` curves in each of two phases."""

    kind: Literal["ring"]
    x: float
    y: float
    radius: float
    amplitude: float
    waves: int
    lines: int


class StarLines(Shape):
    """Concentric star outlines, clipped to a rectangle; placed by their common centre."""

    kind: Literal["star_lines"]
    x: float
    y: float
    first: float
    step: float
    limit: float
    clip: Box


AnyShape = Annotated[
    Rect | Notched | Line | Disc | Star | Weave | Ring | StarLines, Field(discriminator="kind")
]


# --- what a record fills ------------------------------------------------------------------------


class LogoBox(Model):
    """The mark before a text; its height binds, its width may reach 2.5 times that."""

    height: float
    top: float
    gap: float


class Fit(Model):
    """The room of one line: first the tracking goes to 0, then the size down to `min_size`."""

    width: float
    width_with_photo: float | None = None
    min_size: float
    step: float = 0.5


class TwoLines(Model):
    """What to try when one line is too long.

    lead_em: the line distance when it follows the size. anchor: which line keeps the baseline;
    with `centre` the pair is centred on `middle`. breaks: where the text may be parted.
    """

    size: float
    min_size: float
    lead: float = 0
    lead_em: float = 0
    anchor: Literal["first", "last", "centre"]
    middle: float = 0
    breaks: Literal["company", "name", "groups"]


class Text(Element):
    """A line of text with places for fields in braces.

    middle: instead of a baseline, the middle of the row the ink is centred in. rise: how much of
    the lost size the baseline goes up. outdent: em to the left, so that ink meets the edge.
    person: set as a person's name. hang: a closing bracket at the end hangs by half an em.
    instead: the text to try when nothing else fits. lifted_by, lift: goes up when that field
    takes two lines. before, gap: ends that far before that field. row: y and middle count from
    the middle of that ledger row.
    """

    id: str
    text: str
    x: float
    y: float = 0
    middle: float | None = None
    align: Literal["left", "centre", "right"] = "left"
    font: FontName
    latin_font: FontName | None = None
    size: float
    tracking: float = 0
    colour: str
    fit: Fit | None = None
    two_lines: TwoLines | None = None
    logo: LogoBox | None = None
    person: bool = False
    rise: float = 0
    outdent: float = 0
    hang: bool = False
    instead: str | None = None
    lifted_by: str | None = None
    lift: float = 0
    before: str | None = None
    gap: float = 0
    row: str | None = None


class Attempt(Model):
    """One way of setting a paragraph: at this size, from this baseline, in so many lines."""

    size: float
    lead: float
    y: float
    lines: int


class Paragraph(Element):
    """A justified block of running text; the attempts are tried in turn."""

    id: str
    text: str
    x: float
    width: float
    font: FontName
    colour: str
    indent: float = 2
    attempts: tuple[Attempt, ...]


class Stars(Element):
    """The five stars of the level, full ones first. shade: the colour of their dark halves."""

    x: float
    y: float
    radius: float
    pitch: float
    fill: str
    shade: str | None = None
    stroke: str
    line: float
    row: str | None = None


class Qr(Element):
    """The QR code of the claim. quiet: how much room there is around it; ground: painted there."""

    x: float
    y: float
    size: float
    quiet: float
    ground: str | None = None


class Photo(Element):
    x: float
    y: float
    width: float
    height: float
    edge: float = 0
    edge_colour: str | None = None
    stroke: str | None = None
    line: float = 0
    placeholder: str | None = None
    placeholder_size: float = 8
    placeholder_colour: str = "grey"


class Seal(Element):
    x: float
    y: float
    size: float = 40


class Signature(Element):
    """The signer's own image; y is its lower edge."""

    x: float
    y: float
    max_width: float = 45
    max_height: float = 12


class LedgerRow(Model):
    id: str
    when: tuple[str, ...] = ()


class Ledger(Model):
    """Rows of one height between two rules; rows whose condition fails give their room away."""

    left: float
    right: float
    top: float
    bottom: float
    rows: tuple[LedgerRow, ...]
    colour: str
    line: float
