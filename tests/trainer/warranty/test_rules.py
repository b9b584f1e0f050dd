"""The rules of both manuals: one decision a case, and the ones that a person would make."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from math import prod
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.warranty.case import Case, Finding, Invoice, Manual, Request
from trainer.warranty.rules import SPANS, Outcome, Rule, applying, decide, rules_of

Values = dict[str, Any]

AFTER, STAR = Manual.AFTER_SALES, Manual.STAR_SERVICE
# Both sides of every limit that the manuals name.
_SPANS: dict[str, list[int]] = {
    "days": [0, 7, 8, 15, 16, 400],
    "waiting": [0, 90, 91],
    "repairing": [0, 30, 31],
    "discontinued": [0, 5, 6],
}


def possible(name: str) -> list[Any]:
    """What a circumstance can be."""
    if name in SPANS:
        return list(_SPANS[name])
    value = getattr(Case(AFTER), name)
    return [True, False] if isinstance(value, bool) else list(type(value))


SPACE = {field.name: possible(field.name) for field in fields(Case) if field.name != "manual"}


# --- the whole space: a circumstance that nobody looks at needn't be varied


class LookedAt(Exception):
    """A rule looks at a circumstance that is still open."""


class Unfolding:
    """A case of which only some circumstances are settled, the others are open."""

    def __init__(self, manual: Manual, known: Values) -> None:
        self.manual, self.known = manual, known

    def __getattr__(self, name: str) -> Any:
        if name not in SPACE:
            return getattr(Case, name).fget(self)
        if name not in self.known:
            raise LookedAt(name)
        return self.known[name]


def decisions(manual: Manual, known: Values) -> Iterator[tuple[Values, list[Rule]]]:
    """Every combination of what rules look at, and the rules that decide it."""
    try:
        yield known, applying(cast(Case, Unfolding(manual, known)))
    except LookedAt as open_:
        name = str(open_)
        for value in SPACE[name]:
            yield from decisions(manual, {**known, name: value})


@pytest.mark.parametrize("request_", Request)
@pytest.mark.parametrize("finding", Finding)
@pytest.mark.parametrize("manual", Manual)
def test_every_case_has_exactly_one_decision(
    manual: Manual, finding: Finding, request_: Request
) -> None:
    known = {"finding": finding, "request": request_}
    cases, undecided = 0, []
    for settled, rules in decisions(manual, known):
        cases += prod(len(values) for name, values in SPACE.items() if name not in settled)
        if len(rules) != 1:
            undecided.append((settled, [rule.id for rule in rules]))

    assert undecided == []
    assert cases == prod(len(values) for name, values in SPACE.items() if name not in known)


@pytest.mark.parametrize(
    ("manual", "rule"), [(m, rule.id) for m in Manual for rule in rules_of(m)], ids=str
)
def test_every_rule_and_every_gap_decides_some_case(manual: Manual, rule: str) -> None:
    assert any([one.id for one in rules] == [rule] for _, rules in decisions(manual, {}))


@given(
    st.builds(
        Case,
        manual=st.sampled_from(Manual),
        **{
            name: st.integers(0, 500) if name in SPANS else st.sampled_from(values)
            for name, values in SPACE.items()
        },
    )
)
@settings(max_examples=500)
def test_whatever_the_case_the_decision_is_settled_or_a_gap(case: Case) -> None:
    verdict = decide(case)

    assert verdict.rule.holds(case)
    assert verdict.settled == bool(verdict.allowed)
    assert decide(replace(case)).rule is verdict.rule
    if Outcome.REFUND in verdict.allowed:
        assert case.refund_due
    if case.manual is AFTER and case.invoice is not Invoice.VALID and case.over_term:
        assert {Outcome.REFUND, Outcome.EXCHANGE}.isdisjoint(verdict.allowed)


# --- the decisions that somebody who reads the manuals makes by hand


def make_case(manual: Manual, **circumstances: Any) -> Case:
    """A case from plain words; a first performance fault after 30 days where nothing is said."""
    blank = Case(manual)
    kinds = {name: type(getattr(blank, name)) for name in circumstances}
    return replace(blank, **{name: kinds[name](v) for name, v in circumstances.items()})


ANY_OF_THREE, WITHOUT_REFUND = "refund exchange repair", "exchange repair"
NO_INVOICE = "warranty_from_production reissue_invoice store_handles"
DEPRECIATED = "exchange_depreciated refund_depreciated"
UNSETTLED = ""

# Written down from the manual, not from rules.yaml; “” is what it leaves open.
AFTER_SALES: list[tuple[Values, str]] = [
    # The first fifteen days come before repairs that failed and parts that are gone.
    ({"days": 5, "repairs": "several", "request": "refund"}, ANY_OF_THREE),
    ({"days": 10, "parts": "obsolete", "request": "exchange_same"}, WITHOUT_REFUND),
    # Seven days to return it, fifteen to have it exchanged.
    ({"days": 0, "request": "refund"}, ANY_OF_THREE),
    ({"days": 3, "request": "repair"}, ANY_OF_THREE),
    ({"days": 7, "request": "refund"}, ANY_OF_THREE),
    ({"days": 8, "request": "refund"}, WITHOUT_REFUND),
    ({"days": 7, "request": "exchange_same"}, ANY_OF_THREE),
    ({"days": 8, "request": "exchange_same"}, WITHOUT_REFUND),
    ({"days": 15, "request": "exchange_same"}, WITHOUT_REFUND),
    ({"days": 16, "request": "exchange_same"}, "repair"),
    ({"days": 15, "request": "refund"}, WITHOUT_REFUND),
    ({"days": 16, "request": "refund"}, "repair"),
    ({"days": 15, "motive": "other_channel", "request": "exchange_same"}, WITHOUT_REFUND),
    ({"days": 16, "motive": "other_channel", "request": "exchange_same"}, "repair"),
    # An exchange is due and refused.
    ({"days": 7, "request": "refund", "refuses_exchange": True}, ANY_OF_THREE),
    ({"days": 8, "request": "refund", "refuses_exchange": True}, "refund_depreciated"),
    ({"days": 15, "request": "refund", "refuses_exchange": True}, "refund_depreciated"),
    ({"days": 16, "request": "refund", "refuses_exchange": True}, "repair"),
    # Nothing is wrong with it; the term is that of the wish.
    ({"finding": "normal", "motive": "not_suitable", "days": 7, "request": "refund"}, UNSETTLED),
    ({"finding": "normal", "motive": "not_suitable", "days": 8, "request": "refund"},
     "second_hand"),
    ({"finding": "normal", "motive": "not_suitable", "days": 15, "request": "exchange_other"},
     UNSETTLED),
    ({"finding": "normal", "motive": "not_suitable", "days": 16, "request": "exchange_other"},
     "second_hand"),
    ({"finding": "normal", "motive": "price_dropped", "days": 7, "request": "refund"}, UNSETTLED),
    ({"finding": "normal", "motive": "price_dropped", "days": 8, "request": "refund"}, "nothing"),
    # A display model; a scratch.
    ({"display": True, "days": 3, "request": "refund"}, "repair_free"),
    ({"display": True, "days": 90, "request": "exchange_same"}, "repair_free"),
    ({"display": True, "finding": "known_defect", "request": "repair"}, "nothing"),
    ({"display": True, "finding": "appearance", "request": "refund"}, "nothing"),
    ({"display": True, "finding": "normal", "days": 3, "request": "exchange_same"}, "nothing"),
    ({"finding": "known_defect", "request": "refund"}, UNSETTLED),
    ({"finding": "appearance", "affects_use": False, "days": 2, "request": "exchange_same"},
     "compensation"),
    ({"finding": "appearance", "affects_use": True, "days": 2}, UNSETTLED),
    # Spare parts are no longer to be had, or have to be ordered.
    ({"parts": "obsolete", "request": "exchange_same"}, "exchange_same_model"),
    ({"parts": "obsolete", "request": "refund"}, "exchange_other_depreciated refund_depreciated"),
    ({"parts": "obsolete", "request": "exchange_other"},
     "exchange_other_depreciated refund_depreciated"),
    ({"parts": "obsolete", "in_warranty": False, "request": "exchange_same"}, DEPRECIATED),
    ({"parts": "obsolete", "in_warranty": False, "in_life": False, "discontinued": 6},
     "buy_new exchange_depreciated"),
    ({"parts": "obsolete", "in_warranty": False, "in_life": False, "discontinued": 5}, UNSETTLED),
    ({"parts": "ordered", "discontinued": 5}, "parts_supplied"),
    ({"parts": "ordered", "discontinued": 6}, UNSETTLED),
    # Repaired again and again.
    ({"repairs": "several", "request": "exchange_same"}, "exchange_same_model"),
    ({"repairs": "several", "request": "exchange_other"}, "exchange_other_depreciated"),
    ({"repairs": "several", "request": "refund"}, UNSETTLED),
    ({"repairs": "several", "request": "refund", "refuses_exchange": True}, "refund_depreciated"),
    ({"repairs": "several", "in_warranty": False, "request": "exchange_same"}, UNSETTLED),
    # Papers and prices bar what is returned or exchanged, not a repair.
    ({"invoice": "none", "days": 3, "request": "refund"}, NO_INVOICE),
    ({"invoice": "receipt", "days": 12, "request": "exchange_same"}, NO_INVOICE),
    ({"invoice": "none", "request": "repair"}, "repair"),
    ({"price": "above_guide", "days": 3, "request": "refund"}, "original_store"),
    ({"price": "above_guide", "request": "repair"}, "repair"),
    ({"price": "above_guide", "invoice": "none", "request": "refund"}, NO_INVOICE),
]  # fmt: skip
STAR_SERVICE: list[tuple[Values, str]] = [
    ({"days": 0}, ANY_OF_THREE),
    ({"days": 7, "request": "refund"}, ANY_OF_THREE),
    ({"days": 8, "request": "refund"}, WITHOUT_REFUND),
    ({"days": 15, "request": "exchange_same"}, WITHOUT_REFUND),
    ({"days": 16, "request": "exchange_same"}, UNSETTLED),
    ({"finding": "normal", "days": 3, "request": "refund"}, UNSETTLED),
    ({"finding": "appearance", "days": 3, "request": "exchange_same"}, UNSETTLED),
    ({"catalogue": False, "days": 3, "request": "refund"}, "maker_commitment"),
    ({"catalogue": False, "finding": "normal"}, "maker_commitment"),
    # Waiting for a part that the maker doesn't supply; a repairer who takes too long.
    ({"parts": "not_provided", "waiting": 90, "days": 200}, UNSETTLED),
    ({"parts": "not_provided", "waiting": 91, "days": 200}, "exchange"),
    ({"parts": "not_provided", "waiting": 91, "days": 200, "in_warranty": False}, UNSETTLED),
    ({"parts": "repairer_slow", "repairing": 30, "days": 90}, UNSETTLED),
    ({"parts": "repairer_slow", "repairing": 31, "days": 90}, "exchange"),
    # After a repair.
    ({"repairs": "just_repaired", "days": 90}, "thirty_days"),
    ({"repairs": "second", "days": 90}, "exchange refund_or_depreciated"),
    ({"repairs": "second", "days": 900, "in_warranty": False}, UNSETTLED),
    # The first fifteen days come before whatever else has happened.
    ({"repairs": "second", "days": 5}, ANY_OF_THREE),
    ({"parts": "obsolete", "days": 10}, WITHOUT_REFUND),
]
BY_HAND = [(AFTER, *row) for row in AFTER_SALES] + [(STAR, *row) for row in STAR_SERVICE]


@pytest.mark.parametrize(("manual", "circumstances", "allowed"), BY_HAND, ids=str)
def test_a_case_is_decided_as_by_hand(manual: Manual, circumstances: Values, allowed: str) -> None:
    verdict = decide(make_case(manual, **circumstances))

    assert set(verdict.allowed) == set(allowed.split())
    assert verdict.settled == bool(allowed)


DIFFERENCES: list[tuple[Values, str, str]] = [
    # Past seven days and no exchange wanted: a fee in one, no refund in the other.
    ({"days": 12, "request": "refund", "refuses_exchange": True},
     "refund_depreciated", WITHOUT_REFUND),
    # “Several” repairs and the same model, against two repairs and a refund as well.
    ({"repairs": "several", "request": "exchange_same"},
     "exchange_same_model", "exchange refund_or_depreciated"),
    ({"repairs": "second", "request": "exchange_same"},
     UNSETTLED, "exchange refund_or_depreciated"),
    ({"repairs": "several", "request": "refund"}, UNSETTLED, "exchange refund_or_depreciated"),
    # The fee comes with another model, or “by the circumstances”.
    ({"repairs": "several", "request": "exchange_other"},
     "exchange_other_depreciated", "exchange refund_or_depreciated"),
    # No part to be had: at once, or after ninety days.
    ({"parts": "obsolete", "request": "exchange_same"}, "exchange_same_model", UNSETTLED),
    ({"parts": "not_provided", "waiting": 91, "days": 200}, "repair", "exchange"),
    # What only one of them knows: display models, invoices, guide prices, the catalogue.
    ({"display": True, "days": 3, "request": "refund"}, "repair_free", ANY_OF_THREE),
    ({"invoice": "none", "days": 3, "request": "refund"}, NO_INVOICE, ANY_OF_THREE),
    ({"price": "above_guide", "days": 3, "request": "refund"}, "original_store", ANY_OF_THREE),
    ({"catalogue": False, "days": 3, "request": "refund"}, ANY_OF_THREE, "maker_commitment"),
    ({"days": 30, "request": "exchange_same"}, "repair", UNSETTLED),
]  # fmt: skip


@pytest.mark.parametrize(("circumstances", "after_sales", "star_service"), DIFFERENCES, ids=str)
def test_the_manuals_differ(circumstances: Values, after_sales: str, star_service: str) -> None:
    verdicts = [decide(make_case(manual, **circumstances)) for manual in (AFTER, STAR)]

    assert [set(v.allowed) for v in verdicts] == [
        set(after_sales.split()), set(star_service.split()),
    ]  # fmt: skip


# --- the file


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"when": {"colour": ["red"]}}, "rule X1: no such circumstance: colour"),
        ({"when": {"finding": ["performance", "smell"]}}, "finding .*smell"),
        ({"when": {"display": ["yes"]}}, "display .*yes"),
        ({"when": {"days": [1, 2, 3]}}, "days"),
        ({"allowed": []}, "outcomes and points, or gap"),
        ({"points": []}, "outcomes and points, or gap"),
        ({"gap": True}, "outcomes and points, or gap"),
        ({"allowed": ["gift"]}, "allowed"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(changes: Values, complaint: str) -> None:
    sound = {
        "id": "X1", "order": 1, "when": {"days": [0, 7]}, "allowed": ["refund"],
        "points": ["after_sales.028"], "says": "七日之内可以退货",
    }  # fmt: skip

    assert Rule.model_validate(sound).holds(Case(AFTER, days=7))
    with pytest.raises(ValueError, match=complaint):
        Rule.model_validate({**sound, **changes})
