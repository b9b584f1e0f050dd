"""成绩单: a result on A4, set by Qt's rich text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from trainer.attempts.result import Share
from trainer.question import Skill
from trainer.settings import Organisation
from trainer.usecases.results import Result
from ui.pages.result.rows import row_of, scale_of, title_of, when_text
from ui.texts.names import number_text, skill_name, star_name, type_name
from ui.theme import text_font

translate = QCoreApplication.translate

_DPI = 96  # the document is set in px of this size; the PDF itself is vectors
_A4 = QSizeF(210, 297)
_MARGIN_MM = 18.0
_FOOT = 34
# Paper is white in every theme: ink, soft ink, hairline and heading tint of its own.
_INK, _SOFT, _LINE, _TINT = "#18212F", "#5E6A7D", "#D5DBE3", "#F1F4F8"


def report_pdf(result: Result, organisation: Organisation) -> bytes:
    """The report as a PDF file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"{title_of(result.paper)} {result.learner.name}")
    writer.setCreator("StarTrainer")
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(_A4, QPageSize.Unit.Millimeter))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    _paint(writer, _document(result, organisation), _foot_text(result))
    return bytes(buffer.data().data())


def report_name(result: Result) -> str:
    """The file's name: title, learner, day."""
    day = (result.head.ended_at or result.head.started_at).astimezone().date()
    name = f"{title_of(result.paper)} {result.learner.name} {day.isoformat()}.pdf"
    return re.sub(r'[<>:"/\\|?*]', " ", name)


def _paint(writer: QPdfWriter, document: QTextDocument, foot: str) -> None:
    painter = QPainter(writer)
    width, height = float(writer.width()), float(writer.height())
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(width, height - _FOOT))
    pages = document.pageCount()
    for page in range(pages):
        if page:
            writer.newPage()
        top = page * (height - _FOOT)
        painter.save()
        painter.translate(0, -top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, top, width, height - _FOOT)
        context.palette.setColor(QPalette.ColorRole.Text, QColor(_INK))
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setFont(text_font(10))
        painter.setPen(QColor(_SOFT))
        rect = QRectF(0, height - _FOOT, width, _FOOT)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(rect, bottom | Qt.AlignmentFlag.AlignLeft, foot)
        number = translate("Result", "Page {n} of {all}").format(n=page + 1, all=pages)
        painter.drawText(rect, bottom | Qt.AlignmentFlag.AlignRight, number)
    painter.end()


def _document(result: Result, organisation: Organisation) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(text_font(13))
    document.setDefaultStyleSheet(
        f"td, th {{ padding: 5px 6px; }} th {{ color: {_SOFT}; font-weight: 400; }}"
        f" .soft {{ color: {_SOFT}; }} .big {{ font-size: 40px; font-weight: 700; }}"
        " h1 { font-size: 24px; font-weight: 700; } h2 { font-size: 15px; font-weight: 500; }"
        " .strong { font-weight: 500; } .mid { font-size: 18px; font-weight: 500; }"
    )
    document.setHtml(
        "".join((_head(result, organisation), _verdict(result), _types(result), _questions(result)))
    )
    return document


def _head(result: Result, organisation: Organisation) -> str:
    learner = result.learner
    facts = (
        (translate("Result", "Name"), learner.name),
        (translate("Result", "Number"), learner.number),
        (translate("Result", "Unit"), learner.unit),
        (translate("Result", "Time"), when_text(result)),
    )
    rows = "".join(
        f"<tr><td class='soft' width='70'>{escape(name)}</td><td>{escape(value)}</td></tr>"
        for name, value in facts
        if value
    )
    return (
        f"<p class='soft'>{escape(organisation.centre)}</p>"
        f"<h1>{escape(title_of(result.paper))}</h1><table>{rows}</table>"
    )


def _verdict(result: Result) -> str:
    scores, target = result.scores, result.paper.target
    words = [translate("Result", "of 100")]
    if scores.passed is not None:
        passed, failed = translate("Result", "Passed"), translate("Result", "Failed")
        words += [passed if scores.passed else failed, star_name(scores.star)]
    cells = "".join(
        _skill_cell(skill, share, getattr(target, skill.value) if target else 0)
        for skill in Skill
        if (share := scores.skills.get(skill)) is not None
    )
    rest = escape("　".join(words))
    return (
        f"<table width='100%' cellspacing='0' style='margin-top:18px; margin-bottom:10px'>"
        f"<tr bgcolor='{_TINT}'><td><span class='big'>{scores.total.rounded}</span>"
        f"<span class='soft'>　{rest}</span></td>{cells}</tr></table>"
    )


def _skill_cell(skill: Skill, share: Share, asked: int) -> str:
    needed = translate("Result", "needed ≥ {n}").format(n=asked) if asked else ""
    return (
        f"<td style='vertical-align:middle'><span class='soft'>{escape(skill_name(skill))}</span>"
        f"　<span class='mid'>{share.rounded}</span>"
        f"<span class='soft'>　{escape(needed)}</span></td>"
    )


def _types(result: Result) -> str:
    scale = scale_of(result.paper)
    types = result.scores.types.items()
    heads = "".join(f"<th align='left'>{escape(type_name(type_))}</th>" for type_, _ in types)
    cells = "".join(
        f"<td>{number_text(share.earned * scale)} / {number_text(share.possible * scale)}</td>"
        for _, share in types
    )
    return f"<table width='100%'><tr>{heads}</tr><tr>{cells}</tr></table>"


def _questions(result: Result) -> str:
    heads = (
        ("left", translate("Result", "No.")),
        ("left", translate("Result", "Type")),
        ("left", translate("Result", "Question")),
        ("left", translate("Result", "Section")),
        ("right", translate("Result", "Earned")),
        ("right", translate("Result", "Lost")),
    )
    head = "".join(f"<th align='{side}'>{escape(text)}</th>" for side, text in heads)
    scale = scale_of(result.paper)
    body = "".join(
        _question_row([cell.text + cell.tail for cell in row_of(item, scale).cells[1:7]])
        for item in result.items
    )
    title = escape(translate("Result", "Questions"))
    return (
        f"<h2 style='margin-top:16px'>{title}</h2>"
        f"<table width='100%' cellspacing='0' border='0' style='border-collapse:collapse'>"
        f"<thead><tr>{head}</tr></thead>{body}</table>"
    )


def _question_row(cells: Iterable[str]) -> str:
    listed = list(cells)
    line = f"style='border-top:1px solid {_LINE}'"
    made = "".join(
        f"<td {line} align='{'right' if place >= 4 else 'left'}'>{escape(text)}</td>"
        for place, text in enumerate(listed)
    )
    return f"<tr>{made}</tr>"


def _foot_text(result: Result) -> str:
    return f"{result.learner.name}　{title_of(result.paper)}"
