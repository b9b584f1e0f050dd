"""Marked answers of the same item: learned at once, without training, and only where they fit."""

from __future__ import annotations

import pytest

from trainer.grading.documents import MarkedAnswer
from trainer.grading.engine import RubricMarker

ODD_REASON = "您好，我是送洗衣机的。对不住，路上车子闹脾气趴窝了，得晚一个钟头，四点到您看行吗？"
NONE = dict.fromkeys(("identify", "apologise", "reason", "new_time", "consent"), 0)


def answer(text: str, number: int = 1, taboos: tuple[str, ...] = (), **points: float):
    marks = {**NONE, **points}
    return MarkedAnswer.model_validate({
        "q": "delivery", "a": number, "text": text, "points": marks, "taboos": taboos,
        "register": None,
    })  # fmt: skip


def chance(marker: RubricMarker, task, text: str, point: str) -> float:
    """Met, or by how far it was missed."""
    marks = marker.grade_text(task, text).text_marks
    sure = marks.point_confidence[point]
    return 0.5 + sure / 2 if marks.points[point] == 1 else 0.5 - sure / 2


SAID = [
    "送货车半道撂挑子不走了", "车在高速上歇菜了动不了", "那车开着开着就不听使唤停路边了",
    "货车罢工了正喊人来弄", "车子半路给我撂挑子了",
]  # fmt: skip


@pytest.fixture
def taught(marker: RubricMarker) -> RubricMarker:
    """Knows five odd wordings of the reason and four answers without one."""
    met = [answer(text, n, reason=1) for n, text in enumerate(SAID)]
    unmet = [
        answer(text, 10 + n)
        for n, text in enumerate(["今天天气真不错", "您家住得挺远啊", "洗衣机很重的", "我爱吃苹果"])
    ]
    return marker.knowing({"delivery": [*met, *unmet]})


def test_marked_wordings_are_recognised_again(marker, taught, delivery):
    """What a person marked as met is likelier to be met the next time."""
    text = "先生您好，送货车半道上撂挑子了，走不动了"
    assert chance(taught, delivery, text, "reason") > chance(marker, delivery, text, "reason")


def test_one_correction_counts_at_once(marker, delivery):
    """A mark taken back lowers the same words, a mark given raises them."""
    text = "先生，车子那边有点小状况"
    given = marker.knowing({"delivery": [answer(text, reason=1)]})
    refused = marker.knowing({"delivery": [answer(text, reason=0)]})

    assert chance(given, delivery, text, "reason") > chance(refused, delivery, text, "reason")


def test_a_mark_added_later_is_seen(marker, delivery):
    """The provider is asked each time: nothing has to be restarted or trained."""
    known: dict[str, list[MarkedAnswer]] = {}
    learning = marker.knowing(known)
    text = "车子那边有点小状况"
    before = chance(learning, delivery, text, "reason")
    known["delivery"] = [answer(said, n, reason=1) for n, said in enumerate([*SAID, text])]

    assert chance(learning, delivery, text, "reason") > before


def test_other_items_are_as_cold_as_before(marker, taught, loaner):
    assert taught.grade_text(loaner, loaner.reference) == marker.grade_text(
        loaner, loaner.reference
    )
    text = "给您添麻烦了，两天修好"
    assert taught.grade_text(loaner, text) == marker.grade_text(loaner, text)


def test_the_order_of_marked_answers_does_not_matter(marker, delivery):
    marked = [answer(text, n, reason=n % 2) for n, text in enumerate(SAID)]
    there = marker.knowing({"delivery": marked}).grade_text(delivery, ODD_REASON)
    back = marker.knowing({"delivery": marked[::-1]}).grade_text(delivery, ODD_REASON)

    assert there.text_marks == back.text_marks


def test_points_nobody_looked_at_teach_nothing(marker, delivery):
    """An instructor may correct one mark and leave the others alone."""
    one = MarkedAnswer(q="delivery", a=1, text="车子半路给我撂挑子了", points={"reason": 1})
    grade = marker.knowing({"delivery": [one]}).grade_text(delivery, ODD_REASON)

    assert set(grade.text_marks.points) == set(NONE)


@pytest.mark.parametrize("text", ["", "。。。", "\u200b", "嗯"])
def test_marked_answers_that_say_nothing_do_no_harm(marker, delivery, text):
    grade = marker.knowing({"delivery": [answer(text)]}).grade_text(delivery, ODD_REASON)

    assert 0 <= grade.fraction <= 1
