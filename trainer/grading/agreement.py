"""How far a marker's grades agree with a person's marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

PASS_MARK = 0.6
BANDS = 5
_SURE_SHARE = 0.75


@dataclass(frozen=True, slots=True)
class Marked:
    """One answer marked twice. Points are met or not; totals and confidence lie in [0, 1].

    points, taboos: every id of the rubric; the sets hold those that were met or committed.
    """

    item: str
    answer: int | str
    points: Set[str]
    taboos: Set[str]
    person_points: Set[str]
    person_taboos: Set[str]
    person_total: float
    met: Set[str]
    committed: Set[str]
    total: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Counts:
    """Decisions by whether they were rightly positive; `f1` is 1 where there was none to find."""

    right: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.false) if self.right + self.false else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        whole = 2 * self.right + self.false + self.missed
        return 2 * self.right / whole if whole else 1.0


@dataclass(frozen=True, slots=True)
class Agreement:
    """The figures of a set of answers. kappa: quadratically weighted (Cohen 1968) over five
    equal bands of the total; sure_kappa: without the quarter of least confidence; error: mean
    absolute; same_side: the share on the same side of the pass mark."""

    answers: int
    kappa: float
    error: float
    points: Counts
    taboos: Counts
    same_side: float
    sure_kappa: float


def agreement(marked: Sequence[Marked]) -> Agreement:
    """The figures of a set that holds at least one answer."""
    by_doubt = sorted(marked, key=lambda one: (-one.confidence, one.item, str(one.answer)))
    sure = by_doubt[: max(1, round(len(marked) * _SURE_SHARE))]
    same = sum((m.total >= PASS_MARK) == (m.person_total >= PASS_MARK) for m in marked)
    return Agreement(
        answers=len(marked),
        kappa=_kappa_of(marked),
        error=sum(abs(m.total - m.person_total) for m in marked) / len(marked),
        points=counts((m.person_points, m.met) for m in marked),
        taboos=counts((m.person_taboos, m.committed) for m in marked),
        same_side=same / len(marked),
        sure_kappa=_kappa_of(sure),
    )


def counts(pairs: Iterable[tuple[Set[str], Set[str]]]) -> Counts:
    """Decisions over (person, marker) pairs of sets of ids."""
    right = false = missed = 0
    for person, marker in pairs:
        right += len(person & marker)
        false += len(marker - person)
        missed += len(person - marker)
    return Counts(right, false, missed)


def misses(
    marked: Iterable[Marked], sets: Callable[[Marked], tuple[Set[str], Set[str], Set[str]]]
) -> Mapping[tuple[str, str], Counts]:
    """(item, part) → decisions; `sets`: all parts of a rubric, the person's and the marker's."""
    found: dict[tuple[str, str], Counts] = {}
    for one in marked:
        every, person, marker = sets(one)
        for part in sorted(every):
            more = counts([(person & {part}, marker & {part})])
            old = found.get((one.item, part), Counts(0, 0, 0))
            found[one.item, part] = Counts(
                old.right + more.right, old.false + more.false, old.missed + more.missed
            )
    return found


def band(total: float) -> int:
    """Which fifth of [0, 1] a total lies in; 1.0 belongs to the last."""
    return min(BANDS - 1, int(total * BANDS + 1e-9))


def kappa(pairs: Sequence[tuple[int, int]], bands: int = BANDS) -> float:
    """Quadratically weighted kappa of pairs of bands; 1 where both never differ at all."""
    first = [sum(a == i for a, _ in pairs) for i in range(bands)]
    second = [sum(b == i for _, b in pairs) for i in range(bands)]
    seen = sum((a - b) ** 2 for a, b in pairs)
    by_chance = sum(
        (i - j) ** 2 * first[i] * second[j] for i in range(bands) for j in range(bands)
    ) / len(pairs)
    return 1 - seen / by_chance if by_chance else 1.0


def _kappa_of(marked: Sequence[Marked]) -> float:
    return kappa([(band(one.person_total), band(one.total)) for one in marked])
