"""A rubric made ready for matching: what each point and taboo looks for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from trainer.grading.goal import Goal, Slot, Target
from trainer.grading.lexicon import Hit, Lexicon
from trainer.grading.pinyin import sound
from trainer.grading.quantities import Quantity
from trainer.grading.reading import DENIED, Part, Reader, Reading, denying_share
from trainer.grading.rubric import Rubric, ScoringPoint, Taboo
from trainer.grading.structure import YES_NO
from trainer.grading.text import letters, normal_text

# Acts that are the whole point: saying them in any wording meets it.
FORMULAS = frozenset({
    "greeting", "identify", "apology", "empathy", "consent", "ask_convenient", "thanks", "farewell",
    "reassure", "commit_solve", "ask_pardon", "address",
})  # fmt: skip
# What structure alone tells does some acts as well.
IMPLIED: Mapping[str, frozenset[str]] = {
    "consent": frozenset({YES_NO, "ask_convenient"}),
    "greeting": frozenset({"address"}),
}
# What an instructor's sentence says about speech itself; the answer does it instead of naming it.
_META = frozenset({
    "explain", "tell", "recommend", "warn_risk", "ask_detail", "give", "arrange", "help",
})  # fmt: skip
OPPOSITES = {
    "cheaper": "dear", "dear": "cheaper", "free": "pay", "early": "late", "late": "early",
    "warranty": "out_of_warranty", "out_of_warranty": "warranty", "enough": "over_limit",
}  # fmt: skip
_SPLIT = re.compile(r"[,;。、]|并且|并|以及|同时|还要|再")
_ADDRESS = re.compile(r"^[\u4e00-\u9fff]{1,2}(?:先生|女士|小姐|阿姨|大爷|大妈)(?:[您你]好)?")
_BARE = 4  # what is left without the address has to be a wording of its own
_TABOO, _AVOID = "taboo", "avoid"
# 一台, 一次 say nothing about how many.
_TRIVIAL = frozenset({"#pieces:1", "#people:1", "#times:1", "#number:1", "#steps:1"})
_OR = re.compile(r"或者|或|/")


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything about a question that does not depend on the answer."""

    points: tuple[Goal, ...]
    taboos: tuple[Goal, ...]
    reference: str
    prompt: str
    model_denials: float

    @property
    def contrary(self) -> frozenset[str]:
        """Concepts that say the opposite of what is wanted: dear where the point is cheaper."""
        wanted = {u for g in self.points for t in g.targets for s in t.slots for u in s.units}
        return frozenset(u for u, other in OPPOSITES.items() if other in wanted and u not in wanted)

    @property
    def formulas(self) -> frozenset[str]:
        """The points that are met by formulas alone."""
        return frozenset(goal.id for goal in self.points if goal.formula)

    @property
    def affirming(self) -> frozenset[str]:
        """The points that are met by saying something, not by declining."""
        return frozenset(goal.id for goal in self.points if not goal.denies)


