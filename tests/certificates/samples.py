"""Records, images and readers that the certificate tests share. People and company are made up."""

from __future__ import annotations

import base64
import hashlib
import io
from dataclasses import replace
from datetime import date

import pypdfium2
from PIL import Image, ImageDraw

from trainer.certification.record import CertificateRecord

SITE = "https://verify.example.com/#"
LONG_COMPANY = "新疆维吾尔自治区晴川家用电器技术服务有限责任公司"
LONG_TITLE = "家用电器安装维修星级服务资格证书"
NAMES = (
    "林晓",
    "王建国",
    "欧阳文喆",
    "阿依古丽·买买提",
    "阿卜杜热依木·麦麦提图尔荪",
    "李赟",
    "赵𬭎",
    "龍應台",
    "Christopher Montgomery",
)
MM = 72 / 25.4


def claim(size: int = 104) -> str:
    """A claim of so many bytes, in upper-case Base32 after the site."""
    data = hashlib.shake_128(b"claim").digest(size)
    return SITE + base64.b32encode(data).decode().rstrip("=")


RECORD = CertificateRecord(
    number_groups=("Y0001", "37", "000012", "26", "3", "000128"),
    level=3,
    holder_name="林晓",
    employee_no="10034",
    department="顾客服务部",
    job_title="服务工程师",
    company="晴川家电服务有限公司",
    company_short="晴川家电",
    site="verify.example.com",
    hotline="400-000-0000",
    signer="周明远",
    exam_title="星级服务考核",
    exam_date=date(2026, 11, 18),
    issued_on=date(2026, 11, 21),
    valid_until=date(2028, 11, 20),
    total_score=90,
    phrasing_score=88,
    procedure_score=91,
    check_code="RKA8PTWH",
    claim_url=claim(),
)


def named(*names: str) -> list[CertificateRecord]:
    return [replace(RECORD, holder_name=name) for name in names]


def png(width: int, height: int, colour: str) -> bytes:
    """A disc of that colour on a transparent ground."""
    picture = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    ImageDraw.Draw(picture).ellipse((0, 0, width - 1, height - 1), fill=colour)
    return saved(picture)


def saved(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


def lines(pdf: bytes, page: int = 0) -> list[str]:
    """The texts of a page as a reader copies them."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[page].get_textpage().get_text_bounded()
    return text.splitlines()


def picture(pdf: bytes, page: int = 0, *, dpi: int = 300) -> Image.Image:
    """The page as a printer would put it on paper."""
    with pypdfium2.PdfDocument(pdf) as document:
        return document[page].render(scale=dpi / 72).to_pil().convert("RGB")


def cut(
    image: Image.Image, box: tuple[float, float, float, float], *, dpi: int = 300
) -> Image.Image:
    """The part between left, top, right and bottom in millimetres."""
    left, top, right, bottom = (round(edge / 25.4 * dpi) for edge in box)
    return image.crop((left, top, right, bottom))


def darkest(image: Image.Image) -> int:
    """0 black … 255 white."""
    return int(image.convert("L").getextrema()[0])
