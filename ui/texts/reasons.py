"""Why a mark is what it is, in sentences a trainee understands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import combinations

from PySide6.QtCore import QCoreApplication

from trainer.dialogue.mood import Cause
from trainer.dialogue.script import EndKind
from trainer.grading.rubric import Rubric
from trainer.question import Question, Reason, TextMarks
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
from ui.texts.names import signed
from ui.texts.talk import ending_name, why_it_moved

translate = QCoreApplication.translate

_COURTESY = "courtesy_"
_Args = Mapping[str, str | float]


def reason_sentence(reason: Reason, question: Question) -> str:
    """The reason as a sentence, "" for a code that says nothing to a trainee."""
    teller = _TELLERS.get(reason.code)
    if teller is not None:
        return teller(reason.args, question)
    if reason.code in _REMARKS:
        return _REMARKS[reason.code]()
    if reason.code.startswith(_COURTESY):
        return _courtesy(reason.code, [str(reason.args.get("words", ""))])
    return ""


def remarks(reasons: Iterable[Reason]) -> tuple[str, ...]:
    """The sentences about an answer as a whole: copied, off the point, too short …"""
    codes = dict.fromkeys(reason.code for reason in reasons)
    return tuple(_REMARKS[code]() for code in codes if code in _REMARKS)


def courtesy_note(reasons: Iterable[Reason], register: float, *, advice: bool = False) -> str:
    """What cost courtesy; with `advice`, what to do instead. "" where nothing was lost."""
    if register >= 1:
        return ""
    slips: dict[str, list[str]] = {}
    for reason in reasons:
        if reason.code.startswith(_COURTESY):
            slips.setdefault(reason.code, []).append(str(reason.args.get("words", "")))
    tell = _courtesy_advice if advice else _courtesy
    told = [tell(code, words) for code, words in slips.items()]
    if told:
        return translate("Reasons", "; ").join(told[:2])
    if advice:
        return translate("Reasons", "Say it as you would to a guest: “may I ask you”, “thank you”")
    return translate("Reasons", "The tone could be more courteous")


def order_note(rubric: Rubric, marks: TextMarks) -> str:
    """The first two points that stand the wrong way round, "" where none do."""
    place = {point: index for index, point in enumerate(marks.sequence)}
    said = [id_ for id_ in rubric.order if id_ in place and marks.points.get(id_, 0.0) > 0]
    expects = {point.id: point.expect for point in rubric.points}
    for first, second in combinations(said, 2):
        if place[first] > place[second]:
            return translate("Reasons", "First “{first}”, then “{second}”").format(
                first=expects[first], second=expects[second]
            )
    return ""


def _courtesy(code: str, words: list[str]) -> str:
    if code == "courtesy_you":
        text = translate("Reasons", "“你” {n} times where “您” belongs")
        return text.format(n=len(words))
    texts = {
        "courtesy_command": translate("Reasons", "{words} sounds like an order"),
        "courtesy_slang": translate("Reasons", "{words} is too casual"),
        "courtesy_rude": translate("Reasons", "{words} is rude"),
        "courtesy_curt": translate("Reasons", "It sounds curt: polite words are missing"),
    }
    plain = translate("Reasons", "The tone could be more courteous")
    return texts.get(code, plain).format(words=_listed(words))


def _courtesy_advice(code: str, words: list[str]) -> str:
    texts = {
        "courtesy_you": translate("Reasons", "Say “您” instead of “你”"),
        "courtesy_command": translate("Reasons", "Turn {words} into a request: “could you please”"),
        "courtesy_slang": translate("Reasons", "Put {words} more formally"),
        "courtesy_rude": translate("Reasons", "Leave out {words}"),
        "courtesy_curt": translate("Reasons", "Add polite words: “please”, “thank you”, “sorry”"),
    }
    plain = translate("Reasons", "Say it as you would to a guest: “may I ask you”, “thank you”")
    return texts.get(code, plain).format(words=_listed(words))


def _listed(words: list[str]) -> str:
    """Up to three of the words, each in quotation marks."""
    quoted = (translate("Reasons", "“{word}”").format(word=word) for word in dict.fromkeys(words))
    return "".join(list(quoted)[:3])


_REMARKS: Mapping[str, Callable[[], str]] = {
    "copied_prompt": lambda: translate(
        "Reasons", "Most of this repeats the task; copied words earn nothing"
    ),
    "stuffed": lambda: translate(
        "Reasons",
        "Polite words one after another: they earn nothing without a sentence around them",
    ),
    "too_short": lambda: translate("Reasons", "Too short to say what the customer needs"),
    "denying": lambda: translate(
        "Reasons", "This says what isn't done; say what you do for the customer"
    ),
    "off_topic": lambda: translate("Reasons", "This doesn't speak about the situation"),
}


def _option_text(question: Question, id_: object) -> str:
    if isinstance(question, TrueFalse):
        right = translate("Reasons", "right")
        return right if id_ == "true" else translate("Reasons", "wrong")
    options: tuple[tuple[str, str], ...] = ()
    if isinstance(question, MotRating):
        options = tuple((one.id, one.text) for one in question.reasons)
    elif isinstance(question, SingleChoice | MultipleChoice | WarrantyCase):
        options = tuple((one.id, one.text) for one in question.options)
    elif isinstance(question, Ordering):
        options = tuple((one.id, one.text) for one in question.items)
    elif isinstance(question, Matching):
        options = tuple((one.id, one.text) for one in (*question.left, *question.right))
    return dict(options).get(str(id_), str(id_))


def _wrong_choice(args: _Args, question: Question) -> str:
    text = translate("Reasons", "“{option}” is not right")
    return text.format(option=_option_text(question, args["id"]))


def _missed_choice(args: _Args, question: Question) -> str:
    text = translate("Reasons", "“{option}” belongs to it and was not chosen")
    return text.format(option=_option_text(question, args["id"]))


def _rating_off(args: _Args, question: Question) -> str:
    text = translate("Reasons", "You rated it {given}; it is {right}")
    return text.format(given=signed(int(args["given"])), right=signed(int(args["right"])))


def _no_rating(args: _Args, question: Question) -> str:
    text = translate("Reasons", "No value was given; it is {right}")
    return text.format(right=signed(int(args["right"])))


def _talk_turn(args: _Args, question: Question) -> str:
    """The turn's line and why it moved the mood as it did; nothing where it moved up."""
    if not isinstance(question, Dialogue) or int(args["by"]) > 0:
        return ""
    turn = question.script.turn[str(args["turn"])]
    causes = dict.fromkeys(Cause(name) for name in str(args["causes"]).split())
    text = translate("Reasons", "“{said}”: MOT {value}, {why}")
    why = why_it_moved(causes, turn, None)
    return text.format(said=turn.says, value=signed(int(args["by"])), why=why)


