"""What makes a question weak though its file is sound: give-aways, gaps, near-duplicates."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Any

from trainer.bank.model import Bank, Doubt
from trainer.bank.problems import BankProblem
from trainer.bank.reader import BankReading
from trainer.bank.texts import asked_text, texts_of
from trainer.dialogue.script import EndKind
from trainer.dialogue.survey import survey
from trainer.question import Question
from trainer.question_types.case_group import CaseGroup
from trainer.question_types.choice import Option
from trainer.question_types.dialogue import Dialogue
from trainer.question_types.mot_rating import MotRating
from trainer.question_types.multiple_choice import MultipleChoice
from trainer.question_types.single_choice import SingleChoice

# Below this many single-choice questions the places and lengths of the keys say nothing.
_ENOUGH_CHOICES = 8
_MOST_IN_ONE_PLACE = 0.4
_MOST_LONGEST = 0.35
_LEAST_EXPLANATION = 20
# Of 100. Short texts differ by a word and ask something else, so they are compared exactly alone.
_NEARLY_THE_SAME = 92
_SHORT = 60
# ASCII: a Chinese character next to an id is no part of it.
_ID = re.compile(r"\b[a-z]{2,4}-\d{4}\b", re.ASCII)
_CATCH_ALL = re.compile(r"^(?:以上|上述|前面)(?:各项|几项|选项)?(?:都|均|全|皆)")
_FEWEST_TURNS, _MOST_TURNS = 4, 8
# The tag by which an author says: I know, and the question asks only what can be answered.
OWNED = {
    Doubt.INCOMPLETE: "原文不全",
    Doubt.CONTRADICTORY: "原文矛盾",
    Doubt.DISPUTED: "存疑",
}


def lint_bank(reading: BankReading, bank: Bank) -> Iterator[BankProblem]:
    """Everything this module finds in one bank."""
    yield from _keys_stand_out(bank)
    yield from _near_duplicates(reading, bank)
    for question in bank.questions.values():
        place = reading.places[question.id]
        for code, field, details in _weaknesses(bank, question):
            yield BankProblem(*place, code, question.id, field, details)


_Weakness = tuple[str, str, dict[str, object]]


def _weaknesses(bank: Bank, question: Question) -> Iterator[_Weakness]:
    if len(question.explanation) < _LEAST_EXPLANATION:
        yield "explanation_missing", "explanation", {}
    for part in _parts(question):
        yield from _unexplained(part)
    for text in texts_of(question):
        for id_ in _ID.findall(text):
            if id_ not in bank.questions:
                yield "unknown_question", "explanation", {"given": id_}
    for point in question.covers:
        tag = OWNED.get(bank.points[point].doubt) if point in bank.points else None
        if tag is not None and tag not in question.tags:
            yield "doubt_not_owned", "tags", {"point": point, "tag": tag}
    if isinstance(question, Dialogue):
        yield from _weak_talk(question)


def _parts(question: Question) -> Iterable[Question]:
    return question.questions.values() if isinstance(question, CaseGroup) else (question,)


def _unexplained(question: Question) -> Iterator[_Weakness]:
    """Wrong options that nobody says why they are wrong, and those that only point at others."""
    options: Sequence[Option] = ()
    keys: set[str] = set()
    if isinstance(question, SingleChoice):
        options, keys = question.options, {question.key}
    elif isinstance(question, MultipleChoice):
        options, keys = question.options, set(question.keys)
    elif isinstance(question, MotRating):
        options, keys = question.reasons, set(question.because)
    for option in options:
        if option.id not in keys and not option.why:
            yield "why_missing", "options", {"option": option.id}
        if _CATCH_ALL.search(option.text):
            yield "catch_all_option", "options", {"option": option.id}


def _weak_talk(question: Dialogue) -> Iterator[_Weakness]:
    script = question.script
    found = survey(script)
    for turn, place in found.arcs:
        yield "arc_never_taken", "script", {"turn": turn, "number": place + 1}
    for node in found.nodes:
        yield "node_never_reached", "script", {"node": node}
    most = script.most[script.turns[0].id]
    if script.least_well < _FEWEST_TURNS or most > _MOST_TURNS:
        yield "talk_length", "script", {"least": script.least_well, "most": most}
    kinds = {end.kind for end in script.ends}
    if not {EndKind.WELL, EndKind.COMPLAINT} <= kinds:
        yield "talk_ends_missing", "script", {}


def _keys_stand_out(bank: Bank) -> Iterator[BankProblem]:
    choices = [
        part
        for question in bank.questions.values()
        for part in _parts(question)
        if isinstance(part, SingleChoice)
    ]
    if len(choices) < _ENOUGH_CHOICES:
        return
    place = f"{bank.id}/questions"
    positions = Counter([option.id for option in q.options].index(q.key) for q in choices)
    if max(positions.values()) > len(choices) * _MOST_IN_ONE_PLACE:
        yield BankProblem(place, 1, "key_position_unbalanced")
    longest = sum(_stands_out(q) for q in choices)
    if longest > len(choices) * _MOST_LONGEST:
        details: dict[str, object] = {"share": longest / len(choices)}
        yield BankProblem(place, 1, "key_often_longest", details=details)


def _stands_out(question: SingleChoice) -> bool:
    """Whether the key alone is the longest option."""
    lengths = {option.id: len(option.text) for option in question.options}
    own = lengths.pop(question.key)
    return own > max(lengths.values())


def _near_duplicates(reading: BankReading, bank: Bank) -> Iterator[BankProblem]:
    """Pairs of questions of one type that ask nearly the same in nearly the same words."""
    from rapidfuzz.process import cdist

    by_type: dict[str, list[Question]] = {}
    for question in bank.questions.values():
        by_type.setdefault(question.type, []).append(question)
    for type_, questions in by_type.items():
        if type_ == "warranty_case":
            continue  # told from the same words by the program; their rules tell them apart
        asked = {question.id: asked_text(question) for question in questions}
        long = [id_ for id_, text in asked.items() if len(text) >= _SHORT]
        texts = [asked[id_] for id_ in long]
        scores: Any = cdist(texts, texts, score_cutoff=_NEARLY_THE_SAME)
        for first, second in combinations(range(len(long)), 2):
            if scores[first][second]:
                here, other = long[second], long[first]
                details: dict[str, object] = {"other": other}
                yield BankProblem(*reading.places[here], "nearly_the_same", here, "stem", details)
