"""What is wrong with a bank, said so that its author can mend it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from trainer.bank.problems import BankProblem

translate = QCoreApplication.translate


def problem_sentence(problem: BankProblem) -> str:
    """file:line, question, field, what is wrong and the remedy."""
    place = f"{problem.file}:{problem.line}" if problem.line > 1 else problem.file
    text = _texts().get(problem.code, "{code}")
    details = {name: str(value) for name, value in problem.details.items()}
    said = text.format_map(
        _Details(
            details,
            item=problem.item,
            code=problem.code,
            field=problem.field,
            reason=value_reason(details.get("reason", "")),
            share=_percent(problem.details.get("share")),
        )
    )
    subject = " ".join(part for part in (problem.item, problem.field) if part)
    parts = (place, subject, said) if subject else (place, said)
    return translate("Errors", ": ").join(parts)


def known_problems() -> frozenset[str]:
    """Every code of a bank problem that has a sentence."""
    return frozenset(_texts())


def value_reason(reason: str) -> str:
    """A reason of the file checks in plain words; one that isn't known stays as it is."""
    reason = reason.removeprefix("Value error, ")
    for pattern, text in _REASONS.items():
        if found := pattern.match(reason):
            return text().format(*found.groups())
    return reason


class _Details(dict[str, str]):
    def __init__(self, details: Mapping[str, str], **named: str) -> None:
        super().__init__({**details, **named})

    def __missing__(self, key: str) -> str:
        return "…"


def _percent(share: object) -> str:
    return f"{share:.0%}" if isinstance(share, float) else ""


def _texts() -> dict[str, str]:
    return {
        **_file_texts(), **_answer_texts(), **_record_texts(), **_check_texts(), **_lint_texts(),
        **_talk_texts(), **_manual_texts(),
    }  # fmt: skip


def _file_texts() -> dict[str, str]:
    return {
        "file_missing": translate("Errors", "the file is missing; put it into the bank's folder"),
        "file_unreadable": translate(
            "Errors", "the file can't be read ({reason}); check that it may be opened"
        ),
        "not_yaml": translate(
            "Errors",
            "this line can't be read ({reason}); look for wrong indents, a missing space after a "
            "colon, or open quotes",
        ),
        "not_a_list": translate("Errors", "the file has to be a list; begin every entry with “- ”"),
        "invalid_field": translate("Errors", "{reason}; it says “{given}”"),
        "bank_twice": translate(
            "Errors",
            "another bank has the id “{given}” already and this one is left out; give it a new id",
        ),
        "id_is_not_folder": translate(
            "Errors", "the id “{given}” differs from the folder's name; make both alike"
        ),
    }


def _answer_texts() -> dict[str, str]:
    return {
        "not_utf8": translate(
            "Errors", "this line is not UTF-8 (byte {given}); save the file as UTF-8"
        ),
        "not_json": translate(
            "Errors", "this line is no JSON object ({reason}); write one object in each line"
        ),
        "unknown_item": translate(
            "Errors", "there is no question “{given}”; correct the id or add the question"
        ),
        "unknown_part": translate(
            "Errors", "the rubric has no part “{given}”; correct the id or take it out"
        ),
    }


def _record_texts() -> dict[str, str]:
    return {
        "id_used_twice": translate("Errors", "the id is used twice; give one of them a new one"),
        "id_in_two_banks": translate(
            "Errors", "the bank {other} has this id too; give one of them a new one"
        ),
        "unknown_section": translate(
            "Errors", "there is no section “{given}” in bank.yaml; add it or name another one"
        ),
        "unknown_chapter": translate(
            "Errors", "there is no chapter “{given}” in bank.yaml; add it or name another one"
        ),
        "unknown_point": translate(
            "Errors", "there is no knowledge point {given} in points.yaml; add it or correct the id"
        ),
        "not_a_question": translate(
            "Errors", "this is no question but “{given}”; begin it with “- id:”"
        ),
        "unknown_question_type": translate(
            "Errors", "there is no question type “{type}”; use one of: {known}"
        ),
    }


def _check_texts() -> dict[str, str]:
    return {
        "section_without_question": translate(
            "Errors", "no question asks for this section; write one"
        ),
        "same_question_twice": translate(
            "Errors", "this says the same as {other}; change one of them or take it out"
        ),
        "key_position_unbalanced": translate(
            "Errors", "the right option stands in the same place too often; move some of them"
        ),
        "key_often_longest": translate(
            "Errors", "in {share} of the questions the longest option is right; even them out"
        ),
        "reference_too_long": translate(
            "Errors", "the model answer is longer than max_chars allows; shorten it or allow more"
        ),
        "unfinished_text": translate("Errors", "the text is unfinished; write it to the end"),
    }


