"""A case told in Chinese, and why it was decided as it was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from trainer.warranty.case import Finding, Invoice, Motive, Parts, Price, Repairs
from trainer.warranty.draw import Tale
from trainer.warranty.rules import Outcome, rules_of
from trainer.warranty.words import words

_LONG = 60


def story(tale: Tale) -> str:
    """What happened, what the customer asks for, and whose rules count: the manuals differ."""
    texts = words()
    filled = "".join(_filled(tale, texts.tells[key]) for key in _keys(tale))
    wish = f"{texts.requests[tale.case.request]}：{texts.asks[tale.case.request]}"
    told = filled if tale.case.repairs is Repairs.JUST_REPAIRED else filled + wish
    told = told.replace("他", "她") if tale.customer.endswith("女士") else told
    return f"{told}请按{manual_name(tale)}判断。"


def manual_name(tale: Tale) -> str:
    """The manual whose rules count here."""
    return words().manuals[tale.case.manual]


def explanation(tale: Tale) -> str:
    """The rule that decided, by the manual's name, and what it rules out."""
    texts = words()
    allowed = "；".join(texts.outcomes[outcome] for outcome in tale.rule.allowed)
    return (
        f"依手册口径，按{manual_name(tale)}（规则 {tale.rule.id}）：{tale.rule.says}。"
        f"因此这里能办的是：{allowed}。其余各项这条规则没有给。"
        "这里练的是手册的口径，不是法律意见，遇到真事以现行法规和公司规定为准。"
    )


def why_not(tale: Tale, outcome: Outcome) -> str:
    """Why this outcome is not open here: what it is for, by the same manual."""
    rules = [rule for rule in rules_of(tale.case.manual) if outcome in rule.allowed]
    if any(rule.holds(tale.case) for rule in rules):
        return f"还轮不到那一条，先看这一条：{tale.rule.says}"
    if rules:
        return f"那是另一种情形：{rules[0].says}"
    return f"{manual_name(tale)}里没有这样办的"


def _keys(tale: Tale) -> Iterator[str]:
    case = tale.case
    yield "bought_long" if case.days > _LONG else "bought"
    if case.display:
        yield "display"
    if case.finding is Finding.KNOWN_DEFECT:
        yield "known_defect"
    yield from _trouble(tale)
    if case.invoice is not Invoice.VALID:
        yield "receipt" if case.invoice is Invoice.RECEIPT else "no_invoice"
    if case.price is Price.ABOVE_GUIDE:
        yield "above_guide"
    if case.motive is not Motive.NONE:
        yield case.motive.value
    if case.refuses_exchange:
        yield "refuses_exchange"


def _trouble(tale: Tale) -> Iterator[str]:
    case = tale.case
    if case.parts is not Parts.AT_HAND:
        yield case.parts.value
        if not case.in_life:
            yield "out_of_life"
        elif case.parts is Parts.OBSOLETE:
            yield "in_warranty" if case.in_warranty else "out_of_warranty"
    elif case.repairs is not Repairs.NONE:
        yield case.repairs.value
        if case.repairs is Repairs.SEVERAL:
            yield "several_in"
    elif case.finding is Finding.PERFORMANCE:
        yield "performance_first" if case.days > _LONG // 4 else "performance"
    elif case.finding is not Finding.KNOWN_DEFECT:
        yield case.finding.value


def _filled(tale: Tale, text: str) -> str:
    case = tale.case
    return text.format(
        customer=tale.customer, product=tale.product.name, fault=tale.fault, days=case.days,
        bought=_day(tale.bought), today=_day(tale.today), waiting=case.waiting,
        repairing=case.repairing, discontinued=case.discontinued,
    )  # fmt: skip


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
