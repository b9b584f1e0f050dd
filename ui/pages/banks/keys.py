"""How each type of question is marked: its key, and why the others are wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainer.question import Question
from trainer.question_types.case_group import CaseGroup
from trainer.question_types.choice import Option
from trainer.question_types.dialogue import Dialogue
from trainer.question_types.fill_blank import FillBlank
from trainer.question_types.free_text import FreeText
from trainer.question_types.matching import Matching
from trainer.question_types.mot_rating import MotRating
from trainer.question_types.multiple_choice import MultipleChoice
from trainer.question_types.ordering import Ordering
from trainer.question_types.single_choice import SingleChoice
from trainer.question_types.true_false import TrueFalse
from trainer.question_types.warranty_case import WarrantyCase
from trainer.warranty.story import manual_name
from ui.pages.banks.parts import badge, entry, glyph, heading, note, part_head, prose
from ui.pages.banks.rubrics import rubric_entries
from ui.pages.banks.talk import talk_entries
from ui.texts.names import number_text, signed
from ui.widgets.card import Hairline
from ui.widgets.mot_scale import MotScale

translate = QCoreApplication.translate


def answer_entries(question: Question) -> list[QWidget]:
    """Scoring points of a free text; the key, and why the others are wrong, of anything else."""
    if isinstance(question, FreeText):
        return rubric_entries(question.rubric, question.reference)
    if isinstance(question, Dialogue):
        return talk_entries(question)
    if isinstance(question, CaseGroup):
        return _parts(question)
    if isinstance(question, MotRating):
        return _rating(question)
    if isinstance(question, WarrantyCase):
        return _warranty(question)
    return [heading(translate("Banks", "Key")), *_key(question)]


def _parts(group: CaseGroup) -> list[QWidget]:
    """Each part as the question it is."""
    made: list[QWidget] = []
    for number, part in enumerate(group.parts, start=1):
        question = group.questions[part.id]
        weight = translate("Banks", "weight {weight}").format(weight=number_text(part.weight))
        made += [Hairline()] if made else []
        made += [part_head(number, question, (weight, "neutral")), prose(part.stem, strong=True)]
        made += [*answer_entries(question), note(part.explanation)]
    return made


def _rating(question: MotRating) -> list[QWidget]:
    title = translate("Banks", "MOT value: {value}").format(value=signed(question.value))
    scale = MotScale(name=title)
    scale.show_mood(question.value)
    half = translate("Banks", "The value counts half, the reasons the other half.")
    return [
        heading(title), scale, note(half), Hairline(),
        heading(translate("Banks", "What decided it")),
        *_options(question.reasons, set(question.because)),
    ]  # fmt: skip


def _warranty(question: WarrantyCase) -> list[QWidget]:
    rule = question.tale.rule
    drawn = translate("Banks", "Drawn from the rules {rules}; this case falls under {rule}.")
    if not question.tell:
        drawn += translate("Banks", " Every paper draws a case of its own.")
    decides = translate("Banks", "{manual}, rule {rule}")
    made: list[QWidget] = [
        heading(decides.format(manual=manual_name(question.tale), rule=rule.id)), prose(rule.says),
        note(drawn.format(rules=translate("Banks", ", ").join(question.rules), rule=rule.id)),
        Hairline(), heading(translate("Banks", "Key")),
        *_options(question.options, set(question.keys)),
    ]  # fmt: skip
    if question.tell:
        task = question.task
        made += [Hairline(), heading(translate("Banks", "Telling the customer"))]
        made += rubric_entries(task.rubric, task.reference)
    return made


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
