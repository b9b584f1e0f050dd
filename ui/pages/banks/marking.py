"""What the tabs of a question hold: its text, how it is marked, taboos, sources."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainer.bank.model import KnowledgePoint, PointKind
from trainer.grading.rubric import PENALTY, Rubric, ScoringPoint, Taboo
from trainer.question import Question
from trainer.question_types.choice import Option
from trainer.question_types.fill_blank import FillBlank
from trainer.question_types.free_text import FreeText
from trainer.question_types.matching import Matching
from trainer.question_types.multiple_choice import MultipleChoice
from trainer.question_types.ordering import Ordering
from trainer.question_types.rewrite import Rewrite
from trainer.question_types.single_choice import SingleChoice
from trainer.question_types.true_false import TrueFalse
from trainer.usecases.banks import QuestionSheet
from ui.pages.banks.parts import badge, entry, facts, glyph, heading, note, prose
from ui.texts.names import duration_text, number_text, skill_name
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
    made += [Hairline(), heading(translate("Banks", "Explanation")), prose(question.explanation)]
    if question.tags:
        made.append(note(translate("Banks", "Tags: {tags}").format(tags="，".join(question.tags))))
    return made


def marking_tab(sheet: QuestionSheet) -> list[QWidget]:
    """Scoring points of a free text; the key, and why the others are wrong, of anything else."""
    question = sheet.question
    if isinstance(question, FreeText):
        return _rubric(question.rubric, question.reference)
    return [heading(translate("Banks", "Key")), *_key(question)]


def taboo_tab(sheet: QuestionSheet) -> list[QWidget]:
    """What must not be said."""
    taboos = sheet.question.rubric.taboos if isinstance(sheet.question, FreeText) else ()
    if not taboos:
        return [note(translate("Banks", "This question has no taboos."))]
    return [_taboo(taboo) for taboo in taboos]


def source_tab(sheet: QuestionSheet) -> list[QWidget]:
    """The knowledge points behind the question, with what the manual says."""
    made: list[QWidget] = [note(f"{sheet.manual}，{sheet.section}")]
    if sheet.question.source_quote:
        made += [prose(f"“{sheet.question.source_quote}”")]
    for point in sheet.points:
        made += [Hairline(), _point(point)]
    return made


def _rubric(rubric: Rubric, reference: str) -> list[QWidget]:
    places = {point.id: str(place) for place, point in enumerate(rubric.points, start=1)}
    made: list[QWidget] = [_scoring_point(places[point.id], point) for point in rubric.points]
    made.append(Hairline())
    if rubric.order_weight:
        order = " → ".join(places[id_] for id_ in rubric.order)
        text = translate("Banks", "Order counts {share} %: {order}")
        words = text.format(share=_percent(rubric.order_weight), order=order)
        made.append(entry(badge("order", "序"), words))
    if rubric.register_weight:
        text = translate("Banks", "Courtesy counts {share} %")
        words = text.format(share=_percent(rubric.register_weight))
        made.append(entry(badge("courtesy", "礼"), words))
    return [*made, heading(translate("Banks", "Model answer")), prose(reference)]


def _scoring_point(place: str, point: ScoringPoint) -> QWidget:
    weight = translate("Banks", "weight {weight}").format(weight=number_text(point.weight))
    chips: list[tuple[str, ChipKind]] = [(weight, "neutral")]
    if point.critical:
        chips.append((translate("Banks", "critical"), "outlined"))
    return entry(badge("met", place), point.expect, chips=chips, lines=point.examples)


def _taboo(taboo: Taboo) -> QWidget:
    names: Mapping[str, str] = {
        "minor": translate("Banks", "minor"),
        "major": translate("Banks", "major"),
        "fatal": translate("Banks", "fatal"),
    }
    cost = translate("Banks", "costs {share} %").format(share=_percent(PENALTY[taboo.severity]))
    chips: list[tuple[str, ChipKind]] = [(names[taboo.severity], "taboo"), (cost, "neutral")]
    return entry(badge("taboo"), taboo.avoid, chips=chips, lines=taboo.examples)


def _point(point: KnowledgePoint) -> QWidget:
    chips: list[tuple[str, ChipKind]] = [(_kind_name(point.kind), "neutral")]
    if point.critical:
        chips.append((translate("Banks", "critical"), "outlined"))
    quote = translate("Banks", "Manual: “{quote}”").format(quote=point.source.quote)
    steps = [f"{place}. {step}" for place, step in enumerate(point.steps, start=1)]
    lines = [point.id, *steps, quote, *([point.note] if point.note else [])]
    return entry(glyph("book-open", "text-2"), point.statement, chips=chips, lines=lines)


def _key(question: Question) -> list[QWidget]:
    if isinstance(question, FillBlank):
        return [_blank(id_, question) for id_ in question.blanks]
    if isinstance(question, Ordering):
        return _order(question)
    if isinstance(question, Matching):
        return _pairs(question)
    if isinstance(question, TrueFalse):
        words = translate("Banks", "True") if question.answer else translate("Banks", "False")
        return [_option(words, right=True)]
    if isinstance(question, SingleChoice):
        return _options(question.options, {question.key})
    keys = question.keys if isinstance(question, MultipleChoice) else ()
    return _options(getattr(question, "options", ()), set(keys))


def _options(options: tuple[Option, ...], keys: set[str]) -> list[QWidget]:
    return [_option(option.text, right=option.id in keys, why=option.why) for option in options]


def _option(text: str, *, right: bool, why: str = "") -> QWidget:
    said = translate("Banks", "right") if right else translate("Banks", "wrong")
    sign = (
        glyph("circle-check", "met", name=said) if right else glyph("circle-x", "missed", name=said)
    )
    return entry(sign, text, lines=[why] if why else (), name=f"{text}，{said}")


def _blank(id_: str, question: FillBlank) -> QWidget:
    blank = question.blanks[id_]
    accepted = translate("Banks", " or ").join(blank.accept)
    return entry(badge("met", id_[:2]), f"{accepted}{blank.unit}")


def _order(question: Ordering) -> list[QWidget]:
    made: list[QWidget] = [
        entry(badge("order", str(place)), item.text, lines=[item.why] if item.why else ())
        for place, item in enumerate(question.items, start=1)
    ]
    if question.precedes is not None:
        made.append(note(translate("Banks", "Only part of the order is fixed; others count too.")))
    return made


def _pairs(question: Matching) -> list[QWidget]:
    right = {option.id: option.text for option in question.right}
    made: list[QWidget] = [
        entry(glyph("link", "met"), item.text, lines=[f"→ {right[question.pairs[item.id]]}"])
        for item in question.left
    ]
    spare = [text for id_, text in right.items() if id_ not in question.pairs.values()]
    if spare:
        words = translate("Banks", "Belongs to none: {texts}").format(texts="；".join(spare))
        made.append(note(words))
    return made


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


def _percent(share: float) -> str:
    return number_text(share * 100)
