"""Telling the customer: the rubric made from a case's decision, and its model answer."""

from __future__ import annotations

import pytest

from trainer.grading.engine import RubricMarker
from trainer.question_types.warranty_case import TellTask
from trainer.warranty.case import Manual, Request
from trainer.warranty.draw import Tale, draw_tale
from trainer.warranty.story import story
from trainer.warranty.telling import Telling, telling_of

AFTER, STAR = Manual.AFTER_SALES, Manual.STAR_SERVICE
# Rule → the wishes that it can't grant, and what it can.
TOLD: dict[str, tuple[set[str], list[str]]] = {
    "A03": ({"refund", "exchange"}, ["repair"]),
    "A04": ({"refund"}, ["exchange", "repair"]),
    "A09": ({"refund", "exchange"}, ["repair_free"]),
    "A12": (set(), ["compensation"]),
    "A15": (set(), ["exchange_same_model"]),
    "A20": ({"refund", "exchange"},
            ["warranty_from_production", "reissue_invoice", "store_handles"]),
    "B06": ({"refund"}, ["exchange", "repair"]),
    "B07": (set(), ["exchange", "refund_or_depreciated"]),
    "B08": ({"refund"}, ["exchange"]),
    "B09": ({"refund"}, ["exchange"]),
}  # fmt: skip
WISHES = {
    Request.REFUND: "refund", Request.EXCHANGE_SAME: "exchange", Request.EXCHANGE_OTHER: "exchange",
}  # fmt: skip
every_rule_with_words = pytest.mark.parametrize("rule", TOLD)


@pytest.fixture(scope="module")
def marker() -> RubricMarker:
    return RubricMarker()


def told(rule: str, seeds: range = range(100)) -> list[tuple[Tale, Telling]]:
    """A tale of each wish that the rule is drawn with, and what is to be told."""
    manual = AFTER if rule.startswith("A") else STAR
    tales = {t.case.request: t for seed in seeds for t in [draw_tale(manual, [rule], seed)]}
    return [(tale, telling_of(tale)) for tale in tales.values()]


def task(tale: Tale, telling: Telling) -> TellTask:
    return TellTask(
        f"{tale.rule.id}.{tale.case.request}", story(tale), "您怎么答复？", telling.rubric,
        telling.reference,
    )  # fmt: skip


@every_rule_with_words
def test_the_rubric_asks_for_comfort_the_reason_the_refusal_and_the_offer(rule: str) -> None:
    refused, offered = TOLD[rule]
    for tale, telling in told(rule):
        wish = WISHES.get(tale.case.request)
        refusal = ["refused"] if wish in refused else []
        assert [p.id for p in telling.rubric.points] == ["sorry", "because", *refusal, *offered]
        assert [p.id for p in telling.rubric.points if p.critical] == offered[:1]
        assert telling.rubric.scores_register


@every_rule_with_words
def test_granting_what_was_refused_is_a_taboo(rule: str) -> None:
    for _, telling in told(rule):
        refused = "refused" in [point.id for point in telling.rubric.points]
        taboos = [taboo.id for taboo in telling.rubric.taboos]
        assert taboos == (["promised", "blame"] if refused else ["blame"])


@every_rule_with_words
def test_the_model_answer_is_whole_and_speaks_to_the_customer(rule: str) -> None:
    for tale, telling in told(rule):
        assert telling.reference.startswith(f"{tale.customer}，您好，")
        assert not set("{}") & set(telling.reference)
        assert not any(doubled in telling.reference for doubled in ("。。", "，，", "；；", "；。"))


@every_rule_with_words
def test_the_model_answer_is_marked_as_one(rule: str, marker: RubricMarker) -> None:
    for tale, telling in told(rule):
        grade = marker.grade_text(task(tale, telling), "好的。" + telling.reference)
        assert grade.fraction >= 0.9
        assert grade.text_marks is not None
        assert grade.text_marks.taboos == ()


@every_rule_with_words
def test_every_example_of_a_taboo_is_seen(rule: str, marker: RubricMarker) -> None:
    unseen = []
    for tale, telling in told(rule):
        for taboo in telling.rubric.taboos:
            for example in taboo.examples:
                marks = marker.grade_text(task(tale, telling), f"{example}。").text_marks
                if marks is None or taboo.id not in marks.taboos:
                    unseen.append((tale.case.request, taboo.id, example))

    assert unseen == []


@pytest.mark.parametrize(
    ("manual", "rule"), [(AFTER, "A01"), (AFTER, "A05"), (AFTER, "A13"), (STAR, "B04")], ids=str
)
def test_a_rule_without_words_is_refused_with_those_that_have_them(
    manual: Manual, rule: str
) -> None:
    with pytest.raises(ValueError, match=f"tell: {rule} can't be told, only ") as caught:
        telling_of(draw_tale(manual, [rule], 1))

    assert set(str(caught.value).partition("only ")[2].split(", ")) == set(TOLD)
