"""What the tabs of a question hold: its text, how it is marked, taboos, sources."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainer.bank.model import KnowledgePoint, PointKind
from trainer.grading.rubric import Rubric
from trainer.question import Question
from trainer.question_types.case_group import CaseGroup
from trainer.question_types.dialogue import Dialogue
from trainer.question_types.free_text import FreeText
from trainer.question_types.rewrite import Rewrite
from trainer.question_types.warranty_case import WarrantyCase
from trainer.usecases.banks import QuestionSheet
from ui.pages.banks.keys import answer_entries
from ui.pages.banks.parts import entry, facts, glyph, heading, note, part_head, prose
from ui.pages.banks.rubrics import taboo_entry
from ui.texts.names import duration_text, skill_name
from ui.widgets.card import Hairline
from ui.widgets.chip import ChipKind

translate = QCoreApplication.translate


def text_tab(sheet: QuestionSheet) -> list[QWidget]:
    """The question as it is written, and what is explained afterwards."""
    question = sheet.question
    about = translate("Banks", "{skill}, {time} to answer").format(
        skill=skill_name(question.skill), time=duration_text(question.seconds)
    )
    made: list[QWidget] = [heading(question.title), note(about)]
    if question.situation is not None:
        made += facts(question.situation)
    if question.scenario:
        made.append(prose(question.scenario))
    if isinstance(question, Rewrite):
        made += [heading(translate("Banks", "The line to repair")), prose(question.bad_line)]
    made.append(prose(question.stem, strong=True))
    if isinstance(question, CaseGroup):
        made += _parts(question)
    made += [Hairline(), heading(translate("Banks", "Explanation")), prose(question.explanation)]
    if question.tags:
        made.append(note(translate("Banks", "Tags: {tags}").format(tags="，".join(question.tags))))
    return made


def marking_tab(sheet: QuestionSheet) -> list[QWidget]:
    """How the question is marked."""
    return answer_entries(sheet.question)


def taboo_tab(sheet: QuestionSheet) -> list[QWidget]:
    """What must not be said, under the turn or the part that it belongs to."""
    made: list[QWidget] = []
    for title, rubric in _rubrics(sheet.question):
        if rubric.taboos and title:
            made.append(heading(title))
        made += [taboo_entry(taboo) for taboo in rubric.taboos]
    return made or [note(translate("Banks", "This question has no taboos."))]


def source_tab(sheet: QuestionSheet) -> list[QWidget]:
    """The knowledge points behind the question, with what the manual says."""
    made: list[QWidget] = [note(f"{sheet.manual}，{sheet.section}")]
    if sheet.question.source_quote:
        made += [prose(f"“{sheet.question.source_quote}”")]
    for point in sheet.points:
        made += [Hairline(), _point(point)]
    return made


def _parts(group: CaseGroup) -> list[QWidget]:
    made: list[QWidget] = []
    for number, question in enumerate(group.questions.values(), start=1):
        made.append(part_head(number, question))
        if isinstance(question, Rewrite):
            made.append(prose(f"“{question.bad_line}”", tone="taboo"))
        made.append(prose(question.stem))
    return made


def _rubrics(question: Question) -> list[tuple[str, Rubric]]:
    """Every rubric in the question with what it is for, "" where there is but one."""
    if isinstance(question, FreeText):
        return [("", question.rubric)]
    if isinstance(question, Dialogue):
        return [(f"{turn.id}　{turn.task}", turn.rubric) for turn in question.script.turns]
    if isinstance(question, WarrantyCase) and question.tell:
        return [("", question.task.rubric)]
    if isinstance(question, CaseGroup):
        part = translate("Banks", "Part {n}")
        return [
            (part.format(n=number), asked.rubric)
            for number, asked in enumerate(question.questions.values(), start=1)
            if isinstance(asked, FreeText)
        ]
    return []


def _point(point: KnowledgePoint) -> QWidget:
    chips: list[tuple[str, ChipKind]] = [(_kind_name(point.kind), "neutral")]
    if point.critical:
        chips.append((translate("Banks", "critical"), "outlined"))
    quote = translate("Banks", "Manual: “{quote}”").format(quote=point.source.quote)
    steps = [f"{place}. {step}" for place, step in enumerate(point.steps, start=1)]
    lines = [point.id, *steps, quote, *([point.note] if point.note else [])]
    return entry(glyph("book-open", "text-2"), point.statement, chips=chips, lines=lines)


def _kind_name(kind: PointKind) -> str:
    return {
        PointKind.RULE: translate("Banks", "rule"),
        PointKind.PHRASE: translate("Banks", "phrase"),
        PointKind.TABOO: translate("Banks", "taboo"),
        PointKind.PROCEDURE: translate("Banks", "procedure"),
        PointKind.FACT: translate("Banks", "fact"),
        PointKind.NUMBER: translate("Banks", "figure"),
        PointKind.PRINCIPLE: translate("Banks", "principle"),
        PointKind.MODEL: translate("Banks", "model"),
        PointKind.CLASSIFICATION: translate("Banks", "classification"),
        PointKind.POLICY: translate("Banks", "policy"),
        PointKind.CASE: translate("Banks", "case"),
    }[kind]