def _talk_ended(args: _Args, question: Question) -> str:
    text = translate("Reasons", "How it ended: {ending}")
    return text.format(ending=ending_name(EndKind(str(args["kind"]))))


def _talk_unfinished(args: _Args, question: Question) -> str:
    text = translate("Reasons", "The talk stopped before its end, {n} turns or more were to come")
    return text.format(n=int(args["ahead"]))


def _wrong_blank(args: _Args, question: Question) -> str:
    accepted = ""
    if isinstance(question, FillBlank) and (blank := question.blanks.get(str(args["id"]))):
        accepted = f"{blank.accept[0]}{blank.unit}"
    typed = str(args.get("typed", "")).strip()
    if not typed:
        return translate("Reasons", "Gap {gap} was left empty; it is “{accepted}”").format(
            gap=args["id"], accepted=accepted
        )
    return translate("Reasons", "Gap {gap}: “{typed}” should be “{accepted}”").format(
        gap=args["id"], typed=typed, accepted=accepted
    )


def _wrong_order(args: _Args, question: Question) -> str:
    return translate("Reasons", "“{first}” comes before “{second}”").format(
        first=_option_text(question, args["first"]), second=_option_text(question, args["second"])
    )


def _wrong_pair(args: _Args, question: Question) -> str:
    left = _option_text(question, args["left"])
    if isinstance(question, Matching):
        right = _option_text(question, question.pairs.get(str(args["left"]), ""))
        return translate("Reasons", "“{left}” goes with “{right}”").format(left=left, right=right)
    return translate("Reasons", "“{left}” is paired wrongly").format(left=left)


def _part(args: _Args, question: Question) -> str:
    id_ = str(args.get("id", ""))
    if isinstance(question, FreeText):
        for point in question.rubric.points:
            if point.id == id_:
                return point.expect
        for taboo in question.rubric.taboos:
            if taboo.id == id_:
                return taboo.avoid
    return id_


def _about(text: Callable[[], str]) -> Callable[[_Args, Question], str]:
    return lambda args, question: text().format(part=_part(args, question))


_TELLERS: Mapping[str, Callable[[_Args, Question], str]] = {
    "wrong_choice": _wrong_choice,
    "missed_choice": _missed_choice,
    "rating_off": _rating_off,
    "no_rating": _no_rating,
    "dialogue_turn": _talk_turn,
    "dialogue_end": _talk_ended,
    "dialogue_unfinished": _talk_unfinished,
    "wrong_blank": _wrong_blank,
    "wrong_order": _wrong_order,
    "wrong_pair": _wrong_pair,
    "point_met": _about(lambda: translate("Reasons", "Said: {part}")),
    "point_half": _about(lambda: translate("Reasons", "Half said: {part}")),
    "point_missing": _about(lambda: translate("Reasons", "Not mentioned: {part}")),
    "taboo": _about(lambda: translate("Reasons", "Not to be said: {part}")),
    "out_of_order": _about(lambda: translate("Reasons", "Said too late or too early: {part}")),
}