def _lint_texts() -> dict[str, str]:
    return {
        "nearly_the_same": translate(
            "Errors", "this asks nearly the same as {other}; change one of them or take it out"
        ),
        "explanation_missing": translate(
            "Errors", "the explanation says too little; say why the key is right and the rest wrong"
        ),
        "why_missing": translate(
            "Errors", "nothing says why option {option} is wrong; write it as its “why”"
        ),
        "catch_all_option": translate(
            "Errors", "option {option} only points at the others; write one that says something"
        ),
        "unknown_question": translate(
            "Errors", "the text names {given}, which isn't in this bank; correct or drop it"
        ),
        "doubt_not_owned": translate(
            "Errors",
            "the note of {point} calls it doubtful; ask only what is certain, comment on it in the "
            "explanation, and tag the question {tag}",
        ),
    }


def _talk_texts() -> dict[str, str]:
    return {
        "arc_never_taken": translate(
            "Errors", "no answer in turn {turn} ever takes way {number}; change its guard or order"
        ),
        "node_never_reached": translate(
            "Errors", "no answers ever lead to {node}; lead a way there or take it out"
        ),
        "talk_length": translate(
            "Errors",
            "a talk takes 4 to 8 turns; this one takes {least} to a good end and {most} at most",
        ),
        "talk_ends_missing": translate(
            "Errors", "a talk needs an end of the kind well and one of the kind complaint"
        ),
    }


def _manual_texts() -> dict[str, str]:
    return {
        "quote_not_found": translate(
            "Errors", "the manual doesn't say “{quote}”; quote it word for word"
        ),
        "quote_elsewhere": translate(
            "Errors", "“{quote}” doesn't stand at character {offset} of the manual; correct offset"
        ),
        "copied_wording": translate(
            "Errors", "this is copied from the manual: “{text}”; say it in your own words"
        ),
    }


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.DOTALL)


