"""The rules of both manuals: conditions as data, one decision a case."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Self, cast

import yaml
from pydantic import TypeAdapter, model_validator

from trainer.question import FileModel, PointId, Text
from trainer.resources import resource_path
from trainer.warranty.case import Case, Manual


class Outcome(StrEnum):
    """What may be done for a customer, or where he is sent."""

    REFUND = "refund"
    EXCHANGE = "exchange"
    REPAIR = "repair"
    REPAIR_FREE = "repair_free"
    EXCHANGE_SAME_MODEL = "exchange_same_model"
    EXCHANGE_OTHER_DEPRECIATED = "exchange_other_depreciated"
    EXCHANGE_DEPRECIATED = "exchange_depreciated"
    REFUND_DEPRECIATED = "refund_depreciated"
    REFUND_OR_DEPRECIATED = "refund_or_depreciated"
    COMPENSATION = "compensation"
    BUY_NEW = "buy_new"
    PARTS_SUPPLIED = "parts_supplied"
    NOTHING = "nothing"
    SECOND_HAND = "second_hand"
    WARRANTY_FROM_PRODUCTION = "warranty_from_production"
    REISSUE_INVOICE = "reissue_invoice"
    STORE_HANDLES = "store_handles"
    ORIGINAL_STORE = "original_store"
    MAKER_COMMITMENT = "maker_commitment"
    THIRTY_DAYS = "thirty_days"


# Circumstances counted in days or years; their conditions are [from, to].
SPANS = {"days", "waiting", "repairing", "discontinued"}


class Rule(FileModel):
    """When it applies, what it allows and where the manual says so; a gap allows nothing.

    unasked: what is not offered as a wrong answer, because the manual could be read either way.
    """

    id: Text
    order: int
    when: dict[str, tuple[Any, ...]] = {}  # noqa: RUF012 - frozen by the model
    allowed: tuple[Outcome, ...] = ()
    points: tuple[PointId, ...] = ()
    gap: bool = False
    unasked: tuple[Outcome, ...] = ()
    says: Text

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        for name, wanted in self.when.items():
            if unknown := _unknown(name, wanted):
                raise ValueError(f"rule {self.id}: no such circumstance: {name} {unknown}")
        if self.gap == bool(self.allowed) or self.gap == bool(self.points):
            raise ValueError(f"rule {self.id}: outcomes and points, or gap: true")
        return self

    def holds(self, case: Case) -> bool:
        """Whether every condition is true of the case."""
        return all(_holds(name, wanted, getattr(case, name)) for name, wanted in self.when.items())


@dataclass(frozen=True, slots=True)
class Verdict:
    """The one decision of a case. `settled` is False where the manual says nothing about it."""

    rule: Rule

    @property
    def settled(self) -> bool:
        return not self.rule.gap

    @property
    def allowed(self) -> tuple[Outcome, ...]:
        return self.rule.allowed


@cache
def rules_of(manual: Manual) -> tuple[Rule, ...]:
    """The rules of a manual by order."""
    data = yaml.safe_load(resource_path("warranty", "rules.yaml").read_text(encoding="utf-8"))
    rules = TypeAdapter(dict[Manual, tuple[Rule, ...]]).validate_python(data)
    return tuple(sorted(rules[manual], key=lambda rule: rule.order))


def applying(case: Case) -> list[Rule]:
    """The rules of the lowest order that apply: one, unless the rules contradict each other."""
    rules = [rule for rule in rules_of(case.manual) if rule.holds(case)]
    return [rule for rule in rules if rule.order == rules[0].order]


def decide(case: Case) -> Verdict:
    """What the manual allows in this case; every case has exactly one verdict."""
    (rule,) = applying(case)
    return Verdict(rule)


def _unknown(name: str, wanted: tuple[Any, ...]) -> list[Any]:
    """The values that no case has; all of them where there is no such circumstance."""
    if not hasattr(Case, name):
        return list(wanted)
    if name in SPANS:
        return [] if len(wanted) == 2 else list(wanted)
    value = getattr(Case(Manual.AFTER_SALES), name)
    possible = [True, False] if isinstance(value, bool) else list(cast(type[StrEnum], type(value)))
    return [one for one in wanted if one not in possible]


def _holds(name: str, wanted: tuple[Any, ...], value: Any) -> bool:
    if name in SPANS:
        low, high = wanted
        return (low is None or value >= low) and (high is None or value <= high)
    return value in wanted
