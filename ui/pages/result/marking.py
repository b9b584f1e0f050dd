"""How the grade of a free text is told: rows, marks in the text, what would earn more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QCoreApplication

from trainer.grading.rubric import ScoringPoint
from trainer.question import Evidence, EvidenceKind, Grade
from trainer.question_types.free_text import FreeText
from ui.pages.result.rounding import tenth
from ui.pages.result.shares import (
    CAP,
    ORDER,
    REGISTER,
    Marking,
    gains,
    point_key,
    shown_marks,
    taboo_key,
)
from ui.texts.names import MINUS, number_text
from ui.texts.reasons import courtesy_note, order_note, remarks
from ui.widgets.marks import Mark
from ui.widgets.rubric import RubricLine
from ui.widgets.sign import MarkKind, Verdict

translate = QCoreApplication.translate

_LONGEST_QUOTE = 18


@dataclass(frozen=True, slots=True)
class Improvement:
    """One change and the marks it would earn; `after` are words to say, "" where none are known."""

    key: str
    kind: MarkKind
    badge: str
    before: str
    after: str
    gain: float


@dataclass(frozen=True, slots=True)
class MarkedAnswer:
    """An answer as it was marked. `groups`: the rows, parted by hairlines.

    earned and possible in marks, rounded as shown; confidence: 0 … 1, None without an answer;
    remarks: sentences about the answer as a whole.
    """

    text: str
    marks: tuple[Mark, ...]
    groups: tuple[tuple[RubricLine, ...], ...]
    improvements: tuple[Improvement, ...]
    earned: float
    possible: float
    sum_line: str
    confidence: float | None
    remarks: tuple[str, ...]


def marked_answer(question: FreeText, grade: Grade, text: str, *, possible: float) -> MarkedAnswer:
    """Tell `grade` of the answer `text`, which could have earned `possible` marks."""
    marking = Marking(question.rubric, grade, text, possible)
    answered = grade.text_marks is not None
    others = (*_manner_lines(marking), *_cost_lines(marking)) if answered else ()
    return MarkedAnswer(
        text=text, marks=_spans(marking), groups=(_point_lines(marking), others),
        improvements=_improvements(marking) if answered else (),
        earned=marking.earned, possible=tenth(possible),
        sum_line=_sum_line(marking) if answered else "",
        confidence=grade.confidence if answered else None, remarks=remarks(grade.reasons),
    )  # fmt: skip


def _point_lines(marking: Marking) -> tuple[RubricLine, ...]:
    shown = shown_marks(marking)
    return tuple(
        _point_line(marking, point, str(number), shown.get(point_key(point.id), 0.0))
        for number, point in enumerate(marking.rubric.points, 1)
    )


def _point_line(marking: Marking, point: ScoringPoint, badge: str, earned: float) -> RubricLine:
    kind = _kind(marking.met(point))
    most = earned if kind == "met" else tenth(marking.most(point))
    note = ""
    if kind == "half":
        note = point.hint or translate("Result", "Only half of it is there")
    elif kind == "missed":
        note = translate("Result", "Not mentioned")
    return RubricLine(
        key=point_key(point.id), kind=kind, badge=badge, title=point.expect,
        earned=number_text(earned), maximum=number_text(most), verdict=kind, note=note,
        chips=(translate("Result", "Key"),) if point.critical else (),
    )  # fmt: skip


def _manner_lines(marking: Marking) -> Iterable[RubricLine]:
    rubric, marks, shown = marking.rubric, marking.marks, shown_marks(marking)
    if rubric.order_weight:
        yield RubricLine(
            key=ORDER, kind="order", badge=_order_badge(), title=translate("Result", "Order"),
            earned=number_text(shown[ORDER]),
            maximum=number_text(tenth(rubric.order_weight * marking.possible)),
            verdict=_earned("met" if marks.order >= 1 else "order", shown[ORDER]),
            note=order_note(rubric, marks) or _content_note(marking),
        )  # fmt: skip
    if rubric.register_weight:
        register = marks.register or 0.0
        yield RubricLine(
            key=REGISTER, kind="courtesy", badge=_courtesy_badge(),
            title=translate("Result", "Courtesy"), earned=number_text(shown[REGISTER]),
            maximum=number_text(tenth(rubric.register_weight * marking.possible)),
            verdict=_earned(_kind(register), shown[REGISTER]),
            note=courtesy_note(marking.grade.reasons, register) or _content_note(marking),
        )  # fmt: skip


def _earned(verdict: Verdict, earned: float) -> Verdict:
    """No tick for manners that earn nothing because nothing to the point was said."""
    return "missed" if verdict == "met" and earned <= 0 else verdict


def _content_note(marking: Marking) -> str:
    """Why good manners don't earn all they could."""
    if all(marking.met(point) >= 1 for point in marking.rubric.points):
        return ""
    return translate("Result", "Earns in full once all points are there")


def _cost_lines(marking: Marking) -> Iterable[RubricLine]:
    shown = shown_marks(marking)
    for taboo in marking.hits:
        fatal = taboo.severity == "fatal"
        yield RubricLine(
            key=taboo_key(taboo.id), kind="taboo", badge="",
            title=translate("Result", "Taboo: {what}").format(what=taboo.avoid),
            earned=number_text(shown[taboo_key(taboo.id)]),
            note=translate("Result", "This alone takes all marks") if fatal else "",
        )  # fmt: skip
    if shown[CAP] < 0:
        yield RubricLine(
            key=CAP, kind="missed", badge="!", earned=number_text(shown[CAP]),
            title=translate("Result", "A key point is missing"),
            note=translate("Result", "Without it, 60% of the marks at most"),
        )  # fmt: skip


