"""Places for the nodes of a graph without circles: columns by the longest way from the start.

An arc across several columns keeps a lane of its own in each of them, so that none runs over a
node. Nodes are ordered within their columns so that few arcs cross, and pulled level with their
neighbours as far as the gaps allow.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

_ORDERINGS = 12
_PULLS = 24
_STRAIGHT = 0.8  # how much level with the neighbours counts; the rest draws to the middle

Key = str | tuple[str, str, int]  # a node, or the lane of an arc in a column
Arc = tuple[str, str]
_Sides = defaultdict[Key, list[Key]]


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes in px. lane: the height that a passing arc takes."""

    width: float = 112
    height: float = 58
    pitch: float = 148
    gap: float = 24
    lane: float = 10


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a node stands: its column and its left upper corner in px."""

    column: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Layout:
    """spots: by node; lanes: by arc, (left, right, height) of each column it passes, in px."""

    spots: Mapping[str, Spot]
    lanes: Mapping[Arc, tuple[tuple[float, float, float], ...]]
    width: float
    height: float


def lay_out(nodes: Sequence[str], arcs: Iterable[Arc], measures: Measures) -> Layout:
    """Places for `nodes`; arcs join two of them each and make no circle."""
    ways = list(dict.fromkeys(arcs))
    column = columns_of(nodes, ways)
    layers, links = _layered(nodes, ways, column)
    layers = _ordered(layers, links)
    middles = _levelled(layers, links, measures)
    top = min((y - _height(key, measures) / 2 for key, y in middles.items()), default=0.0)
    low = max((y + _height(key, measures) / 2 for key, y in middles.items()), default=0.0)
    spots = {
        key: Spot(
            column[key], column[key] * measures.pitch, middles[key] - measures.height / 2 - top
        )
        for key in nodes
    }
    lanes = {way: _lanes_of(way, column, middles, measures, top) for way in ways}
    width = (len(layers) - 1) * measures.pitch + measures.width if layers else 0.0
    return Layout(spots, lanes, width, low - top)


def columns_of(nodes: Sequence[str], arcs: Iterable[Arc]) -> dict[str, int]:
    """The longest way, in arcs, from any node that none leads to."""
    before: dict[str, list[str]] = {key: [] for key in nodes}
    for source, target in arcs:
        before[target].append(source)
    found: dict[str, int] = {}

    def column(key: str) -> int:
        if key not in found:
            found[key] = 1 + max((column(other) for other in before[key]), default=-1)
        return found[key]

    return {key: column(key) for key in nodes}


def _layered(
    nodes: Sequence[str], arcs: Sequence[Arc], column: Mapping[str, int]
) -> tuple[list[list[Key]], list[tuple[Key, Key]]]:
    """Columns of nodes and lanes, and the links from one column to the next."""
    layers: list[list[Key]] = [[] for _ in range(max(column.values(), default=-1) + 1)]
    for key in nodes:
        layers[column[key]].append(key)
    links: list[tuple[Key, Key]] = []
    for source, target in arcs:
        last: Key = source
        for place in range(column[source] + 1, column[target]):
            lane: Key = (source, target, place)
            layers[place].append(lane)
            links.append((last, lane))
            last = lane
        links.append((last, target))
    return layers, links


def _ordered(layers: list[list[Key]], links: list[tuple[Key, Key]]) -> list[list[Key]]:
    """Sort each column by the places of its neighbours, there and back; keep the best order."""
    before, after = _neighbours(links)
    best, least = [list(layer) for layer in layers], _crossings(layers, links)
    now = [list(layer) for layer in layers]
    for turn in range(_ORDERINGS):
        if turn % 2 == 0:
            for place in range(1, len(now)):
                now[place] = _sorted(now[place], now[place - 1], before)
        else:
            for place in range(len(now) - 2, -1, -1):
                now[place] = _sorted(now[place], now[place + 1], after)
        if (count := _crossings(now, links)) < least:
            best, least = [list(layer) for layer in now], count
    return best


def _sorted(layer: list[Key], beside: list[Key], sides: _Sides) -> list[Key]:
    """By the mean place of the neighbours; who has none stays about where he is."""
    place = {key: float(i) for i, key in enumerate(beside)}
    own = {key: float(i) for i, key in enumerate(layer)}
    return sorted(layer, key=lambda key: _mean([place[k] for k in sides[key]], own[key]))


def _neighbours(links: list[tuple[Key, Key]]) -> tuple[_Sides, _Sides]:
    """Who stands before and who behind."""
    before: _Sides = defaultdict(list)
    after: _Sides = defaultdict(list)
    for source, target in links:
        before[target].append(source)
        after[source].append(target)
    return before, after


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def _crossings(layers: list[list[Key]], links: list[tuple[Key, Key]]) -> int:
    place = {key: i for layer in layers for i, key in enumerate(layer)}
    level = {key: i for i, layer in enumerate(layers) for key in layer}
    by_level: dict[int, list[tuple[int, int]]] = {}
    for source, target in links:
        by_level.setdefault(level[source], []).append((place[source], place[target]))
    return sum(
        (a - c) * (b - d) < 0
        for pairs in by_level.values()
        for i, (a, b) in enumerate(pairs)
        for c, d in pairs[:i]
    )


def _levelled(
    layers: list[list[Key]], links: list[tuple[Key, Key]], measures: Measures
) -> dict[Key, float]:
    """The middle of every node and lane: as level with its neighbours as its column allows."""
    before, after = _neighbours(links)
    middles: dict[Key, float] = {}
    for layer in layers:
        middles |= zip(layer, _spread(layer, [0.0] * len(layer), measures), strict=True)
    for turn in range(_PULLS):
        for layer in layers if turn % 2 == 0 else reversed(layers):
            wanted = [
                _mean([middles[k] for k in (*before[key], *after[key])], middles[key]) * _STRAIGHT
                for key in layer
            ]
            middles |= zip(layer, _spread(layer, wanted, measures), strict=True)
    return middles


def _spread(layer: Sequence[Key], wanted: Sequence[float], measures: Measures) -> list[float]:
    """The middles nearest to those wanted that keep order and distance (pooling neighbours)."""
    offsets, offset = [], 0.0
    for place, key in enumerate(layer):
        if place:
            offset += _distance(layer[place - 1], key, measures)
        offsets.append(offset)
    pools: list[tuple[float, int]] = []
    for value in (want - off for want, off in zip(wanted, offsets, strict=True)):
        total, count = value, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            last, many = pools.pop()
            total, count = total + last, count + many
        pools.append((total, count))
    levels = [total / count for total, count in pools for _ in range(count)]
    return [level + off for level, off in zip(levels, offsets, strict=True)]


def _height(key: Key, measures: Measures) -> float:
    return measures.height if isinstance(key, str) else measures.lane


def _distance(above: Key, below: Key, measures: Measures) -> float:
    """From middle to middle; only where a node is involved there is a gap."""
    nodes = isinstance(above, str) or isinstance(below, str)
    half = (_height(above, measures) + _height(below, measures)) / 2
    return half + (measures.gap if nodes else 0.0)


def _lanes_of(
    way: Arc, column: Mapping[str, int], middles: Mapping[Key, float], measures: Measures,
    top: float,
) -> tuple[tuple[float, float, float], ...]:  # fmt: skip
    source, target = way
    return tuple(
        (place * measures.pitch, place * measures.pitch + measures.width,
         middles[source, target, place] - top)
        for place in range(column[source] + 1, column[target])
    )  # fmt: skip
