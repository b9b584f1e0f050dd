"""Put steps in order; the key is a partial order given as a graph."""

from __future__ import annotations

import random
from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from trainer.question import Grade, Marker, Question, Reason, Response, graded, shuffled
from trainer.question_types.choice import Option, OptionId, require_known, require_unique


class OrderingResponse(Response):
    """The items in the order given; empty while nobody touched the question."""

    order: tuple[str, ...] = ()


class Ordering(Question):
    """Put the items in order. Without `precedes` the listed order is the only right one."""

    response_type = OrderingResponse

    type: Literal["ordering"] = "ordering"
    items: Annotated[tuple[Option, ...], Field(min_length=3, max_length=10)]
    precedes: Mapping[OptionId, tuple[OptionId, ...]] | None = None

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        require_unique(self.items, "items")
        if self.precedes is not None:
            named = [*self.precedes, *(b for after in self.precedes.values() for b in after)]
            require_known(named, self.items, "precedes")
        try:
            required = self.required_pairs()
        except CycleError as error:
            raise ValueError(f"precedes runs in a circle: {error.args[1]}") from None
        if not required:
            raise ValueError("precedes puts nothing in order")
        listed = [item.id for item in self.items]
        if any(listed.index(a) > listed.index(b) for a, b in required):
            raise ValueError("the items are not listed in an order that precedes allows")
        return self

    def required_pairs(self) -> frozenset[tuple[str, str]]:
        """Every pair (a, b) where a has to stand before b, transitively."""
        ids = [item.id for item in self.items]
        graph: Mapping[str, tuple[str, ...]] = (
            {a: (b,) for a, b in pairwise(ids)} if self.precedes is None else self.precedes
        )
        before: dict[str, set[str]] = {id_: set() for id_ in ids}
        for first, followers in graph.items():
            for second in followers:
                before[second].add(first)
        closed: dict[str, set[str]] = {}
        for id_ in TopologicalSorter(before).static_order():
            closed[id_] = before[id_].union(*(closed[earlier] for earlier in before[id_]))
        return frozenset((a, b) for b, earlier in closed.items() for a in earlier)

    def is_answered(self, response: Response | None) -> bool:
        return isinstance(response, OrderingResponse) and bool(response.order)

    def correct_response(self) -> OrderingResponse:
        return OrderingResponse(order=tuple(item.id for item in self.items))

    def grade_answered(self, response: OrderingResponse, marker: Marker) -> Grade:
        """Share of required pairs in order, stretched: a random order (half) earns nothing."""
        place = {id_: index for index, id_ in enumerate(response.order)}
        required = self.required_pairs()
        reversed_ = sorted(
            (a, b) for a, b in required if place.get(a, len(place)) >= place.get(b, -1)
        )
        share = 1 - len(reversed_) / len(required)
        reasons = (Reason("wrong_order", {"first": a, "second": b}) for a, b in reversed_)
        return graded(max(0.0, 2 * share - 1), *reasons)

    def presentation(self, rng: random.Random) -> dict[str, tuple[str, ...]]:
        """An order that earns as little as a few draws give, so that leaving it is no answer."""
        ids = [item.id for item in self.items]
        required = self.required_pairs()
        draws = [shuffled(ids, rng) for _ in range(8)]
        return {"items": min(draws, key=lambda order: _in_order(order, required))}


def _in_order(order: tuple[str, ...], required: frozenset[tuple[str, str]]) -> int:
    return sum(order.index(a) < order.index(b) for a, b in required)


QUESTION = Ordering