def _sum_line(marking: Marking) -> str:
    shown, rubric = shown_marks(marking), marking.rubric
    points = sum(shown[point_key(point.id)] for point in rubric.points)
    taboos = -sum(shown[taboo_key(taboo.id)] for taboo in marking.hits)
    parts = [
        ("", translate("Result", "Points {n}"), points),
        (" + ", translate("Result", "order {n}"), shown[ORDER] if rubric.order_weight else 0.0),
        (" + ", translate("Result", "courtesy {n}"),
         shown[REGISTER] if rubric.register_weight else 0.0),
        (f" {MINUS} ", translate("Result", "taboos {n}"), taboos),
        (f" {MINUS} ", translate("Result", "key point {n}"), -shown[CAP]),
    ]  # fmt: skip
    line = "".join(
        sign + text.format(n=number_text(value))
        for sign, text, value in parts
        if value > 0 or not sign
    )
    if marking.total.floor > 0.005:
        return translate("Result", "{sum}, 0 at least").format(sum=line)
    return line


def _spans(marking: Marking) -> tuple[Mark, ...]:
    found = [mark for one in marking.grade.evidence if (mark := _span(marking, one)) is not None]
    hosts = [mark for mark in found if mark.kind in ("taboo", "courtesy")]
    return tuple(
        _without_badge(mark)
        if mark.kind == "courtesy" and any(_within(mark, host) for host in hosts)
        else mark
        for mark in dict.fromkeys(found)
    )


def _span(marking: Marking, one: Evidence) -> Mark | None:
    start, end = max(0, one.start), min(len(marking.text), one.end)
    titles = {p.id: (str(n), p.expect) for n, p in enumerate(marking.rubric.points, 1)}
    avoided = {t.id: ("×", t.avoid) for t in marking.rubric.taboos}
    kind: MarkKind
    match one.kind:
        case EvidenceKind.POINT:
            key, kind = point_key(one.id), _kind(marking.marks.points.get(one.id, one.value))
            badge, title = titles.get(one.id, ("", one.id))
        case EvidenceKind.TABOO:
            key, kind = taboo_key(one.id), "taboo"
            badge, title = avoided.get(one.id, ("×", one.id))
        case EvidenceKind.REGISTER:
            key, kind = REGISTER, "courtesy"
            badge, title = _courtesy_badge(), translate("Result", "Courtesy")
        case EvidenceKind.ORDER:
            key, kind = ORDER, "order"
            badge, title = _order_badge(), translate("Result", "Order")
    if start >= end or kind == "missed":
        return None
    label = translate("Result", "“{words}”: {row}").format(words=marking.text[start:end], row=title)
    return Mark(key, kind, start, end, badge, label)


def _improvements(marking: Marking) -> tuple[Improvement, ...]:
    made = [_improvement(marking, key, gain) for key, gain in gains(marking).items() if gain > 0.04]
    return tuple(sorted(made, key=lambda one: -one.gain))


def _improvement(marking: Marking, key: str, gain: float) -> Improvement:
    marks = marking.marks
    if key == ORDER:
        text = translate("Result", "Say the points in this order")
        return Improvement(key, "order", _order_badge(), text, _right_order(marking), gain)
    if key == REGISTER:
        note = courtesy_note(marking.grade.reasons, marks.register or 0.0, advice=True)
        return Improvement(key, "courtesy", _courtesy_badge(), note, "", gain)
    for taboo in marking.hits:
        if key == taboo_key(taboo.id):
            text = translate("Result", "Leave this out: {what}")
            note = taboo.hint or text.format(what=taboo.avoid)
            return Improvement(key, "taboo", "×", note, "", gain)
    number, point = next(
        (number, point)
        for number, point in enumerate(marking.rubric.points, 1)
        if key == point_key(point.id)
    )
    # An example that was said as it stands is no advice.
    after = next((one for one in point.examples if one not in marking.text), "")
    before = (_said(marking, point) if after else "") or point.hint or point.expect
    kind = _kind(marking.met(point))
    return Improvement(key, kind, str(number), before, after, gain)


def _right_order(marking: Marking) -> str:
    """The numbers of the points whose order counts: 2 → 1 → 3."""
    numbers = {point.id: str(n) for n, point in enumerate(marking.rubric.points, 1)}
    return " → ".join(numbers[id_] for id_ in marking.rubric.order)


def _said(marking: Marking, point: ScoringPoint) -> str:
    """The words that half met a point, where they are short enough to quote."""
    spans = [
        one
        for one in marking.grade.evidence
        if one.kind is EvidenceKind.POINT and one.id == point.id
    ]
    if marking.met(point) == 0 or len(spans) != 1:
        return ""
    words = marking.text[spans[0].start : spans[0].end]
    return words if len(words) <= _LONGEST_QUOTE else ""


def _kind(met: float) -> Literal["met", "half", "missed"]:
    return "met" if met >= 1 else "half" if met > 0 else "missed"


def _order_badge() -> str:
    return translate("Result", "O")


def _courtesy_badge() -> str:
    return translate("Result", "C")


def _within(inner: Mark, outer: Mark) -> bool:
    """Whether a span lies in another that is longer."""
    longer = outer.end - outer.start > inner.end - inner.start
    return longer and outer.start <= inner.start and inner.end <= outer.end


def _without_badge(mark: Mark) -> Mark:
    return replace(mark, badge="")
