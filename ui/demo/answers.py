"""What sample people answer: right, half right or wrong, for every question type."""

from __future__ import annotations

import random
import re
from enum import Enum

from trainer.question import Question, Response
from trainer.question_types.case_group import CaseGroup, CaseGroupResponse
from trainer.question_types.dialogue import Dialogue, DialogueResponse
from trainer.question_types.fill_blank import FillBlank, FillBlankResponse
from trainer.question_types.free_text import FreeText, TextResponse
from trainer.question_types.matching import Matching, MatchingResponse
from trainer.question_types.mot_rating import MotRating, MotRatingResponse
from trainer.question_types.multiple_choice import MultipleChoice, MultipleChoiceResponse
from trainer.question_types.ordering import Ordering, OrderingResponse
from trainer.question_types.single_choice import SingleChoice, SingleChoiceResponse
from trainer.question_types.true_false import TrueFalse, TrueFalseResponse
from trainer.question_types.warranty_case import WarrantyCase, WarrantyCaseResponse


class Quality(Enum):
    """How good an answer is meant to be."""

    GOOD = "good"
    MIDDLING = "middling"
    BAD = "bad"


def answer(question: Question, quality: Quality, rng: random.Random) -> Response:
    """An answer of that quality. Types that know no middle answer wrongly instead."""
    if isinstance(question, FreeText):
        return TextResponse(text=typed(question, quality))
    if quality is Quality.GOOD:
        return question.correct_response()
    if question.type in {"mot_rating", "warranty_case", "dialogue", "case_group"}:
        return _half_done(question, rng)
    return _wrong(question, rng)


def typed(question: FreeText, quality: Quality) -> str:
    """A typed answer: the model answer, its first half, or what must not be said."""
    if quality is Quality.GOOD:
        return question.reference
    sentences = re.findall(r"[^。！？；]+[。！？；]?", question.reference)
    if quality is Quality.MIDDLING:
        return "".join(sentences[: max(1, (len(sentences) + 1) // 2)]).replace("您", "你", 1)
    said = [taboo.examples[0] for taboo in question.rubric.taboos[:2]]
    start = sentences[0].replace("您", "你")
    return "。".join([start.rstrip("。！？；"), *said]) + "。"


def _wrong(question: Question, rng: random.Random) -> Response:
    match question:
        case SingleChoice():
            others = [option.id for option in question.options if option.id != question.key]
            return SingleChoiceResponse(option=rng.choice(others))
        case MultipleChoice():
            return MultipleChoiceResponse(options=question.keys[:-1])
        case TrueFalse():
            return TrueFalseResponse(value=not question.answer)
        case FillBlank():
            first, *rest = question.blanks
            kept = {gap: question.blanks[gap].accept[0] for gap in rest}
            return FillBlankResponse(blanks={first: "不清楚", **kept})
        case Ordering():
            order = [item.id for item in question.items]
            place = rng.randrange(len(order) - 1)
            order[place], order[place + 1] = order[place + 1], order[place]
            return OrderingResponse(order=tuple(order))
        case Matching():
            lefts = list(question.pairs)
            pairs = dict(question.pairs)
            pairs[lefts[0]], pairs[lefts[1]] = pairs[lefts[1]], pairs[lefts[0]]
            return MatchingResponse(pairs=pairs)
    raise TypeError(f"no sample answers for {question.type}")


def _half_done(question: Question, rng: random.Random) -> Response:
    """The types that take several steps: the first steps done, or one of them wrong."""
    match question:
        case MotRating():
            value = 0 if question.value else 1
            return MotRatingResponse(value=value, reasons=question.because)
        case WarrantyCase():
            return WarrantyCaseResponse(outcomes=(question.options[0].id,))
        case Dialogue():
            return DialogueResponse(lines=question.correct_response().lines[:2])
        case CaseGroup():
            first, *rest = question.questions.items()
            given = {id_: part.correct_response() for id_, part in rest}
            given[first[0]] = answer(first[1], Quality.BAD, rng)
            return CaseGroupResponse(
                parts={id_: one.model_dump(mode="json") for id_, one in given.items()}
            )
    raise TypeError(f"no sample answers for {question.type}")
