"""Drawn cases: decided by the rule that was asked for, told in full, with options that are fair."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import combinations

import pytest

from trainer.warranty.case import Case, Finding, Invoice, Manual, Motive, Parts, Price, Repairs
from trainer.warranty.draw import Tale, draw_tale
from trainer.warranty.rules import decide, rules_of
from trainer.warranty.story import explanation, manual_name, story, why_not
from trainer.warranty.words import words

RULES = [(manual, rule.id) for manual in Manual for rule in rules_of(manual) if not rule.gap]
SEEDS = range(200)

every_rule = pytest.mark.parametrize(("manual", "rule"), RULES, ids=str)


@cache
def tales(manual: Manual, rule: str) -> list[Tale]:
    """What the seeds give for a rule."""
    return [draw_tale(manual, [rule], seed) for seed in SEEDS]


def day(moment: object) -> str:
    year, month, day_ = str(moment).split("-")
    return f"{year}年{int(month)}月{int(day_)}日"


@every_rule
def test_a_drawn_case_is_decided_by_the_rule_that_was_asked_for(manual: Manual, rule: str) -> None:
    assert {(tale.rule.id, decide(tale.case).rule.id) for tale in tales(manual, rule)} == {
        (rule, rule)
    }
    assert {tale.case.manual for tale in tales(manual, rule)} == {manual}


@every_rule
def test_a_seed_gives_the_same_tale_again_and_another_seed_another(
    manual: Manual, rule: str
) -> None:
    again = [draw_tale(manual, [rule], seed) for seed in SEEDS]

    assert again == tales(manual, rule)
    assert len({story(tale) for tale in again}) > 150


@every_rule
def test_no_case_stands_on_a_day_that_the_manuals_leave_open(manual: Manual, rule: str) -> None:
    assert {7, 15}.isdisjoint(tale.case.days for tale in tales(manual, rule))


@every_rule
def test_the_days_add_up(manual: Manual, rule: str) -> None:
    for tale in tales(manual, rule):
        case = tale.case
        assert case.days > 0
        assert (tale.today - tale.bought).days == case.days
        assert case.waiting + case.repairing < case.days
        assert case.discontinued * 365 <= case.days  # nobody buys what is no longer made


@every_rule
def test_circumstances_fit_each_other(manual: Manual, rule: str) -> None:
    for tale in tales(manual, rule):
        case = tale.case
        assert case.in_life or not case.in_warranty
        if case.finding is Finding.PERFORMANCE:
            assert case.motive not in {Motive.NOT_SUITABLE, Motive.PRICE_DROPPED}
        listed = words().products if case.catalogue else words().outside_catalogue
        assert tale.product in listed
        assert tale.fault in tale.product.faults


# --- the story

Holds = Callable[[Case], bool]
FACTS: list[tuple[str, Holds, str]] = [
    ("display", lambda c: c.display, "样品机"),
    ("known defect", lambda c: c.finding is Finding.KNOWN_DEFECT, "买的时候就知道"),
    ("normal", lambda c: c.finding is Finding.NORMAL, "一切正常"),
    ("appearance", lambda c: c.finding is Finding.APPEARANCE, "不影响使用"),
    ("receipt", lambda c: c.invoice is Invoice.RECEIPT, "收据，没有发票"),
    ("no invoice", lambda c: c.invoice is Invoice.NONE, "拿不出购机发票"),
    ("price", lambda c: c.price is Price.ABOVE_GUIDE, "指导零售价高"),
    ("not suitable", lambda c: c.motive is Motive.NOT_SUITABLE, "不适合"),
    ("price dropped", lambda c: c.motive is Motive.PRICE_DROPPED, "降价"),
    ("other channel", lambda c: c.motive is Motive.OTHER_CHANNEL, "别的办法"),
    ("second", lambda c: c.repairs is Repairs.SECOND, "三包有效期内已经修过两次"),
    ("several", lambda c: c.repairs is Repairs.SEVERAL, "修了好几次"),
    ("just repaired", lambda c: c.repairs is Repairs.JUST_REPAIRED, "刚刚修好"),
    ("obsolete", lambda c: c.parts is Parts.OBSOLETE, "备件早已淘汰"),
    ("covered",
     lambda c: c.repairs is Repairs.SEVERAL or (c.parts is Parts.OBSOLETE and c.in_warranty),
     "还在包修期内"),
    ("obsolete, not covered",
     lambda c: c.parts is Parts.OBSOLETE and c.in_life and not c.in_warranty,
     "包修期已经过了，还没到使用寿命"),
    ("out of life", lambda c: not c.in_life, "包修期和使用寿命期都已经过了"),
    ("ordered", lambda c: c.parts is Parts.ORDERED, "要换一个备件"),
    ("not provided", lambda c: c.parts is Parts.NOT_PROVIDED, "生产者一直没有供备件"),
    ("not provided, when", lambda c: c.parts is Parts.NOT_PROVIDED, "仍在三包有效期内"),
    ("slow", lambda c: c.parts is Parts.REPAIRER_SLOW, "修理部自己人手不够"),
    ("refuses", lambda c: c.refuses_exchange, "不要换"),
]  # fmt: skip


@pytest.mark.parametrize(("holds", "told"), [row[1:] for row in FACTS], ids=[f[0] for f in FACTS])
def test_what_a_rule_hangs_on_is_told_where_it_is_so_and_only_there(
    holds: Holds, told: str
) -> None:
    stories = [(tale.case, story(tale)) for rule in RULES for tale in tales(*rule)]

    assert any(holds(case) for case, _ in stories)
    assert [text for case, text in stories if holds(case) and told not in text] == []
    assert [text for case, text in stories if not holds(case) and told in text] == []


@every_rule
def test_the_story_says_how_long_ago_it_was_bought(manual: Manual, rule: str) -> None:
    for tale in tales(manual, rule):
        told, case = story(tale), tale.case
        assert day(tale.bought) in told
        assert day(tale.today) in told
        assert (f"过了 {case.days} 天" in told) is (case.days <= 60)


@every_rule
def test_the_story_counts_what_the_rule_counts(manual: Manual, rule: str) -> None:
    for tale in tales(manual, rule):
        told, case = story(tale), tale.case
        if case.waiting:
            assert f"送修 {case.waiting} 天" in told
        if case.repairing:
            assert f"已经修了 {case.repairing} 天" in told
        if case.discontinued:
            assert f"停产 {case.discontinued} 年" in told


@every_rule
def test_the_story_says_who_it_is_what_is_wrong_and_what_is_wanted(
    manual: Manual, rule: str
) -> None:
    for tale in tales(manual, rule):
        told, case = story(tale), tale.case
        assert told.startswith(tale.customer)
        assert told.endswith(f"请按{manual_name(tale)}判断。")
        assert tale.product.name in told
        assert (tale.fault in told) is (case.finding is Finding.PERFORMANCE)
        asks = case.repairs is not Repairs.JUST_REPAIRED
        assert (words().asks[case.request] in told) is asks


@every_rule
def test_the_story_has_no_gaps_and_speaks_of_a_woman_as_one(manual: Manual, rule: str) -> None:
    for tale in tales(manual, rule):
        told = story(tale)
        assert not set("{}") & set(told + explanation(tale))
        assert ("他" if tale.customer.endswith("女士") else "她") not in told


@every_rule
def test_the_explanation_names_rule_and_manual_and_that_it_is_the_manuals_view(
    manual: Manual, rule: str
) -> None:
    for tale in tales(manual, rule):
        said = explanation(tale)
        assert said.startswith("依手册口径")
        assert f"规则 {rule}）" in said
        assert manual_name(tale) == words().manuals[manual]
        assert manual_name(tale) in said
        assert "不是法律意见" in said
        assert all(words().outcomes[outcome] in said for outcome in tale.rule.allowed)


# --- the options


@every_rule
def test_the_options_hold_all_that_is_allowed_and_nothing_doubtful(
    manual: Manual, rule: str
) -> None:
    for tale in tales(manual, rule):
        assert set(tale.rule.allowed) < set(tale.options)
        assert set(tale.rule.unasked).isdisjoint(tale.options)
        assert len(set(tale.options)) == len(tale.options)
        assert 3 <= len(tale.options) <= 6
        assert not [pair for pair in combinations(tale.options, 2) if words().clash(*pair)]


@every_rule
def test_no_place_among_the_options_gives_the_right_one_away(manual: Manual, rule: str) -> None:
    right = {tale.options.index(tale.rule.allowed[0]) for tale in tales(manual, rule)}

    assert right >= {0, 1, 2}


@every_rule
def test_of_every_wrong_option_it_is_said_what_it_is_for(manual: Manual, rule: str) -> None:
    for tale in tales(manual, rule):
        for outcome in set(tale.options) - set(tale.rule.allowed):
            said = why_not(tale, outcome)
            others = [other for other in rules_of(manual) if outcome in other.allowed]
            if any(other.holds(tale.case) for other in others):  # a rule before it decided
                assert tale.rule.says in said
            elif others:
                assert any(other.says in said for other in others)
            else:
                assert manual_name(tale) in said


# --- which rules


def test_of_several_rules_each_has_its_turn() -> None:
    drawn = [draw_tale(Manual.AFTER_SALES, ["A03", "A09", "A20"], seed) for seed in SEEDS]

    assert {tale.rule.id for tale in drawn} == {"A03", "A09", "A20"}


@pytest.mark.parametrize(
    ("manual", "rules", "named"),
    [
        (Manual.AFTER_SALES, ["A99"], "A99"),
        (Manual.AFTER_SALES, ["A03", "a03"], "a03"),
        (Manual.AFTER_SALES, ["G03"], "G03"),
        (Manual.AFTER_SALES, ["B05", "A01", "C03"], "B05, C03"),
        (Manual.STAR_SERVICE, ["A01"], "A01"),
        (Manual.STAR_SERVICE, ["G04b"], "G04b"),
    ],
)
def test_a_rule_that_the_manual_lacks_or_leaves_open_is_refused(
    manual: Manual, rules: list[str], named: str
) -> None:
    with pytest.raises(ValueError, match=f"no {named}; there are ") as caught:
        draw_tale(manual, rules, 1)

    listed = str(caught.value).partition("there are ")[2]
    assert listed.split(", ") == [rule for one, rule in RULES if one is manual]
