"""The circumstances of a case, each of its own closed set of values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Manual(StrEnum):
    """The manuals that have such rules; they differ, so a case always names one."""

    AFTER_SALES = "after_sales"
    STAR_SERVICE = "star_service"


class Finding(StrEnum):
    """What the inspection found."""

    PERFORMANCE = "performance"
    APPEARANCE = "appearance"
    KNOWN_DEFECT = "known_defect"
    NORMAL = "normal"


class Invoice(StrEnum):
    """What the customer can show."""

    VALID = "valid"
    RECEIPT = "receipt"
    NONE = "none"


class Request(StrEnum):
    """What the customer wants."""

    REPAIR = "repair"
    EXCHANGE_SAME = "exchange_same"
    EXCHANGE_OTHER = "exchange_other"
    REFUND = "refund"


class Motive(StrEnum):
    """Why he wants it, beside the finding."""

    NONE = "none"
    NOT_SUITABLE = "not_suitable"
    PRICE_DROPPED = "price_dropped"
    OTHER_CHANNEL = "other_channel"


class Repairs(StrEnum):
    """What was repaired before. several: more than twice, on several visits."""

    NONE = "none"
    SECOND = "second"
    SEVERAL = "several"
    JUST_REPAIRED = "just_repaired"


class Parts(StrEnum):
    """How it stands with spare parts and the repair under way."""

    AT_HAND = "at_hand"
    ORDERED = "ordered"
    OBSOLETE = "obsolete"
    NOT_PROVIDED = "not_provided"
    REPAIRER_SLOW = "repairer_slow"


class Price(StrEnum):
    """What was paid beside the producer's guide price."""

    GUIDE = "guide"
    ABOVE_GUIDE = "above_guide"


@dataclass(frozen=True, slots=True)
class Case:
    """One customer's case.

    days: since the purchase (after_sales) or the sale (star_service); waiting: days since it was
    sent for repair; repairing: days the repairer himself has taken; discontinued: years since the
    model was last made, 0 while it still is.
    """

    manual: Manual
    finding: Finding = Finding.PERFORMANCE
    days: int = 30
    invoice: Invoice = Invoice.VALID
    request: Request = Request.REPAIR
    motive: Motive = Motive.NONE
    repairs: Repairs = Repairs.NONE
    parts: Parts = Parts.AT_HAND
    price: Price = Price.GUIDE
    display: bool = False
    affects_use: bool = False
    catalogue: bool = True
    in_warranty: bool = True
    in_life: bool = True
    refuses_exchange: bool = False
    waiting: int = 0
    repairing: int = 0
    discontinued: int = 0

    @property
    def refund_due(self) -> bool:
        """Whether a performance fault came within the seven days of a refund."""
        return self.finding is Finding.PERFORMANCE and self.days <= 7

    @property
    def exchange_due(self) -> bool:
        """Whether an exchange is due by time or by repairs that failed."""
        failed = self.repairs is Repairs.SEVERAL and self.in_warranty
        return self.finding is Finding.PERFORMANCE and (self.days <= 15 or failed)

    @property
    def over_term(self) -> bool:
        """Whether the term of what is asked for has passed: 7 days for a refund, 15 otherwise."""
        return self.days > (7 if self.request is Request.REFUND else 15)