# What pydantic and our own checks say, and how people say it.
_REASONS: Mapping[re.Pattern[str], Callable[[], str]] = {
    _pattern(r"Field required"): lambda: translate("Errors", "the field is missing"),
    _pattern(r"Extra inputs are not permitted"): lambda: translate(
        "Errors", "there is no such field; correct its name or take it out"
    ),
    _pattern(r"String should have at least (\d+) char"): lambda: translate(
        "Errors", "the text needs at least {0} characters"
    ),
    _pattern(r"String should have at most (\d+) char"): lambda: translate(
        "Errors", "the text may have at most {0} characters"
    ),
    _pattern(r"String should match pattern '(.*)'"): lambda: translate(
        "Errors", "the text has to follow the pattern {0}"
    ),
    _pattern(r"\w+ should have at least (\d+) items? after validation, not (\d+)"): lambda: (
        translate("Errors", "at least {0} entries are needed, here are {1}")
    ),
    _pattern(r"\w+ should have at most (\d+) items? after validation, not (\d+)"): lambda: (
        translate("Errors", "at most {0} entries are allowed, here are {1}")
    ),
    _pattern(r"Input should be greater than or equal to (\S+)"): lambda: translate(
        "Errors", "the number has to be {0} or more"
    ),
    _pattern(r"Input should be less than or equal to (\S+)"): lambda: translate(
        "Errors", "the number has to be {0} or less"
    ),
    _pattern(r"Input should be greater than (\S+)"): lambda: translate(
        "Errors", "the number has to be more than {0}"
    ),
    _pattern(r"Input should be less than (\S+)"): lambda: translate(
        "Errors", "the number has to be less than {0}"
    ),
    _pattern(r"Input should be a valid string"): lambda: translate(
        "Errors", "this has to be a text; put quotes around it"
    ),
    _pattern(r"Input should be a valid integer"): lambda: translate(
        "Errors", "this has to be a whole number"
    ),
    _pattern(r"Input should be a valid number"): lambda: translate(
        "Errors", "this has to be a number"
    ),
    _pattern(r"Input should be a valid boolean"): lambda: translate(
        "Errors", "this has to be true or false"
    ),
    _pattern(r"Input should be a valid (?:tuple|list)"): lambda: translate(
        "Errors", "this has to be a list: [one, two]"
    ),
    _pattern(r"Input should be a valid (?:dictionary|mapping)"): lambda: translate(
        "Errors", "this has to be a group of “name: value”"
    ),
    _pattern(r"Input should be '(.*)"): lambda: translate(
        "Errors", "only these values are allowed: '{0}"
    ),
    _pattern(r"(\w+) used twice: (.*)"): lambda: translate(
        "Errors", "{0} name the same thing twice: {1}"
    ),
    _pattern(r"(\w+) names no option: (.*)"): lambda: translate(
        "Errors", "{0} names an option that isn't there: {1}"
    ),
    _pattern(r"pairs leave out: (.*)"): lambda: translate("Errors", "pairs are missing for: {0}"),
    _pattern(r"no number: (.*)"): lambda: translate("Errors", "this is no number: {0}"),
    _pattern(r"nothing but punctuation: (.*)"): lambda: translate(
        "Errors", "this is nothing but punctuation: {0}"
    ),
    _pattern(r"unknown type (.*); known: (.*)"): lambda: translate(
        "Errors", "there is no question type “{0}”; use one of: {1}"
    ),
    _pattern(r"the gaps in text \((.*)\) and in blanks \((.*)\) differ"): lambda: translate(
        "Errors", "the text has the gaps {0}, blanks answers {1}; make them alike"
    ),
    _pattern(r"because names every reason"): lambda: translate(
        "Errors", "every reason is right; add a wrong one"
    ),
    _pattern(r"an episode to rate is missing"): lambda: translate(
        "Errors", "the episode is missing; write it as scenario"
    ),
    _pattern(r"the story is missing"): lambda: translate(
        "Errors", "the story is missing; write it as scenario"
    ),
    _pattern(r"part (\w+): (.+)"): lambda: translate("Errors", "in part {0}: {1}"),
    _pattern(r"rule (\w+): (.*)"): lambda: translate("Errors", "in rule {0}: {1}"),
    _pattern(r"rules: no (.*); there are (.*)"): lambda: translate(
        "Errors", "there is no rule {0}; use some of: {1}"
    ),
    _pattern(r"tell: (.*) can't be told, only (.*)"): lambda: translate(
        "Errors", "there are no words to tell what rule {0} decides; tell is for: {1}"
    ),
    _pattern(r"a guard without a condition"): lambda: translate(
        "Errors", "a guard needs a condition; leave “when” out where the way is always open"
    ),
    _pattern(r"next: what stands behind"): lambda: translate(
        "Errors", "what stands behind a way without “when” is never reached; put it last"
    ),
    _pattern(r"next: the last arc"): lambda: translate(
        "Errors", "the last way must have no “when”, so that the talk always goes on"
    ),
    _pattern(r"the talk goes in a circle: (.*)"): lambda: translate(
        "Errors", "the talk goes in a circle, lead one of these elsewhere: {0}"
    ),
    _pattern(r"(.+) names nothing here: (.*)"): lambda: translate(
        "Errors", "{0} names something that isn't there: {1}"
    ),
    _pattern(r"keys name an option twice"): lambda: translate(
        "Errors", "keys name an option twice; take one out"
    ),
    _pattern(r"keys name every option"): lambda: translate(
        "Errors", "every option is right; add a wrong one"
    ),
    _pattern(r"precedes runs in a circle: (.*)"): lambda: translate(
        "Errors", "precedes runs in a circle, take one of these out: {0}"
    ),
    _pattern(r"precedes puts nothing in order"): lambda: translate(
        "Errors", "precedes puts nothing in order; name what comes before what"
    ),
    _pattern(r"the items are not listed in an order"): lambda: translate(
        "Errors", "the items stand in an order that precedes forbids; list them in a right order"
    ),
    _pattern(r"ids used twice: (.*)"): lambda: translate(
        "Errors", "points and taboos share the ids: {0}"
    ),
    _pattern(r"order names unknown points: (.*)"): lambda: translate(
        "Errors", "order names points that aren't there: {0}"
    ),
    _pattern(r"order_weight needs"): lambda: translate(
        "Errors", "there is an order_weight, so name at least two points in order"
    ),
    _pattern(r"register_weight needs"): lambda: translate(
        "Errors", "register_weight needs “register: formal”"
    ),
    _pattern(r"(\w+) runs backwards"): lambda: translate(
        "Errors", "{0} runs backwards; write the smaller number first"
    ),
    _pattern(r"(\w+) needs level and minutes"): lambda: translate(
        "Errors", "a paper of the kind {0} needs level and minutes"
    ),
    _pattern(r"stars need a cut-off for level (\d)"): lambda: translate(
        "Errors", "stars say nothing about level {0}; add its scores"
    ),
    _pattern(r"stars name a level twice"): lambda: translate(
        "Errors", "stars name a level twice; take one out"
    ),
}
