"""A fresh, consistent case from a seed: the same seed gives the same case on every machine."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from trainer.warranty.case import Case, Finding, Manual, Motive, Parts, Repairs, Request
from trainer.warranty.rules import Outcome, Rule, decide, rules_of
from trainer.warranty.words import Product, words

_TRIES = 500
_FIRST_DAY, _DAYS = date(2025, 3, 1), 600
_OPTIONS = 6
# Where “within” a term begins and ends isn't defined by the manuals, so nobody is asked about it.
_UNDEFINED = {7, 15}
_OF_SOUND_GOODS = {Motive.NOT_SUITABLE, Motive.PRICE_DROPPED}


@dataclass(frozen=True, slots=True)
class Tale:
    """A case with its circumstances: who, what, when, and the options to pick from."""

    case: Case
    rule: Rule
    customer: str
    product: Product
    fault: str
    today: date
    options: tuple[Outcome, ...]

    @property
    def bought(self) -> date:
        return self.today - timedelta(days=self.case.days)


def draw_tale(manual: Manual, rules: Sequence[str], seed: int) -> Tale:
    """A case that one of these rules decides; ValueError for a rule that the manual lacks."""
    rng = random.Random(f"warranty {manual.value} {seed}")
    known = {rule.id: rule for rule in rules_of(manual) if not rule.gap}
    if unknown := [id_ for id_ in rules if id_ not in known]:
        raise ValueError(f"rules: no {', '.join(unknown)}; there are {', '.join(known)}")
    rule = known[rng.choice(list(rules))]
    case = _draw_case(manual, rule, rng)
    texts = words()
    product = rng.choice(texts.products if case.catalogue else texts.outside_catalogue)
    return Tale(
        case=case, rule=rule, customer=rng.choice(texts.customers), product=product,
        fault=rng.choice(product.faults),
        today=_FIRST_DAY + timedelta(days=rng.randrange(_DAYS)),
        options=_options(case, rule, rng),
    )  # fmt: skip


def _draw_case(manual: Manual, rule: Rule, rng: random.Random) -> Case:
    for _ in range(_TRIES):
        case = _arranged(_varied(manual, rule, rng), rng)
        if decide(case).rule is rule and case.days not in _UNDEFINED:
            return case
    raise AssertionError(f"rule {rule.id}: no case found in {_TRIES} tries")  # pragma: no cover


def _varied(manual: Manual, rule: Rule, rng: random.Random) -> Case:
    """What the rule asks for, at random within it; request and days at random where it doesn't."""
    given: dict[str, Any] = {
        "days": rng.choice([3, 5, 6, 9, 11, 13, 18, 22, 30, 45, 80, 160]),
        "request": rng.choice([Request.REFUND, Request.EXCHANGE_SAME, Request.REPAIR]),
    }
    for name, wanted in rule.when.items():
        if name in {"refund_due", "exchange_due", "over_term"}:
            continue
        given[name] = _pick(name, wanted, rng)
    return _typed(manual, given)


def _pick(name: str, wanted: tuple[Any, ...], rng: random.Random) -> Any:
    widest = {"days": 160, "waiting": 125, "repairing": 50, "discontinued": 9}
    if name not in widest:
        return rng.choice(list(wanted))
    low, high = wanted
    last = widest[name] if high is None else high
    # The fifth year itself is as undefined as the last day of a term.
    return rng.randint(max(1, low or 1), last - 1 if name == "discontinued" else last)


def _typed(manual: Manual, given: dict[str, Any]) -> Case:
    blank = Case(manual)
    kinds = {name: type(getattr(blank, name)) for name in given}
    return replace(blank, **{name: kinds[name](value) for name, value in given.items()})


def _arranged(case: Case, rng: random.Random) -> Case:
    """What goes without saying, and days long enough for what has happened since."""
    if case.finding is Finding.PERFORMANCE and case.motive in _OF_SOUND_GOODS:
        case = replace(case, motive=Motive.NONE)
    if case.manual is Manual.STAR_SERVICE and case.repairs is Repairs.SEVERAL:
        case = replace(case, repairs=Repairs.SECOND)  # the number its rule names
    if case.motive is Motive.OTHER_CHANNEL:
        case = replace(case, request=Request.EXCHANGE_SAME)
    if case.finding is not Finding.PERFORMANCE and case.request is Request.REPAIR:
        case = replace(case, request=Request.REFUND)
    if case.finding is Finding.APPEARANCE:
        case = replace(case, days=1 + case.days % 6)  # seen when it was unpacked
    if case.parts is Parts.ORDERED:
        case = replace(case, in_warranty=False, request=Request.REPAIR)
    if not case.in_life:
        case = replace(case, in_warranty=False)
    least = _least_days(case)
    return replace(case, days=least + rng.randrange(20, 200)) if case.days < least else case


def _least_days(case: Case) -> int:
    if not case.in_life:
        return 11 * 365
    if not case.in_warranty:
        return 5 * 365
    if case.waiting or case.repairing:
        return case.waiting + case.repairing + 40
    if case.parts is Parts.OBSOLETE:
        return 120
    return 0 if case.repairs is Repairs.NONE else 60


def _options(case: Case, rule: Rule, rng: random.Random) -> tuple[Outcome, ...]:
    """What is allowed and what somebody might take for it, what the customer wants first."""
    texts = words()
    chosen = list(rule.allowed)
    wanted = {
        Request.REFUND: Outcome.REFUND,
        Request.EXCHANGE_SAME: Outcome.EXCHANGE,
        Request.EXCHANGE_OTHER: Outcome.EXCHANGE,
        Request.REPAIR: Outcome.REPAIR,
    }[case.request]
    rest = list(texts.distractors[case.manual])
    rng.shuffle(rest)
    for outcome in [wanted, *rest]:
        fits = outcome not in rule.unasked and outcome not in chosen
        if len(chosen) < _OPTIONS and fits and not any(texts.clash(outcome, c) for c in chosen):
            chosen.append(outcome)
    rng.shuffle(chosen)
    return tuple(chosen)