class Planner:
    """Makes plans with a reader and its lexicon."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._lexicon: Lexicon = reader.lexicon

    def plan(self, rubric: Rubric, *, reference: str, prompt: str) -> Plan:
        """What to look for in answers to a question."""
        model = self._reader.read(reference)
        common = self._frequencies(rubric)
        return Plan(
            points=tuple(self._point(point, model, common) for point in rubric.points),
            taboos=tuple(self._taboo(taboo) for taboo in rubric.taboos),
            reference=letters(normal_text(reference)),
            prompt=letters(normal_text(prompt)),
            model_denials=denying_share(model),
        )

    def _frequencies(self, rubric: Rubric) -> Counter[str]:
        """In how many points each unit is looked for: what all share tells nothing."""
        counts: Counter[str] = Counter()
        for point in rubric.points:
            units: set[str] = set()
            for text in (point.expect, *point.examples):
                for part in self._reader.read(text).parts:
                    units |= part.units
            counts.update(units)
        return counts

    def _point(self, point: ScoringPoint, model: Reading, common: Counter[str]) -> Goal:
        targets = [self._target("expect", point.expect, common)]
        targets += [self._target("example", text, common) for text in point.examples]
        aligned = self._aligned(model, targets)
        if aligned is not None:
            targets.append(self._target("reference", aligned, common))
        acts = self._acts(point.expect, formulas_only=True)
        wanted = [self._quantities(text) for text in (point.expect, *point.examples)]
        insists = bool(wanted[0]) or sum(map(bool, wanted[1:])) * 2 > len(point.examples)
        return Goal(
            id=point.id, targets=tuple(targets), acts=acts, act_weights=self._act_weights(acts),
            content=self._has_content(point.expect, acts), wants_quantity=insists,
            quantities=wanted[0], denies=self._denies(point.expect, *point.examples),
        )  # fmt: skip

    def _taboo(self, taboo: Taboo) -> Goal:
        targets = [self._target(_AVOID, taboo.avoid, Counter())]
        targets += [self._target(_TABOO, text, Counter()) for text in taboo.examples]
        acts = self._acts(taboo.avoid, formulas_only=False)
        return Goal(
            id=taboo.id, targets=tuple(targets), acts=acts, act_weights=self._act_weights(acts),
            content=True,
            wants_quantity=False, quantities=(),
            denies=self._denies(taboo.avoid, *taboo.examples),
        )  # fmt: skip

    def _acts(self, text: str, *, formulas_only: bool) -> tuple[frozenset[str], ...]:
        """The acts named by a description, one set of alternatives for each of its parts."""
        plain = normal_text(text)
        wanted: list[frozenset[str]] = []
        for segment in _SPLIT.split(plain):
            named = {
                concept.id
                for concept in self._lexicon.concepts.values()
                if (concept.id in FORMULAS if formulas_only else concept.offence)
                if any(_names(cue, segment) for cue in concept.cues)
            }
            if named:
                wanted.append(frozenset(named).union(*(IMPLIED.get(act, ()) for act in named)))
        if formulas_only and not _OR.search(plain):
            return tuple(wanted)
        return (frozenset().union(*wanted),) if wanted else ()

    def _act_weights(self, acts: Iterable[frozenset[str]]) -> dict[str, float]:
        known = self._lexicon.concepts
        every = sorted(frozenset().union(*acts))
        return {act: known[act].weight / 3 if act in known else 1.0 for act in every}

    def _has_content(self, expect: str, acts: Sequence[frozenset[str]]) -> bool:
        """Whether a point names more than formulas: 用商量口气约明天上午 does."""
        if not acts:
            return True
        segments = [s for s in _SPLIT.split(normal_text(expect)) if s]
        bare = [s for s in segments if not self._acts(s, formulas_only=True)]
        return not _OR.search(expect) and any(len(segment) >= 4 for segment in bare)

    def _denies(self, *texts: str) -> bool:
        """Whether what is looked for is itself told by negation, as a refusal is."""
        return any(part.denies for text in texts for part in self._reader.read(text).parts)

    def _quantities(self, text: str) -> tuple[Quantity, ...]:
        return tuple(q for part in self._reader.read(text).parts for q in part.quantities)

    def _target(self, kind: str, text: str, common: Counter[str]) -> Target:
        reading = self._reader.read(text)
        slots = [slot for part in reading.parts for slot in self._slots(part, kind, common)]
        clauses = [letters(part.clause.text) for part in reading.parts]
        said, bare = "".join(clauses), "".join(_ADDRESS.sub("", clause) for clause in clauses)
        plain = bare if len(bare) >= _BARE else said
        units = frozenset[str]().union(*(part.units for part in reading.parts))
        return Target(kind, plain, sound(plain), units, _merged(slots))

    def _slots(self, part: Part, kind: str, common: Counter[str]) -> list[Slot]:
        spans: list[tuple[int, int, dict[str, float]]] = []
        for hit in sorted(part.hits, key=lambda h: (h.start - h.end, h.start, h.concept)):
            if self._is_offence(hit) and kind not in {_TABOO, _AVOID}:
                continue
            unit = DENIED + hit.concept if hit in part.denied else hit.concept
            weight = self._weight(hit.concept, kind) / _shared(common[unit])
            units = next((u for start, end, u in spans if _nearly(hit, start, end)), None)
            if units is None:
                spans.append((hit.start, hit.end, {unit: weight}))
            else:
                units[unit] = weight
        slots = [Slot(units, max(units.values())) for _, _, units in spans]
        for quantity in part.quantities:
            if quantity.key not in _TRIVIAL:
                slots.append(Slot({quantity.key: 2.0}, 2.0))
                slots.append(Slot({f"#{quantity.kind}": 1.0}, 1.0))
        for unit in sorted(part.units):
            if unit.startswith("'"):
                weight = 0.6 / _shared(common[unit])
                slots.append(Slot({unit: weight}, weight))
        return slots

    def _is_offence(self, hit: Hit) -> bool:
        concept = self._lexicon.concepts.get(hit.concept)
        return concept is not None and concept.offence

    def _weight(self, concept: str, kind: str) -> float:
        if concept == "address":
            return 0.2
        weight = self._lexicon.weight(concept)
        return weight * 0.3 if kind == "expect" and concept in _META else weight

    def _aligned(self, model: Reading, targets: Iterable[Target]) -> str | None:
        """The place of the model answer that says a point: one more wording of it."""
        best, best_score = None, 0.45
        for window in model.windows:
            score = max(target.recall(window.units) for target in targets)
            score -= 0.02 * (window.last - window.first)
            if score > best_score:
                best, best_score = window, score
        return None if best is None else model.normal.text[best.start : best.end]


def _names(cue: str, segment: str) -> bool:
    first, _, second = cue.partition("…")
    place = segment.find(first)
    return place >= 0 and (not second or second in segment[place + len(first) :])


def _nearly(hit: Hit, start: int, end: int) -> bool:
    """Whether a hit is more than half of a longer one: another name for the same words."""
    return start <= hit.start and hit.end <= end and 2 * (hit.end - hit.start) > end - start


def _shared(points: int) -> float:
    return 1 + 0.4 * max(0, points - 1)


def _merged(slots: Iterable[Slot]) -> tuple[Slot, ...]:
    return tuple({tuple(sorted(slot.units)): slot for slot in slots}.values())
